// The answers to what other extensions ask about terms.
import * as vscode from 'vscode';
import { describe, toMarkdown } from '../core/describe';
import type { Answers } from './api';
import { kindOf, rangeIn, toTextDocument } from './convert';
import { words } from './messages';
import type { Notes } from './notes';

/** Answers from the notes; nothing is read before the first question. */
export function createAnswers(notes: Notes): Answers {
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
	};
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	try {
		return await vscode.workspace.openTextDocument(uri);
	} catch {
		return undefined;
	}
}
