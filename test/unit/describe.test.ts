import { strict as assert } from 'node:assert';
import { describe, firstSentence, termOf, toMarkdown } from '../../src/core/describe';
import { hoverLimits } from '../../src/core/markdown/excerpt';
import { workspace as workspaceOf } from '../support/notes';
import { words } from '../support/words';

function described(notes: Readonly<Record<string, string>>, name: string, from = 'a.md') {
	const workspace = workspaceOf(notes);
	const [term] = workspace.glossary.lookUp(name);
	assert.ok(term, `${name} is a term`);
	return describe(workspace, term, `file:///notes/${from}`);
}

const kinds = [
	'# Machines',
	'',
	'## Kinds of machines',
	'',
	'**Virtual machine (VM):** a computer made of software. It has a guest OS. It can be moved.',
	'',
	'**Container:** a group of isolated processes.',
	'',
	'**Unikernel**',
	'',
].join('\n');

suite('Description of a term', () => {
	test('has the aliases, the place, the siblings and the number of mentions', () => {
		const { definitions, mentions } = described({ 'a.md': kinds, 'b.md': '# B\n\nTwo VMs here.\n' }, 'VM');
		const [only] = definitions;
		assert.equal(definitions.length, 1);
		assert.deepEqual(only?.aliases, ['VM']);
		assert.deepEqual(
			only.path.map(({ label }) => label),
			['Machines', 'Kinds of machines', 'Virtual machine'],
		);
		assert.deepEqual(
			only.siblings.map(({ label }) => label),
			['Container', 'Unikernel'],
		);
		assert.ok(mentions >= 2);
	});

	test('shows two sentences, then has more to offer', () => {
		const [only] = described({ 'a.md': kinds }, 'virtual machine').definitions;
		assert.ok(only);
		assert.deepEqual(toMarkdown(only, words, { limits: hoverLimits }), {
			markdown: '**Virtual machine** — *also VM*\n\na computer made of software. It has a guest OS.',
			whole: false,
		});
		assert.equal(toMarkdown(only, words).whole, true);
		assert.equal(toMarkdown(only, words, { head: false }).markdown.startsWith('a computer'), true);
	});

	test('says so when there is no definition', () => {
		const [only] = described({ 'a.md': kinds }, 'unikernel').definitions;
		assert.ok(only);
		assert.equal(toMarkdown(only, words).markdown, '**Unikernel**\n\n*Nothing yet\\.*');
	});

	test('the nearest of several definitions is first; equal and empty ones are left out', () => {
		const notes = {
			'a.md': '# A\n\n**Host:** the machine below.\n',
			'b.md': '# B\n\n**Host:** the computer that runs a hypervisor.\n',
			'c.md': '# C\n\n**Host:** The  machine below.\n',
			'd.md': '# D\n\n**Host**\n',
		};
		const from = (name: string) =>
			described(notes, 'host', name).definitions.map(({ definition }) => definition.markdown);
		assert.deepEqual(from('b.md'), ['the computer that runs a hypervisor.', 'the machine below.']);
		assert.equal(from('a.md')[0], 'the machine below.');
		assert.equal(from('d.md').length, 2);
	});

	test('finds the term of an item of the tree', () => {
		const workspace = workspaceOf({ 'a.md': kinds });
		const definition = workspace.taxonomy[0]?.children[0]?.children[0]?.definition;
		assert.ok(definition);
		assert.equal(termOf(workspace, definition)?.label, 'Virtual machine');
	});

	test('knows the siblings that are easily taken for it, unless there is a series of them', () => {
		const note = (...names: readonly string[]) => ({
			'a.md': ['# A', ...names.map((name) => `**${name}:** a kind of thing that is described here.`)].join(
				'\n\n',
			),
		});
		const confusable = (name: string, ...names: readonly string[]) =>
			described(note(...names), name).definitions[0]?.confusable.map(({ label }) => label);
		const types = ['Type 1 hypervisor', 'Type 2 hypervisor', 'Hypervisor', 'Type 1 fonts and more'];
		assert.deepEqual(confusable('type 1 hypervisors', ...types), ['Type 2 hypervisor']);
		const rules = ['Inbound rule', 'Outbound rule', 'Rule', 'Rule set'];
		assert.deepEqual(confusable('Inbound rule', ...rules), ['Outbound rule']);
		assert.deepEqual(confusable('Full virtualization', 'Full virtualization', 'Hybrid virtualization'), []);
		const series = ['1', '2', '3', '4', '5'].map((kind) => `Layer ${kind} switch`);
		assert.deepEqual(confusable('Layer 1 switch', ...series), []);
		assert.deepEqual(confusable('Hypervisor', ...types), []);
		const empty = {
			'a.md':
				'# A\n\n**Type 1 hypervisor:** a hypervisor that runs on bare metal.\n\n**Type 2 hypervisor**\n',
		};
		assert.deepEqual(described(empty, 'Type 1 hypervisor').definitions[0]?.confusable, []);
	});

	test('has room for a remark below the name', () => {
		const [only] = described({ 'a.md': kinds }, 'container').definitions;
		assert.ok(only);
		assert.equal(
			toMarkdown(only, words, { remark: 'a *remark*' }).markdown,
			'**Container**  \n*a \\*remark\\**\n\na group of isolated processes.',
		);
		assert.ok(toMarkdown(only, words, { remark: 'so', head: false }).markdown.startsWith('*so*\n\na group'));
	});

	test('has a first sentence for lists, as plain text', () => {
		const cases = {
			'a **kernel** [module](x) of `Linux`. More.': 'a kernel module of Linux.',
			'One line\nand the next: a_name <b>and</b> ![a picture](p.png). B':
				'One line and the next: a_name and a picture.',
			'': '',
			'- an item\n- another': '- an item - another',
		};
		for (const [markdown, expected] of Object.entries(cases)) {
			assert.equal(firstSentence(markdown), expected);
		}
		assert.ok(firstSentence('word '.repeat(200)).endsWith('word…'));
	});
});
