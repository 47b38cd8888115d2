// What other extensions get from `activate`: two questions about terms, read-only.
import * as vscode from 'vscode';
import { describe, toMarkdown } from '../core/describe';
import { kindOf, rangeIn, toTextDocument } from './convert';
import { words } from './messages';
import type { Notes } from './notes';

/** One definition of a term. */
export interface TermDefinition {
	/** `Type 1 hypervisor` */
	readonly label: string;
	readonly aliases: readonly string[];
	/** Name, text and examples; pictures are their alternative text, commands are gone. */
	readonly markdown: string;
	/** The note that gives the definition. */
	readonly uri: vscode.Uri;
}

/** Words of a document that name a term. */
export interface TermMention {
	readonly range: vscode.Range;
	/** The terms' labels; more than one when two terms claim the same name. */
	readonly terms: readonly string[];
}

/**
 * The extension's exports:
 * `await vscode.extensions.getExtension('virtnotes.virtualization-notes')?.activate()`.
 */
export interface VirtualizationNotesApi {
	/** Definitions of a term by any of its names, in any spelling: `define('VMs')`. Empty when unknown. */
	define(term: string): Promise<readonly TermDefinition[]>;
	/** Mentions of terms in a document, opened when it is not; empty when it cannot be. */
	mentions(uri: vscode.Uri): Promise<readonly TermMention[]>;
	/** For VS Code's Markdown preview: adds nothing yet. */
	extendMarkdownIt<T>(markdownIt: T): T;
}

/** Builds the exports; nothing is read before the first question. */
export function createApi(notes: Notes): VirtualizationNotesApi {
	return {
		define: async (name) => {
			await notes.ready;
			const workspace = notes.workspace;
			return workspace.glossary.lookUp(name).flatMap((term) =>
				describe(workspace, term, '').definitions.map((described) => ({
					label: described.label,
					aliases: described.aliases,
					markdown: toMarkdown(described, words).markdown,
					uri: vscode.Uri.parse(described.definition.uri),
				})),
			);
		},
		mentions: async (uri) => {
			await notes.ready;
			const document = await openDocument(uri);
			return document === undefined
				? []
				: notes.workspace.mentionsIn(toTextDocument(document), kindOf(document)).map((mention) => ({
						range: rangeIn(document, mention),
						terms: mention.terms.map(({ label }) => label),
					}));
		},
		extendMarkdownIt: (markdownIt) => markdownIt,
	};
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	try {
		return await vscode.workspace.openTextDocument(uri);
	} catch {
		return undefined;
	}
}
