// What a term means, under the mouse: the note's own words first, then our links.
import * as vscode from 'vscode';
import { describe, toMarkdown, type DescribedDefinition, type DescribedTerm } from '../core/describe';
import { isChapter } from '../core/glossary/chapter';
import type { Mention, Term } from '../core/glossary/term';
import { escapeMarkdown, safeLink, type LinkPolicy } from '../core/markdown/builder';
import { hoverLimits } from '../core/markdown/excerpt';
import type { TaxonomyNode } from '../core/taxonomy/node';
import { decoded } from '../core/text/decoded';
import { matchedName } from '../core/workspace/matchedName';
import type { Config } from './config';
import { commandIds } from './context';
import {
	commandLink,
	kindOf,
	nameOf,
	rangeIn,
	toTextDocument,
	trustedMarkdown,
	untrustedMarkdown,
	type MentionsOf,
	type NotePlace,
} from './convert';
import { messages, words } from './messages';
import type { Notes } from './notes';
import { pause } from './pause';

/** How long a hover waits for mentions to be counted: milliseconds. */
const countPatience = 100;
/** More would be a list, not a hover. */
const mostDefinitions = 4;
const mostSiblings = 6;
/** A new line in the same paragraph. */
const lineBreak = '  \n';
const linkCommands = [commandIds.openDefinition, commandIds.findMentions, commandIds.whyTerm];

/** Where the mouse rests. */
interface HoverPlace {
	readonly uri: string;
	readonly position: vscode.Position;
	/** The words of the mention, markup included. */
	readonly words: string;
}

/** Hovers in notes and in the code languages of the settings. */
export function registerHover(notes: Notes, config: Config): vscode.Disposable {
	const provider = new TermHover(notes);
	const register = () =>
		vscode.languages.registerHoverProvider(
			[...new Set(['markdown', ...config.languages])].map((language) => ({ language })),
			provider,
		);
	let registration = register();
	const subscription = config.onDidChange((topic) => {
		if (topic === 'languages') {
			registration.dispose();
			registration = register();
		}
	});
	return new vscode.Disposable(() => {
		subscription.dispose();
		registration.dispose();
	});
}

/** Says what a term means where the mouse rests; waits for notes as long as one may come that says it. */
export class TermHover implements vscode.HoverProvider {
	readonly #notes: Notes;

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	async provideHover(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.Hover | undefined> {
		const mention = await this.#mentionAt(document, position, token);
		if (mention === undefined) {
			return undefined;
		}
		// A definition is worth more than a count: right after the start the count may lag behind.
		if (!this.#notes.isLoading) {
			await Promise.race([this.#notes.settled, pause(countPatience)]);
		}
		if (token.isCancellationRequested) {
			return undefined;
		}
		const workspace = this.#notes.workspace;
		const here = document.uri.toString();
		const contents: vscode.MarkdownString[] = [];
		for (const term of mention.terms) {
			const range = rangeIn(document, mention);
			const place = { uri: here, position: range.start, words: document.getText(range) };
			contents.push(...termParts(describe(workspace, term, here), place, contents.length > 0));
		}
		return new vscode.Hover(contents, rangeIn(document, mention));
	}

	/**
	 * The mention at a place. While notes are still being read, one that an open note or an earlier session defines is
	 * answered at once; everything else waits, because a note that comes may define it.
	 */
	async #mentionAt(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<Mention | undefined> {
		const { version } = document;
		let mention: Mention | undefined;
		for (const known of ['openReady', 'ready'] as const) {
			await this.#notes[known];
			if (token.isCancellationRequested || document.version !== version) {
				return undefined;
			}
			mention = this.#notes.workspace.mentionAt(
				toTextDocument(document),
				document.offsetAt(position),
				kindOf(document),
			);
			if (!this.#notes.isLoading || (mention !== undefined && isOwn(mention))) {
				break;
			}
		}
		return mention;
	}
}

/** True when the user's own notes define what is mentioned, as far as they are known. */
function isOwn({ terms }: Mention): boolean {
	return terms.some(({ definitions }) => definitions.some(({ uri }) => !isChapter(uri)));
}

/** For each definition the note's words, untrusted, and our links, trusted: never in one string. */
function termParts(
	described: DescribedTerm,
	place: HoverPlace,
	below: boolean,
): readonly vscode.MarkdownString[] {
	const parts: vscode.MarkdownString[] = [];
	const shown = described.definitions.slice(0, mostDefinitions);
	for (const [index, definition] of shown.entries()) {
		const { uri } = definition.definition;
		const first = index === 0;
		const head = first || definition.label !== shown[0]?.label;
		const text = toMarkdown(definition, words, {
			limits: hoverLimits,
			links: linksFrom(uri),
			head,
			remark: first ? remarkOn(described.term, place.words) : '',
		});
		const lines = [links(described, definition, { place, first, whole: text.whole })];
		if (index === 0) {
			lines.push(...siblings(definition));
		}
		if (index === shown.length - 1 && described.definitions.length > shown.length) {
			lines.push(escapeMarkdown(messages.moreDefinitions(described.definitions.length - shown.length)));
		}
		parts.push(
			untrustedMarkdown(first && !below ? text.markdown : `---\n\n${text.markdown}`, uri),
			trustedMarkdown(lines.filter((line) => line !== '').join(lineBreak), linkCommands),
		);
	}
	return parts;
}

/** `Defined in notes.md · 6 mentions · Read on`, and below it the way through the taxonomy. */
function links(
	{ term, mentions }: DescribedTerm,
	{ definition, path }: DescribedDefinition,
	{ place, first, whole }: { readonly place: HoverPlace; readonly first: boolean; readonly whole: boolean },
): string {
	const { uri, head, body } = definition;
	const found = [
		openLink(uri === place.uri ? messages.definedHere() : messages.definedIn(nameOf(uri)), {
			uri,
			span: head,
		}),
	];
	const { line, character } = place.position;
	const met: MentionsOf = { key: term.key, from: { uri: place.uri, line, character } };
	if (first && mentions > 0) {
		found.push(commandLink(messages.mentions(mentions), commandIds.findMentions, met));
	}
	if (!whole && body !== undefined) {
		found.push(openLink(messages.readOn(), { uri, span: body }));
	} else if (body === undefined) {
		found.push(openLink(messages.writeDefinition(), { uri, span: head }));
	}
	if (first) {
		found.push(commandLink(messages.why(), commandIds.whyTerm, met));
	}
	const way = path.slice(0, -1).map((node) => nodeLink(node));
	return [way.join(' › '), found.join(' · ')].filter((part) => part !== '').join(lineBreak);
}

/** Which name was met, where it is none that stands in bold above: `VM stands for virtual machine`. */
function remarkOn(term: Term, source: string): string {
	const { words: met, name, alias, form, longForm } = matchedName(term, source);
	if (form === 'coordinated') {
		return messages.leftOut(met, name);
	}
	return alias === undefined
		? ''
		: longForm === undefined
			? messages.otherName(name)
			: messages.standsFor(name, longForm);
}

/** What is easily taken for it first, then the other terms around it. */
function siblings({ siblings: nodes, confusable }: DescribedDefinition): readonly string[] {
	const line = (words: string, some: readonly TaxonomyNode[]) => {
		const links = some.slice(0, mostSiblings).map((node) => nodeLink(node));
		const rest = some.length > links.length ? ' …' : '';
		return links.length === 0 ? '' : `${escapeMarkdown(words)}: ${links.join(', ')}${rest}`;
	};
	const others = nodes.filter((node) => !confusable.includes(node));
	return [line(messages.notToBeConfused(), confusable), line(messages.seeAlso(), others)];
}

function nodeLink(node: TaxonomyNode): string {
	return node.uri === '' ? escapeMarkdown(node.label) : openLink(node.label, node);
}

function openLink(label: string, { uri, span }: NotePlace): string {
	return commandLink(label, commandIds.openDefinition, { uri, span });
}

/** Links of a note work from anywhere: relative ones become addresses, keeping their fragment. */
function linksFrom(note: string): LinkPolicy {
	const base = vscode.Uri.parse(note);
	return (destination) => {
		const safe = safeLink(destination);
		if (safe === undefined || /^[a-z][a-z0-9+.-]*:/i.test(safe) || safe.startsWith('//')) {
			return safe?.startsWith('//') === true ? undefined : safe;
		}
		const [path = '', fragment = ''] = safe.split('#', 2);
		const target = path === '' ? base : vscode.Uri.joinPath(base, '..', decoded(path));
		return target.with({ fragment }).toString();
	};
}
