// How near a definition is to a reader: of several senses of a word, the nearest comes first.
import { isChapter } from './chapter';
import { folderOf } from './definitions/glossaryScope';
import type { Definition } from './term';

/** How far a definition is from a reader: same note, same folder, elsewhere in the workspace, built in. */
export function distance(uri: string, fromUri: string): number {
	if (uri === fromUri) {
		return 0;
	}
	const folder = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);
	return isChapter(uri) ? 3 : folder(uri) === folder(fromUri) ? 1 : 2;
}

/**
 * Orders definitions for a reader, the nearest first.
 * @example definitions.sort(nearerTo('file:///notes/kvm.md'))
 */
export function nearerTo(reader: string): (one: Definition, other: Definition) => number {
	return (one, other) =>
		distance(one.uri, reader) - distance(other.uri, reader) || depthOf(other) - depthOf(one);
}

/** Of glossary files that serve the same reader, the one in the innermost folder is nearest. */
function depthOf({ entry }: Definition): number {
	return entry === undefined
		? 0
		: Math.max(...entry.scopes.map(({ glossary }) => folderOf(glossary).split('/').length));
}
