// How far a definition reaches: everyday words mean something of their own only near the note that says so.
import { isChapter } from './chapter';
import { isEverydayWord } from './matching/everydayWords';
import type { Definition, Term } from './term';

/** The name of a file, or of its folder, that holds a workspace's words. */
const glossaryNote =
	/(?:^|[-_. /])(?:glossar\w*|glosario|terminology|terms|vocabulary|dictionary)(?:[-_. /]|$)/i;

/**
 * Where a definition gives everyday words their meaning, as the beginning of the addresses of the notes concerned: ''
 * is everywhere, for those of a glossary; the note itself for a sentence, which defines in passing; for the other forms
 * the folder of the note and those below.
 * @example of a list item in `file:///notes/cloud/a.md` it is `file:///notes/cloud/`
 */
export function reachOf({ form, uri }: Definition): string {
	const slash = uri.lastIndexOf('/') + 1;
	const folder = uri.lastIndexOf('/', slash - 2) + 1;
	if (
		isChapter(uri) ||
		form === 'glossaryFile' ||
		glossaryNote.test(uri.slice(folder).replace(/\.\w+$/, ''))
	) {
		return '';
	}
	return form === 'sentence' ? uri : uri.slice(0, slash);
}

/** True when words of a note that are a term's name may mean the term: everyday words only where it reaches. */
export function reaches(term: Term, words: string, uri: string): boolean {
	return !isEverydayWord(words) || term.definitions.some((definition) => uri.startsWith(reachOf(definition)));
}
