// Asks which node becomes a classifier, and where it goes when the active editor holds no code.
import * as vscode from 'vscode';
import { tidyLabel } from '../../core/classifier/classifier';
import { choicesIn, type Choice, type Reader } from '../../core/classifier/choices';
import { kindNodes } from '../../core/classifier/fromTaxonomy';
import { languageFor, languages } from '../../core/classifier/languages';
import type { Language } from '../../core/classifier/language';
import { isChapter } from '../../core/glossary/chapter';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import { nameOf } from '../convert';
import { messages, words } from '../messages';
import { classifierMessages } from './messages';
import type { Notes } from '../notes';

/** More kinds than this would not fit into a line of a list. */
const mostShown = 10;

/** A code editor and the language that is written there. */
export interface Target {
	readonly editor: vscode.TextEditor;
	readonly language: Language;
}

/** The names of a node's kinds, as a preview: `Type 1 hypervisor, Type 2 hypervisor`. */
export function kindsOf(node: TaxonomyNode): string {
	const labels = [...new Set(kindNodes(node).map(({ label }) => tidyLabel(label)))];
	const rest = labels.length > mostShown ? classifierMessages.andMore(labels.length - mostShown) : '';
	return words.list([...labels.slice(0, mostShown), ...(rest === '' ? [] : [rest])]);
}

/** The way to a node: `My notes › Hypervisors`. A note about one term has it in its title too; it is said once. */
export function placeOf({ path }: Choice): string {
	const labels = path.map(({ label }) => label);
	return labels.filter((label, index) => label !== labels[index - 1]).join(' › ');
}

/** Lets the user choose among everything that makes a classifier; `undefined` when nothing does, or on Escape. */
export async function pickNode(notes: Notes): Promise<TaxonomyNode | undefined> {
	const reader = readerOf(vscode.window.activeTextEditor);
	const items = notes.ready.then(() => nodeItems(choicesIn(notes.workspace.taxonomy, reader), reader));
	if (!notes.isLoading && (await items).length === 0) {
		void vscode.window.showInformationMessage(classifierMessages.noClassifiers());
		return undefined;
	}
	const picked = await vscode.window.showQuickPick(items, {
		title: classifierMessages.insertClassifier(),
		placeHolder: classifierMessages.whichKinds(),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.node;
}

/** Where the cursor is, if it is in an editor. */
export function readerOf(editor: vscode.TextEditor | undefined): Reader | undefined {
	return (
		editor && {
			uri: editor.document.uri.toString(),
			offset: editor.document.offsetAt(editor.selection.active),
		}
	);
}

type NodeItem = vscode.QuickPickItem & { readonly node?: TaxonomyNode };

/** In sections: this note, the user's notes, the chapter that ships. */
function nodeItems(choices: readonly Choice[], reader: Reader | undefined): NodeItem[] {
	let section = '';
	return choices.flatMap((choice): NodeItem[] => {
		const { node } = choice;
		const item = { label: node.label, description: placeOf(choice), detail: kindsOf(node), node };
		const own =
			node.uri === reader?.uri
				? classifierMessages.thisNote()
				: isChapter(node.uri)
					? messages.chapterTitle()
					: classifierMessages.yourNotes();
		const begins = own !== section;
		section = own;
		return begins ? [separator(own), item] : [item];
	});
}

/** The active editor if it holds code of a language that has classifiers; else the user is asked. */
export async function chooseTarget(name: string): Promise<Target | undefined> {
	const editor = vscode.window.activeTextEditor;
	const language = editor && languageFor(editor.document.languageId);
	if (editor !== undefined && language !== undefined) {
		return { editor, language };
	}
	const open = openCode().map((document): PlaceItem => {
		const description = languageFor(document.languageId)?.title ?? '';
		return {
			label: nameOf(document.uri.toString()),
			description,
			show: () => vscode.window.showTextDocument(document),
		};
	});
	const fresh = languages.map((each): PlaceItem => ({ label: each.title, show: () => newFile(each) }));
	const items = [
		...(open.length > 0 ? [separator(classifierMessages.openFiles()), ...open] : []),
		separator(classifierMessages.newFile()),
		...fresh,
	];
	const picked = await vscode.window.showQuickPick(items, {
		title: classifierMessages.insertClassifier(),
		placeHolder: classifierMessages.whereTo(name),
	});
	const shown = await picked?.show?.();
	if (shown === undefined) {
		return undefined;
	}
	const written =
		languageFor(shown.document.languageId) ?? languages.find(({ title }) => title === picked?.label);
	return written && { editor: shown, language: written };
}

type PlaceItem = vscode.QuickPickItem & { readonly show?: () => PromiseLike<vscode.TextEditor> };

function separator(label: string): PlaceItem {
	return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Code files in tabs, visible ones first. */
function openCode(): readonly vscode.TextDocument[] {
	const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all);
	const uris = tabs
		.sort((one, other) => Number(other.isActive) - Number(one.isActive))
		.flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : []));
	const documents = vscode.workspace.textDocuments.filter(
		({ languageId }) => languageFor(languageId) !== undefined,
	);
	return [...new Set(uris)].flatMap(
		(uri) => documents.find((document) => document.uri.toString() === uri) ?? [],
	);
}

/** An unsaved file. Where the editor does not know the language, Kotlin for one, the file is plain text to it. */
async function newFile({ vscodeLanguageIds }: Language): Promise<vscode.TextEditor> {
	const known = await vscode.languages.getLanguages();
	const language = vscodeLanguageIds.find((id) => known.includes(id));
	const document = await vscode.workspace.openTextDocument({ content: '', ...(language && { language }) });
	return vscode.window.showTextDocument(document);
}
