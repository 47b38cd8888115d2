// The items that the view holds. VS Code knows each by the object it was first given; the notes go on.
import { changesBetween } from '../../core/taxonomy/changes';
import type { TaxonomyNode } from '../../core/taxonomy/node';

interface Held {
	/** What VS Code was given. */
	readonly given: TaxonomyNode;
	/** What stands for it now. */
	now: TaxonomyNode;
	/** The count of mentions that its row shows; `undefined` before it was drawn. */
	count: number | undefined;
}

/** Leads from what VS Code holds to what the notes say now, and back, by ids. */
export class HeldItems {
	readonly #held = new Map<string, Held>();

	/** As the notes have an item now. */
	now(node: TaxonomyNode): TaxonomyNode {
		return this.#held.get(node.id)?.now ?? node;
	}

	/** As VS Code knows an item; a new one as it is. */
	given(node: TaxonomyNode): TaxonomyNode {
		return this.#held.get(node.id)?.given ?? node;
	}

	/** What to give to VS Code for these items. */
	give(nodes: readonly TaxonomyNode[]): TaxonomyNode[] {
		return nodes.map((node) => {
			const held = this.#held.get(node.id) ?? { given: node, now: node, count: undefined };
			held.now = node;
			this.#held.set(node.id, held);
			return held.given;
		});
	}

	/** Remembers the count that a row shows. */
	draw({ id }: TaxonomyNode, count: number): void {
		const held = this.#held.get(id);
		if (held !== undefined) {
			held.count = count;
		}
	}

	/** Those whose rows show another count than they should. */
	miscounted(count: (node: TaxonomyNode) => number): TaxonomyNode[] {
		return [...this.#held.values()]
			.filter((held) => held.count !== undefined && held.count !== count(held.now))
			.map(({ given }) => given);
	}

	/**
	 * Goes over to another state of the taxonomy. Gives the items that have to be drawn again with all below them, as VS
	 * Code knows them; `undefined` when that is everything.
	 */
	follow(before: readonly TaxonomyNode[], after: readonly TaxonomyNode[]): TaxonomyNode[] | undefined {
		const changed = changesBetween(before, after, ({ id }, now) => {
			const held = this.#held.get(id);
			if (held !== undefined) {
				held.now = now;
			}
		});
		return changed?.flatMap(({ id, children }) => {
			const held = this.#held.get(id);
			this.#letGo(children);
			return held === undefined ? [] : [held.given];
		});
	}

	/** Forgets everything: VS Code asks for it again. */
	clear(): void {
		this.#held.clear();
	}

	#letGo(nodes: readonly TaxonomyNode[]): void {
		for (const { id, children } of nodes) {
			this.#held.delete(id);
			this.#letGo(children);
		}
	}
}
