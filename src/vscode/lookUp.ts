// *Look Up Term…*: all definitions in a list that is searched from the keyboard.
import * as vscode from 'vscode';
import { commandIds } from './context';
import type { MentionsOf, NotePlace } from './convert';
import { messages } from './messages';
import type { Notes } from './notes';
import { termItems, type TermItem } from './terms/items';
import { mentionAt } from './terms/target';

/** Registers the command. */
export function registerLookUp(notes: Notes): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.lookUpTerm, () => {
		new LookUp(notes).show();
	});
}

/** One list, from its opening to its closing. */
class LookUp {
	readonly #notes: Notes;
	readonly #list = vscode.window.createQuickPick<TermItem>();
	#items: readonly TermItem[] = [];
	/** Terms that the typed text names in a way that the list does not see: `VMs`. */
	#named = '';
	#isOpen = true;

	constructor(notes: Notes) {
		this.#notes = notes;
	}

	show(): void {
		const list = this.#list;
		list.title = messages.lookUp();
		list.placeholder = messages.lookUpPlaceholder();
		list.matchOnDescription = true;
		list.matchOnDetail = true;
		list.busy = true;
		list.onDidChangeValue((value) => {
			this.#nameFirst(value);
		});
		list.onDidAccept(() => {
			const [item] = list.selectedItems;
			list.hide();
			if (item !== undefined) {
				const { uri, head } = item.definition;
				void run(commandIds.openDefinition, { uri, span: head } satisfies NotePlace);
			}
		});
		list.onDidTriggerItemButton(({ button, item }) => {
			list.hide();
			const command = button === item.buttons[0] ? commandIds.findMentions : commandIds.whyTerm;
			// Without an editor there is no place to peek from but the definition.
			const argument =
				vscode.window.activeTextEditor === undefined
					? { definition: item.definition }
					: ({ key: item.term.key } satisfies MentionsOf);
			void run(command, argument);
		});
		list.onDidHide(() => {
			this.#isOpen = false;
			list.dispose();
		});
		list.show();
		void this.#fill();
	}

	async #fill(): Promise<void> {
		await this.#notes.ready;
		const editor = vscode.window.activeTextEditor;
		const at = editor && mentionAt(this.#notes, editor.document, editor.selection.active);
		const here = editor?.document.uri.toString() ?? '';
		this.#items = await termItems(this.#notes.workspace, here);
		if (!this.#isOpen) {
			return;
		}
		const list = this.#list;
		list.items = this.#items;
		list.activeItems = this.#items.filter(({ term }) => term === at?.term).slice(0, 1);
		list.busy = false;
		if (this.#items.length === 0) {
			list.placeholder = messages.noTerms();
		}
		this.#nameFirst(list.value);
	}

	/** VS Code looks for the letters that are typed; the glossary also knows plurals and other spellings. */
	#nameFirst(value: string): void {
		const terms = value.trim() === '' ? [] : this.#notes.workspace.glossary.lookUp(value);
		const named = this.#items.filter(({ term }) => terms.includes(term));
		const keys = named.map(({ term }) => term.key).join('\n');
		if (keys !== this.#named) {
			this.#named = keys;
			this.#list.items = [
				...named.map((item) => ({ ...item, alwaysShow: true })),
				...this.#items.filter((item) => !named.includes(item)),
			];
		}
	}
}

function run(command: string, argument: unknown): Thenable<unknown> {
	return vscode.commands.executeCommand(command, argument);
}
