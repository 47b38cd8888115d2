import * as vscode from 'vscode';
import { api, hoverAt, linksOf, Notebook, until } from './notebook';
import { assert, assertEqual, closeEditors, configure, inWebHost, workspaceFolder } from './support';

const animals = [
	'# Animals',
	'',
	'## Kinds',
	'',
	'**Gnu lover (GNL):** a person who likes gnus.',
	'',
	'**Emu type 1:** an emu of the first kind.',
	'',
	'**Emu type 2:** an emu of the second kind.',
	'',
	'Two GNLs and a gnu lover meet emu type 1.',
	'',
].join('\n');

suite('Why a term, and corrections', () => {
	const notebook = new Notebook('corrections');
	let note: vscode.TextDocument;
	const names = async (term: string) => (await (await api()).define(term)).map(({ label }) => label);
	const key = 'gnu lover';

	setup(async () => {
		note = await vscode.workspace.openTextDocument(await notebook.write('animals.md', animals));
		await until(async () => (await names('GNL')).length === 1, 'the note is read');
	});

	teardown(async () => {
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		for (const list of ['notTerms', 'notAliases', 'definitions.forms']) {
			await configure(list, undefined);
			const settings = vscode.workspace.getConfiguration('virtualizationNotes');
			if (settings.inspect(list)?.globalValue !== undefined) {
				await settings.update(list, undefined, vscode.ConfigurationTarget.Global);
			}
		}
		await closeEditors();
		await notebook.clear();
	});

	test('the hover says which name was met and what it is short for', async () => {
		const hover = await hoverAt(note, 'GN|Ls');
		assert(hover?.parts[0]?.value.includes('*GNL stands for Gnu lover*'), hover?.parts[0]?.value ?? '');
		const plain = await hoverAt(note, 'a gnu lo|ver meet');
		assertEqual(plain?.parts[0]?.value.includes('stands for'), false);
	});

	test('the hover tells siblings apart that are one word apart, and asks why', async () => {
		const hover = await hoverAt(note, 'meet emu ty|pe 1');
		const line = hover?.parts[1]?.value.split('\n').find((each) => each.includes('Not to be confused with'));
		assert(line?.includes('[Emu type 2]'), hover?.parts[1]?.value ?? '');
		const why = linksOf(hover?.parts[1] ?? '').find(({ command }) => command.endsWith('.whyTerm'));
		assert(why, 'there is a link');
		await vscode.commands.executeCommand(why.command, why.argument);
	});

	test('settings take terms, aliases and whole forms away and give them back', async () => {
		await configure('notTerms', ['gnu lovers']);
		await until(async () => (await names('gnu lover')).length === 0, 'it is no term');
		assertEqual(await hoverAt(note, 'a gnu lo|ver meet'), undefined);
		await configure('notTerms', [{ term: 'gnu lover', files: '**/other.md' }]);
		await until(async () => (await names('gnu lover')).length === 1, 'it is one again');
		await configure('notAliases', [{ alias: 'GNL', of: 'Gnu lover' }]);
		await until(async () => (await names('GNL')).length === 0, 'the alias is none');
		assertEqual((await names('gnu lover')).length, 1);
		await configure('definitions.forms', { bold: false });
		await until(async () => (await names('gnu lover')).length === 0, 'bold words define nothing');
	});

	test('not a term in one file leaves it one elsewhere', async () => {
		const uri = await notebook.write('other.md', '# Other\n\nOne gnu lover here.\n');
		const other = await vscode.workspace.openTextDocument(uri);
		assert(await hoverAt(other, 'gnu lo|ver'), 'it is known here too');
		await configure('notTerms', [{ term: 'gnu lover', files: 'corrections/oth*.md' }]);
		await until(async () => (await hoverAt(other, 'gnu lo|ver')) === undefined, 'not here');
		assert(await hoverAt(note, 'a gnu lo|ver meet'), 'it is still known there');
	});

	test('not a term: one edit of the settings', async function () {
		if (inWebHost) {
			this.skip();
		}
		await vscode.commands.executeCommand('virtualizationNotes.notTerm', { key, where: 'settings' });
		await until(async () => (await names('gnu lover')).length === 0, 'it is no term');
		assertEqual(vscode.workspace.getConfiguration('virtualizationNotes').get('notTerms'), ['Gnu lover']);
	});

	test('a correction in the settings that is undone leaves no file behind', async function () {
		if (inWebHost) {
			this.skip();
		}
		const entries = async () =>
			(await vscode.workspace.fs.readDirectory(workspaceFolder())).map(([name]) => name);
		const place = vscode.Uri.joinPath(workspaceFolder(), '.vscode');
		if ((await entries()).includes('.vscode')) {
			await vscode.workspace.fs.delete(place, { recursive: true });
		}
		await vscode.commands.executeCommand('notifications.clearAll');
		await vscode.commands.executeCommand('virtualizationNotes.notTerm', { key, where: 'settings' });
		await until(async () => (await entries()).includes('.vscode'), 'the settings are written');
		await until(async () => {
			await vscode.commands.executeCommand('notification.acceptPrimaryAction');
			return !(await entries()).includes('.vscode');
		}, 'they are gone again');
		await until(async () => (await names('gnu lover')).length === 1, 'it is a term again');
	});

	test('not an alias: one edit of the settings', async function () {
		if (inWebHost) {
			this.skip();
		}
		await vscode.commands.executeCommand('virtualizationNotes.notAlias', {
			key,
			alias: 'GNL',
			where: 'settings',
		});
		await until(async () => (await names('GNL')).length === 0, 'it is no alias');
		assertEqual((await names('gnu lover')).length, 1);
	});

	test('not a term, in the note: one edit of its front matter that undo takes back', async () => {
		await vscode.window.showTextDocument(note);
		await vscode.commands.executeCommand('virtualizationNotes.notTerm', { key, where: 'note' });
		assertEqual(note.getText(), `---\nnot-terms: [Gnu lover]\n---\n\n${animals}`);
		await until(async () => (await names('gnu lover')).length === 0, 'the note is believed');
		await vscode.commands.executeCommand('undo');
		assertEqual(note.getText(), animals);
	});

	test('not in this file: a note that defines it says so itself', async () => {
		const editor = await vscode.window.showTextDocument(note);
		const at = note.positionAt(animals.indexOf('GNLs') + 1);
		editor.selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand('virtualizationNotes.notInFile', { where: 'note' });
		assertEqual(note.lineAt(1).text, 'not-terms: [Gnu lover]');
		await vscode.commands.executeCommand('undo');
		await vscode.commands.executeCommand('virtualizationNotes.notAlias', { where: 'note' });
		assertEqual(note.lineAt(1).text, 'not-aliases: [GNL]');
	});

	test('the answer to why is a list that leads to the line', async () => {
		const editor = await vscode.window.showTextDocument(note);
		const at = note.positionAt(animals.indexOf('a gnu lover meet') + 3);
		editor.selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand('virtualizationNotes.whyTerm');
		await accept();
		await until(() => editor.document.getText(editor.selection) === 'Gnu lover', 'the head is selected');
	});

	test('looking up begins at the term under the cursor and leads to its definition', async () => {
		const code = await notebook.write('zoo.go', 'package zoo\n\n// two GNLs\n');
		const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(code));
		const at = editor.document.positionAt(editor.document.getText().indexOf('GNLs') + 1);
		editor.selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand('virtualizationNotes.lookUpTerm');
		await accept();
		await until(() => {
			const active = vscode.window.activeTextEditor;
			return active?.document === note && note.getText(active.selection) === 'Gnu lover';
		}, 'the definition is shown');
	});

	/** Takes what a list has selected, once it is there. */
	async function accept(): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
	}
});
