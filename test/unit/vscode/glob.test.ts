import { strict as assert } from 'node:assert';
import { compileGlobs, expandBraces } from '../../../src/vscode/files/glob';

suite('Globs of settings', () => {
	test('braces are expanded, inner ones too, and an open one is a character', () => {
		assert.deepEqual(expandBraces('**/*.{md,mark{down,ed}}'), ['**/*.md', '**/*.markdown', '**/*.marked']);
		assert.deepEqual(expandBraces('a{b'), ['a{b']);
	});

	test('the default finds notes at any depth', () => {
		const matches = compileGlobs(['**/*.{md,markdown}']);
		assert.deepEqual(['a.md', 'x/y/a.markdown', 'a.mdx', 'md', 'x/.md'].map(matches), [
			true,
			true,
			false,
			false,
			true,
		]);
	});

	test('what is excluded is excluded with everything in it', () => {
		const matches = compileGlobs(['**/{node_modules,.git}/**', 'drafts', '**/.DS_Store']);
		assert.deepEqual(
			[
				'node_modules',
				'a/node_modules',
				'a/node_modules/b.md',
				'.git/x',
				'drafts',
				'a/drafts',
				'mynode_modules',
				'x/.DS_Store',
			].map(matches),
			[true, true, true, true, true, false, false, true],
		);
	});

	test('stars stop at slashes, question marks and sets take one character', () => {
		const matches = compileGlobs(['docs/*.md', 'v?/[a-c]*.md', 'w/[!x]+.md']);
		assert.deepEqual(['docs/a.md', 'docs/a/b.md', 'v1/b2.md', 'v1/d.md', 'w/a+.md', 'w/x+.md'].map(matches), [
			true,
			false,
			true,
			false,
			true,
			false,
		]);
	});

	test('a glob that makes no sense spoils no other', () => {
		assert.equal(compileGlobs(['[z-a].md', 'b.md'])('b.md'), true);
	});

	test('a glob of a stranger takes no longer than its length and the path’s', () => {
		const name = 'a'.repeat(200);
		assert.equal(compileGlobs([`${'*a'.repeat(60)}b`])(name), false);
		assert.equal(compileGlobs([`${'**/a/'.repeat(60)}b`])(`${'a/'.repeat(100)}c`), false);
		assert.equal(compileGlobs([`${'**/'.repeat(60)}*a*a*`])(`x/y/${name}`), true);
		assert.deepEqual(expandBraces('{a,b}'.repeat(60)), []);
		assert.deepEqual(compileGlobs(['{a,b}'.repeat(60), 'c'])('c'), true);
	});

	test('a character is what a reader takes for one, and a name that ends like the glob may still differ', () => {
		const matches = compileGlobs(['?.md', 'x[😀-😂]*[!.]']);
		assert.deepEqual(['😀.md', '😀😀.md', 'x😁', 'x😁y', 'x😁.', '.md'].map(matches), [
			true,
			false,
			false,
			true,
			false,
			false,
		]);
	});

	test('a set that is never closed is plain characters', () => {
		assert.deepEqual(['[a', '[a]', 'a'].map(compileGlobs(['[a'])), [true, false, false]);
	});

	test('no globs match nothing', () => {
		assert.equal(compileGlobs([])('a.md'), false);
	});
});
