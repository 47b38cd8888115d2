// The term that a command is about: under the cursor, where a link was shown, or an item of the tree.
import * as vscode from 'vscode';
import { termOf } from '../../core/describe';
import type { Definition, Term } from '../../core/glossary/term';
import { kindOf, rangeIn, toTextDocument, type MentionsOf } from '../convert';
import type { Notes } from '../notes';

/** What links and the tree hand to a command; nothing means the cursor. */
export type TermArgument = MentionsOf | { readonly definition?: Definition | undefined };

/** A term and, where it was met in a text, the words that stand for it. */
export interface TermTarget {
	readonly term: Term;
	/** Where it was met: an open document, or nowhere for an item of the tree. */
	readonly document: vscode.TextDocument | undefined;
	/** The beginning of the words. */
	readonly position: vscode.Position | undefined;
	/** As the text has them, markup included; the term's name for an item of the tree. */
	readonly words: string;
}

/** Finds it in what the notes say now; `undefined` when there is no term. */
export async function findTarget(notes: Notes, of?: TermArgument): Promise<TermTarget | undefined> {
	await notes.ready;
	if (of === undefined) {
		const editor = vscode.window.activeTextEditor;
		return editor && mentionAt(notes, editor.document, editor.selection.active);
	}
	if (!('key' in of)) {
		const term = of.definition && termOf(notes.workspace, of.definition);
		return term && { term, document: undefined, position: undefined, words: term.label };
	}
	const { key, from } = of;
	const term = notes.workspace.glossary.terms.get(key);
	if (term === undefined) {
		return undefined;
	}
	const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === from?.uri);
	const position = from && new vscode.Position(from.line, from.character);
	const met = document && position && mentionAt(notes, document, position);
	return { term, document, position, words: met?.words ?? term.label };
}

/** The term that a position of a document lies in or touches. */
export function mentionAt(
	notes: Notes,
	document: vscode.TextDocument,
	at: vscode.Position,
): TermTarget | undefined {
	const mention = notes.workspace.mentionAt(
		toTextDocument(document),
		document.offsetAt(at),
		kindOf(document),
	);
	const [term] = mention?.terms ?? [];
	if (mention === undefined || term === undefined) {
		return undefined;
	}
	const range = rangeIn(document, mention);
	return { term, document, position: range.start, words: document.getText(range) };
}
