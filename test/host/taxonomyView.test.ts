import * as vscode from 'vscode';
import { api, Notebook, until } from './notebook';
import { assert, assertEqual, closeEditors } from './support';

suite('Taxonomy view and its commands', () => {
	const notebook = new Notebook('taxonomy');

	suiteSetup(async () => {
		await notebook.write(
			'a.md',
			'# Lemurs\n\n**Aye-aye lemur:** a lemur with a long finger.\n\nAye-aye lemurs tap.\n',
		);
		await until(async () => (await (await api()).define('aye-aye lemur')).length > 0, 'the note is read');
	});

	suiteTeardown(() => notebook.clear());

	test('following the cursor is a setting that two commands switch', async () => {
		const follows = () =>
			vscode.workspace.getConfiguration('virtualizationNotes').get<boolean>('taxonomy.followCursor');
		assertEqual(follows(), false);
		await vscode.commands.executeCommand('virtualizationNotes.followCursor');
		assertEqual(follows(), true);
		await vscode.window.showTextDocument(notebook.uri('a.md'), { selection: new vscode.Range(2, 5, 2, 5) });
		await vscode.commands.executeCommand('virtualizationNotes.stopFollowingCursor');
		assertEqual(follows(), false);
	});

	test('at the cursor, the definition of a term is opened', async () => {
		await vscode.window.showTextDocument(notebook.uri('a.md'), { selection: new vscode.Range(4, 3, 4, 3) });
		await vscode.commands.executeCommand('virtualizationNotes.openDefinition');
		const editor = vscode.window.activeTextEditor;
		assertEqual(editor?.document.getText(editor.selection), 'Aye-aye lemur');
	});

	test('a built-in note opens as Markdown that cannot be written', async () => {
		const [found] = await (await api()).define('paravirtualization');
		assert(found, 'the chapter knows it');
		await vscode.commands.executeCommand('virtualizationNotes.openDefinition', {
			uri: found.uri.toString(),
			span: { start: 0, end: 1 },
		});
		assertEqual(vscode.window.activeTextEditor?.document.languageId, 'markdown');
		assertEqual(vscode.window.activeTextEditor?.document.uri.scheme, 'virtualizationnotes-chapter');
		await closeEditors();
	});

	test('a first note can be filled in and is a note at once', async () => {
		await vscode.commands.executeCommand('virtualizationNotes.createNote');
		const document = vscode.window.activeTextEditor?.document;
		assertEqual(document?.languageId, 'markdown');
		assert(document?.getText().startsWith('# '), 'it has a heading');
		await closeEditors();
	});

	test('every command of ours is registered', async () => {
		const registered = new Set(await vscode.commands.getCommands(true));
		const extension = vscode.extensions.getExtension('virtnotes.virtualization-notes');
		const { contributes } = extension?.packageJSON as {
			readonly contributes: { readonly commands: readonly { readonly command: string }[] };
		};
		assertEqual(
			contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
			[],
		);
	});
});
