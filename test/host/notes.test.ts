import * as vscode from 'vscode';
import { api, becomes, definitionsOf, Notebook, until } from './notebook';
import { assert, assertEqual, closeEditors, configure } from './support';

const note = (term: string, definition: string) => `# Note\n\n**${term}:** ${definition}\n`;

suite('Notes', () => {
	const notebook = new Notebook('notes');

	suiteTeardown(() => notebook.clear());

	test('a note that is written, changed and deleted is followed', async () => {
		await notebook.write('a.md', note('Quokka', 'a small one.'));
		await becomes('quokka', ['a small one.']);
		await notebook.write('a.md', note('Quokka', 'a small and happy one.'));
		await becomes('quokka', ['a small and happy one.']);
		await notebook.delete('a.md');
		await becomes('quokka', []);
	});

	test('folders that come, are renamed and go take their notes along', async () => {
		await notebook.write('in/deep/b.md', note('Bilby', 'one with ears.'));
		await becomes('bilby', ['one with ears.']);
		await vscode.workspace.fs.rename(notebook.uri('in'), notebook.uri('renamed'));
		await until(
			async () => (await (await api()).define('bilby'))[0]?.uri.path.includes('/renamed/deep/'),
			'it is known by its new address',
		);
		assertEqual((await definitionsOf('bilby')).length, 1);
		await notebook.delete('renamed');
		await becomes('bilby', []);
	});

	test('what is typed counts before it is saved, and not after it was thrown away', async () => {
		const uri = await notebook.write('c.md', note('Cuscus', 'an animal that is on the disk.'));
		await becomes('cuscus', ['an animal that is on the disk.']);
		const document = await vscode.workspace.openTextDocument(uri);
		const editor = await vscode.window.showTextDocument(document);
		const at = document.getText().indexOf('on the disk');
		await editor.edit((edit) => {
			edit.replace(new vscode.Range(document.positionAt(at), document.positionAt(at + 11)), 'in the editor');
		});
		assertEqual(await definitionsOf('cuscus'), ['an animal that is in the editor.']);
		// Else closing would ask whether to save.
		await until(() => document.isDirty, 'VS Code has noticed');
		await closeEditors();
		await becomes('cuscus', ['an animal that is on the disk.']);
	});

	test('a note without a file counts while it is open', async () => {
		const document = await vscode.workspace.openTextDocument({
			language: 'markdown',
			content: note('Numbat', 'an animal that is never saved.'),
		});
		await vscode.window.showTextDocument(document);
		await becomes('numbat', ['an animal that is never saved.']);
		await closeEditors();
		await becomes('numbat', []);
	});

	test('ignore files and excluded folders are respected', async () => {
		await notebook.write('ig/.gitignore', 'hidden/\n*.tmp.md\n');
		await notebook.write('ig/hidden/d.md', note('Dunnart', 'an animal that is ignored.'));
		await notebook.write('ig/sub/e.tmp.md', note('Echidna', 'an animal that is ignored too.'));
		await notebook.write('ig/node_modules/p/f.md', note('Fossa', 'an animal that is not ours.'));
		await notebook.write('ig/sub/g.md', note('Galago', 'an animal that is seen.'));
		await becomes('galago', ['an animal that is seen.']);
		await becomes('dunnart', []);
		await becomes('echidna', []);
		await becomes('fossa', []);
		await notebook.write('ig/.gitignore', '');
		await becomes('dunnart', ['an animal that is ignored.']);
	});

	test('what cannot be a note is skipped and harms nothing', async () => {
		await notebook.write('odd/binary.md', new Uint8Array([35, 32, 0, 255, 254, 1]));
		await notebook.write('odd/latin.md', new Uint8Array([42, 42, 72, 228, 42, 42]));
		await notebook.write(
			'odd/large.md',
			`${note('Hutia', 'an animal that is too large.')}${'x '.repeat(1_200_000)}`,
		);
		await notebook.write('odd/empty.md', '');
		await notebook.write('odd/fine.md', note('Indri', 'an animal that is fine.'));
		await becomes('indri', ['an animal that is fine.']);
		assertEqual(await definitionsOf('hutia'), []);
	});

	test('the built-in chapter can be switched off and on', async () => {
		const chapterKnows = async () =>
			(await (await api()).define('hypervisor')).some(({ uri }) => uri.scheme.endsWith('-chapter'));
		assert(await chapterKnows(), 'it is on to begin with');
		try {
			await configure('builtInChapter', false);
			await until(async () => !(await chapterKnows()), 'it is off');
		} finally {
			await configure('builtInChapter', undefined);
		}
		await until(chapterKnows, 'it is on again');
	});

	test('settings say which files are notes', async () => {
		await notebook.write('set/j.markdown', note('Jerboa', 'an animal that is included.'));
		await becomes('jerboa', ['an animal that is included.']);
		try {
			await configure('notes.exclude', ['**/set/**']);
			await becomes('jerboa', []);
		} finally {
			await configure('notes.exclude', undefined);
		}
		await becomes('jerboa', ['an animal that is included.']);
	});

	test('other extensions get the mentions of a document', async () => {
		const uri = await notebook.write('k.md', `${note('Kinkajou', 'one with a tail.')}\nTwo kinkajous.\n`);
		await becomes('kinkajou', ['one with a tail.']);
		const mentions = await (await api()).mentions(uri);
		assertEqual(
			mentions.map(({ range, terms }) => [range.start.line, terms[0]]),
			[
				[2, 'Kinkajou'],
				[4, 'Kinkajou'],
			],
		);
	});
});
