// For whom a definition is written, as far as the address of its note and its own words tell.
import { beyondLatin } from './definitions/english';
import { editionOf, languageOf } from './edition';
import type { Definition } from './term';

/** The commonest words of English, which no other language has in such numbers. */
const commonest = new Set(
	'an and are be by can for from in is it of that the this to which with you your'.split(' '),
);
/** So much of a definition tells its language, in UTF-16 units. */
const sampleLength = 300;
/** Half of what English definitions have at least: in the notes of 70 public repositories, a third of their words. */
const englishShare = 1 / 6;

/** What has been found out about definitions of translations: some are asked for with every mention. */
const known = new WeakMap<Definition, string>();

/**
 * The language to whose readers alone a definition speaks; '' when it speaks to all, as what is written in English does,
 * in `docs/en/` or untranslated elsewhere, what notes without a language in their address define, and entries of glossary
 * files, which say for whom they are.
 * @example of `**Nodo:** Una máquina que …` in `file:///docs/es/a.md` it is `es`
 */
export function boundTo(definition: Definition): string {
	const edition = definition.entry === undefined ? editionOf(definition.uri) : '';
	if (edition === '') {
		return '';
	}
	let language = known.get(definition);
	if (language === undefined) {
		language = languageOf(edition);
		language = language === 'en' || isEnglish(definition.markdown) ? '' : language;
		known.set(definition, language);
	}
	return language;
}

/** True for words in English, of which a few have to be among the commonest. */
export function isEnglish(markdown: string): boolean {
	const sample = markdown.slice(0, sampleLength).replace(/`[^`]*`|\]\([^)]*\)/g, ' ');
	const words = beyondLatin.test(sample) ? [] : (sample.match(/\p{L}+/gu) ?? []);
	const common = words.filter((word) => commonest.has(word.toLowerCase())).length;
	return common > 1 && common >= words.length * englishShare;
}
