// Between the core's values and the editor's: the only file that makes a `vscode.Range`.
import * as vscode from 'vscode';
import type { TextKind } from '../core/workspace/mentionReader';
import { isChapter } from '../core/glossary/chapter';
import { markdownLink } from '../core/markdown/builder';
import { LineTable, type TextDocument } from '../core/text/document';
import type { Span } from '../core/text/span';
import { messages } from './messages';

/** A place in a note, as commands take it; a taxonomy node is one too. */
export interface NotePlace {
	readonly uri: string;
	readonly span: Span;
}

/** Whose mentions to find, and where to show them: by default where the cursor is. */
export interface MentionsOf {
	/** `Term.key` */
	readonly key: string;
	readonly from?: { readonly uri: string; readonly line: number; readonly character: number };
}

/** Languages whose text is prose without markup that matters here; other ones beside Markdown are code. */
const proseLanguages: ReadonlySet<string> = new Set([
	'plaintext',
	'latex',
	'restructuredtext',
	'asciidoc',
	'git-commit',
	'scminput',
]);

/** An open document as the core reads it. */
export function toTextDocument(document: vscode.TextDocument): TextDocument {
	return { uri: document.uri.toString(), version: document.version, text: document.getText() };
}

/** How the matcher should read a document. */
export function kindOf({ languageId }: vscode.TextDocument): TextKind {
	return languageId === 'markdown' ? 'markdown' : proseLanguages.has(languageId) ? 'prose' : 'code';
}

/** A span of an open document. */
export function rangeIn(document: vscode.TextDocument, span: Span): vscode.Range {
	return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Spans of one text as ranges; the line table is made once. Lines and characters hold for every line ending. */
export function rangesIn(text: string, spans: readonly Span[]): readonly vscode.Range[] {
	const lines = new LineTable(text);
	return spans.map(({ start, end }) => {
		const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
		return new vscode.Range(from.line, from.character, to.line, to.character);
	});
}

/** A file's name; what the built-in notes are called together. */
export function nameOf(uri: string): string {
	const { path } = vscode.Uri.parse(uri);
	return isChapter(uri) ? messages.builtIn() : path.slice(path.lastIndexOf('/') + 1);
}

/** A Markdown link that runs a command; its words are escaped, its arguments encoded. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
	const query = args.length === 0 ? '' : `?${encodeURIComponent(JSON.stringify(args))}`;
	return markdownLink(label, `command:${command}${query}`);
}

/** Markdown of ours whose links may run the named commands and nothing else. */
export function trustedMarkdown(value: string, enabledCommands: readonly string[]): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString(value);
	markdown.isTrusted = { enabledCommands };
	return markdown;
}

/** Markdown from a note: no commands, no HTML; relative links start at the note. */
export function untrustedMarkdown(value: string, note: string): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString(value);
	markdown.isTrusted = false;
	markdown.supportHtml = false;
	markdown.baseUri = vscode.Uri.parse(note);
	return markdown;
}
