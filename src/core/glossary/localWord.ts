// Plain words of languages other than English: no list tells which are everyday ones, so they stay near their definition.
import { folderAround } from '../text/uris';
import { isEnglish } from './definitionLanguage';
import { isGlossaryFile, isInGlossaryFolder } from './definitions/scope';
import { isForeignWord } from './matching/functionWords';
import type { Definition, DefinitionForm } from './term';

/** Forms in which notes define in passing; who writes `**Pila:** …` or a glossary means to define. */
const passingForms: ReadonlySet<DefinitionForm> = new Set([
	'heading',
	'sentence',
	'listItem',
	'table',
	'definitionList',
] as const);
/** No name of several words, no acronym, no `OpenStack`. */
const plainWord = /^\p{L}\p{Ll}+$/u;
/** Of two characters, and so a word of many meanings. */
const shortEastAsian = /^(?:\p{sc=Han}{1,2}|\p{sc=Hangul}{1,2})$/u;
/** So many words that hold sentences together tell the language. */
const fewestForeign = 2;
/** So much of a definition tells it, in UTF-16 units. */
const sampleLength = 300;

/** Where links lead: in `example.com/es/` stands no word. */
const address = /\]\([^)]*\)|https?:\/\/\S+|`[^`]*`/g;

const known = new WeakMap<Definition, string>();

/**
 * Where a plain word means what a definition says: the beginning of the addresses of the notes in the definition's folder
 * and below; '' for everywhere, as English words have it (`reach.ts` knows the everyday ones) and all other names.
 * @example of `# Pila` / `Una pila es una estructura de datos.` in `file:///notas/algoritmos/pilas.md` it is
 * `file:///notas/algoritmos/`: on physics, a *pila* is a battery
 */
export function localTo(definition: Definition): string {
	let folder = known.get(definition);
	if (folder === undefined) {
		folder = isPlainForeignWord(definition) ? folderAround(definition.uri) : '';
		known.set(definition, folder);
	}
	return folder;
}

function isPlainForeignWord({ form, label, markdown, uri }: Definition): boolean {
	const isShort = shortEastAsian.test(label);
	if (
		!passingForms.has(form) ||
		!(isShort || plainWord.test(label)) ||
		isGlossaryFile(uri) ||
		isInGlossaryFolder(uri)
	) {
		return false;
	}
	if (isShort) {
		return true;
	}
	const words = markdown.slice(0, sampleLength).replace(address, ' ');
	return writesSmall(label, words) && isForeign(words);
}

/** True when a definition has its word in small letters, so that it is no proper name; of German nouns nobody can tell. */
function writesSmall(label: string, words: string): boolean {
	return words.includes(label.toLowerCase().replace(/e?s$/, ''));
}

function isForeign(text: string): boolean {
	const words = text.match(/\p{L}+/gu) ?? [];
	return (
		words.filter((word) => isForeignWord(word.toLowerCase())).length >= fewestForeign && !isEnglish(text)
	);
}
