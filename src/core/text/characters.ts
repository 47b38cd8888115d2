// What each character is to a reader of words: part of a word, a gap between words, or a sign of its own.

/** Kinds of characters; those from `digit` to `hangul` make words. */
export const enum CharacterKind {
	/** Not looked at yet; never returned. */
	unknown,
	/** `/`, `.`, `’`, `+`, an emoji: a token of its own. */
	symbol,
	/** A blank, a tab, a line ending, a no-break space. */
	space,
	/** `-`, and the Unicode hyphens and en dash: joins two words when nothing stands between. */
	hyphen,
	/** `*`, `_`, `` ` ``, `~`: marks of emphasis and code. */
	mark,
	/** A soft hyphen, a zero-width space, a byte order mark: as if it were not there. */
	invisible,
	/** A combining accent, a variation selector, a joiner: belongs to the character before it. */
	extender,
	digit,
	upper,
	/** Lower-case letters, and the letters of alphabets without case. */
	lower,
	/** Scripts written without blanks: Chinese, Hiragana, Thai, Lao, Khmer, Burmese … */
	dense,
	katakana,
	hangul,
}

const scripts = 'Han Hiragana Bopomofo Yi Thai Lao Khmer Myanmar Tai_Le New_Tai_Lue Tai_Tham Tai_Viet';
const denseScript = new RegExp(`^[${scripts.replace(/\w+ ?/g, (name) => `\\p{sc=${name.trim()}}`)}]$`, 'u');

/** The first that fits decides. ASCII is not asked here. */
const kinds: readonly (readonly [RegExp, CharacterKind])[] = [
	[/^[\u00AD\u200B\u200E\u200F\u2060\uFEFF]$/, CharacterKind.invisible],
	[/^[\s\u0085]$/, CharacterKind.space],
	[/^[\u2010\u2011\u2013\uFE63\uFF0D]$/, CharacterKind.hyphen],
	// The vowels AM of Thai and Lao are letters to Unicode, yet no grapheme begins with them.
	[/^[\p{M}\p{Emoji_Modifier}\u200C\u200D\u0E33\u0EB3\uFF9E\uFF9F]$/u, CharacterKind.extender],
	[/^[\p{Nd}]$/u, CharacterKind.digit],
	[/^[\p{Lu}\p{Lt}]$/u, CharacterKind.upper],
	[/^(?=\p{L})[\p{sc=Katakana}\u30FC\uFF70]$/u, CharacterKind.katakana],
	[/^(?=\p{L})\p{sc=Hangul}$/u, CharacterKind.hangul],
	// Number signs of Arabic and Syriac hold on to the digits after them.
	[/^(?!\p{L}|\p{Nl})[^\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]$/u, CharacterKind.symbol],
	[denseScript, CharacterKind.dense],
	[/^/, CharacterKind.lower],
];

/** Kind of a code point, worked out anew each time: `kindOf(0x4EEE)` (仮) is `dense`. */
export function kindOf(codePoint: number): CharacterKind {
	if (codePoint < 128) {
		return asciiKind(codePoint);
	}
	const character = String.fromCodePoint(codePoint);
	return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? CharacterKind.symbol;
}

/** Without regular expressions, since every reader of texts begins by asking for all of them. */
function asciiKind(unit: number): CharacterKind {
	const character = String.fromCharCode(unit);
	if (character >= 'a' && character <= 'z') {
		return CharacterKind.lower;
	}
	if (character >= 'A' && character <= 'Z') {
		return CharacterKind.upper;
	}
	if (character >= '0' && character <= '9') {
		return CharacterKind.digit;
	}
	if (' \t\n\v\f\r'.includes(character)) {
		return CharacterKind.space;
	}
	if ('*_`~'.includes(character)) {
		return CharacterKind.mark;
	}
	return character === '-' ? CharacterKind.hyphen : CharacterKind.symbol;
}

/** True for the kinds that words are made of. */
export function isWordKind(kind: CharacterKind): boolean {
	return kind >= CharacterKind.digit;
}

/** The kinds of ASCII, and for other characters a memory that fills as a text is read. */
export class Characters {
	/** Kind of each ASCII unit. */
	readonly ascii = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(unit));
	/** Pages of 256 units, made when first met. */
	readonly #pages: (Uint8Array | undefined)[] = [];
	readonly #astral = new Map<number, CharacterKind>();

	/** Kind of the character that begins at `offset`: of a surrogate pair's when one begins there. */
	kindAt(text: string, offset: number): CharacterKind {
		const unit = text.charCodeAt(offset);
		if (unit < 128) {
			return this.ascii[unit] as CharacterKind;
		}
		if (unit >= 0xd800 && unit < 0xdc00) {
			return this.#astralKind(text.codePointAt(offset) ?? unit);
		}
		const page = (this.#pages[unit >> 8] ??= new Uint8Array(256));
		const known = page[unit & 255] as CharacterKind;
		if (known !== CharacterKind.unknown) {
			return known;
		}
		const kind = kindOf(unit);
		page[unit & 255] = kind;
		return kind;
	}

	#astralKind(codePoint: number): CharacterKind {
		const known = this.#astral.get(codePoint);
		if (known !== undefined) {
			return known;
		}
		const kind = kindOf(codePoint);
		this.#astral.set(codePoint, kind);
		return kind;
	}
}

/** How many units the character at `offset` has: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): number {
	return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
