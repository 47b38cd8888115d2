// Corrections that a note's own front matter makes: `glossary: false`, `not-terms: […]`, `not-aliases: […]`.
import { readFrontMatter } from '../glossary/definitions/frontMatter';
import type { Note } from '../markdown/note';
import type { Corrections } from './noteRules';

/**
 * The corrections of a note; `undefined` when it makes none.
 * @example of `not-terms: [host]` the name *host*, which the note then neither defines nor mentions
 */
export function frontMatterRules(note: Pick<Note, 'text' | 'frontMatter'>): Corrections | undefined {
	if (note.frontMatter === undefined) {
		return undefined;
	}
	const { glossary, notTerms, notAliases } = readFrontMatter(note);
	return glossary && notTerms.length + notAliases.length === 0
		? undefined
		: { definesNothing: !glossary, notTerms, notAliases: notAliases.map((alias) => ({ alias })) };
}
