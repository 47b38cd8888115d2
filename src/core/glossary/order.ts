// The order of definitions of one name, which decides how a term is written and which of two equally near ones comes first.
// It must not depend on which note was read, or edited, last.
import { isChapter } from './chapter';
import type { Definition } from './term';

/**
 * The definitions with one more, by address and place: people's own before the chapter's. Of those who come one after
 * the other in that order, as a scan brings them, each finds its place at once.
 */
export function inserted(definitions: readonly Definition[], definition: Definition): Definition[] {
	let at = definitions.length;
	for (let other = definitions[at - 1]; other && precedes(definition, other); other = definitions[at - 1]) {
		at--;
	}
	return [...definitions.slice(0, at), definition, ...definitions.slice(at)];
}

function precedes(one: Definition, other: Definition): boolean {
	if (one.uri === other.uri) {
		return one.head.start < other.head.start;
	}
	const isBuiltIn = isChapter(one.uri);
	return isBuiltIn === isChapter(other.uri) ? one.uri < other.uri : !isBuiltIn;
}
