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
import { classifierMessages } from './messages';
import type { Notes } from '../notes';
import type { NodeToInsert } from './insert';
import { kindsOf, placeOf } from './pick';

const keyword = 'classifier';
/** So many letters mean a classifier. */
const enough = 'class'.length + 1;
/** Languages without the word `class`, where three letters are enough. */
const classless: ReadonlySet<string> = new Set(['go', 'rust', 'c']);

/** Registers suggestions in the languages that have the pattern. */
export function registerClassifierCompletion(notes: Notes): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider(
		languages.flatMap(({ vscodeLanguageIds }) => vscodeLanguageIds),
		new ClassifierCompletion(notes),
	);
}

/**
 * A suggestion. It inserts nothing: accepting it runs *Insert Classifier…* on the line that the word leaves empty.
 * Until more than the keyword is typed it is found by the keyword alone, so that it stands beside a plain word
 * `classifier` in the text, and before it.
 */
class ClassifierItem extends vscode.CompletionItem {
	/** What `documentation` shows the code of; `undefined` for the one that asks which. */
	readonly shown: { readonly choice: Choice; readonly language: Language } | undefined;

	constructor(place: Place, name: string, shown?: ClassifierItem['shown'], index = 0) {
		const description = shown?.choice.path.at(-1)?.label ?? '';
		super({ label: classifierMessages.classifierOf(name), description }, vscode.CompletionItemKind.Snippet);
		const more = place.typed.length > keyword.length ? name.replace(/[^\p{L}\p{N}]/gu, '') : '';
		this.shown = shown;
		this.insertText = '';
		this.filterText = keyword + more;
		// Before the words that begin so, among what else the letters may mean.
		this.sortText = `${keyword.slice(0, -1)}${String(index).padStart(5, '0')}`;
		this.range = place.range;
		this.command = {
			command: commandIds.insertClassifier,
			title: classifierMessages.insertClassifier(),
			...(shown && { arguments: [{ id: shown.choice.node.id } satisfies NodeToInsert] }),
		};
	}
}

/** The word that is typed at a line's beginning, and where. */
interface Place {
	readonly typed: string;
	readonly range: vscode.Range;
}

class ClassifierCompletion implements vscode.CompletionItemProvider<ClassifierItem> {
	readonly #notes: Notes;

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	/**
	 * Few letters mean many things: then there is one suggestion, which asks what of. The list is incomplete, so that the
	 * editor asks again at the next letter, which it does only where there was something to suggest.
	 */
	async provideCompletionItems(
		document: vscode.TextDocument,
		position: vscode.Position,
		token: vscode.CancellationToken,
	): Promise<vscode.CompletionList<ClassifierItem> | undefined> {
		const language = languageFor(document.languageId);
		const place = placeAt(document, position);
		if (language === undefined || place === undefined) {
			return undefined;
		}
		const needed = classless.has(language.id) ? 3 : enough;
		if (place.typed.length < needed) {
			return new vscode.CompletionList([new ClassifierItem(place, '…')], true);
		}
		await this.#notes.ready;
		if (token.isCancellationRequested) {
			return undefined;
		}
		const reader = { uri: document.uri.toString(), offset: document.offsetAt(position) };
		const items = choicesIn(this.#notes.workspace.taxonomy, reader).map((choice, index) => {
			const item = new ClassifierItem(place, choice.node.label, { choice, language }, index);
			item.detail = kindsOf(choice.node);
			return item;
		});
		return new vscode.CompletionList(items, true);
	}

	/** The code is written for the item that is looked at. */
	resolveCompletionItem(item: ClassifierItem): ClassifierItem {
		if (item.shown === undefined) {
			return item;
		}
		const { choice, language } = item.shown;
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

/** A line that holds nothing but the beginning of the keyword, or the keyword and more. */
function placeAt(document: vscode.TextDocument, position: vscode.Position): Place | undefined {
	const { text } = document.lineAt(position);
	const typed = /^\s*([\p{L}\p{N}_]+)$/u.exec(text.slice(0, position.character))?.[1] ?? '';
	const isEnd = text.slice(position.character).trim() === '';
	const small = typed.toLowerCase();
	return typed !== '' && isEnd && (keyword.startsWith(small) || small.startsWith(keyword))
		? { typed, range: new vscode.Range(position.translate(0, -typed.length), position) }
		: undefined;
}
