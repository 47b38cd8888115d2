// Classifiers of the notes among the suggestions, for somebody who begins a line with the word "classifier".
import * as vscode from 'vscode';
import { choicesIn, type Choice } from '../../core/classifier/choices';
import { classifierOf } from '../../core/classifier/fromTaxonomy';
import { languageFor, languages } from '../../core/classifier/languages';
import type { Language } from '../../core/classifier/language';
import { typeNameFor } from '../../core/classifier/typeName';
import { writeClassifier } from '../../core/classifier/write';
import { escapeMarkdown } from '../../core/markdown/builder';
import { commandIds } from '../context';
import { messages } from '../messages';
import type { Notes } from '../notes';
import type { NodeToInsert } from './insert';
import { kindsOf, placeOf } from './pick';

const keyword = 'classifier';
/** Fewer letters say too little. */
const fewest = 3;
/** Languages without the word `class`; in all others whoever types `cla` means that. */
const classless: ReadonlySet<string> = new Set(['go', 'rust', 'c']);

/** Registers suggestions in the languages that have the pattern. */
export function registerClassifierCompletion(notes: Notes): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider(
		languages.flatMap(({ vscodeLanguageIds }) => vscodeLanguageIds),
		new ClassifierCompletion(notes),
	);
}

/** A suggestion that knows what it would insert. */
class ClassifierItem extends vscode.CompletionItem {
	readonly choice: Choice;
	readonly language: Language;

	constructor(choice: Choice, language: Language) {
		super(
			{ label: messages.classifierOf(choice.node.label), description: choice.path.at(-1)?.label ?? '' },
			vscode.CompletionItemKind.Snippet,
		);
		this.choice = choice;
		this.language = language;
	}
}

class ClassifierCompletion implements vscode.CompletionItemProvider<ClassifierItem> {
	readonly #notes: Notes;

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	/** Nothing is written here: accepting an item runs *Insert Classifier…* on the line that the word leaves empty. */
	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.CompletionList<ClassifierItem> | undefined> {
		const language = languageFor(document.languageId);
		const typed = /^\s*([\p{L}\p{N}_]+)$/u.exec(
			document.lineAt(position).text.slice(0, position.character),
		)?.[1];
		const isEnd = document.lineAt(position).text.slice(position.character).trim() === '';
		if (language === undefined || typed === undefined || !isEnd) {
			return undefined;
		}
		const asked = asksFor(typed.toLowerCase(), language);
		if (asked !== 'now') {
			// What the editor has been told once it does not ask again, unless the answer was incomplete.
			return asked === 'never' ? undefined : new vscode.CompletionList([], true);
		}
		await this.#notes.ready;
		if (token.isCancellationRequested) {
			return undefined;
		}
		const { taxonomy } = this.#notes.workspace;
		const reader = { uri: document.uri.toString(), offset: document.offsetAt(position) };
		const range = document.getWordRangeAtPosition(position);
		const items = choicesIn(taxonomy, reader).map((choice, index) => {
			const item = new ClassifierItem(choice, language);
			item.insertText = '';
			item.filterText = `${keyword} ${choice.node.label}`.replace(/[^\p{L}\p{N}]/gu, '');
			item.sortText = `~${String(index).padStart(5, '0')}`;
			item.detail = kindsOf(choice.node);
			if (range !== undefined) {
				item.range = range;
			}
			item.command = {
				command: commandIds.insertClassifier,
				title: messages.insertClassifier(),
				arguments: [{ id: choice.node.id } satisfies NodeToInsert],
			};
			return item;
		});
		return new vscode.CompletionList(items);
	}

	/** The code is written for the item that is looked at. */
	resolveCompletionItem(item: ClassifierItem): ClassifierItem {
		const { choice, language } = item;
		const classifier = classifierOf(choice.node);
		const typeName = typeNameFor(classifier, '');
		const written = writeClassifier(language, classifier, {
			...(typeName !== undefined && { typeName }),
			form: 'text',
			indent: '    ',
		});
		item.documentation = new vscode.MarkdownString(`${escapeMarkdown(placeOf(choice))}\n`).appendCodeblock(
			written,
			language.vscodeLanguageIds[0],
		);
		return item;
	}
}

/** Whether what is typed asks for classifiers: now, perhaps with the next letters, or not at all. */
function asksFor(typed: string, { id }: Language): 'now' | 'later' | 'never' {
	if (typed.startsWith(keyword)) {
		return 'now';
	}
	if (!keyword.startsWith(typed)) {
		return 'never';
	}
	const needed = classless.has(id) ? fewest : 'class'.length + 1;
	return typed.length >= needed ? 'now' : 'later';
}
