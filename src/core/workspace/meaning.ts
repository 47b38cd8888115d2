// Whether words of a note that are a term's name mean the term: one answer for counts, hovers and look-ups.
import type { GlossaryStore } from '../glossary/glossary';
import { reaches } from '../glossary/reach';
import type { Term } from '../glossary/term';
import type { NoteRules } from './noteRules';

/** Where words stand. */
export interface Whereabouts {
	readonly uri: string;
	/** What people have corrected there. */
	readonly rules: NoteRules;
	/** Inline code or a fence. */
	readonly isCode: boolean;
	/** False in code files and plain texts, which are nobody's notes: there everyday words mean what they always do. */
	readonly isNote: boolean;
}

/**
 * False where the name is an everyday word that the term's definitions do not reach, where somebody said that it is no
 * term, and where only glossary files of other folders define it.
 * @example of `host` in a note with `not-terms: [host]` false
 */
export function means(
	words: string,
	term: Term,
	{ uri, rules, isCode, isNote }: Whereabouts,
	glossary: GlossaryStore,
): boolean {
	return (
		(!isNote || reaches(term, words, uri, isCode)) &&
		!rules.forbids(term, words) &&
		glossary.isMet(term, uri, words)
	);
}
