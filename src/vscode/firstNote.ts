// The way in for somebody whose folder is empty: a new note with a term and a question to fill in.
import * as vscode from 'vscode';
import { commandIds } from './context';
import { messages } from './messages';

/** Registers *Create a First Note*. Nothing is written to disk before the user saves. */
export function registerFirstNote(): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.createNote, async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
		const editor = await vscode.window.showTextDocument(document);
		await editor.insertSnippet(skeleton());
	});
}

function skeleton(): vscode.SnippetString {
	const { title, term, definition, questions, question } = messages.firstNote();
	const snippet = new vscode.SnippetString();
	snippet.appendText('# ').appendPlaceholder(title, 1);
	snippet.appendText('\n\n**').appendPlaceholder(term, 2);
	snippet.appendText(':** ').appendPlaceholder(definition, 3);
	snippet.appendText(`\n\n## ${questions}\n\n1. ${question} `).appendTabstop(0);
	snippet.appendText('\n');
	return snippet;
}
