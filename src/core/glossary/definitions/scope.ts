// Where more is believed: glossaries by their title or file name; and where less is known: other languages than English.
import type { Note } from '../../markdown/note';

const word =
	'glossary|glossaries|terminology|vocabulary|nomenclature|acronyms?|abbreviations?|definitions|terms|glossaire|glossar|glosario|gloss[aá]rio|terminologie|begriffe';
/** The word ends the title, or begins it and is explained: `Cloud glossary`, `Definitions`, `Terms used here`. */
const glossaryTitle = new RegExp(
	String.raw`(?:^|\s)(?:${word})(?:\s+(?:and|&|/)\s+(?:${word}|concepts))?[:.]?$|^(?:${word})\s+(?:of\s+terms|used|in\s+this|for)\b|^(?:${word})\s+(?:and|&)\s+\p{L}+$|^(?:用語集|用語|術語|术语表?|词汇表?|용어집?|глоссарий|термины)(?:\s*\{.*\})?$`,
	'iu',
);
/** What all of these have in common; most titles have none of it. */
const mayBeGlossary = /gloss|termin|terms|vocab|nomencl|acron|abbrev|defin|begriff|[^\x00-\x7f]/i;
const notGlossary =
	/\bterms\s+(?:of|and\s+conditions|&)\b|\b(?:style|guide|guia|guía|how)\b|\b(?:type|function|class|schema|custom|resource|api|interface|macro|variable|field|method|object|task|job|pipeline|step|style|image|problem|process|service|file|data|value|rule|query|index|table|workflow|crd|model|metric|component|struct|trait|module|event|role|constant|property|term|proposed)\s+definitions\b|\bdefinitions\s+(?:of|file)\b|\?$/i;

/**
 * True for the titles of glossaries and of glossary sections.
 * @example isGlossaryTitle('Terms and definitions') // true
 * @example isGlossaryTitle('Terms of service') // false
 */
export function isGlossaryTitle(title: string): boolean {
	return (
		title.length <= 60 &&
		mayBeGlossary.test(title) &&
		glossaryTitle.test(title.replace(/^[\d.]+\s+/, '')) &&
		!notGlossary.test(title)
	);
}

/** True for notes that are glossaries by their file name: `docs/glossary.md`, `Storage-Terminology.md`. */
export function isGlossaryFile(uri: string): boolean {
	const name = uri
		.slice(uri.lastIndexOf('/') + 1)
		.replace(/\.[^.]*$/, '')
		.replace(/%20|[-_]/g, ' ');
	return /\b(?:glossary|terminology|vocabulary|acronyms?|glossaire|glossar|glosario|glossario)\b/i.test(name);
}

/** True for notes that stand in a folder of one-term notes: `glossary/hypervisor.md`. */
export function isInGlossaryFolder(uri: string): boolean {
	return /\/(?:glossary|glossaries|terms|dictionary|glossaire|glossar|glosario)\/[^/]+(?:\/index)?\.[^/.]+$/i.test(
		uri,
	);
}

const otherLists = new RegExp(
	String.raw`(?:^|\s)(?:prerequisites?|requirements?|options|parameters?|arguments?|properties|fields|flags|attributes|settings|columns|headers|steps|goals|non-goals|objectives|risks|mitigations?|test\s+plan|test\s+cases|limitations|alternatives|examples?|guidelines|recommendations|best\s+practices|errors?|status\s+codes?)[:.]?$` +
		String.raw`|^(?:inputs?|outputs?|variables|responses?|procedure|tests?|testing|(?:key\s+)?features?|benefits|advantages|disadvantages|drawbacks|pros|cons|changes|usage|installation|install|setup|what['’]s\s+new|new|resources|(?:useful\s+)?links|references|(?:further\s+)?reading|see\s+also|next(?:\s+steps)?|tasks|todo|agenda|attendees|contributing|license|credits|acknowledge?ments|schedule|timeline|rules|checklist|motivation|proposal|monitoring|metrics|environment(?:\s+variables)?)[:.]?$` +
		String.raw`|\b(?:before\s+you|how\s+to)\b`,
	'i',
);

/**
 * True for titles of sections whose lists and bold heads are something else than terms.
 * @example listsOtherThings('Query parameters') // true
 */
export function listsOtherThings(title: string): boolean {
	return otherLists.test(title);
}

/** How much of a text is looked at to tell its language. */
const sampleLength = 3000;
const fewestWords = 60;
/** Share of the commonest words in English prose is about a fifth; in notes full of names and code it is less. */
const englishShare = 0.05;
/** As numbers, seven bits for each of at most four letters: no string is made for a word that is counted. Other letters than ASCII make them negative. */
const commonest: ReadonlySet<number> = new Set(
	'the of and to is with for that this are be by'
		.split(' ')
		.flatMap((word) => [word, capital(word)])
		.map((word) => [...word].reduce((bits, letter) => (bits << 7) | letter.charCodeAt(0), 0)),
);
const longestCommon = 4;
/** Greek, Cyrillic, Hebrew … up to the symbols, and from the scripts of East Asia on. */
const beyondLatin = /[\u0370-\u1fff\u2e80-\ufdff]/;

/**
 * True when a text is in English, as far as its commonest words tell; short texts count as English unless their
 * letters say otherwise.
 * @example isEnglish of `Ein Container ist eine Gruppe von Prozessen …` is false once it is some sentences long
 */
export function isEnglish({ text, frontMatter }: Pick<Note, 'text' | 'frontMatter'>): boolean {
	const from = frontMatter?.end ?? 0;
	const end = Math.min(text.length, from + sampleLength);
	const sample = text.slice(from, end);
	const isLatinOnly = !beyondLatin.test(sample);
	let words = 0;
	let common = 0;
	let latin = 0;
	let foreign = 0;
	for (let at = from; at < end; at++) {
		let unit = text.charCodeAt(at);
		const start = at;
		let bits = 0;
		while (isLatin(unit)) {
			bits = unit > 127 ? -1 : (bits << 7) | unit;
			unit = ++at < end ? text.charCodeAt(at) : blank;
		}
		if (at > start) {
			latin += at - start;
			words++;
			if (at - start <= longestCommon && commonest.has(bits)) {
				common++;
				// However many words are still to come, they need two units each.
				if (isLatinOnly && common >= (words + (end - at) / 2) * englishShare) {
					return true;
				}
			}
		}
		if (unit > 0x7f) {
			foreign += (unit > 0x36f && unit < 0x2000) || (unit > 0x2e7f && unit < 0xfe00) ? 1 : 0;
		} else if (unit === backtick || unit === bracket || unit === less) {
			at = from + afterUnread(sample, at - from, unit);
		}
	}
	if (foreign > (latin + foreign) * 0.3) {
		return false;
	}
	return words < fewestWords || common >= words * englishShare;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function isLatin(unit: number): boolean {
	return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 191 && unit < 0x250);
}

const [blank, backtick, bracket, less] = [32, 96, 93, 60];

/** The last unit of what is no prose: code between backticks, a link's target, a tag. `at` itself where there is none. */
function afterUnread(text: string, at: number, unit: number): number {
	let close: string;
	if (unit === backtick) {
		close = '`';
	} else if (unit === less) {
		close = '>';
	} else if (unit === bracket && text.charAt(at + 1) === '(') {
		close = ')';
	} else {
		return at;
	}
	const end = text.indexOf(close, at + 1);
	const lineEnd = end < 0 ? -1 : text.lastIndexOf('\n', end);
	return end < 0 || lineEnd > at ? at : end;
}
