// *Why is this a term?*: the rules and lines that make it one, and the way to say that it is none.
import * as vscode from 'vscode';
import type { Definition } from '../core/glossary/term';
import type { Span } from '../core/text/span';
import { matchedName } from '../core/workspace/matchedName';
import { commandIds } from './context';
import { nameOf, rangesIn, type NotePlace } from './convert';
import { messages } from './messages';
import type { Notes } from './notes';
import { tellNoTerm } from './terms/noTerm';
import { findTarget, type TermArgument, type TermTarget } from './terms/target';

/** Registers the command; without an argument it asks about the term at the cursor. */
export function registerWhyTerm(notes: Notes): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.whyTerm, async (of?: TermArgument) => {
		const target = await findTarget(notes, of);
		if (target === undefined) {
			void tellNoTerm(notes);
			return;
		}
		show(target.term.label, await reasonsFor(notes, target), messageOf(target));
	});
}

/** One line of the answer. */
interface Reason extends vscode.QuickPickItem {
	readonly run?: () => Thenable<unknown>;
	/** What the line's own button does. */
	readonly refuse?: () => Thenable<unknown>;
}

/** Longer lines are cut by the list anyway. */
const longestLine = 300;

function show(label: string, reasons: readonly Reason[], placeholder: string): void {
	const list = vscode.window.createQuickPick<Reason>();
	list.title = messages.whyTitle(label);
	list.placeholder = placeholder;
	list.items = reasons;
	list.matchOnDetail = true;
	list.matchOnDescription = true;
	list.onDidAccept(() => {
		const [chosen] = list.selectedItems;
		list.hide();
		void chosen?.run?.();
	});
	list.onDidTriggerItemButton(({ item }) => {
		list.hide();
		void item.refuse?.();
	});
	list.onDidHide(() => {
		list.dispose();
	});
	list.show();
}

function messageOf({ term, words: source }: TermTarget): string {
	const { form, words, name, longForm } = matchedName(term, source);
	const first = messages.wordsAre(form, words, name);
	return longForm === undefined ? first : `${first} ${messages.standsFor(name, longForm)}.`;
}

async function reasonsFor(notes: Notes, target: TermTarget): Promise<readonly Reason[]> {
	const { term, document, position } = target;
	const here = document?.uri.toString() ?? '';
	const definitions = notes.workspace.glossary.nearest(term, here);
	const lines = new SourceLines(notes);
	const defined = await Promise.all(
		definitions.map(async ({ uri, head, form, rule }): Promise<Reason> => {
			const source = await lines.at({ uri, span: head });
			return { label: `$(book) ${messages.rule(form, rule)}`, ...source, run: () => open(uri, head) };
		}),
	);
	const matched = matchedName(term, target.words).alias;
	const aliases = [...term.aliases].sort((one, other) => Number(other === matched) - Number(one === matched));
	const correction = {
		key: term.key,
		...(document !== undefined &&
			position !== undefined && {
				from: { uri: here, line: position.line, character: position.character },
			}),
	};
	const named = await Promise.all(
		aliases.map(async ({ label, reason, span }): Promise<Reason> => {
			const uri = noteOfAlias(definitions, label);
			const { description, detail } = await lines.at({ uri, span });
			return {
				label: `$(tag) ${label}`,
				description: `${messages.aliasReason(reason)} · ${description}`,
				detail,
				buttons: [{ iconPath: new vscode.ThemeIcon('circle-slash'), tooltip: messages.notAliasShort() }],
				run: () => open(uri, span),
				refuse: () => vscode.commands.executeCommand(commandIds.notAlias, { ...correction, alias: label }),
			};
		}),
	);
	const wrong = (label: string, command: string, detail?: string): Reason => ({
		label: `$(circle-slash) ${label}`,
		...(detail !== undefined && { detail }),
		run: () => vscode.commands.executeCommand(command, { ...correction, alias: matched?.label }),
	});
	const separator = (label: string): Reason => ({ label, kind: vscode.QuickPickItemKind.Separator });
	return [
		separator(messages.definedBy()),
		...defined,
		...(named.length > 0 ? [separator(messages.otherNames()), ...named] : []),
		separator(messages.isItWrong()),
		wrong(messages.notTerm(term.label), commandIds.notTerm, messages.notTermDetail()),
		...(matched === undefined
			? []
			: [wrong(messages.notAlias(matched.label, term.label), commandIds.notAlias)]),
		...(document === undefined
			? []
			: [
					wrong(messages.notInFile(term.label), commandIds.notInFile, messages.notInFileDetail(nameOf(here))),
				]),
	];
}

/** The note in which an alias was read: the first whose definition has it. */
function noteOfAlias(definitions: readonly Definition[], alias: string): string {
	const found = definitions.find(({ aliases }) => aliases.some(({ label }) => label === alias));
	return (found ?? definitions[0])?.uri ?? '';
}

function open(uri: string, span: Span): Thenable<unknown> {
	return vscode.commands.executeCommand(commandIds.openDefinition, { uri, span } satisfies NotePlace);
}

/** Lines of notes as a list shows them; each note's text is asked for once. */
class SourceLines {
	readonly #notes: Notes;
	readonly #texts = new Map<string, Promise<string | undefined>>();

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	/** `hypervisors.md:12` and the line there. */
	async at({ uri, span }: NotePlace): Promise<{ readonly description: string; readonly detail: string }> {
		const asked = this.#texts.get(uri) ?? this.#notes.textOf(uri);
		this.#texts.set(uri, asked);
		const text = (await asked) ?? '';
		const start = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
		const end = text.indexOf('\n', span.start);
		const line = text.slice(start, end < 0 ? text.length : end).trim();
		const number = (rangesIn(text, [span])[0]?.start.line ?? 0) + 1;
		return { description: `${nameOf(uri)}:${String(number)}`, detail: line.slice(0, longestLine) };
	}
}
