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

/** `façade` as people type it: `facade`. Only the accents of Latin-1, which English loan words have. */
export function withoutAccents(folded: string): string {
	return folded.replace(/[\u00E0-\u00F6\u00F8-\u00FF]/g, (letter) =>
		letter === 'ø' ? 'o' : letter === 'æ' ? 'ae' : letter.normalize('NFD').charAt(0),
	);
}
