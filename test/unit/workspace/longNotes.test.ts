// The promise behind typing in a long note: what is read again is only what changed, and every answer is that of a
// workspace that has read the note whole.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { NoteRules } from '../../../src/core/workspace/noteRules';
import { edit, edited, longText } from '../../support/longNotes';
import { bringUpToDate, lines } from '../../support/notes';

const uri = 'file:///notes/long.md';
const chapter = [
	'**Container:** A process that is isolated from others.\n\n**Guest:** A system in a machine.\n',
	'**Zettacluster:** A set of machines.\n\n**Host:** A machine that runs guests. It is called Metabox (MB).\n',
].map((text, at) => ({ uri: `virtualizationnotes-chapter:/${String(at)}.md`, version: 1, text }));
const other = 'KVM, a hypervisor; a VM and its host. **Live migration (LM):** A move of a machine.\n';
const inParts = () => 50;
const inOne = () => Infinity;

const addresses = fc.constantFrom(uri, uri, 'file:///notes/glossary.md', 'file:///notes/README.md');
const rules = fc.constantFrom(
	NoteRules.none,
	new NoteRules({ notTerms: ['guest'], notAliases: [{ alias: 'VM' }] }),
	new NoteRules({ forms: { listItem: false } }),
);
const step = fc.oneof(
	{ weight: 8, arbitrary: edit.map((change) => ({ kind: 'edit' as const, change })) },
	{ weight: 1, arbitrary: rules.map((next) => ({ kind: 'correct' as const, rules: next })) },
	{ weight: 1, arbitrary: fc.boolean().map((built) => ({ kind: 'chapter' as const, built })) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'other' as const }) },
	{ weight: 2, arbitrary: fc.constant({ kind: 'ask' as const }) },
);

/** All that an index says of a text, as plain values. */
function answers(index: NoteIndex, address: string, text: string): unknown {
	const document = { uri: address, version: 0, text };
	const tell = ({ children, ...node }: TaxonomyNode): unknown => ({ ...node, children: children.map(tell) });
	const terms = [...index.glossary.terms.values()].sort((one, two) => (one.key < two.key ? -1 : 1));
	const mentions = index.mentionsIn(document, 'markdown').map(({ start, end, terms: meant }) => {
		const at = index.mentionAt(document, end - 1, 'markdown');
		return [start, end, meant.map(({ key }) => key), [at?.start, at?.terms.map(({ key }) => key)]];
	});
	return {
		terms,
		mentions,
		taxonomy: index.taxonomy.map(tell),
		mentionsOf: terms.map((term) => [term.key, index.mentionsOf(term), index.count(term)]),
	};
}

suite('Long notes', () => {
	test('answer as if they were read whole, after any edits', () => {
		fc.assert(
			fc.property(addresses, longText, fc.array(step, { maxLength: 6 }), (address, first, steps) => {
				let current = NoteRules.none;
				const rulesOf = () => current;
				const texts = new Map([['file:///notes/other.md', other]]);
				const index = new NoteIndex(rulesOf, inParts);
				let built: typeof chapter = [];
				let version = 0;
				const write = (written: string, text: string) => {
					texts.set(written, text);
					index.set({ uri: written, version: ++version, text });
				};
				write('file:///notes/other.md', other);
				write(address, first);
				for (const each of steps) {
					switch (each.kind) {
						case 'edit':
							write(address, edited(texts.get(address) ?? '', each.change));
							break;
						case 'correct':
							current = each.rules;
							index.setRules(rulesOf);
							break;
						case 'chapter':
							built = each.built ? chapter : [];
							index.setChapter(built, 'Built in');
							break;
						case 'other':
							write(
								'file:///notes/other.md',
								`${texts.get('file:///notes/other.md') ?? ''}\n**VMM:** A program.\n`,
							);
							break;
						case 'ask':
							index.mentionsIn({ uri: address, version, text: texts.get(address) ?? '' }, 'markdown');
							index.settle();
					}
				}
				const read = (outdated: string) => {
					const told = built.find((note) => note.uri === outdated)?.text;
					return { uri: outdated, version: 0, text: texts.get(outdated) ?? told ?? '' };
				};
				bringUpToDate(index, read);
				const fresh = new NoteIndex(rulesOf, inOne);
				fresh.setChapter(built, 'Built in');
				texts.forEach((text, written) => {
					fresh.set({ uri: written, version: 0, text });
				});
				bringUpToDate(fresh, read);
				const text = texts.get(address) ?? '';
				assert.deepEqual(answers(index, address, text), answers(fresh, address, text));
			}),
			{ numRuns: 200 },
		);
	});

	const text = lines(
		'# Machines',
		'',
		'**Host:** A machine that runs guests.',
		'',
		'# Systems',
		'',
		'**Guest:** A system that runs in a virtual machine on a host.',
		'',
		'# More',
		'',
		'A guest and a host.',
		'',
	);

	test('keep what an edit does not change, the values too', () => {
		const index = new NoteIndex(undefined, () => 1);
		index.set({ uri, version: 1, text });
		const [before] = index.glossary.lookUp('host');
		index.set({ uri, version: 2, text: text.replace('A system', 'A whole system') });
		const [after] = index.glossary.lookUp('host');
		assert.equal(after?.definitions[0], before?.definitions[0]);
	});

	test('are asked for again only when a name that came or went may be in one of their parts', () => {
		const index = new NoteIndex(undefined, () => 1);
		index.set({ uri, version: 1, text });
		index.settle();
		index.set({ uri: 'file:///notes/b.md', version: 1, text: '**Hypervisor:** A program.' });
		assert.deepEqual(index.outdated, []);
		index.set({ uri: 'file:///notes/b.md', version: 2, text: '**Virtual machine:** A machine of software.' });
		assert.deepEqual(index.outdated, [uri]);
		index.refresh({ uri, version: 1, text });
		assert.deepEqual(index.outdated, []);
		const [machine] = index.glossary.lookUp('virtual machine');
		assert.ok(machine);
		assert.equal(index.count(machine), 2);
	});

	test('are about what all their parts say, though one of them stood alone for a while', () => {
		const index = new NoteIndex(undefined, () => 1);
		const built = ['Zetta', 'Yotta', 'Exa']
			.map((size) => `**${size}cluster:** A set of machines.\n\n`)
			.join('');
		const told = {
			uri: 'virtualizationnotes-chapter:/0.md',
			version: 1,
			text: `${built}**Host:** A machine.\n`,
		};
		index.setChapter([told], 'Built in');
		const first = '# First\n\nA host.\n\n';
		const second = '# Second\n\nA zettacluster.\n';
		const trust = 'A zettacluster, a yottacluster and an exacluster.\n';
		index.set({ uri: 'file:///notes/trust.md', version: 1, text: trust });
		const counts = [first + second, first, first + second].map((written, at) => {
			index.set({ uri, version: at + 1, text: written });
			index.settle();
			const [host] = index.glossary.lookUp('host');
			return host && index.mentionsOf(host).filter((mention) => mention.uri === uri).length;
		});
		assert.deepEqual(counts, [1, 0, 1]);
	});

	test('mention what they say now, whatever the index has read of it', () => {
		const index = new NoteIndex(undefined, () => 1);
		const words = (version: number, written: string) =>
			index
				.mentionsIn({ uri, version, text: written }, 'markdown')
				.map(({ start, end }) => written.slice(start, end));
		index.set({ uri, version: 1, text });
		const known = ['Host', 'guests', 'Guest', 'host', 'guest', 'host'];
		assert.deepEqual(words(1, text), known);
		// A text that was not put in, and a name that nobody has looked for.
		assert.deepEqual(words(2, `${text}A host.\n`), [...known, 'host']);
		index.set({ uri: 'file:///notes/b.md', version: 1, text: '**Virtual machine:** A machine of software.' });
		assert.deepEqual(words(1, text), ['Host', 'guests', 'Guest', 'virtual machine', 'host', 'guest', 'host']);
	});

	test('are counted when their mentions are on show, and whoever settles next hears of it', () => {
		const index = new NoteIndex();
		index.isLoading = true;
		index.set({ uri, version: 1, text });
		const [host] = index.glossary.lookUp('host');
		assert.ok(host);
		assert.equal(index.count(host), 0);
		const { version } = index;
		assert.equal(index.mentionsIn({ uri, version: 1, text }, 'markdown').length, 6);
		assert.equal(index.count(host), 3);
		index.settle();
		assert.equal(index.version, version + 1);
		index.settle();
		assert.equal(index.version, version + 1);
	});

	test('outlive a session as others do', () => {
		const index = new NoteIndex(undefined, () => 1);
		index.set({ uri, version: 1, text });
		index.settle();
		const saved = [...index.save(() => 'as it was')];
		const next = new NoteIndex(undefined, inOne);
		Array.from(next.restore(saved, index.termKeys));
		assert.deepEqual(answers(next, uri, text), answers(index, uri, text));
	});
});
