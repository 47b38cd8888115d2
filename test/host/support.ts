// Small helpers for suites inside VS Code: notes in the workspace, a cursor written as a bar, patience.
// Everything goes through public API and works in the web host too, where no disk is.
import * as vscode from 'vscode';
import type { Logger } from '../../src/vscode/logger';

/** A document with the place that the bar in its text marked. */
export interface Marked {
	readonly document: vscode.TextDocument;
	/** Where the first bar was; the end of the text if there was none. */
	readonly position: vscode.Position;
	/** From the first bar to the second; empty with one bar. */
	readonly range: vscode.Range;
}

/** A log that nobody reads. */
export const silent: Logger = {
	debug: () => undefined,
	info: () => undefined,
	warn: () => undefined,
	error: () => undefined,
};

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
	const found = vscode.extensions.getExtension('virtnotes.virtualization-notes');
	if (found === undefined) {
		throw new Error('VS Code does not know the extension.');
	}
	return found;
}

/** The workspace's folder: a temporary copy on a disk, or a folder in memory in the web host. */
export function workspaceFolder(): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (folder === undefined) {
		throw new Error('No folder is open.');
	}
	return folder.uri;
}

/** Whether this is the web worker host. */
export const inWebHost = typeof process === 'undefined' || process.versions?.node === undefined;

/** Writes files into the workspace: their text by their path, `{ 'guides/kvm.md': '# KVM' }`. */
async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		const uri = vscode.Uri.joinPath(workspaceFolder(), path);
		await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	}
}

/** Closes every editor and deletes every file of the workspace: a clean start for a suite. */
export async function emptyWorkspace(): Promise<void> {
	await closeEditors();
	const folder = workspaceFolder();
	await vscode.workspace.fs.createDirectory(folder);
	for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name), { recursive: true });
	}
}

/** Closes every editor without saving. */
export async function closeEditors(): Promise<void> {
	for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty && !each.isClosed)) {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Writes a file into the workspace and opens it, with the cursor where the text has a bar:
 * `openFile('a.md', 'KVM is a hyper|visor.')`. With two bars the text between them is selected. A bar that
 * belongs to the text, as in a table, is written `\\|`.
 */
export async function openFile(
	path: string,
	marked: string,
): Promise<Marked & { editor: vscode.TextEditor }> {
	const { text, start, end } = unmark(marked);
	await writeFiles({ [path]: text });
	const uri = vscode.Uri.joinPath(workspaceFolder(), path);
	const document = await vscode.workspace.openTextDocument(uri);
	await eventually(() => {
		if (document.getText() !== text) {
			throw new Error(`${path} is not yet read again.`);
		}
	});
	const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
	const editor = await vscode.window.showTextDocument(document, {
		selection: new vscode.Selection(range.start, range.end),
	});
	return { document, editor, range, position: range.start };
}

/** The text without its bars, and where they were. */
function unmark(marked: string): { text: string; start: number; end: number } {
	const parts = marked.split(/(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|'));
	const start = parts[0]?.length ?? 0;
	const end = start + (parts.length > 2 ? (parts[1]?.length ?? 0) : 0);
	return { text: parts.join(''), start, end };
}

/** This extension's diagnostics of a document. */
export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(document.uri)
		.filter((diagnostic) => diagnostic.source === 'Virtualization Notes');
}

/** The code actions of a range. */
export function actionsAt({ document, range }: Marked): Thenable<vscode.CodeAction[]> {
	return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
}

/**
 * Calls until it returns without throwing, and gives what it returned; after the time is over the last error
 * is thrown. For what VS Code does a moment later: watchers, diagnostics, views.
 */
export async function eventually<T>(check: () => T | PromiseLike<T>, limit = 10_000): Promise<T> {
	const end = Date.now() + limit;
	for (;;) {
		try {
			return await check();
		} catch (error) {
			if (Date.now() > end) {
				throw error;
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

/** Sets one of this extension's settings for the workspace during a test; `undefined` gives the default. */
export async function configure(name: string, value: unknown): Promise<void> {
	const target = inWebHost ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
	await vscode.workspace.getConfiguration('virtualizationNotes').update(name, value, target);
}

/** Two values that say the same as JSON; the error shows both. */
export function assertEqual(actual: unknown, expected: unknown, message = 'Not equal'): void {
	const [left, right] = [actual, expected].map((value) => JSON.stringify(value, undefined, '  '));
	if (left !== right) {
		throw new Error(`${message}: got ${left}, expected ${right}`);
	}
}

/** A condition that has to hold. */
export function assert(condition: unknown, message: string): asserts condition {
	if (!condition) {
		throw new Error(message);
	}
}

/** A text that has to hold another, or to match a pattern; the error shows the text. */
export function assertMatch(text: string, part: string | RegExp): void {
	assert(
		typeof part === 'string' ? text.includes(part) : part.test(text),
		`${text}\n— does not hold ${part}`,
	);
}
