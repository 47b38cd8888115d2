import { strict as assert } from 'node:assert';
import { chapterScheme } from '../../../src/core/glossary/chapter';
import { pathTo, rootsOf, withChapter } from '../../../src/core/taxonomy/taxonomy';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';

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

	test('numbers in names of folders and notes are in their order, and a chapter is found among them', () => {
		const paths = ['part 2/x', 'part 10/note-9', 'part 10/note-10', 'part 10/Note-100', '1', '9', '10'];
		const chapters = paths.map((path) => chapter(`file:///w/${encodeURI(path)}.md`, path));
		const roots = rootsOf([...chapters].reverse(), 'Built in');
		const shown = roots.flatMap((node) =>
			node.kind === 'folder' ? node.children.map(({ label }) => label) : node.label,
		);
		assert.deepEqual(shown, paths);
		for (const before of chapters) {
			const after = chapter(before.uri, 'new');
			const all = chapters.map((node) => (node === before ? after : node));
			assert.deepEqual(withChapter(roots, before, after), rootsOf(all, 'Built in'));
		}
	});

	test('a note that nobody has saved changes no folder', () => {
		const saved = ['file:///home/me/notes/a.md', 'file:///home/me/notes/z/b.md'];
		for (const some of [saved.slice(0, 1), saved]) {
			const unsaved = ['untitled:Untitled-1', 'untitled:/home/me/notes/new.md'];
			const chapters = [...unsaved, ...some].map((uri) => chapter(uri, uri));
			const roots = rootsOf(chapters, 'Built in');
			const without = rootsOf(chapters.slice(2), 'Built in');
			const expected = [...without.map(({ label }) => label), ...unsaved].sort();
			assert.deepEqual(roots.map(({ label }) => label).sort(), expected);
			for (const before of chapters) {
				const after = chapter(before.uri, 'new');
				const all = chapters.map((node) => (node === before ? after : node));
				assert.deepEqual(withChapter(roots, before, after), rootsOf(all, 'Built in'));
			}
		}
		assert.deepEqual(
			rootsOf([chapter('untitled:Untitled-1', 'new')], 'Built in').map(({ label }) => label),
			['new'],
		);
	});

	test('leads to each term of each note, wherever the note stands', () => {
		const paths = ['a', 'a-b', 'a/c', 'a/c/d', 'z', 'b/only/e', '一'].map((path) => `file:///w/${path}.md`);
		const index = new NoteIndex();
		for (const uri of [...paths, `${chapterScheme}:/04.md`, `${chapterScheme}:/02.md`]) {
			index.set({
				uri,
				version: 1,
				text: `# ${uri}\n\n**First thing:** What comes first.\n\n## Inner\n\n**Last thing:** What comes last.\n`,
			});
		}
		for (const term of index.glossary.terms.values()) {
			assert.equal(term.definitions.length, 9);
			for (const definition of term.definitions) {
				const path = pathTo(index.taxonomy, definition);
				assert.equal(path.at(-1)?.definition, definition);
				const parents: readonly (readonly TaxonomyNode[])[] = [
					index.taxonomy,
					...path.map(({ children }) => children),
				];
				path.forEach((node, at) => {
					assert.ok(parents[at]?.includes(node));
				});
				assert.deepEqual(pathTo(index.taxonomy, { ...definition }), []);
				assert.deepEqual(pathTo(index.taxonomy, { ...definition, uri: 'file:///w/a/none.md' }), []);
			}
		}
	});

	test('leaves a tree alone that does not have the chapter', () => {
		const roots = rootsOf(before, 'Built in');
		const stranger = chapter('file:///w/docs/x.md', 'x');
		assert.deepEqual(withChapter(roots, stranger, stranger), roots);
	});
});
