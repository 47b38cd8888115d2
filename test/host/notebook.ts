// Notes for suites inside VS Code: written into the workspace, hovered at a bar, cleared away afterwards.
import * as vscode from 'vscode';
import { assert, closeEditors, eventually, extension, workspaceFolder } from './support';
import type { VirtualizationNotesApi } from '../../src/vscode/api';

/** What the extension gives to others. */
export async function api(): Promise<VirtualizationNotesApi> {
	return (await extension().activate()) as VirtualizationNotesApi;
}

/** Asks again until the answer is yes. */
export function until(ask: () => unknown, what: string): Promise<void> {
	return eventually(async () => {
		assert(await ask(), `It did not happen: ${what}`);
	});
}

/** The definitions of a term as a hover shows them, without their headings, the nearest first. */
export async function definitionsOf(term: string): Promise<readonly (string | undefined)[]> {
	return (await (await api()).define(term)).map(({ markdown }) => markdown.split('\n').at(-1));
}

/** Waits until a term has these definitions and no others. */
export function becomes(term: string, expected: readonly string[]): Promise<void> {
	const wanted = JSON.stringify(expected);
	return until(async () => JSON.stringify(await definitionsOf(term)) === wanted, `${term} is ${wanted}`);
}

/** A folder of the workspace that a suite fills and clears. */
export class Notebook {
	readonly root: vscode.Uri;

	constructor(name: string) {
		this.root = vscode.Uri.joinPath(workspaceFolder(), name);
	}

	uri(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.root, name);
	}

	/** Writes a file, its folders too. */
	async write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
		const uri = this.uri(name);
		await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		await vscode.workspace.fs.writeFile(uri, bytes);
		return uri;
	}

	async delete(name: string): Promise<void> {
		await vscode.workspace.fs.delete(this.uri(name), { recursive: true });
	}

	/** Closes all editors and deletes the folder. */
	async clear(): Promise<void> {
		await closeEditors();
		try {
			await vscode.workspace.fs.delete(this.root, { recursive: true });
		} catch {
			// It was never written.
		}
	}
}

/** A hover as a reader sees it. */
export interface SeenHover {
	/** The words that the range covers. */
	readonly words: string;
	readonly parts: readonly vscode.MarkdownString[];
}

/** Hovers a document where the text has a bar: `two V|Ms`. The bar is not part of the document. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<SeenHover | undefined> {
	const offset = document.getText().indexOf(text.replace('|', ''));
	assert(offset >= 0 && text.includes('|'), `“${text}” is not in the document.`);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		document.positionAt(offset + text.indexOf('|')),
	);
	const ours = hovers.find(({ contents }) => contents.some((part) => linksOf(part).length > 0));
	return ours === undefined
		? undefined
		: {
				words: document.getText(ours.range),
				parts: ours.contents.filter((part): part is vscode.MarkdownString => typeof part !== 'string'),
			};
}

/** A command link of ours: the words, the command, its first argument. */
export interface SeenLink {
	readonly label: string;
	readonly command: string;
	readonly argument: unknown;
}

/** The links of a part that run our commands. */
export function linksOf(part: vscode.MarkdownString | vscode.MarkedString): readonly SeenLink[] {
	const text = typeof part === 'string' ? part : part.value;
	const links = /\[((?:\\.|[^\]\\])*)\]\(command:(virtualizationNotes\.\w+)(?:\?([^)]*))?\)/g;
	return [...text.matchAll(links)].map(([, label = '', command = '', query]) => ({
		label: label.replace(/\\(.)/g, '$1'),
		command,
		argument:
			query === undefined ? undefined : (JSON.parse(decodeURIComponent(query)) as readonly unknown[])[0],
	}));
}
