// How far a definition reaches: everyday words mean something of their own only near the note that says so.
import { isChapter } from './chapter';
import { isEverydayWord } from './matching/everydayWords';
import type { Definition, DefinitionForm, Term } from './term';

/** The name of a file, or of its folder, that holds a workspace's words. */
const glossaryNote =
	/(?:^|[-_. /])(?:glossar\w*|glosario|terminology|terms|vocabulary|dictionary)(?:[-_. /]|$)/i;

/** Forms that an author chose in order to define. The others, a sentence above all, may do so in passing. */
const explicitForms: ReadonlySet<DefinitionForm> = new Set([
	'bold',
	'definitionList',
	'abbreviation',
	'table',
	'frontMatter',
] as const);

/**
 * Where a definition gives everyday words their meaning, as the beginning of the addresses of the notes concerned: ''
 * is everywhere, for those of a glossary; the folder of the note and those below for words in bold, tables and the
 * like; the note itself for list items, headings and sentences.
 * @example of `**Host:** …` in `file:///notes/cloud/a.md` it is `file:///notes/cloud/`
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
	return explicitForms.has(form) ? uri.slice(0, slash) : uri;
}

/**
 * True when words of a note that are a term's name may mean the term. Everyday words do only where a definition
 * reaches, and in code only in the note that defines them: `list` in a program is a list of the language.
 */
export function reaches(term: Term, words: string, uri: string, isCode: boolean): boolean {
	return (
		!isEverydayWord(words) ||
		term.definitions.some((definition) =>
			isCode && !isChapter(definition.uri) ? definition.uri === uri : uri.startsWith(reachOf(definition)),
		)
	);
}
