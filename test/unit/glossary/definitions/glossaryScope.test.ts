import { strict as assert } from 'node:assert';
import {
	glossaryGlobs,
	isGlossaryAddress,
	resolveImport,
	serves,
} from '../../../../src/core/glossary/definitions/glossaryScope';

suite('Scope of glossary files', () => {
	test('knows glossary files by their names', () => {
		const found = glossaryGlobs.map((glob) => `a/${glob.replace('*', 'b')}`);
		for (const name of ['shop.glossary.yml', '.contextive/definitions.yml', ...found]) {
			assert.equal(isGlossaryAddress(`file:///r/${name}`), true, name);
		}
		for (const name of ['shop-glossary.yml', 'glossary.yml', 'definitions.yml', 'shop.glossary.md']) {
			assert.equal(isGlossaryAddress(`file:///r/${name}`), false, name);
		}
	});

	test('is the folder of the file and below', () => {
		assert.equal(serves('file:///r/shop/s.glossary.yml', undefined, 'file:///r/shop/src/Order.cs'), true);
		assert.equal(serves('file:///r/shop/s.glossary.yml', undefined, 'file:///r/pay/Order.cs'), false);
		assert.equal(serves('file:///r/.contextive/definitions.yml', undefined, 'file:///r/pay/Order.cs'), true);
		assert.equal(serves('file:///r/.contextive/s.glossary.yml', undefined, 'file:///r/pay/Order.cs'), false);
	});

	test('is narrowed by the paths of a context', () => {
		const fits = (path: string, uri: string) => serves('file:///r/s.glossary.yml', [path], uri);
		assert.equal(fits('shipping', 'file:///r/shipping/src/Order.cs'), true);
		assert.equal(fits('shipping', 'file:///r/pay/Order.cs'), false);
		assert.equal(fits('/src/*.cs', 'file:///r/src/Order.cs'), true);
		assert.equal(fits('/src/*.cs', 'file:///r/src/deep/Order.cs'), false);
		assert.equal(fits('/src/**.cs', 'file:///r/src/deep/Order.cs'), true);
		assert.equal(fits('my folder', 'file:///r/my%20folder/a.cs'), true);
		assert.equal(fits('*'.repeat(50) + 'x', 'file:///r/aaaa.cs'), false);
		assert.equal(fits('*'.repeat(50) + 's', 'file:///r/aaaa.cs'), true);
		assert.equal(fits('a'.repeat(301), `file:///r/${'a'.repeat(400)}.cs`), false, 'no path is so long');
		assert.equal(serves('file:///r/s.glossary.yml', [], 'file:///r/a.cs'), false);
	});

	test('is found for globs of many stars, whatever the path', () => {
		const path = `file:///r/${'a'.repeat(200)}.md`;
		const fits = (glob: string) => serves('file:///r/s.glossary.yml', [glob], path);
		assert.equal(fits(`${'**a'.repeat(90)}.md`), true, 'as many letters as the glob wants, and more');
		assert.equal(fits(`${'**a'.repeat(20)}x`), false, 'a regular expression would try for years');
		assert.equal(fits(`/${'*a'.repeat(20)}*.m?`), true);
		assert.equal(fits(`/${'a?'.repeat(20)}/*.md`), false);
	});

	test('takes globs as contexts write them', () => {
		const path = 'file:///r/Src/deep/Order🙂 (1).cs';
		const fits = (glob: string) => serves('file:///r/s.glossary.yml', [glob], path);
		for (const glob of [
			'',
			'*',
			'**',
			'SRC',
			'/src/**',
			'src\\deep',
			'deep/*.cs',
			'order?',
			'r?(1).',
			'**.cs',
			'🙂 (',
		]) {
			assert.equal(fits(glob), glob !== 'r?(1).', glob);
		}
	});

	test('resolves imports beside the file that has them', () => {
		const from = 'vscode-remote://wsl%2Bx/r/a/b/c.glossary.yml';
		for (const [target, uri] of [
			['d.glossary.yml', 'vscode-remote://wsl%2Bx/r/a/b/d.glossary.yml'],
			['./d.glossary.yml', 'vscode-remote://wsl%2Bx/r/a/b/d.glossary.yml'],
			['../../d.glossary.yml', 'vscode-remote://wsl%2Bx/r/d.glossary.yml'],
			['/abs/d.glossary.yml', 'vscode-remote://wsl%2Bx/abs/d.glossary.yml'],
			['my files\\d.glossary.yml', 'vscode-remote://wsl%2Bx/r/a/b/my%20files/d.glossary.yml'],
			["it's (1)@home.yml", 'vscode-remote://wsl%2Bx/r/a/b/it%27s%20%281%29%40home.yml'],
			['C:/d.yml', 'vscode-remote://wsl%2Bx/c%3A/d.yml'],
			['vscode-remote://wsl%2Bx/d.yml', 'vscode-remote://wsl%2Bx/d.yml'],
			['../../../../../d.yml', 'vscode-remote://wsl%2Bx/d.yml'],
			['file:///d.yml', undefined],
			['https://x.y/d.glossary.yml', undefined],
			['\uD800.yml', 'vscode-remote://wsl%2Bx/r/a/b/%EF%BF%BD.yml'],
			['', undefined],
		] as const) {
			assert.equal(resolveImport(from, target), uri, target);
		}
	});
});
