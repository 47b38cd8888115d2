// Everyday words that a list defines count in the section around the definition's own: on show, on hover and in counts
// alike, however the note is read and whatever has been typed before.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { packNote, unpackNote } from '../../../src/core/workspace/snapshot';
import { lines } from '../../support/notes';

const uri = 'file:///notes/design.md';

/** The numbers of the lines, from 0, on which a text mentions a term: by all ways to ask, which must agree. */
function linesOf(index: NoteIndex, name: string, text: string, address = uri): readonly number[] {
	const document = { uri: address, version: 0, text };
	const [term] = index.glossary.lookUp(name);
	assert.ok(term, name);
	const isOne = ({ terms }: { terms: readonly { key: string }[] }) =>
		terms.some(({ key }) => key === term.key);
	const shown = index.mentionsIn(document, 'markdown').filter(isOne);
	const counted = index.mentionsOf(term).filter((mention) => mention.uri === address);
	assert.deepEqual(
		counted.map(({ span }) => span),
		shown.map(({ start, end }) => ({ start, end })),
	);
	assert.equal(index.count(term), index.mentionsOf(term).length);
	const words = new RegExp(`\\b${name}`, 'gi');
	const hovered = [...text.matchAll(words)].filter(({ index: at }) => {
		const mention = index.mentionAt(document, at + 1, 'markdown');
		return mention !== undefined && isOne(mention);
	});
	assert.deepEqual(
		hovered.map(({ index: at }) => at),
		shown.map(({ start }) => start),
	);
	return shown.map(({ start }) => text.slice(0, start).split('\n').length - 1);
}

/** Where a note mentions a term, read whole and in parts as small as can be. */
function inNote(name: string, ...written: readonly string[]): readonly number[] {
	const text = lines(...written);
	const [whole, inParts] = [Infinity, 1].map((size) => {
		const index = new NoteIndex(undefined, () => size);
		index.set({ uri, version: 1, text });
		return linesOf(index, name, text);
	});
	assert.deepEqual(inParts, whole);
	return whole ?? [];
}

/** A heading by its level, a definition, or a mention. */
type Block = { readonly level: number; readonly isSetext: boolean } | 'define' | 'mention';

const block: fc.Arbitrary<Block> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ level: fc.integer({ min: 1, max: 4 }), isSetext: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.constant('define' as const) },
	{ weight: 3, arbitrary: fc.constant('mention' as const) },
);
const blocks = fc.array(block, { minLength: 1, maxLength: 12 });
const change = fc.record({
	at: fc.nat({ max: 12 }),
	removed: fc.nat({ max: 2 }),
	typed: fc.array(block, { maxLength: 2 }),
});

/** A block in three lines, the last one empty. */
function written(one: Block, definition: string): string {
	if (one === 'define' || one === 'mention') {
		return `${one === 'define' ? definition : 'Two clients of a server.'}\n\n\n`;
	}
	const { level, isSetext } = one;
	return isSetext && level < 3
		? `Title\n${level === 1 ? '===' : '---'}\n\n`
		: `${'#'.repeat(level)} Title\n\n\n`;
}

/** What the rule says, told in another way: which blocks are in a section around that of a definition. */
function expected(note: readonly Block[]): readonly number[] {
	const open: number[] = [];
	const paths = note.map((one, at) => {
		while (typeof one === 'object' && open.length > 0) {
			const last = note[open.at(-1) ?? 0];
			if (typeof last !== 'object' || last.level < one.level) {
				break;
			}
			open.pop();
		}
		if (typeof one === 'object') {
			open.push(at);
		}
		return [-1, ...open];
	});
	const around = paths.filter((_, at) => note[at] === 'define').map((path) => path.at(-2) ?? -1);
	return note.flatMap((one, at) =>
		typeof one !== 'object' && around.some((outer) => paths[at]?.includes(outer)) ? 3 * at : [],
	);
}

suite('Everyday words near their definitions', () => {
	const item = '- **Client**: a program that asks a server for what it needs.';
	/** Everyday words on both sides of the section in which they count. */
	const outside = lines('# A\n\nA client.\n', '## B\n', '### C\n', `${item}\n`, '## D\n', 'A client.\n');

	test('count in the section around the one that defines them, in prose and code', () => {
		const found = inNote(
			'client',
			'# System design',
			'',
			'A client.',
			'',
			'## Names',
			'',
			'A DNS client, and `client`.',
			'',
			'## Access',
			'',
			'A client.',
			'',
			'### OAuth',
			'',
			item,
			'',
			'A client.',
			'',
			'### Tokens',
			'',
			'#### Bearer',
			'',
			'Two clients, and `client`.',
			'',
			'## Storage',
			'',
			'A client.',
		);
		assert.deepEqual(found, [10, 14, 16, 22, 22]);
	});

	test('count in the whole note where nothing is around the section', () => {
		const note = (before: string, after: string) =>
			inNote('client', 'A client.', '', before, '', item, '', after, '', 'A client.');
		assert.deepEqual(note('# One', '# Two'), [0, 4, 8]);
		assert.deepEqual(note('### One', '## Two'), [0, 4, 8]);
		assert.deepEqual(note('', '# Two'), [0, 4, 8]);
		assert.deepEqual(note('# A\n\n## One', '## Two'), [6, 10]);
		assert.deepEqual(note('# A\n\n### One', '# Two'), [6]);
	});

	test('are other names of what a list defines, too', () => {
		const text = lines(
			'# Design\n\nA gateway.\n\n## Cloud\n\n### Parts\n',
			'- **Border router**: A machine between two clouds. Also called gateway.',
			'\n## House\n\nA gateway.',
		);
		const index = new NoteIndex();
		index.set({ uri, version: 1, text });
		const shown = index.mentionsIn({ uri, version: 1, text }, 'markdown');
		assert.deepEqual(
			shown.map(({ start, end }) => text.slice(start, end)),
			['Border router', 'gateway'],
		);
	});

	test('count in the whole note when a heading defines them', () => {
		const found = inNote(
			'gateway',
			'# Gateways',
			'',
			'## Payment gateways',
			'',
			'A gateway that takes money.',
			'',
			'## Edge',
			'',
			'### Gateway',
			'',
			'A gateway is a server that stands between two networks.',
			'',
			'### Others',
			'',
			'A gateway.',
		);
		assert.deepEqual(found, [0, 2, 4, 8, 10, 14]);
	});

	test('count in the whole note when a sentence defines them, under setext headings', () => {
		const found = inNote(
			'session',
			'Guide',
			'=====',
			'',
			'House',
			'-----',
			'',
			'A session of a house.',
			'',
			'Cloud',
			'-----',
			'',
			'### On sessions',
			'',
			'In short, a session is a conversation between two programs.',
			'',
			'### Others',
			'',
			'Two sessions.',
		);
		assert.deepEqual(found, [6, 11, 13, 17]);
	});

	test('count from the first letter of the section to the last, not in the heading behind it', () => {
		const found = inNote(
			'client',
			'# Design',
			'',
			'Clients here',
			'---',
			'',
			'### OAuth',
			'',
			item,
			'',
			'Clients there',
			'---',
			'',
		);
		assert.deepEqual(found, [2, 7]);
	});

	test('count in the whole of a note that lists acronyms', () => {
		const text = lines('# A', '', 'A client.', '', '## B', '', '### C', '', item);
		const index = new NoteIndex();
		const address = 'file:///notes/acronyms.md';
		index.set({ uri: address, version: 1, text });
		assert.deepEqual(linesOf(index, 'client', text, address), [2, 8]);
	});

	test('count around each of their definitions in a note, be it the strongest or not', () => {
		const note = (first: string, second: string) =>
			inNote(
				'client',
				'# A',
				'',
				'## B',
				'',
				'### C',
				'',
				first,
				'',
				'## D',
				'',
				'A client.',
				'',
				'## E',
				'',
				'### F',
				'',
				second,
				'',
				'## G',
				'',
				'A client.',
			);
		const section = '#### Client\n\nA client is a program that asks others.';
		assert.deepEqual(note(item, item.replace('asks', 'begs')), [6, 16]);
		assert.deepEqual(note(section, section.replace('asks', 'begs')), [6, 8, 12, 18, 20, 24]);
		assert.deepEqual(
			note(item, '#### On clients\n\nIn short, a client is a company that pays.'),
			[6, 10, 16, 18, 22],
		);
	});

	test('count in the whole note when a sentence defines them somewhere in it, or a glossary', () => {
		const note = (heading: string, definition: string) =>
			inNote('client', '# A', '', 'A client.', '', '## B', '', heading, '', definition, '', item);
		assert.deepEqual(note('### C', 'Nothing.'), [10]);
		assert.deepEqual(note('### C', '**Client** is a program that begs.'), [2, 8, 10]);
		assert.deepEqual(note('### Glossary', 'Nothing.'), [2, 10]);
		assert.deepEqual(
			inNote('client', '# A', '', 'A client.', '', '## Glossary', '', '### C', '', item),
			[2, 8],
		);
	});

	test('count in the section around bold words or a list that define them below or beside, and in no other note', () => {
		for (const definition of [
			['**Client**', '', 'A client is a program that asks others.'],
			['Client', ': A program, the first, that asks,', 'a client.'],
			['**Client:** a program, the first, that asks.', '', 'A client.'],
		]) {
			const text = lines(
				'# A',
				'',
				'A client.',
				'',
				'## B',
				'',
				'A client.',
				'',
				'### C',
				'',
				...definition,
				'',
				'## D',
				'',
				'A client.',
			);
			const index = new NoteIndex();
			index.set({ uri, version: 1, text });
			assert.deepEqual(linesOf(index, 'client', text), [6, 10, 12]);
			const other = { uri: 'file:///notes/other.md', version: 1, text: 'A client.' };
			index.set(other);
			assert.deepEqual(index.mentionsIn(other, 'markdown'), []);
		}
	});

	test('count in the note alone where a sentence or a table defines them, but for tables of a first page', () => {
		const table = '| Term | Meaning |\n| --- | --- |\n| Client | A program that asks. |';
		for (const [name, definition, isMet] of [
			['design.md', '**Client** is a program that asks others.', false],
			['design.md', '**Client:** a program that asks others.', false],
			['design.md', '*[Client]: a program that asks others.', true],
			['design.md', table, false],
			['README.md', table, true],
			['index.md', table, true],
		] as const) {
			const index = new NoteIndex();
			const own = { uri: `file:///notes/${name}`, version: 1, text: `${definition}\n\nA client.` };
			const other = { uri: 'file:///notes/other.md', version: 1, text: 'A client.' };
			index.set(own);
			index.set(other);
			assert.equal(index.mentionsIn(own, 'markdown').length > 1, true, definition);
			assert.equal(index.mentionsIn(other, 'markdown').length, Number(isMet), `${name} ${definition}`);
		}
	});

	test('mean what the folder says where another note has them as an abbreviation', () => {
		const index = new NoteIndex();
		const text = lines('# A', '', 'A `client` of a client.', '', '## B', '', '### C', '', item);
		index.set({ uri, version: 1, text });
		assert.deepEqual(linesOf(index, 'client', text), [8]);
		index.set({ uri: 'file:///notes/b.md', version: 1, text: '*[Client]: a person who pays.' });
		index.refresh({ uri, version: 1, text });
		assert.deepEqual(linesOf(index, 'client', text), [2, 8]);
		index.delete('file:///notes/b.md');
		index.refresh({ uri, version: 1, text });
		assert.deepEqual(linesOf(index, 'client', text), [8]);
	});

	test('follow headings that come, go and change elsewhere in the note, of which nothing else is read again', () => {
		const first = lines(
			'# Design',
			'',
			'## Access',
			'',
			'A client.',
			'',
			'### OAuth',
			'',
			item,
			'',
			'### Names',
			'',
		);
		const rest = lines('A DNS client.', '', '### More', '', 'The last client.', '');
		const index = new NoteIndex(undefined, () => 1);
		const type = (text: string, version: number) => {
			index.set({ uri, version, text });
			return linesOf(index, 'client', text);
		};
		assert.deepEqual(type(first + rest, 1), [4, 8, 11, 15]);
		assert.deepEqual(type(first.replace('### Names', '## Names') + rest, 2), [4, 8]);
		assert.deepEqual(type(first.replace('### Names', 'Names\n-----') + rest, 3), [4, 8]);
		assert.deepEqual(type(first.replace('### Names', '# Names') + rest, 4), [4, 8]);
		assert.deepEqual(
			type(first.replace('## Access', 'Access').replace('### Names', '## Names') + rest, 5),
			[4, 8, 11, 15],
		);
		assert.deepEqual(type(first.replace('### OAuth', '#### OAuth') + rest, 6), [4, 8, 11, 15]);
		assert.deepEqual(
			type(first.replace('## Access', '### Access').replace('### OAuth', '#### OAuth') + rest, 7),
			[4, 8],
		);
		assert.deepEqual(type(first + rest, 8), [4, 8, 11, 15]);
		assert.deepEqual(type(first.replace(`${item}\n\n`, '') + rest + item, 9), [4, 9, 13, 14]);
		assert.deepEqual(index.outdated, []);
	});

	test('stay where they are while somebody types, and the values of the definitions, too', () => {
		const text = lines('# A', '', '## B', '', '### C', '', item, '', '## D', '', 'A client and more.');
		const index = new NoteIndex(undefined, () => 1);
		index.set({ uri, version: 1, text });
		const [before] = index.glossary.lookUp('client');
		index.set({ uri, version: 2, text: `${text} And more.` });
		assert.equal(index.glossary.lookUp('client')[0]?.definitions[0], before?.definitions[0]);
		const longer = text.replace('# A', '# A\n\nMore before it.');
		index.set({ uri, version: 3, text: longer });
		assert.deepEqual(linesOf(index, 'client', longer), [8]);
	});

	test('are found where they were when a note grows into parts, and shrinks again', () => {
		const index = new NoteIndex();
		const long = `${outside}${lines('', 'The machine starts other machines in turn. '.repeat(30), '', '### E', '', 'A client.', '').repeat(3)}`;
		[outside, long, outside].forEach((written, at) => {
			index.set({ uri, version: at + 1, text: written });
			assert.deepEqual(linesOf(index, 'client', written), [8]);
		});
	});

	test('are the same in a session that has only what another kept', () => {
		const index = new NoteIndex();
		index.set({ uri, version: 0, text: outside });
		index.settle();
		const saved = [...index.save(() => 'same')].map((note) => unpackNote(packNote(note)));
		const next = new NoteIndex();
		Array.from(next.restore(saved, index.termKeys));
		const [client] = next.glossary.lookUp('client');
		assert.ok(client);
		assert.equal(next.count(client), 1);
		assert.deepEqual(linesOf(next, 'client', outside), [8]);
	});

	test('are where the rule has them after any edits, whole and in parts', () => {
		const size = fc.constantFrom(1, 40, Infinity);
		fc.assert(
			fc.property(size, blocks, fc.array(change, { maxLength: 5 }), (most, first, changes) => {
				const index = new NoteIndex(undefined, () => most);
				let now = first;
				for (const [at, next] of [undefined, ...changes].entries()) {
					if (next !== undefined) {
						now = [...now.slice(0, next.at), ...next.typed, ...now.slice(next.at + next.removed)];
					}
					// What is defined more than twice is a label.
					let defined = 0;
					now = now.filter((one) => one !== 'define' || ++defined <= 2);
					const text = now.map((one) => written(one, item)).join('');
					index.set({ uri, version: at + 1, text });
					const found = index.glossary.lookUp('client').length === 0 ? [] : linesOf(index, 'client', text);
					assert.deepEqual(found, expected(now), text);
				}
			}),
			{ numRuns: 200 },
		);
	});
});
