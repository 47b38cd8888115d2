import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { changesBetween } from '../../../src/core/taxonomy/changes';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { folderNode } from '../../../src/core/taxonomy/taxonomy';
import { workspace } from '../../support/notes';

const text =
	'# Machines\n\n## Kinds\n\n**Host:** a machine that runs guests.\n\n**Guest:** a machine that is run.\n';
const other = '# Clouds\n\n**Cloud:** machines of somebody else.\n';

suite('What changes in a taxonomy', () => {
	/** The labels of what has to be drawn again, with one note as it was and as it is. */
	const drawn = (before: string, after: string, rest: Readonly<Record<string, string>> = {}) => {
		const index = workspace({ 'a.md': before, ...rest });
		const shown = index.taxonomy;
		index.set({ uri: 'file:///notes/a.md', version: 2, text: after });
		return changesBetween(shown, index.taxonomy)?.map(({ label }) => label);
	};

	test('nothing, where only places differ', () => {
		assert.deepEqual(drawn(text, text), []);
		assert.deepEqual(drawn(text, `\n\n${text}`), []);
	});

	test('an item that reads otherwise, and nothing beside or above it', () => {
		assert.deepEqual(drawn(text, text.replace('is run', 'is ridden')), ['Guest']);
		assert.deepEqual(drawn(text, text.replace('# Mach', '# New mach'), { 'b.md': other }), ['Machines']);
	});

	test('an item whose children are others, were they renamed, new, gone or moved', () => {
		assert.deepEqual(drawn(text, text.replace('Guest', 'Visitor')), ['Kinds']);
		assert.deepEqual(drawn(text, `${text}\n**More:** another machine of some kind.\n`), ['Kinds']);
		assert.deepEqual(drawn(text, text.replace(/\*\*Guest.*/, '')), ['Kinds']);
		assert.deepEqual(drawn(text, text.replace('Kinds', 'Sorts')), ['Machines']);
	});

	test('everything, when a note outside folders comes or goes', () => {
		assert.equal(drawn(text, 'No terms.\n'), undefined);
		assert.equal(drawn('No terms.\n', text), undefined);
	});

	test('the folder, when one of its notes comes or goes', () => {
		const files = { 'x/b.md': other, 'x/c.md': other.replaceAll('loud', 'rowd'), 'y/d.md': 'No terms.\n' };
		const index = workspace({ 'a.md': text, ...files });
		const before = index.taxonomy;
		index.delete('file:///notes/x/b.md');
		assert.deepEqual(
			changesBetween(before, index.taxonomy)?.map(({ label }) => label),
			['x'],
		);
	});

	test('drawing again what is told, and nothing else, gives the new tree', () => {
		const roots = level(3);
		fc.assert(
			fc.property(roots, roots, (before, after) => {
				const told = changesBetween(before, after);
				assert.deepEqual(
					rows(told === undefined ? after : redrawn(before, after, new Set(told))),
					rows(after),
				);
			}),
		);
	});

	/** Items with ids of their own, some of which have children. */
	function level(depth: number): fc.Arbitrary<readonly TaxonomyNode[]> {
		const item = fc
			.record({
				id: fc.constantFrom('a', 'b', 'c'),
				label: fc.constantFrom('one', 'two'),
				children: depth === 0 ? fc.constant([]) : level(depth - 1),
			})
			.map((own): TaxonomyNode => ({
				...folderNode(own.id, own.label, () => own.children),
				kind: 'section',
			}));
		return fc.uniqueArray(item, { maxLength: 3, selector: ({ id }) => id });
	}

	/** The tree as a view has it that draws only these items again. */
	function redrawn(
		before: readonly TaxonomyNode[],
		after: readonly TaxonomyNode[],
		told: ReadonlySet<TaxonomyNode>,
	): readonly TaxonomyNode[] {
		return before.map((node, index) => {
			const twin = after[index] ?? node;
			return told.has(node) ? twin : { ...node, children: redrawn(node.children, twin.children, told) };
		});
	}

	function rows(nodes: readonly TaxonomyNode[]): unknown {
		return nodes.map(({ id, label, children }) => [id, label, rows(children)]);
	}
});
