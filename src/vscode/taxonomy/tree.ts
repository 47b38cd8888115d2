// The data behind the taxonomy view.
import * as vscode from 'vscode';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import { ContextKey, taxonomyViewId } from '../context';
import type { Notes } from '../notes';
import { arrange } from './arrange';
import { familyOf, looksSame, type Family } from './family';
import { isBuiltIn, itemOf, tooltipOf } from './item';

/** How long the tree waits for the first reading before it shows what is there: milliseconds. */
const patience = 800;
/** Counts are corrected when nobody has typed for this long: milliseconds. */
const countPause = 1000;

/** What a family was made of. */
interface Source {
	readonly taxonomy: readonly TaxonomyNode[];
	/** Folders of the workspace, as one text to compare. */
	readonly folders: string;
}

/** Feeds the view: items on demand, and word of changes that can be seen. */
export class TaxonomyTree implements vscode.TreeDataProvider<TaxonomyNode>, vscode.Disposable {
	readonly #notes: Notes;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #loading = new ContextKey<boolean>('virtualizationNotes.loading');
	readonly #subscription: vscode.Disposable;
	/** What the view has been told of; spans in it may be old. */
	#shown: readonly TaxonomyNode[] = [];
	/** Parents and items of one state of the taxonomy, made when first asked for. */
	#family: (Family & Source) | undefined;
	#asked = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(notes: Notes) {
		this.#notes = notes;
		this.#subscription = notes.onDidChange(() => {
			this.#refresh();
		});
	}

	async getChildren(node?: TaxonomyNode): Promise<TaxonomyNode[]> {
		if (node !== undefined) {
			return [...node.children];
		}
		if (!this.#asked) {
			this.#asked = true;
			this.#loading.set(true);
			void vscode.window.withProgress({ location: { viewId: taxonomyViewId } }, () => this.#notes.ready);
			await Promise.race([this.#notes.ready, pause(patience)]);
		}
		this.#loading.set(this.#notes.isLoading);
		const { roots } = this.family();
		// Before everything is read, the chapter alone would look like the answer.
		this.#shown = this.#notes.isLoading && roots.every(isBuiltIn) ? [] : roots;
		return [...this.#shown];
	}

	getParent(node: TaxonomyNode): TaxonomyNode | undefined {
		return this.family().parents.get(node.id);
	}

	getTreeItem(node: TaxonomyNode): vscode.TreeItem {
		const own = this.#shown.filter((root) => !isBuiltIn(root));
		const [only] = own.length === 0 ? this.#shown : own;
		return itemOf(this.#notes.workspace, node, own.length <= 1 && only?.id === node.id);
	}

	/** Tooltips are made when the mouse asks for them, not for each of ten thousand items. */
	resolveTreeItem(
		item: vscode.TreeItem,
		node: TaxonomyNode,
		token: vscode.CancellationToken,
	): vscode.TreeItem {
		const tooltip = token.isCancellationRequested ? undefined : tooltipOf(this.#notes.workspace, node);
		if (tooltip !== undefined) {
			item.tooltip = tooltip;
		}
		return item;
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#loading.reset();
		vscode.Disposable.from(this.#subscription, this.#changed).dispose();
	}

	/** Look-ups in the taxonomy as it is now. */
	family(): Family {
		const taxonomy = this.#notes.workspace.taxonomy;
		const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri, name }) => ({
			uri: uri.toString(),
			name,
		}));
		const folders = JSON.stringify(roots);
		if (this.#family?.taxonomy !== taxonomy || this.#family.folders !== folders) {
			this.#family = { ...familyOf(arrange(taxonomy, roots)), taxonomy, folders };
		}
		return this.#family;
	}

	/** The view is drawn again only when it would look different; counts can wait until the typing stops. */
	#refresh(): void {
		if (!this.#asked) {
			return;
		}
		clearTimeout(this.#timer);
		this.#loading.set(this.#notes.isLoading);
		if (!looksSame(this.#shown, this.family().roots)) {
			this.#changed.fire(undefined);
		} else {
			this.#timer = setTimeout(() => {
				this.#changed.fire(undefined);
			}, countPause);
		}
	}
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
