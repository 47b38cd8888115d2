// How words begin, asked before anything is folded, cut or matched: nearly all texts that could speak of a name are told
// from those that do by two letters. Every answer is certain when it is no, and only then.
import { isLetter, isLetterOrDigit } from '../../text/ascii';

/** Articles are no longer, in any language known here. */
const longestArticle = 4;
/** An adverbial before a subject is over here. */
const lastComma = 61;
/** So many words reach from a verb back to where its subject begins, or to the *or* between two subjects. */
const mostSubjectWords = 8;

const verbAndArticle = /\b(?:is|are)\s+(?:\w+ly\s+)?(?:an?|the)\b/gi;
const isOtherThanAscii = /[^\x21-\x7e]/;
const smallWords = new Set('a an and as at by for from in into of on or the to vs with'.split(' '));

/**
 * False where no spelling of a name begins a text; all of them share their first two letters.
 * @param at where in the text, `from` where in the name
 */
export function beginsAlike(text: string, name: string, at = 0, from = 0): boolean {
	if (!areAlike(text.charCodeAt(at), name.charCodeAt(from))) {
		return false;
	}
	const second = text.charCodeAt(at + 1);
	const wanted = name.charCodeAt(from + 1);
	return !isLetter(second) || !isLetter(wanted) || areAlike(second, wanted);
}

/**
 * False where no word of a title begins an opening, nor what follows an article, *in* or an adverbial there.
 * @example of `Using the hypervisor` true for `In short, a hypervisor is …`, false for `It is …`
 */
export function mayBeginWithPart(title: string, opening: string): boolean {
	const comma = opening.indexOf(',');
	return (
		beginsPartOf(title, opening, 0) ||
		(comma > 0 && comma <= lastComma && beginsPartOf(title, opening, afterBlanks(opening, comma + 1)))
	);
}

/** At an offset of the opening, or behind a short word there, or behind two: `in the …` */
function beginsPartOf(title: string, opening: string, from: number): boolean {
	let at = from;
	for (let word = 0; word < 3 && at >= 0; word++) {
		for (let part = 0; part < title.length; part++) {
			if (beginsWord(title, part) && beginsAlike(opening, title, at, part)) {
				return true;
			}
		}
		at = afterShortWord(opening, at);
	}
	return false;
}

/**
 * False for a text in which no sentence has a part of a title as its subject and goes on with *is a* or *is the*.
 * @example of `Using the hypervisor` true for `A hypervisor is a …`, false for `It is a …`
 */
export function maySayWhatIs(title: string, text: string): boolean {
	verbAndArticle.lastIndex = 0;
	for (let found = verbAndArticle.exec(text); found !== null; found = verbAndArticle.exec(text)) {
		if (mayFollowSubject(title, text, found.index)) {
			return title.split(/\s+/).some((word) => !smallWords.has(word.toLowerCase()));
		}
	}
	return false;
}

/** Goes back from a verb over the words before it, to where a sentence or what follows its adverbial begins. */
function mayFollowSubject(title: string, text: string, verbAt: number): boolean {
	let end = verbAt - 1;
	let endsName = false;
	for (let word = 0; word < mostSubjectWords && end > 0 && text[end] === ' '; word++) {
		const start = text.lastIndexOf(' ', end - 1) + 1;
		const written = text.slice(start, end);
		const isOr = word > 0 && written.toLowerCase() === 'or';
		const isParenthesis = word === 0 && written.endsWith(')');
		if (isOr || isParenthesis || isOtherThanAscii.test(written)) {
			return true;
		}
		endsName ||= word === 0 && endsPartOf(title, text, start);
		if (endsName && (start === 0 || !isLetterOrDigit(text.charCodeAt(start - 2)))) {
			return true;
		}
		end = start - 1;
	}
	return false;
}

/**
 * Like `beginsAlike`, and of what a last word may differ in: a vowel, as in `mice` of `mouse`, and whatever folding makes
 * of a letter that is not ASCII.
 */
function endsPartOf(title: string, text: string, at: number): boolean {
	for (let part = 0; part < title.length; part++) {
		const isAlike =
			beginsAlike(text, title, at, part) ||
			title.charCodeAt(part) > 127 ||
			(areAlike(text.charCodeAt(at), title.charCodeAt(part)) &&
				isVowel(text.charAt(at + 1)) &&
				isVowel(title.charAt(part + 1)));
		if (isAlike && beginsWord(title, part)) {
			return true;
		}
	}
	return false;
}

function beginsWord(text: string, at: number): boolean {
	return at === 0 || !isLetterOrDigit(text.charCodeAt(at - 1));
}

/** The offset behind what may be an article, `the ` or `l’`; -1 where a longer word stands. */
function afterShortWord(text: string, from: number): number {
	const last = Math.min(from + longestArticle, text.length - 1);
	for (let at = from; at <= last; at++) {
		const unit = text.charAt(at);
		if (unit === "'" || unit === '’') {
			return at + 1;
		}
		if (isBlank(unit)) {
			return afterBlanks(text, at);
		}
	}
	return -1;
}

function afterBlanks(text: string, from: number): number {
	let at = from;
	while (at < text.length && isBlank(text.charAt(at))) {
		at++;
	}
	return at;
}

function isBlank(unit: string): boolean {
	return unit === ' ' || (unit !== '' && !isLetterOrDigit(unit.charCodeAt(0)) && /\s/.test(unit));
}

/** Folding may change whatever is not ASCII. */
function areAlike(one: number, other: number): boolean {
	return one > 127 || other > 127 || (one | 32) === (other | 32);
}

function isVowel(letter: string): boolean {
	return letter !== '' && 'aeiouAEIOU'.includes(letter);
}
