// One form for what differs only in case, width or composition.

/** First hash of an empty word; `hashUnit` adds to it. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a word with one more unit (FNV-1a). */
export function hashUnit(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

/** First value of a second hash, which confirms what the first has found. */
export const emptyCheck = 0x5bd1e995;

/** The second hash of a word with one more unit; made in another way, so that both agree by no accident. */
export function checkUnit(check: number, unit: number): number {
	return Math.imul(check + unit, 0x2c1b3c6d);
}

/** The two hashes of a word. */
export interface HashPair {
	readonly hash: number;
	readonly check: number;
}

const emptyPair: HashPair = { hash: emptyHash, check: emptyCheck };

/**
 * Both hashes of a folded word, as a scanner computes them while it walks.
 * @param before those of what the word goes on from: of `bare` for `metal` in `baremetal`
 */
export function hashPair(word: string, before = emptyPair): HashPair {
	let { hash, check } = before;
	for (let index = 0; index < word.length; index++) {
		hash = hashUnit(hash, word.charCodeAt(index));
		check = checkUnit(check, word.charCodeAt(index));
	}
	return { hash, check };
}

/**
 * NFKC and full case folding: `Ｖｉｒｔｕａｌ` and `VIRTUAL` become `virtual`, `Straße` becomes `strasse`.
 * Soft hyphens and zero-width characters are left out.
 */
export function fold(word: string): string {
	return word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF]/g, '')
		.replace(/ß/g, 'ss')
		.replace(/ς/g, 'σ')
		.replace(/i\u0307/g, 'i')
		.normalize('NFC');
}

/** Letters that Unicode takes for whole, though they look like others with a stroke. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe' };

/** `façade` and `ảo` as people without such keys type them: `facade`, `ao`. Other alphabets keep their accents. */
export function withoutAccents(folded: string): string {
	return folded
		.replace(/[øđłæœ]/g, (letter) => plainLetters[letter] ?? letter)
		.normalize('NFD')
		.replace(/([a-z])\p{M}+/gu, '$1')
		.normalize('NFC');
}

/** True for words that have the accents of English loan words and no other: `façade`, `naïve`. */
export function hasLoanAccents(folded: string): boolean {
	return /^[a-z\u00E0-\u00F6\u00F8-\u00FF]+$/.test(folded) && /[^a-z]/.test(folded);
}
