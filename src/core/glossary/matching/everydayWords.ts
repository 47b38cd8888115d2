// Words that every text about software has, whatever its subject.
import { wordLists } from './lists';

/** Of a plural. */
const longestEnding = 2;

/** `Implemented`: what has been done to a thing is seldom the name of one. No *feed*, *testbed*, *keepalived*, *EdgeD*. */
const participle = /^(?![Kk]eepalived$)\p{L}\p{Ll}{2,}(?<![eb])ed$/u;

/**
 * True for one everyday word in any case, singular or plural: `Projects`, `list`, `policies`, `控制`. False for
 * *hypervisor*.
 * @param written words of a text or a name
 */
export function isEverydayWord(written: string): boolean {
	if (participle.test(written)) {
		return true;
	}
	const { everydayList: words, longestEveryday: longest } = wordLists();
	if (written.length > longest + longestEnding || written.length < 2) {
		return false;
	}
	const word = written.toLowerCase();
	return (
		words.has(word) ||
		(word.endsWith('s') &&
			(words.has(word.slice(0, -1)) ||
				(word.endsWith('es') && words.has(word.slice(0, -2))) ||
				(word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`))))
	);
}

/** Where the words of a phrase meet, in code too: `connection string`, `connection-string`, `connectionString`. */
const seams = /[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** True for several words that are all everyday ones: `connection string`, `Table names`. */
export function isEverydayPhrase(written: string): boolean {
	const parts = written.split(seams);
	return parts.length > 1 && parts.every(isEverydayWord);
}
