import { strict as assert } from 'node:assert';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { packNote, unpackNote } from '../../../src/core/workspace/snapshot';
import { seed } from '../../support/notes';

const files: Readonly<Record<string, string>> = {
	'file:///notes/seed.md': seed(),
	'file:///notes/lab.md': 'Two VMs on KVM.\n\n**Bridge:** A switch made of software.',
	'file:///notes/other.md': 'OpenStack runs on a bridge and on a baremetal host.',
};

function fill(texts: Readonly<Record<string, string>>): NoteIndex {
	const index = new NoteIndex();
	for (const [uri, text] of Object.entries(texts)) {
		index.set({ uri, version: 0, text });
	}
	index.settle();
	return index;
}

/** An index that has only read what the other one saved. */
function kept(index: NoteIndex): NoteIndex {
	const notes = [...index.save(() => 'same')].map((note) => unpackNote(packNote(note)));
	const warm = new NoteIndex();
	Array.from(warm.restore(notes, index.termKeys));
	return warm;
}

function terms(index: NoteIndex): unknown {
	return [...index.glossary.terms.values()]
		.sort((one, other) => (one.key < other.key ? -1 : 1))
		.map((term) => [term.key, term.aliases.map(({ label }) => label), index.mentionsOf(term)]);
}

suite('Saved notes', () => {
	test('answer as the index did that saved them', () => {
		const index = fill(files);
		const warm = kept(index);
		assert.deepEqual(JSON.stringify(warm.taxonomy), JSON.stringify(index.taxonomy));
		assert.deepEqual(terms(warm), terms(index));
		assert.deepEqual(warm.outdated, []);
	});

	test('take changes made meanwhile: a note written anew, one gone, one come', () => {
		const warm = kept(fill(files));
		const now: Readonly<Record<string, string>> = {
			'file:///notes/lab.md': '**Bare metal:** A machine without a hypervisor.',
			'file:///notes/new.md': 'KVM again, and a bridge.',
			'file:///notes/other.md': files['file:///notes/other.md'] ?? '',
		};
		warm.delete('file:///notes/seed.md');
		for (const uri of ['file:///notes/lab.md', 'file:///notes/new.md']) {
			warm.set({ uri, version: 0, text: now[uri] ?? '' });
		}
		for (const uri of warm.outdated) {
			warm.refresh({ uri, version: 0, text: now[uri] ?? '' });
		}
		assert.deepEqual(terms(warm), terms(fill(now)));
	});

	test('leave out notes without an identity', () => {
		const saved = [...fill(files).save((uri) => (uri.endsWith('lab.md') ? undefined : 'same'))];
		assert.deepEqual(
			saved.map(({ uri }) => uri),
			['file:///notes/seed.md', 'file:///notes/other.md'],
		);
	});
});
