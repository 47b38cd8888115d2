// What a command says when the words at the cursor are no mention: that nobody knows them, or why a known name is none.
import * as vscode from 'vscode';
import { isChapterOnly } from '../../core/glossary/chapter';
import { isOrdinaryWord } from '../../core/glossary/chapterWords';
import { countsAt, isEveryday, reaches } from '../../core/glossary/reach';
import type { Term } from '../../core/glossary/term';
import { commandIds } from '../context';
import { kindOf, type NotePlace } from '../convert';
import { messages } from '../messages';
import type { Notes } from '../notes';

/** A selection that is longer is no name: UTF-16 units. */
const longestName = 80;

/** Tells it, and leads to the definition of a name that is known. */
export async function tellNoTerm(notes: Notes): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const words = editor === undefined ? '' : wordsAtCursor(editor);
	const [term] = words === '' ? [] : notes.workspace.glossary.lookUp(words);
	if (editor === undefined || term === undefined) {
		void vscode.window.showInformationMessage(messages.noTermAtCursor());
		return;
	}
	const { document, selection } = editor;
	const uri = document.uri.toString();
	const place = { uri, offset: document.offsetAt(selection.active), isCode: kindOf(document) === 'code' };
	const why = reasonAgainst(term, words, place);
	if ((await vscode.window.showInformationMessage(why, messages.showDefinition())) !== undefined) {
		const [nearest] = notes.workspace.glossary.nearest(term, uri);
		const definition = nearest && ({ uri: nearest.uri, span: nearest.head } satisfies NotePlace);
		await vscode.commands.executeCommand(commandIds.openDefinition, definition);
	}
}

/** The words that are selected, or the word that the cursor is in or touches; '' where there is none. */
function wordsAtCursor({ document, selection }: vscode.TextEditor): string {
	const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
	const words = range === undefined ? '' : document.getText(range).trim();
	return words.length <= longestName ? words : '';
}

function reasonAgainst(
	term: Term,
	words: string,
	{ uri, offset, isCode }: { readonly uri: string; readonly offset: number; readonly isCode: boolean },
): string {
	if (isChapterOnly(term)) {
		return isOrdinaryWord(words) ? messages.chapterWordHere(words) : messages.notMeantHere(words);
	}
	const isReached = countsAt(reaches(term, words, uri, isCode), term, uri, offset);
	return isEveryday(words) && !isReached ? messages.everydayHere(words) : messages.notMeantHere(words);
}
