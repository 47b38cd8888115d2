// What other extensions get from `activate`: two questions about terms, read-only.
import type * as vscode from 'vscode';

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

/** The questions. */
export interface Answers {
	/** Definitions of a term by any of its names, in any spelling: `define('VMs')`. Empty when unknown. */
	define(term: string): Promise<readonly TermDefinition[]>;
	/** Mentions of terms in a document, opened when it is not; empty when it cannot be. */
	mentions(uri: vscode.Uri): Promise<readonly TermMention[]>;
}

/**
 * The extension's exports:
 * `await vscode.extensions.getExtension('virtnotes.virtualization-notes')?.activate()`.
 */
export interface VirtualizationNotesApi extends Answers {
	/** For VS Code's Markdown preview, which does not wait: adds nothing yet. */
	extendMarkdownIt<T>(markdownIt: T): T;
}

/** The exports while the extension is still being loaded: questions wait until it is. */
export function apiOf(loaded: Promise<{ readonly api: Answers }>): VirtualizationNotesApi {
	return {
		define: async (term) => (await loaded).api.define(term),
		mentions: async (uri) => (await loaded).api.mentions(uri),
		extendMarkdownIt: (markdownIt) => markdownIt,
	};
}
