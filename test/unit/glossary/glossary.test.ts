import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { GlossaryStore } from '../../../src/core/glossary/glossary';
import { normaliseName } from '../../../src/core/glossary/matching/lexicon';
import { findDefinitions } from '../../../src/core/glossary/definitions/findDefinitions';
import { note, workspace } from '../../support/notes';
import type { NoteIndex } from '../../../src/core/workspace/noteIndex';

const chapter = [
	{
		uri: 'virtualizationnotes-chapter:/chapter/01.md',
		version: 0,
		text: '**Software-defined networking (SDN):** The separation of control and forwarding.\n\n**Server:** A machine that serves.\n\n**Hypervisor:** Software for machines. Also called VMM.\n\n**KVM:** A module of the Linux kernel.',
	},
];

function labelsAt(index: NoteIndex, text: string, words: string): readonly string[] {
	const document = { uri: 'file:///notes/reader.md', version: 1, text };
	return (
		index.mentionAt(document, text.indexOf(words) + 1, 'markdown')?.terms.map(({ label }) => label) ?? []
	);
}

suite('Glossary', () => {
	test('keeps all definitions of a name, the nearest to the reader first', () => {
		const index = workspace({
			'far/a.md': '**KVM:** The one in another folder here.',
			'near.md': '**KVM:** The one in the same folder here.',
			'reader.md': 'KVM',
		});
		const [term] = index.glossary.lookUp('kvm');
		assert.ok(term);
		assert.deepEqual(
			index.glossary.nearest(term, 'file:///notes/reader.md').map(({ uri }) => uri),
			['file:///notes/near.md', 'file:///notes/far/a.md'],
		);
	});

	test('shows of equally near definitions the strongest form first', () => {
		const index = workspace({
			'x/faq.md': '# The size of a quorum\n\nIn short, a quorum is a set of members that have to agree.',
			'y/title.md': '# Quorum\n\nA quorum is a set of members that have to agree.',
			'z/terms.md': '**Quorum:** The votes that a cluster needs.',
			'reader.md': 'quorum',
		});
		const [term] = index.glossary.lookUp('quorum');
		assert.ok(term);
		assert.deepEqual(
			index.glossary.nearest(term, 'file:///notes/reader.md').map(({ form }) => form),
			['bold', 'heading', 'sentence'],
		);
	});

	test('drops an alias that another note defines, and gives it back when the definition goes', () => {
		const index = workspace({ 'a.md': '**Hypervisor (HV):** Software for machines. Also called VMM.' });
		assert.deepEqual(
			index.glossary.lookUp('VMM').map(({ label }) => label),
			['Hypervisor'],
		);
		index.set({ uri: 'file:///notes/b.md', version: 1, text: '**VMM:** A program of its own kind.' });
		assert.deepEqual(
			index.glossary.lookUp('VMM').map(({ label }) => label),
			['VMM'],
		);
		index.delete('file:///notes/b.md');
		assert.deepEqual(
			index.glossary.lookUp('VMM').map(({ label }) => label),
			['Hypervisor'],
		);
	});

	test('lets no alias of any note shadow a term, whatever is defined and in which order', () => {
		const labels = ['Hypervisor', 'VMM', 'Virtual machine monitor', 'Guest', 'VM', 'Bare metal', 'Host'];
		const head = fc.tuple(fc.constantFrom(...labels), fc.constantFrom(...labels, undefined));
		const files = fc.array(fc.array(head, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(files, (heads) => {
				const texts = heads.map((some) =>
					some
						.map(
							([label, alias]) =>
								`**${label}${alias === undefined ? '' : ` (${alias})`}:** A thing that runs.`,
						)
						.join('\n\n'),
				);
				const index = workspace(Object.fromEntries(texts.map((text, at) => [`${String(at)}.md`, text])));
				const { terms } = index.glossary;
				for (const { key, label, aliases } of terms.values()) {
					assert.equal(index.glossary.lookUp(label)[0]?.key, key);
					assert.deepEqual(
						index.glossary.lookUp(label).map((term) => term.key),
						[key],
						texts.join('\n'),
					);
					assert.deepEqual(
						aliases.filter((alias) => terms.has(normaliseName(alias.label))),
						[],
					);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('does not grow with the names that have gone', () => {
		const glossary = new GlossaryStore();
		const definitions = (name: string) => findDefinitions(note(`**${name}:** A thing that is defined.`));
		glossary.replace([], definitions('KVM'));
		const first = glossary.lexicon;
		let last = definitions('term 0');
		glossary.replace([], last);
		for (let change = 1; change < 1100; change++) {
			const next = definitions(`term ${String(change)}`);
			glossary.replace(last, next);
			last = next;
		}
		assert.notEqual(glossary.lexicon, first);
		assert.equal(glossary.lexicon.size, 2);
		assert.deepEqual(
			['KVMs', 'term 1099', 'term 1'].map((name) => glossary.lookUp(name).map(({ label }) => label)),
			[['KVM'], ['term 1099'], []],
		);
	});

	test("lets the chapter take no alias from people's own notes and puts their term first", () => {
		const index = workspace({
			'a.md': '**Networking virtualization**\n\nA concept called Software-Defined Networking (SDN).',
		});
		index.setChapter(chapter, 'Built in');
		assert.deepEqual(labelsAt(index, 'our SDN', 'SDN'), [
			'Networking virtualization',
			'Software-defined networking',
		]);
	});

	test("finds the chapter's everyday words only where people write about its subject", () => {
		const index = workspace({});
		index.setChapter(chapter, 'Built in');
		const write = (name: string, text: string) => {
			index.set({ uri: `file:///notes/${name}`, version: 1, text });
		};
		write('a.md', 'Our server runs.');
		assert.deepEqual(labelsAt(index, 'a server', 'server'), []);
		assert.deepEqual(labelsAt(index, 'a hypervisor', 'hypervisor'), ['Hypervisor']);
		write('b.md', 'SDN needs no hypervisor, said the VMM.');
		assert.deepEqual(labelsAt(index, 'a server', 'server'), []);
		write('c.md', 'KVM too.');
		assert.deepEqual(labelsAt(index, 'a server', 'server'), []);
		assert.deepEqual(labelsAt(index, 'a server for KVM and SDN', 'server'), ['Server']);
	});

	test('takes the chapter out again', () => {
		const index = workspace({ 'a.md': 'KVM' });
		index.setChapter(chapter, 'Built in');
		index.setChapter([], '');
		assert.deepEqual([index.glossary.terms.size, index.taxonomy], [0, []]);
	});
});
