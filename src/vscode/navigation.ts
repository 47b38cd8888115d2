// Commands that lead from a term to its definition and to its mentions; from a link, the tree, or the cursor.
import * as vscode from 'vscode';
import { describe, termOf } from '../core/describe';
import type { Definition, Term } from '../core/glossary/term';
import { itemWithId } from '../core/taxonomy/family';
import type { Span } from '../core/text/span';
import { commandIds } from './context';
import { kindOf, rangeIn, rangesIn, toTextDocument, type MentionsOf, type NotePlace } from './convert';
import { messages } from './messages';
import type { Notes } from './notes';
import { tellNoTerm } from './terms/noTerm';

/** Registers *Go to Definition of Term* and *Find Mentions*. */
export function registerNavigation(notes: Notes): vscode.Disposable {
	const navigation = new Navigation(notes);
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commandIds.openDefinition, (place?: NotePlace) =>
			place === undefined ? navigation.openAtCursor() : navigation.open(place),
		),
		vscode.commands.registerCommand(
			commandIds.findMentions,
			(of?: MentionsOf | { readonly definition?: Definition }) => {
				if (of === undefined) {
					return navigation.findAtCursor();
				}
				return 'key' in of ? navigation.find(of) : navigation.findFromTree(of.definition);
			},
		),
	);
}

/** Where the cursor stands and what it stands on. */
interface AtCursor {
	readonly editor: vscode.TextEditor;
	readonly position: vscode.Position;
	readonly term: Term;
}

class Navigation {
	readonly #notes: Notes;

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	/** Shows a place of a note, its words selected. An item of the tree may have moved since it was drawn. */
	async open(place: NotePlace & { readonly id?: string }): Promise<void> {
		const moved = place.id === undefined ? undefined : itemWithId(this.#notes.workspace.taxonomy, place.id);
		const location = await this.#locate(moved ?? place);
		if (location === undefined) {
			return;
		}
		try {
			await vscode.window.showTextDocument(location.uri, { selection: location.range });
		} catch {
			this.#cannotOpen(place.uri);
		}
	}

	async openAtCursor(): Promise<void> {
		const at = await this.#termAtCursor();
		if (at === undefined) {
			return;
		}
		const { definitions } = describe(this.#notes.workspace, at.term, at.editor.document.uri.toString());
		const places = definitions.map(({ definition }) => ({ uri: definition.uri, span: definition.head }));
		const [only] = places;
		if (places.length === 1 && only !== undefined) {
			await this.open(only);
			return;
		}
		const found = await Promise.all(places.map((place) => this.#locate(place)));
		const locations = found.filter((location) => location !== undefined);
		await vscode.commands.executeCommand(
			'editor.action.goToLocations',
			at.editor.document.uri,
			at.position,
			locations,
			'peek',
		);
	}

	async findAtCursor(): Promise<void> {
		const at = await this.#termAtCursor();
		if (at !== undefined) {
			await this.#peek(at.term, at.editor.document.uri, at.position);
		}
	}

	/** From a link: peeks where the mouse was, if that is still on show. */
	async find({ key, from }: MentionsOf): Promise<void> {
		await this.#notes.ready;
		const term = this.#notes.workspace.glossary.terms.get(key);
		const editor = vscode.window.activeTextEditor;
		if (term !== undefined && editor !== undefined) {
			const { uri } = editor.document;
			const here = from?.uri === uri.toString();
			const position = here ? new vscode.Position(from.line, from.character) : editor.selection.active;
			await this.#peek(term, uri, position);
		}
	}

	/** From the tree: shows the definition and peeks there. */
	async findFromTree(definition: Definition | undefined): Promise<void> {
		await this.#notes.ready;
		const term = definition && termOf(this.#notes.workspace, definition);
		const location = definition && (await this.#locate({ uri: definition.uri, span: definition.head }));
		if (term !== undefined && location !== undefined) {
			await vscode.window.showTextDocument(location.uri, { selection: location.range });
			await this.#peek(term, location.uri, location.range.start);
		}
	}

	async #peek(term: Term, uri: vscode.Uri, position: vscode.Position): Promise<void> {
		const locations = await this.#mentionsOf(term);
		if (locations.length === 0) {
			void vscode.window.showInformationMessage(messages.noMentions(term.label));
			return;
		}
		await vscode.commands.executeCommand('editor.action.showReferences', uri, position, locations);
	}

	/** Every mention as the editor wants it; each note's text is looked at once. */
	async #mentionsOf(term: Term): Promise<readonly vscode.Location[]> {
		await this.#notes.settled;
		const byNote = new Map<string, Span[]>();
		for (const { uri, span } of this.#notes.workspace.mentionsOf(term)) {
			const spans = byNote.get(uri) ?? [];
			byNote.set(uri, spans);
			spans.push(span);
		}
		const found = await Promise.all(
			[...byNote].map(async ([uri, spans]) => {
				const text = await this.#notes.textOf(uri);
				const ranges = text === undefined ? [] : rangesIn(text, spans);
				return ranges.map((range) => new vscode.Location(vscode.Uri.parse(uri), range));
			}),
		);
		return found.flat();
	}

	async #locate({ uri, span }: NotePlace): Promise<vscode.Location | undefined> {
		const text = await this.#notes.textOf(uri);
		const range = text === undefined ? undefined : rangesIn(text, [span])[0];
		if (range === undefined) {
			this.#cannotOpen(uri);
			return undefined;
		}
		return new vscode.Location(vscode.Uri.parse(uri), range);
	}

	async #termAtCursor(): Promise<AtCursor | undefined> {
		const editor = vscode.window.activeTextEditor;
		await this.#notes.ready;
		if (editor !== undefined) {
			const { document, selection } = editor;
			const offset = document.offsetAt(selection.active);
			const mention = this.#notes.workspace.mentionAt(toTextDocument(document), offset, kindOf(document));
			const term = mention?.terms[0];
			if (mention !== undefined && term !== undefined) {
				return { editor, position: rangeIn(document, mention).start, term };
			}
		}
		void tellNoTerm(this.#notes);
		return undefined;
	}

	#cannotOpen(uri: string): void {
		const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
		void vscode.window.showWarningMessage(messages.cannotOpen(name));
	}
}
