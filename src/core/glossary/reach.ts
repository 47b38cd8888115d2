// How far a definition reaches: everyday words mean something of their own only near the note that says so.
import { isChapter, isChapterOnly } from './chapter';
import { isOrdinaryWord } from './chapterWords';
import { isEverydayPhrase, isEverydayWord } from './matching/everydayWords';
import { namesOf } from './sameNames';
import type { Span } from '../text/span';
import { folderAround } from '../text/uris';
import type { Definition, DefinitionForm, Term } from './term';

/** How far a term's definitions give words of a note their meaning. */
export const enum Reach {
	/** Not to that note. */
	none,
	/** To the sections of it that `nearSections` tells. */
	near,
	/** To all of it. */
	everywhere,
}

/** The name of a file, or of a folder, that holds the words of what is around it. */
const glossaryName =
	/(?:^|[-_. ])(?:glossar\w*|glosario|terminology|terms|vocabulary|dictionary)(?:[-_. ]|$)/i;
/** A folder of what belongs to a whole, as a glossary's own often is. */
const sideFolder = /^(?:appendix|appendices|back-?matter|general|learn|learning|meta|reference|resources)$/i;

/** The name of a note whose folders are in its name: `cloud.network.bridge.md`, which lies in `cloud.network.` */
const dottedName = /^([a-z][\w-]*\.(?:[\w-]+\.)+)[\w-]+\.(?:md|markdown)$/i;

/**
 * Forms that define for what is around the note, too. Labels and rows name the parts of what their note is about, and a
 * sentence may define in passing.
 */
const formsForAll: ReadonlySet<DefinitionForm> = new Set(['abbreviation', 'frontMatter'] as const);
/** The note that a folder opens with: its tables tell what the words of the folder mean. */
const frontPage = /^(?:_?index|readme)\.\w+$/i;

/**
 * Where a definition gives everyday words their meaning, as the beginning of the addresses of the notes concerned: ''
 * is everywhere, for glossary files, which have scopes of their own, and the chapter; for a note that is a glossary, the
 * folder it stands in and those below, or the folder around that if it is one for glossaries, appendices and the like;
 * the folder of the note and those below for abbreviations, notes about one term, and tables on the first page of a folder
 * (of `cloud.network.bridge.md` the notes whose names begin with `cloud.network.`); the note itself for all others, of
 * which `nearSections` says where in it.
 * @example of `**Host:** …` in `file:///notes/cloud/a.md` it is that note, of `- **Host**: …` in
 * `file:///notes/appendix/glossary.md` `file:///notes/`
 */
export function reachOf({ form, uri }: Pick<Definition, 'form' | 'uri'>): string {
	if (isChapter(uri) || form === 'glossaryFile') {
		return '';
	}
	const glossary = glossaryReach(uri);
	if (glossary !== undefined) {
		return glossary;
	}
	const name = uri.lastIndexOf('/') + 1;
	if (!formsForAll.has(form) && !(form === 'table' && frontPage.test(uri.slice(name)))) {
		return uri;
	}
	const branch = dottedName.exec(uri.slice(name))?.[1] ?? '';
	return uri.slice(0, name + branch.length);
}

/**
 * Where a definition gives a phrase of everyday words its meaning, in the same form: a label, which is an item of a list
 * or a bold head with a phrase behind it, names a part of what its note is about, so that it counts in the note's folder
 * and below, and elsewhere the words are just words. A sentence that has the name as its subject counts everywhere.
 * @example of `- **Connection string**: The string for …` in `file:///stores/sql.md` it is `file:///stores/`
 */
function phraseReachOf({ form, uri, markdown }: Definition): string {
	return definesByLabel(form, markdown) && !isChapter(uri) && glossaryReach(uri) === undefined
		? folderAround(uri)
		: '';
}

/**
 * True for the head of an item or a block that is not the subject of its definition.
 * @param markdown the definition
 * @example `- **Host**: a machine`, `**Host:** a machine`; not `**Host** is a machine`
 */
export function definesByLabel(form: DefinitionForm, markdown: string): boolean {
	return form === 'listItem' || form === 'definitionList' || (form === 'bold' && !markdown.startsWith('**'));
}

/** How far a note reaches whose name or whose folder's name says that it holds the words of others; others have none. */
function glossaryReach(uri: string): string | undefined {
	const name = uri.lastIndexOf('/') + 1;
	const folder = uri.lastIndexOf('/', name - 2) + 1;
	const folderName = uri.slice(folder, Math.max(folder, name - 1));
	if (glossaryName.test(folderName)) {
		return uri.slice(0, folder);
	}
	return glossaryName.test(uri.slice(name).replace(/\.\w+$/, ''))
		? uri.slice(0, sideFolder.test(folderName) ? folder : name)
		: undefined;
}

/** True for words that mean a term only as far as its definitions reach. */
export function isEveryday(words: string): boolean {
	return isEverydayWord(words) || isEverydayPhrase(words);
}

/**
 * Where in a note words that are a term's name may mean the term. Everyday words do only where a definition reaches,
 * and in code only in the note that defines them: `list` in a program is a list of the language.
 */
export function reaches(term: Term, words: string, uri: string, isCode: boolean): Reach {
	if (isEverydayWord(words)) {
		let found = Reach.none;
		for (const definition of term.definitions) {
			const reach = reachOf(definition);
			if (isCode && !isChapter(definition.uri) ? definition.uri === uri : uri.startsWith(reach)) {
				if (reach !== uri) {
					return Reach.everywhere;
				}
				found = Reach.near;
			}
		}
		return found;
	}
	const isMeant =
		!isEverydayPhrase(words) ||
		term.definitions.some((definition) => uri.startsWith(phraseReachOf(definition)));
	return isMeant ? Reach.everywhere : Reach.none;
}

const nowhereNear: ReadonlyMap<string, readonly Span[]> = new Map();

/** The sections in which words count that reach as far as `Reach.near`, by note; notes without an entry count whole. */
export function nearSections({ definitions }: Term): ReadonlyMap<string, readonly Span[]> {
	let found: Map<string, readonly Span[]> | undefined;
	for (const { uri, sections } of definitions) {
		if (sections !== undefined) {
			// All definitions that a note has of a name have the same.
			found = (found ?? new Map<string, readonly Span[]>()).set(uri, sections);
		}
	}
	return found ?? nowhereNear;
}

/** True for a place in one of the sections, and anywhere in a note that has none. */
export function isNear(sections: readonly Span[] | undefined, offset: number): boolean {
	return sections?.some(({ start, end }) => start <= offset && offset < end) ?? true;
}

/** True where words count that reach so far in a note; near a definition that depends on the place. */
export function countsAt(reach: Reach, term: Term, uri: string, offset: number): boolean {
	return reach === Reach.near ? isNear(nearSections(term).get(uri), offset) : reach === Reach.everywhere;
}

/** True when an everyday word means a term in other notes than before, or when the chapter is now alone with it or not. */
export function reachesElsewhere(before: Term, after: Term): boolean {
	const names = namesOf(after);
	// In code a note's own definition counts, whatever else reaches the note.
	const own = (uri: string) => (names.some(isEverydayWord) ? [uri] : []);
	const reach = ({ definitions }: Term) =>
		[...new Set(definitions.flatMap((one) => [...own(one.uri), reachOf(one), phraseReachOf(one)]))]
			.sort()
			.join('\n');
	return (
		(names.some(isEveryday) && reach(before) !== reach(after)) ||
		(isChapterOnly(before) !== isChapterOnly(after) && names.some(isOrdinaryWord))
	);
}
