// Whether words of a note that are a term's name mean the term: one answer for counts, hovers and look-ups.
import type { GlossaryStore } from '../glossary/glossary';
import { Reach, reaches } from '../glossary/reach';
import type { Reader } from '../glossary/readership';
import type { Term } from '../glossary/term';
import type { NoteRules } from './noteRules';

/** Where words stand. */
export interface Whereabouts extends Reader {
	/** What people have corrected there. */
	readonly rules: NoteRules;
	/** Inline code or a fence. */
	readonly isCode: boolean;
}

/**
 * `Reach.none` where the name is an everyday word that the term's definitions do not reach, where somebody said that it
 * is no term, and where only glossary files of other folders or other language editions define it; `Reach.near` where it
 * depends on the place (`nearSections`), too: what is near moves with each edit, and everything else is kept.
 * @example of `host` in a note with `not-terms: [host]` `Reach.none`
 */
export function means(words: string, term: Term, place: Whereabouts, glossary: GlossaryStore): Reach {
	const { uri, rules, isCode, isNote } = place;
	const reach = isNote ? reaches(term, words, uri, isCode) : Reach.everywhere;
	return reach !== Reach.none && !rules.forbids(term, words) && glossary.isMet(term, place, words)
		? reach
		: Reach.none;
}
