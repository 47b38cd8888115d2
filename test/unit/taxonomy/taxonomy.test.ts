import { strict as assert } from 'node:assert';
import { chapterScheme } from '../../../src/core/glossary/chapter';
import { rootsOf, withChapter } from '../../../src/core/taxonomy/taxonomy';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';

const chapter = (uri: string, label: string): TaxonomyNode => ({
	id: uri,
	kind: 'chapter',
	label,
	uri,
	span: { start: 0, end: 0 },
	extent: { start: 0, end: 0 },
	definition: undefined,
	answered: undefined,
	children: [],
});

suite('Taxonomy', () => {
	const before = [
		`${chapterScheme}:/04-hypervisors.md`,
		'file:///w/a.md',
		'file:///w/docs/guide/b.md',
		'file:///w/docs/guide/c.md',
		'file:///w/docs-old/d.md',
	].map((uri) => chapter(uri, `old ${uri}`));

	for (const { uri } of before) {
		test(`puts the next chapter of ${uri} in the place of the last one`, () => {
			const after = before.map((node) => (node.uri === uri ? chapter(uri, 'new') : node));
			const changed = before.findIndex((node) => node.uri === uri);
			const [one, other] = [before[changed], after[changed]];
			assert.ok(one !== undefined && other !== undefined);
			const roots = rootsOf(before, 'Built in');
			assert.deepEqual(withChapter(roots, one, other), rootsOf(after, 'Built in'));
			assert.deepEqual(roots, rootsOf(before, 'Built in'), 'the old tree is as it was');
		});
	}

	test('leaves a tree alone that does not have the chapter', () => {
		const roots = rootsOf(before, 'Built in');
		const stranger = chapter('file:///w/docs/x.md', 'x');
		assert.deepEqual(withChapter(roots, stranger, stranger), roots);
	});
});
