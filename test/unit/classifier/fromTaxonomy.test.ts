import { strict as assert } from 'node:assert';
import { choiceFor, isClassifier } from '../../../src/core/classifier/choices';
import { classifierOf, firstSentence } from '../../../src/core/classifier/fromTaxonomy';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { seed, workspace } from '../../support/notes';

function find(nodes: readonly TaxonomyNode[], label: string): TaxonomyNode | undefined {
	for (const node of nodes) {
		const found = node.label === label ? node : find(node.children, label);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

suite('Classifiers from the taxonomy', () => {
	const { taxonomy } = workspace({ 'understanding-linux-virtualization.md': seed() });

	test('have the terms of a node as kinds, each with one plain sentence', () => {
		const node = find(taxonomy, "How we're virtualizing a virtual machine");
		assert.ok(node);
		const { name, kinds } = classifierOf(node);
		assert.equal(name, "How we're virtualizing a virtual machine");
		assert.deepEqual(
			kinds.map(({ label, kinds: inner }) => [label, ...inner.map((kind) => kind.label)]),
			[
				['Partitioning'],
				['Full virtualization', 'Software-based', 'Hardware-based'],
				['Paravirtualization'],
				['Hybrid virtualization'],
				['Container-based virtualization', 'Container'],
			],
		);
		assert.match(
			kinds[0]?.definition ?? '',
			/^This is type of virtualization in which .* individual system\.$/,
		);
		assert.equal(kinds[3]?.definition, '');
	});

	test('have no sections, which are a table of contents', () => {
		const { taxonomy: tree } = workspace({
			'a.md':
				'# A\n\n## Zoo\n\n### Cats\n\n**Lion:** A cat that roars.\n\n### Dogs\n\n**Fox:** A dog that is red.\n',
		});
		const zoo = find(tree, 'Zoo');
		assert.ok(zoo);
		assert.ok(zoo.children.some(({ kind }) => kind === 'section'));
		assert.deepEqual(classifierOf(zoo).kinds, []);
		assert.equal(isClassifier(zoo), false);
		assert.equal(choiceFor(tree, 'Zoo', ['Cats'], ''), undefined);
	});

	test('have the groups of a node that has no terms', () => {
		const node = find(taxonomy, 'Types of virtualization');
		assert.ok(node);
		assert.equal(classifierOf(node).kinds.length, 2);
	});
});

suite('First sentences', () => {
	test('are plain words', () => {
		assert.equal(
			firstSentence('**KVM** is a [module](x) of *the* `kernel`.\nIt is old.'),
			'KVM is a module of the kernel.',
		);
		assert.equal(
			firstSentence('A __snake_case__ name, 2 * 3, \\*escaped\\*'),
			'A snake_case name, 2 * 3, *escaped*',
		);
		assert.equal(firstSentence(''), '');
		assert.equal(
			firstSentence('![a picture](x.png) <!-- no --> shows v2.0 of it. More.'),
			'a picture  shows v2.0 of it.',
		);
	});
});
