import * as vscode from 'vscode';
import { api } from './notebook';
import {
	assert,
	assertEqual,
	emptyWorkspace,
	eventually,
	extension,
	openFile,
	workspaceFolder,
} from './support';

suite('Activation', () => {
	// The Node host's workspace has a README.md, the web host's is empty. Nobody has asked for anything yet.
	test('the extension becomes active by itself', async () => {
		await eventually(() => {
			assert(extension().isActive, 'It is not active.');
		}, 20_000);
	});

	suiteSetup(emptyWorkspace);
	teardown(emptyWorkspace);

	test('VS Code finds the extension', () => {
		assertEqual(extension().packageJSON.displayName, 'Virtualization Notes');
	});

	test('activation gives an object, which the Markdown preview asks for its plugin', async () => {
		const exported = await extension().activate();
		assert(typeof exported === 'object' && exported !== null, `It gave ${String(exported)}.`);
		const plugin = { renderer: {} };
		assert((await api()).extendMarkdownIt(plugin) === plugin, 'the plugin is given back');
	});

	test('a bar in the text marks the cursor', async () => {
		const { document, editor, position } = await openFile('a.md', 'The hyper|visor \\| the host.\n');
		assertEqual(document.getText(), 'The hypervisor | the host.\n');
		assertEqual(document.languageId, 'markdown');
		assertEqual([position.line, position.character], [0, 9]);
		assert(editor.selection.active.isEqual(position), 'The cursor is elsewhere.');
	});

	test('the workspace can be written to and emptied', async () => {
		await openFile('guides/kvm.md', '# KVM\n');
		await emptyWorkspace();
		assertEqual(await vscode.workspace.fs.readDirectory(workspaceFolder()), []);
	});
});
