// Everyday words in fixed phrases of English, where they mean nothing of their own: *for instance* is about no instance.
import { hashPair } from '../../text/fold';
import { Gap, TokenFlag, type Tokens } from '../../text/tokens';

/** The word in question stands between the bars; a slash stands between words of which one is there. */
const phrases = [
	'for |instance|',
	'in |order| to',
	'in/take/takes/took/taking |place|',
	'take/takes/took/taking/into/side |effect|',
	'side |effects|',
	'at this/that |point|',
	'entry/starting |point|',
	'entry/starting |points|',
	'|point/points| out',
	'|point| of view',
	'in this/that/any/which/each/such |case|',
	'in |case|',
	'in |terms| of',
	'into |account|',
	'as a |result|',
	'the other |hand|',
	'by |hand|',
	'in |part|',
	'in |turn|',
	'in |practice|',
	'in |addition|',
	'keep in |mind|',
	'make/makes |sense|',
	'make/makes/making |use| of',
	'a |number| of',
	'|state| of the art',
	'|focus| on/upon',
	'in |focus|',
	'|go| to/back/ahead/directly/straight/further/beyond/through/into/over',
];

interface Phrase {
	readonly words: readonly string[];
	readonly before: readonly (readonly string[])[];
	readonly after: readonly (readonly string[])[];
}

const byHash = new Map<number, Phrase[]>();
for (const phrase of phrases) {
	const [before = [], [words = []] = [], after = []] = phrase.split('|').map((part) =>
		part
			.trim()
			.split(' ')
			.filter((word) => word !== '')
			.map((word) => word.split('/')),
	);
	for (const word of words) {
		const { hash } = hashPair(word);
		byHash.set(hash, [...(byHash.get(hash) ?? []), { words, before, after }]);
	}
}

/** True when the word, which a name of one word was found for, stands in a fixed phrase of prose. */
export function isInIdiom(tokens: Tokens, at: number): boolean {
	const found = byHash.get(tokens.hash[at] as number);
	return (
		found !== undefined &&
		((tokens.flags[at] as number) & TokenFlag.code) === 0 &&
		found.some(
			({ words, before, after }) =>
				tokens.isAnyOf(at, words) &&
				before.every((wanted, index) => tokens.isAnyOf(at - before.length + index, wanted)) &&
				after.every((wanted, index) => tokens.isAnyOf(at + 1 + index, wanted)) &&
				!isParted(tokens, at - before.length + 1, at + after.length),
		)
	);
}

/** True when anything but a blank stands before one of the tokens `[first, last]`. */
function isParted(tokens: Tokens, first: number, last: number): boolean {
	for (let index = first; index <= last; index++) {
		if (tokens.gap[index] !== Gap.space) {
			return true;
		}
	}
	return false;
}
