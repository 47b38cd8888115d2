// Which *is a* of a text may have a part of a heading as its subject. Nearly none has, and a look at one word tells.

const verbAndArticle = /\b(?:is|are)\s+(?:\w+ly\s+)?(?:an?|the)\b/gi;
const smallWords = new Set('a an and as at by for from in into of on or the to vs with'.split(' '));
/** So many words before a verb an *or* may stand: behind it is another name, as in `X or the Y is a …` */
const mostBetween = 8;

/** The words of a heading, or of another name whose parts may be defined below it. */
export class HeadingWords {
	/** As its reader hears it. */
	readonly text: string;
	#stems: readonly string[] | undefined;

	constructor(text: string) {
		this.text = text;
	}

	/**
	 * False for a text in which no subject of *is a* or *is the* has words of the heading.
	 * @example of `Using the hypervisor` true for `A hypervisor is a …`, false for `It is a …`
	 */
	maySayWhatIs(text: string): boolean {
		verbAndArticle.lastIndex = 0;
		for (let found = verbAndArticle.exec(text); found !== null; found = verbAndArticle.exec(text)) {
			if (this.#mayEndBefore(text, found.index)) {
				return true;
			}
		}
		return false;
	}

	/** True when the word before a verb may be the last of a name, or an *or* between two names stands before it. */
	#mayEndBefore(text: string, verbAt: number): boolean {
		let end = verbAt - 1;
		for (let word = 0; word < mostBetween && text[end] === ' '; word++) {
			const start = text.lastIndexOf(' ', end - 1) + 1;
			const written = text.slice(start, end).toLowerCase();
			if (word === 0 ? this.#mayEndWith(written) : written === 'or') {
				return true;
			}
			end = start - 1;
		}
		return false;
	}

	/** A parenthesis holds a short form; what is not ASCII has several writings. */
	#mayEndWith(word: string): boolean {
		const stems = (this.#stems ??= stemsOf(this.text));
		return (
			stems.length > 0 &&
			(word.endsWith(')') ||
				smallWords.has(word) ||
				/[^\x00-\x7f]/.test(word) ||
				stems.some((stem) => beginsWith(word, stem)))
		);
	}
}

/**
 * How the words of a title begin, which two letters tell. Of a word that begins with other letters than ASCII, which
 * have several writings, it is the empty one, with which every word begins.
 */
function stemsOf(title: string): readonly string[] {
	return title
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => !smallWords.has(word))
		.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
		.map((part) => /^[a-z0-9]{1,2}/.exec(part)?.[0] ?? '');
}

/** Vowels are taken for one another: `mice` is a plural of `mouse`. */
function beginsWith(word: string, stem: string): boolean {
	return (
		word.startsWith(stem) ||
		(stem.length === 2 && word[0] === stem[0] && isVowel(word.charAt(1)) && isVowel(stem.charAt(1)))
	);
}

function isVowel(letter: string): boolean {
	return letter !== '' && 'aeiou'.includes(letter);
}
