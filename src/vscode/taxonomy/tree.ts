// The data behind the taxonomy view.
import * as vscode from 'vscode';
import { familyOf, looksSame, type Family } from '../../core/taxonomy/family';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import { ContextKey, taxonomyViewId } from '../context';
import type { Notes } from '../notes';
import { pause } from '../pause';
import { arrange } from './arrange';
import { isBuiltIn, itemOf, tooltipOf } from './item';

/** How long the tree waits for the first reading before it shows what is there: milliseconds. */
const patience = 800;
/** Counts are corrected when nobody has typed for this long: milliseconds. */
const countPause = 1000;

/** The taxonomy in folders, and what it was made of. */
interface Arranged {
	readonly taxonomy: readonly TaxonomyNode[];
	/** Folders of the workspace, as one text to compare. */
	readonly window: string;
	readonly roots: readonly TaxonomyNode[];
}

/** Feeds the view: items on demand, and word of changes that can be seen. */
export class TaxonomyTree implements vscode.TreeDataProvider<TaxonomyNode>, vscode.Disposable {
	readonly #notes: Notes;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #loading = new ContextKey<boolean>('virtualizationNotes.loading');
	readonly #subscription: vscode.Disposable;
	/** What the view has been told of; spans in it may be old. */
	#shown: readonly TaxonomyNode[] = [];
	/** The only item of the outermost ones that is the user's own, or the only one at all. */
	#alone: string | undefined;
	/** Parents and items of one state of the taxonomy, made when first asked for. */
	#family: Family | undefined;
	#arranged: Arranged | undefined;
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
		const roots = this.#roots();
		// Before everything is read, the chapter alone would look like the answer.
		this.#shown = this.#notes.isLoading && roots.every(isBuiltIn) ? [] : roots;
		const own = this.#shown.filter((root) => !isBuiltIn(root));
		const [only, ...others] = own.length === 0 ? this.#shown : own;
		this.#alone = others.length === 0 ? only?.id : undefined;
		return [...this.#shown];
	}

	getParent(node: TaxonomyNode): TaxonomyNode | undefined {
		return this.family().parents.get(node.id);
	}

	getTreeItem(node: TaxonomyNode): vscode.TreeItem {
		return itemOf(this.#notes.workspace, node, node.id === this.#alone);
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
		const roots = this.#roots();
		if (this.#family?.roots !== roots) {
			this.#family = familyOf(roots);
		}
		return this.#family;
	}

	/** The taxonomy as it is now, in the folders of this window. */
	#roots(): readonly TaxonomyNode[] {
		const taxonomy = this.#notes.workspace.taxonomy;
		const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri, name }) => ({
			uri: uri.toString(),
			name,
		}));
		const window = JSON.stringify(folders);
		if (this.#arranged?.taxonomy !== taxonomy || this.#arranged.window !== window) {
			this.#arranged = { taxonomy, window, roots: arrange(taxonomy, folders) };
		}
		return this.#arranged.roots;
	}

	/** The view is drawn again only when it would look different; counts can wait until the typing stops. */
	#refresh(): void {
		if (!this.#asked) {
			return;
		}
		clearTimeout(this.#timer);
		this.#loading.set(this.#notes.isLoading);
		if (!looksSame(this.#shown, this.#roots())) {
			this.#changed.fire(undefined);
		} else {
			this.#timer = setTimeout(() => {
				this.#changed.fire(undefined);
			}, countPause);
		}
	}
}
