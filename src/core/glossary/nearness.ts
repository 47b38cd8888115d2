// How near a definition is to a reader: of several senses of a word, the nearest comes first.
import { folderAround } from '../text/uris';
import { isChapter } from './chapter';
import { folderOf } from './definitions/glossaryScope';
import { editionOf, languageOf } from './edition';
import type { Definition, Term } from './term';

/** How far a definition is from a reader: same note, same folder, elsewhere in the workspace, built in. */
export function distance(uri: string, fromUri: string): number {
	if (uri === fromUri) {
		return 0;
	}
	return isChapter(uri) ? 3 : folderAround(uri) === folderAround(fromUri) ? 1 : 2;
}

/**
 * Orders definitions for a reader: those of the reader's own language first, the nearest of these, and of
 * equally near ones the strongest form.
 * @example definitions.sort(nearerTo('file:///notes/kvm.md'))
 */
export function nearerTo(reader: string): (one: Definition, other: Definition) => number {
	const farness = farnessFrom(reader);
	return (one, other) =>
		farness(one) - farness(other) || depthOf(other) - depthOf(one) || weaknessOf(one) - weaknessOf(other);
}

/** Rule R1 between notes that are equally near: what an author chose in order to define says more than a remark. */
function weaknessOf({ form }: Definition): number {
	return form === 'sentence' ? 2 : form === 'heading' || form === 'listItem' ? 1 : 0;
}

/** Terms that share a name, the one defined nearest to the reader first. */
export function nearestFirst(terms: readonly Term[], reader: string): readonly Term[] {
	const farness = farnessFrom(reader);
	const nearest = ({ definitions }: Term) => Math.min(...definitions.map(farness));
	return terms.length < 2
		? terms
		: [...terms].sort((one, other) => nearest(one) - nearest(other) || (one.key < other.key ? -1 : 1));
}

/** Language comes before distance. */
function farnessFrom(reader: string): (definition: Definition) => number {
	const own = editionOf(reader);
	return ({ uri }) => strangeness(uri, own) * 4 + distance(uri, reader);
}

/**
 * How strange the language of a definition is to the readers of an edition, as addresses tell: the same edition, the
 * same language, the original, which has no tag, English, built in, another language.
 */
function strangeness(uri: string, own: string): number {
	if (isChapter(uri)) {
		return 4;
	}
	const edition = editionOf(uri);
	if (edition === own) {
		return 0;
	}
	const language = languageOf(edition);
	return language === languageOf(own) ? 1 : language === '' ? 2 : language === 'en' ? 3 : 5;
}

/** Of glossary files that serve the same reader, the one in the innermost folder is nearest. */
function depthOf({ entry }: Definition): number {
	return entry === undefined
		? 0
		: Math.max(...entry.scopes.map(({ glossary }) => folderOf(glossary).split('/').length));
}
