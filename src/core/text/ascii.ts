// ASCII, of which nearly all words are: asked for by unit, without a look at any Unicode table.
import { TokenFlag } from './tokens';

/** The first unit after the ASCII digits: all letters come later. */
export const digitsEnd = 58;

/** Folded unit of each ASCII letter and digit; 0 for everything else. */
export const asciiFold = Uint8Array.from({ length: 128 }, (_, unit) => {
	const character = String.fromCharCode(unit);
	return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** True for ASCII letters, small or not. */
export function isLetter(unit: number): boolean {
	const small = unit | 32;
	return small > 96 && small < 123;
}

/** True for ASCII letters and digits. */
export function isLetterOrDigit(unit: number): boolean {
	return unit < 128 && asciiFold[unit] !== 0;
}

/** True for ASCII that can be seen; of other units some are blanks, too. */
export function isInk(unit: number): boolean {
	return unit > 0x20 && unit < 0x7f;
}

/** True for the ASCII characters that are in no word. */
export function isNoWord(unit: number): boolean {
	return unit < 128 && asciiFold[unit] === 0;
}

/** Where the ASCII small letters that begin at `at` end. */
export function smallLettersEnd(text: string, at: number, end: number): number {
	let offset = at;
	while (offset < end) {
		const unit = text.charCodeAt(offset);
		if (unit < 97 || unit > 122) {
			break;
		}
		offset++;
	}
	return offset;
}

/** Which of some ASCII letters and digits are capitals, as `Tokens.capitals` has them. */
export function capitalsOf(text: string, start: number, end: number): number {
	let capitals = 0;
	for (let offset = start; offset < end; offset++) {
		const unit = text.charCodeAt(offset);
		capitals = (capitals << 1) | (asciiFold[unit] === unit ? 0 : 1);
	}
	return capitals;
}

/** `TokenFlag.lower` when one of some ASCII letters and digits is a small letter. */
export function hasSmall(text: string, start: number, end: number): number {
	for (let offset = start; offset < end; offset++) {
		if (text.charCodeAt(offset) > 96) {
			return TokenFlag.lower;
		}
	}
	return 0;
}
