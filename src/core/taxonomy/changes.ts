// What somebody who looks at a taxonomy would see change in it.
import type { TaxonomyNode } from './node';

/**
 * The outermost items, as they were before, that look different now or have other children; `undefined` when the roots
 * themselves are others. Where items stand in the notes is not seen. Items are the same by their ids, and whole
 * branches that are the same objects are not gone through, so that a keystroke costs its own note only.
 * @param onKept told of each item before and now, from the roots down to what is given, where it is another object
 */
export function changesBetween(
	before: readonly TaxonomyNode[],
	after: readonly TaxonomyNode[],
	onKept: (before: TaxonomyNode, now: TaxonomyNode) => void = () => undefined,
): readonly TaxonomyNode[] | undefined {
	if (before === after) {
		return [];
	}
	if (before.length !== after.length || !before.every(({ id }, index) => id === after[index]?.id)) {
		return undefined;
	}
	return before.flatMap((node, index): readonly TaxonomyNode[] => {
		const twin = after[index];
		if (twin === undefined || twin === node) {
			return [];
		}
		onKept(node, twin);
		const below = looksSame(node, twin) ? changesBetween(node.children, twin.children, onKept) : undefined;
		return below ?? [node];
	});
}

/** True when the rows of both items look and read the same, whatever is below them. */
function looksSame(one: TaxonomyNode, other: TaxonomyNode): boolean {
	return (
		one.kind === other.kind &&
		one.label === other.label &&
		one.answered === other.answered &&
		one.definition?.markdown === other.definition?.markdown
	);
}
