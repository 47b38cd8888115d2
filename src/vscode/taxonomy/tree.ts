// The data behind the taxonomy view.
import * as vscode from 'vscode';
import { familyOf, type Family } from '../../core/taxonomy/family';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import { ContextKey, taxonomyViewId } from '../context';
import type { Notes } from '../notes';
import { pause } from '../pause';
import { arrange } from './arrange';
import { HeldItems } from './held';
import { countOf, isBuiltIn, itemOf, tooltipOf } from './item';

/** How long the tree waits for the first reading before it shows what is there: milliseconds. */
const patience = 800;
/** Counts are corrected when nobody has typed for this long: milliseconds. */
const countPause = 1000;
/** VS Code draws a change at once, but waits for an end of those that follow each other faster: milliseconds. */
const drawPause = 210;
/** More rows than these are drawn with all others; until then one by one, which disturbs nobody who moves in the tree. */
const mostAtOnce = 100;
/** Folders are shown open while a window has no more notes than somebody scrolls through. */
const mostUnfolded = 200;

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
	readonly #changed = new vscode.EventEmitter<TaxonomyNode[] | undefined>();
	readonly #held = new HeldItems();
	/** Before it is set, nobody knows whether there are notes. */
	readonly #loaded = new ContextKey<boolean>('virtualizationNotes.loaded');
	readonly #subscription: vscode.Disposable;
	/** What the view has been told of. */
	#shown: readonly TaxonomyNode[] = [];
	/** The only item of the outermost ones that is the user's own, or the only one at all. */
	#alone: string | undefined;
	/** Once folders have begun closed all do. */
	#unfolds = true;
	/** Parents and items of one state of the taxonomy, made when first asked for. */
	#family: Family | undefined;
	#arranged: Arranged | undefined;
	#asked = false;
	#lastDrawn = -Infinity;
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
			return this.#held.give(this.#held.now(node).children);
		}
		if (!this.#asked) {
			this.#asked = true;
			const { ready } = this.#notes;
			if (this.#notes.isLoading) {
				this.#loaded.set(false);
				void vscode.window.withProgress({ location: { viewId: taxonomyViewId } }, () => ready);
				await Promise.race([ready, pause(patience)]);
			}
		}
		this.#loaded.set(!this.#notes.isLoading);
		this.#shown = this.#toShow();
		const own = this.#shown.filter((root) => !isBuiltIn(root));
		const [only, ...others] = own.length === 0 ? this.#shown : own;
		const { isLoading, found } = this.#notes;
		// While notes are read, others may come.
		this.#alone = others.length === 0 && (!isLoading || found === 1) ? only?.id : undefined;
		const coming = isLoading ? found : 0;
		this.#unfolds &&= Math.max(coming, chaptersIn(own, mostUnfolded)) <= mostUnfolded;
		this.#held.clear();
		// What an open note mentions may have been taken in only now, of which nobody is told.
		void this.#notes.settled.then(() => {
			this.#recount();
		});
		return this.#held.give(this.#shown);
	}

	getParent(node: TaxonomyNode): TaxonomyNode | undefined {
		const parent = this.family().parents.get(node.id);
		return parent && this.#held.given(parent);
	}

	getTreeItem(given: TaxonomyNode): vscode.TreeItem {
		const node = this.#held.now(given);
		const count = countOf(this.#notes.workspace, node);
		this.#held.draw(node, count);
		return itemOf(node, count, node.id === this.#alone || (this.#unfolds && isOwnFolder(node)));
	}

	/** An item of `family` as the view knows it. */
	given(node: TaxonomyNode): TaxonomyNode {
		return this.#held.given(node);
	}

	/** An item of the view as the notes have it now. */
	now(given: TaxonomyNode): TaxonomyNode {
		return this.#held.now(given);
	}

	/** Tooltips are made when the mouse asks for them, not for each of ten thousand items. */
	resolveTreeItem(
		item: vscode.TreeItem,
		node: TaxonomyNode,
		token: vscode.CancellationToken,
	): vscode.TreeItem {
		const tooltip = token.isCancellationRequested
			? undefined
			: tooltipOf(this.#notes.workspace, this.#held.now(node));
		if (tooltip !== undefined) {
			item.tooltip = tooltip;
		}
		return item;
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#loaded.reset();
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

	/** Before everything is read, the chapter alone would look like the answer. */
	#toShow(): readonly TaxonomyNode[] {
		const roots = this.#roots();
		return this.#notes.isLoading && roots.every(isBuiltIn) ? [] : roots;
	}

	/** Rows are drawn again only when they would look different; counts can wait until the typing stops. */
	#refresh(): void {
		clearTimeout(this.#timer);
		if (!this.#asked) {
			this.#timer = setTimeout(() => {
				this.#prepare();
			}, countPause);
			return;
		}
		this.#loaded.set(!this.#notes.isLoading);
		const wait = this.#lastDrawn + drawPause - performance.now();
		if (wait > 0) {
			this.#timer = setTimeout(() => {
				this.#refresh();
			}, wait);
			return;
		}
		const before = this.#shown;
		this.#shown = this.#toShow();
		this.#draw(this.#held.follow(before, this.#shown));
		this.#timer = setTimeout(() => {
			this.#recount();
		}, countPause);
	}

	/** Has the folders made while nobody waits for them: the view is painted the sooner when it is opened. */
	#prepare(): void {
		if (!this.#notes.isLoading) {
			this.#roots();
		}
	}

	#recount(): void {
		const { workspace } = this.#notes;
		this.#draw(this.#held.miscounted((node) => countOf(workspace, node)));
	}

	/** @param items as the view knows them; everything without */
	#draw(items: TaxonomyNode[] | undefined): void {
		if (items === undefined || items.length > 0) {
			this.#lastDrawn = performance.now();
			this.#changed.fire(items !== undefined && items.length <= mostAtOnce ? items : undefined);
		}
	}
}

function isOwnFolder(node: TaxonomyNode): boolean {
	return node.kind === 'folder' && !isBuiltIn(node);
}

/** Chapters in folders; looks into no folder more when there are more than `most`. */
function chaptersIn(nodes: readonly TaxonomyNode[], most: number): number {
	return nodes.reduce((sum, node) => {
		const below = node.kind === 'folder' && sum <= most ? chaptersIn(node.children, most - sum) : 1;
		return sum + below;
	}, 0);
}
