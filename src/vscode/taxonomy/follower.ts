// Lets the taxonomy view follow the cursor.
import * as vscode from 'vscode';
import { itemAt } from '../../core/taxonomy/family';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import type { Config } from '../config';
import type { TaxonomyTree } from './tree';

/** The cursor has to rest this long before the tree follows: milliseconds. */
const rest = 120;

/** Reveals the item around the cursor, while the view is visible: revealing would open a hidden view. */
export class Follower implements vscode.Disposable {
	readonly #view: vscode.TreeView<TaxonomyNode>;
	readonly #tree: TaxonomyTree;
	readonly #config: Config;
	readonly #subscriptions: vscode.Disposable;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(view: vscode.TreeView<TaxonomyNode>, tree: TaxonomyTree, config: Config) {
		this.#view = view;
		this.#tree = tree;
		this.#config = config;
		const soon = () => {
			this.#soon();
		};
		this.#subscriptions = vscode.Disposable.from(
			vscode.window.onDidChangeTextEditorSelection(soon),
			vscode.window.onDidChangeActiveTextEditor(soon),
			view.onDidChangeVisibility(soon),
			config.onDidChange(soon),
		);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#subscriptions.dispose();
	}

	#soon(): void {
		clearTimeout(this.#timer);
		if (this.#view.visible && this.#config.followCursor) {
			this.#timer = setTimeout(() => {
				void this.#follow();
			}, rest);
		}
	}

	async #follow(): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		const item =
			editor &&
			itemAt(
				this.#tree.family(),
				editor.document.uri.toString(),
				editor.document.offsetAt(editor.selection.active),
			);
		if (!this.#view.visible || item === undefined || this.#view.selection[0]?.id === item.id) {
			return;
		}
		try {
			await this.#view.reveal(this.#tree.given(item), { select: true, focus: false });
		} catch {
			// The taxonomy changed on the way; the next move of the cursor tries again.
		}
	}
}
