// One form for what differs only in case, width or composition.

/** First hash of an empty word; `hashUnit` adds to it. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a word with one more unit (FNV-1a). */
export function hashUnit(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of the units `[from, to)`, as a scanner computes it while it walks. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
	let hash = emptyHash;
	for (let index = from; index < to; index++) {
		hash = hashUnit(hash, units[index] as number);
	}
	return hash;
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
