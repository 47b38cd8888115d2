// Writes a correction into a note's front matter: one edit of the open document, undone like any other.
import * as vscode from 'vscode';
import type { FrontMatterChange } from '../../core/workspace/frontMatterEdit';
import { nameOf, rangeIn } from '../convert';
import { messages } from '../messages';

/** Makes the change, shows the note when it is not in sight, and offers to undo it. The note is not saved. */
export async function changeFrontMatter(
	uri: vscode.Uri,
	change: FrontMatterChange,
	done: string,
): Promise<void> {
	const { frontMatterEdit } = await import('../../core/workspace/frontMatterEdit');
	let document: vscode.TextDocument;
	try {
		document = await vscode.workspace.openTextDocument(uri);
	} catch {
		void vscode.window.showWarningMessage(messages.cannotOpen(nameOf(uri.toString())));
		return;
	}
	const found = frontMatterEdit(document.getText(), change);
	if (found === undefined) {
		void vscode.window.showWarningMessage(messages.frontMatterUnreadable(nameOf(uri.toString())));
		return;
	}
	if (found.text !== '') {
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, rangeIn(document, found.span), found.text);
		if (!(await vscode.workspace.applyEdit(edit))) {
			void vscode.window.showWarningMessage(messages.cannotOpen(nameOf(uri.toString())));
			return;
		}
	}
	const { version } = document;
	const isInSight = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
	if (!isInSight) {
		const { start } = found.span;
		const selection = rangeIn(document, { start, end: start + found.text.trimEnd().length });
		await vscode.window.showTextDocument(document, { preview: false, selection });
	}
	void offerUndo(document, version, done);
}

async function offerUndo(document: vscode.TextDocument, version: number, done: string): Promise<void> {
	const chosen = await vscode.window.showInformationMessage(done, messages.undo());
	if (chosen !== undefined && !document.isClosed && document.version === version) {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
	}
}
