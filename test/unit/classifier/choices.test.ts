import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifiers } from '../../../scripts/snippetData';
import { choiceFor, choicesIn } from '../../../src/core/classifier/choices';
import { tidyClassifier, type Kind } from '../../../src/core/classifier/classifier';
import { classifierOf } from '../../../src/core/classifier/fromTaxonomy';
import { seed, workspace } from '../../support/notes';

const kinds = (...names: readonly string[]): string =>
	names.map((name) => `**${name}:** A kind of thing that is ${name}.\n`).join('\n');

const notes = {
	'a.md': `# A\n\n## Zoo\n\n${kinds('Aye-aye', 'Ibex')}\n## Alone\n\n${kinds('Okapi')}`,
	'deep/b.md': `# Zoo\n\n## Zoo\n\n${kinds('Aye-aye', 'Kudu', 'Ibex')}`,
};

suite('Choices of classifiers', () => {
	const { taxonomy } = workspace(notes);
	const labels = (reader?: { readonly uri: string; readonly offset: number }): readonly string[] =>
		choicesIn(taxonomy, reader).map(({ node, path }) =>
			[...path, node].map(({ label }) => label).join(' › '),
		);

	test('are items with two kinds or more, the nearest to the reader first', () => {
		assert.deepEqual(labels({ uri: 'file:///notes/main.go', offset: 0 }), ['A › Zoo', 'Zoo › Zoo']);
		assert.deepEqual(labels({ uri: 'file:///notes/deep/main.go', offset: 0 }), ['Zoo › Zoo', 'A › Zoo']);
		assert.deepEqual(labels().length, 2);
	});

	test('begin with what is around the cursor', () => {
		const { taxonomy: tree } = workspace({ 'seed.md': seed() });
		const reader = { uri: 'file:///notes/seed.md', offset: seed().indexOf('Hardware-based') };
		assert.deepEqual(
			choicesIn(tree, reader)
				.slice(0, 3)
				.map(({ node }) => node.label),
			['Full virtualization', "How we're virtualizing a virtual machine", 'Types of virtualization'],
		);
	});

	test('of one name are told apart by the labels in the code, then by nearness', () => {
		const uriOf = (wanted: readonly string[], from: string): string | undefined =>
			choiceFor(taxonomy, 'Zoo', wanted, from)?.node.uri;
		assert.equal(uriOf(['Kudu'], 'file:///notes/main.go'), 'file:///notes/deep/b.md');
		assert.equal(uriOf(['Ibex'], 'file:///notes/main.go'), 'file:///notes/a.md');
		assert.equal(uriOf(['Ibex'], 'file:///notes/deep/main.go'), 'file:///notes/deep/b.md');
		assert.equal(choiceFor(taxonomy, 'Zoo', [], 'file:///notes/deep/main.go')?.node.kind, 'section');
		assert.equal(choiceFor(taxonomy, 'Circus', ['Ibex'], ''), undefined);
		assert.equal(choiceFor(taxonomy, 'Okapi', ['Ibex'], ''), undefined, 'a term without kinds');
	});
});

suite('Shipped classifiers', () => {
	const folder = join(process.cwd(), 'chapter');
	const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
	const { taxonomy } = workspace(
		Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
	);
	const tree = (list: readonly Kind[]): readonly unknown[] =>
		list.map(({ label, kinds: inner }) => [label, ...tree(inner)]);

	for (const shipped of classifiers) {
		test(`${shipped.title}: the built-in chapter has the same kinds under the same name`, () => {
			const arms = shipped.kinds.map(({ label }) => label);
			const choice = choiceFor(taxonomy, shipped.name, arms, '');
			assert.ok(choice, shipped.name);
			assert.deepEqual(tree(tidyClassifier(classifierOf(choice.node)).kinds), tree(shipped.kinds));
		});
	}
});
