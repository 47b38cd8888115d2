// Everyday words of the built-in chapter, in people's notes: whether they mean its terms follows what notes say now.
import { strict as assert } from 'node:assert';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';

const host = '**Host:** A machine that runs others.\n';
const clusters = ['Zetta', 'Yotta', 'Exa']
	.map((size) => `**${size}cluster:** A set of machines.\n`)
	.join('\n');
const onClusters = {
	uri: 'file:///notes/trust.md',
	text: 'A zettacluster, a yottacluster, an exacluster.\n',
};
const uri = 'file:///notes/a.md';

/** Has a chapter say something, in a note of its own. */
function setChapter(index: NoteIndex, text: string): void {
	index.setChapter([{ uri: 'virtualizationnotes-chapter:/0.md', version: 0, text }], 'Built in');
}

/** How often a note mentions the host: by what is counted and by what is on show, which agree. */
function hostsIn(index: NoteIndex, text: string): number {
	const [term] = index.glossary.lookUp('host');
	assert.ok(term);
	const shown = index.mentionsIn({ uri, version: 1, text }, 'markdown');
	const counted = index.mentionsOf(term).filter((mention) => mention.uri === uri);
	const isHost = ({ start }: { start: number }) => text.startsWith('host', start);
	assert.equal(counted.length, shown.filter(isHost).length);
	return counted.length;
}

suite('Everyday words of the chapter', () => {
	test('count from when the chapter says enough for people to be known to write about it', () => {
		const index = new NoteIndex();
		const text = 'A host and a zettacluster.\n';
		setChapter(index, host);
		index.set({ ...onClusters, version: 1 });
		index.set({ uri, version: 1, text });
		assert.equal(hostsIn(index, text), 0);
		setChapter(index, `${host}\n${clusters}`);
		index.refresh({ ...onClusters, version: 1 });
		index.refresh({ uri, version: 1, text });
		assert.equal(hostsIn(index, text), 1);
		setChapter(index, host);
		assert.equal(hostsIn(index, text), 0);
	});

	const parts = ['# First\n\nA host.\n\n', '# Second\n\nA zettacluster.\n\n', '# Third\n\nNothing.\n'];

	test('count no more when the part goes by which the note was about its subject', () => {
		const index = new NoteIndex(undefined, () => 1);
		setChapter(index, `${host}\n${clusters}`);
		index.set({ ...onClusters, version: 1 });
		const about = parts.join('');
		const without = [parts[0], parts[2]].join('');
		for (const [text, count] of [
			[about, 1],
			[without, 0],
			[about, 1],
		] as const) {
			index.set({ uri, version: 1, text });
			assert.equal(hostsIn(index, text), count, text);
		}
	});

	test('are on show as they are counted, though nobody has settled the counts yet', () => {
		const index = new NoteIndex(undefined, () => 1);
		setChapter(index, `${host}\n${clusters}`);
		index.set({ ...onClusters, version: 1 });
		index.settle();
		index.isLoading = true;
		for (const [text, count] of [
			[parts.join('').replace('zettacluster', 'cloud'), 0],
			[parts.join(''), 1],
		] as const) {
			index.set({ uri, version: 1, text });
			assert.equal(hostsIn(index, text), count, text);
		}
	});
});
