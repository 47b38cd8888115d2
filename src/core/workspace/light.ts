// What an index keeps of a note, cut loose from the note's text.
import type { Definition } from '../glossary/term';
import type { TaxonomyNode } from '../taxonomy/node';
import { detached } from '../text/detached';

/** The same definition with strings of its own. */
export function lightDefinition(definition: Definition): Definition {
	return {
		...definition,
		label: detached(definition.label),
		shownAs: definition.shownAs === undefined ? undefined : detached(definition.shownAs),
		aliases: definition.aliases.map((alias) => ({ ...alias, label: detached(alias.label) })),
		examples: definition.examples.map((example) => ({ ...example, label: detached(example.label) })),
		markdown: detached(definition.markdown),
	};
}

/** The same item with strings of its own, and all below it. */
export function lightNode(node: TaxonomyNode): TaxonomyNode {
	return {
		...node,
		id: detached(node.id),
		label: detached(node.label),
		children: node.children.map(lightNode),
	};
}
