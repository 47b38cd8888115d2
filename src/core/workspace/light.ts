// What an index keeps of a note, cut loose from the note's text.
import type { TaxonomyNode } from '../taxonomy/node';
import { detached } from '../text/detached';

/** The same item with strings of its own, and all below it. */
export function lightNode(node: TaxonomyNode): TaxonomyNode {
	return {
		...node,
		id: detached(node.id),
		label: detached(node.label),
		children: node.children.map(lightNode),
	};
}
