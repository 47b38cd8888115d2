import { strict as assert } from 'node:assert';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { NoteRules, type Corrections } from '../../../src/core/workspace/noteRules';

const notes = {
	'a.md': [
		'# Machines',
		'',
		'## Kinds',
		'',
		'**Virtual machine (VM):** a computer made of software.',
		'',
		'**Hypercall:** the computer below it.',
	].join('\n'),
	'b.md': '# B\n\nTwo VMs on a hypercall; virtual machines.\n',
};
const uri = (name: string) => `file:///notes/${name}`;

function corrected(corrections: Readonly<Record<string, Corrections>>): NoteIndex {
	const rules = new Map(Object.entries(corrections).map(([name, all]) => [uri(name), new NoteRules(all)]));
	const index = new NoteIndex((address) => rules.get(address) ?? rules.get(uri('*')) ?? NoteRules.none);
	for (const [name, text] of Object.entries(notes)) {
		index.set({ uri: uri(name), version: 1, text });
	}
	return index;
}

function names(index: NoteIndex): readonly string[] {
	return [...index.glossary.terms.values()].map(({ label, aliases }) =>
		[label, ...aliases.map((alias) => alias.label)].join(' = '),
	);
}

function mentionsIn(index: NoteIndex, name: 'a.md' | 'b.md'): readonly string[] {
	const text = notes[name];
	return index
		.mentionsIn({ uri: uri(name), version: 1, text }, 'markdown')
		.map(({ start, end }) => text.slice(start, end));
}

suite('Corrections', () => {
	test('a name that is no term is neither defined nor mentioned nor an alias, in any spelling', () => {
		assert.deepEqual(names(corrected({})), ['Virtual machine = VM', 'Hypercall']);
		const index = corrected({ '*': { notTerms: ['hypercalls', 'VM'] } });
		assert.deepEqual(names(index), ['Virtual machine']);
		assert.deepEqual(mentionsIn(index, 'b.md'), ['virtual machines']);
		assert.ok(!JSON.stringify(index.taxonomy).includes('"Hypercall"'), 'the tree forgets it too');
	});

	test('in one file only, the term stays what it is elsewhere', () => {
		const index = corrected({ 'b.md': { notTerms: ['virtual machine'] } });
		assert.deepEqual(mentionsIn(index, 'b.md'), ['hypercall']);
		assert.deepEqual(mentionsIn(index, 'a.md'), ['Virtual machine', 'VM', 'Hypercall']);
		const [machine] = index.glossary.lookUp('VM');
		assert.ok(machine);
		assert.deepEqual(
			index.mentionsOf(machine).map((mention) => mention.uri),
			[uri('a.md'), uri('a.md')],
		);
	});

	test('an alias is taken from one term or from all', () => {
		for (const of of ['Virtual machines', undefined]) {
			const index = corrected({ '*': { notAliases: [{ alias: 'VMs', of }] } });
			assert.deepEqual(names(index), ['Virtual machine', 'Hypercall']);
		}
		const other = corrected({ '*': { notAliases: [{ alias: 'VM', of: 'Hypercall' }] } });
		assert.deepEqual(names(other), ['Virtual machine = VM', 'Hypercall']);
	});

	test('a form that is switched off defines nothing', () => {
		assert.deepEqual(names(corrected({ '*': { forms: { bold: false } } })), []);
	});

	test('new rules work at once on names, and ask only for the notes that they concern', () => {
		const index = corrected({});
		index.settle();
		const rules = new NoteRules({ notTerms: ['hypercall'] });
		index.setRules((address) => (address === uri('a.md') ? rules : NoteRules.none));
		assert.deepEqual(names(index), ['Virtual machine = VM']);
		assert.deepEqual([...index.outdated].sort(), [uri('a.md'), uri('b.md')]);
		index.setRules(() => NoteRules.none);
		assert.deepEqual(names(index), ['Virtual machine = VM', 'Hypercall']);
	});

	test('a note corrects itself in its front matter', () => {
		const index = corrected({});
		const write = (front: string) => {
			index.set({ uri: uri('a.md'), version: 2, text: `---\n${front}\n---\n${notes['a.md']}` });
			return names(index);
		};
		assert.deepEqual(write('not-terms: [hypercalls]'), ['Virtual machine = VM']);
		assert.deepEqual(write('not-terms: hypercall\nnot-aliases:\n  - VM'), ['Virtual machine']);
		assert.deepEqual(write('glossary: false'), []);
		assert.deepEqual(write('glossary: true'), ['Virtual machine = VM', 'Hypercall']);
		assert.deepEqual(write('not-terms: [hypercalls'), ['Virtual machine = VM', 'Hypercall']);
		index.set({ uri: uri('b.md'), version: 2, text: `---\nnot-terms: VM\n---\n${notes['b.md']}` });
		const [machine] = index.glossary.lookUp('VM');
		assert.ok(machine);
		assert.equal(index.mentionsOf(machine).filter((mention) => mention.uri === uri('b.md')).length, 1);
		index.setRules(() => new NoteRules({ notAliases: [{ alias: 'VM' }] }));
		assert.deepEqual(names(index), ['Virtual machine', 'Hypercall']);
	});
});
