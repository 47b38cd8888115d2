import { strict as assert } from 'node:assert';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { arrange } from '../../../src/vscode/taxonomy/arrange';
import { workspace } from '../../support/notes';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';

function treeOf(uris: readonly string[]): readonly TaxonomyNode[] {
	const index = new NoteIndex();
	for (const uri of uris) {
		index.set({
			uri,
			version: 0,
			text: `# ${uri.slice(uri.lastIndexOf('/') + 1)}\n\n**Thing:** one of a kind.\n`,
		});
	}
	return index.taxonomy;
}

const labels = (nodes: readonly TaxonomyNode[]): readonly unknown[] =>
	nodes.map((node) => (node.kind === 'folder' ? [node.label, ...labels(node.children)] : node.label));

suite('Arrangement of the taxonomy', () => {
	const only = [{ uri: 'file:///me/notes', name: 'notes' }];

	test('an only folder of the workspace is not shown, whatever else is open', () => {
		const tree = treeOf(['file:///me/notes/a.md', 'file:///me/notes/b%20c/d.md', 'untitled:Untitled-1']);
		assert.deepEqual(labels(arrange(tree, only)), [['b c', 'd.md'], 'a.md', 'untitled:Untitled-1']);
	});

	test('several folders of the workspace are shown by their names', () => {
		const tree = treeOf(['file:///me/one/a.md', 'file:///srv/two/docs/b.md', 'file:///srv/two/docs/c.md']);
		const roots = [
			{ uri: 'file:///me/one', name: 'First' },
			{ uri: 'file:///srv/two', name: 'Second' },
		];
		assert.deepEqual(labels(arrange(tree, roots)), [
			['First', 'a.md'],
			['Second/docs', 'b.md', 'c.md'],
		]);
	});

	test('a tree without folders stays as it is', () => {
		const { taxonomy } = workspace({ 'a.md': '# A\n\n**Thing:** one of a kind.\n' });
		assert.deepEqual(arrange(taxonomy, []), taxonomy);
	});
});
