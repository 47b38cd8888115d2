// Which notes are in English: of other languages little is known.
import type { Note } from '../../markdown/note';

/** How much of a text is looked at to tell its language. */
const sampleLength = 3000;
const fewestWords = 60;
/** Share of the commonest words in English prose is about a fifth; in notes full of names and code it is less. */
const englishShare = 0.05;
/**
 * As numbers, seven bits for each of at most four letters: no string is made for a word that is counted. Other letters
 * than ASCII make them negative.
 */
const commonest: ReadonlySet<number> = new Set(
	'the of and to is with for that this are be by'
		.split(' ')
		.flatMap((word) => [word, capital(word)])
		.map((word) => [...word].reduce((bits, letter) => (bits << 7) | letter.charCodeAt(0), 0)),
);
const longestCommon = 4;
/** Greek, Cyrillic, Hebrew … up to the symbols, and from the scripts of East Asia on. */
export const beyondLatin = /[\u0370-\u1fff\u2e80-\ufdff]/;

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
