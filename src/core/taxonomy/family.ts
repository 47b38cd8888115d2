// Look-ups in a taxonomy.
import { touches } from '../text/span';
import type { TaxonomyNode } from './node';

/** Look-ups over one state of the taxonomy. */
export interface Family {
	readonly roots: readonly TaxonomyNode[];
	readonly parents: ReadonlyMap<string, TaxonomyNode>;
	readonly chapters: ReadonlyMap<string, TaxonomyNode>;
}

/** Parents by the id of their children, and chapters by note. */
export function familyOf(roots: readonly TaxonomyNode[]): Family {
	const parents = new Map<string, TaxonomyNode>();
	const chapters = new Map<string, TaxonomyNode>();
	const open = [...roots];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node.kind === 'chapter') {
			chapters.set(node.uri, node);
		}
		for (const child of node.children) {
			parents.set(child.id, node);
			open.push(child);
		}
	}
	return { roots, parents, chapters };
}

/** The deepest item around a place of a note. */
export function itemAt({ chapters }: Family, uri: string, offset: number): TaxonomyNode | undefined {
	let found: TaxonomyNode | undefined;
	for (let next = chapters.get(uri); next !== undefined;) {
		found = next;
		next = [...next.children].reverse().find(({ extent }) => touches(extent, offset));
	}
	return found;
}

/** The item with an id, as the taxonomy is now; spans of older items may be out of date. */
export function itemWithId(taxonomy: readonly TaxonomyNode[], id: string): TaxonomyNode | undefined {
	const open = [...taxonomy];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node.id === id) {
			return node;
		}
		for (const child of node.children) {
			open.push(child);
		}
	}
	return undefined;
}
