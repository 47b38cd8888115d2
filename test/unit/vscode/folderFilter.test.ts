import { strict as assert } from 'node:assert';
import { FolderFilter } from '../../../src/vscode/files/folderFilter';

const filter = () => new FolderFilter(['**/*.md'], ['**/node_modules/**']);

suite('Folder filter', () => {
	test('accepts what is included and not excluded', () => {
		assert.deepEqual(
			['a.md', 'x/a.md', 'a.txt', 'x/node_modules/p/a.md'].map((path) => filter().accepts(path)),
			[true, true, false, false],
		);
		assert.equal(filter().prunes('x/node_modules'), true);
		assert.equal(filter().prunes(''), false);
	});

	test('ignore files hold from their folder down', () => {
		const own = filter();
		own.addRules('', 'build/\n/top.md\n');
		own.addRules('sub', '*.draft.md\n');
		assert.deepEqual(
			['build/a.md', 'x/build/a.md', 'top.md', 'x/top.md', 'sub/a.draft.md', 'a.draft.md'].map((path) =>
				own.accepts(path),
			),
			[false, false, false, true, false, true],
		);
		assert.equal(own.prunes('x/build'), true);
	});

	test('the nearest ignore file decides', () => {
		const own = filter();
		own.addRules('', '*.gen.md\n');
		own.addRules('keep', '!wanted.gen.md\n');
		assert.deepEqual(
			['keep/wanted.gen.md', 'keep/other.gen.md', 'wanted.gen.md'].map((path) => own.accepts(path)),
			[true, false, false],
		);
	});

	test('nothing comes back from an ignored folder', () => {
		const own = filter();
		own.addRules('', 'secret/\n');
		own.addRules('secret', '!a.md\n');
		assert.equal(own.accepts('secret/a.md'), false);
	});
});
