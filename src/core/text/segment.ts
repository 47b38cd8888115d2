// Cuts a text into words and signs: what joins two words, what parts them, and what is no text at all.
import { addressEndAt } from './addresses';
import { CharacterKind, Characters, isWordKind, widthAt } from './characters';
import { Gap, TokenFlag, TokenKind, Tokens } from './tokens';
import { WordReader } from './words';

const [lineFeed, carriageReturn, ampersand, apostrophe, backslash, underscore, tilde] = [
	10, 13, 38, 39, 92, 95, 126,
];

/** Marks that go before the next line of a comment in code: the second `//` of `// a virtual⏎// machine`. */
const commentMark = /(?:\/\/[/!]?|#+|--|\*(?!\/)|;+|%+)(?=\s)/y;

/** Named characters of HTML that stand for a blank, an ampersand or nothing. */
const entity = /&(?:(nbsp|ensp|emsp|thinsp|#160|#xA0)|(amp)|(?:shy|zwj|zwnj|#8203));/iy;

/**
 * Reads stretches of a text into `tokens`: `begin()`, then `scan` for each stretch that a phrase may go on through.
 * Serves one reader at a time.
 * @example // `**Bare**-metal hosts, KVM` has the tokens Bare (hyphen) metal (space) hosts , (space) KVM
 */
export class Segmenter {
	/** What was read since `begin()`. */
	readonly tokens = new Tokens();
	readonly #characters = new Characters();
	readonly #words = new WordReader(this.tokens, this.#characters);
	#text = '';
	#end = 0;
	#code = false;
	/** Where the previous stretch ended; -1 before the first. */
	#previousEnd = -1;

	/** Forgets all tokens. */
	begin(): void {
		this.tokens.clear();
		this.part();
	}

	/** Keeps what was read and lets no phrase, no address and no path go on from it. */
	part(): void {
		this.tokens.part();
		this.#previousEnd = -1;
	}

	/** Adds the tokens of `text[start, end)`. In code, identifiers are cut at their seams and `*` is no emphasis. */
	scan(text: string, start: number, end: number, code: boolean): void {
		const tokens = this.tokens;
		this.#text = text;
		this.#end = end;
		this.#code = code;
		tokens.nextFlags = code ? TokenFlag.code : 0;
		tokens.reserve(end - start);
		this.#continueAt(start);
		let at = start;
		while (at < end) {
			if (!code) {
				at = this.#words.plain(text, at, end);
				if (at === end) {
					break;
				}
			}
			const unit = text.charCodeAt(at);
			if (unit === 32) {
				tokens.nextGap = tokens.nextGap < Gap.space ? Gap.space : tokens.nextGap;
				at++;
				continue;
			}
			const kind = this.#characters.kindAt(text, at);
			if (kind >= CharacterKind.dense) {
				at = this.#words.character(text, at, end, kind);
			} else if (!isWordKind(kind)) {
				at = this.#between(at, unit, kind);
			} else if (code) {
				at = this.#words.identifier(text, at, end);
			} else {
				at = this.#words.unusual(text, at, end);
			}
		}
		this.#previousEnd = end;
	}

	/** What lies between two stretches is markup, or a line ending with the next line's prefix. */
	#continueAt(start: number): void {
		for (let at = this.#previousEnd; at >= 0 && at < start; at++) {
			if (this.#isLineEnd(this.#text.charCodeAt(at))) {
				this.#widenGap(Gap.space, true);
				return;
			}
		}
	}

	/** A wider gap swallows a narrower one, but a line may end after a hyphen: `bare-⏎metal`. */
	#widenGap(gap: Gap, lineEnd: boolean): void {
		const tokens = this.tokens;
		if (!(lineEnd && tokens.nextGap === Gap.hyphen && gap === Gap.space)) {
			tokens.nextGap = Math.max(tokens.nextGap, gap);
		}
	}

	/** Reads what is not part of a word; gives where it ends. */
	#between(at: number, unit: number, kind: CharacterKind): number {
		switch (kind) {
			case CharacterKind.space:
				return this.#blank(at, unit);
			case CharacterKind.hyphen:
				return this.#hyphen(at, unit);
			case CharacterKind.mark:
				return this.#mark(at, unit);
			case CharacterKind.invisible:
				return at + 1;
			case CharacterKind.extender:
				return at + widthAt(this.#text, at); // belongs to the blank or the mark before it
			default:
				return this.#sign(at, unit);
		}
	}

	#blank(at: number, unit: number): number {
		if (unit !== lineFeed && unit !== carriageReturn) {
			this.#widenGap(Gap.space, false);
			return at + 1;
		}
		const text = this.#text;
		let lines = 0;
		let offset = at;
		for (; offset < this.#end; offset++) {
			const next = text.charCodeAt(offset);
			if (next === lineFeed || (next === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed)) {
				lines++;
				offset = this.#code ? this.#afterCommentMark(offset + 1) - 1 : offset;
			} else if (next !== 32 && next !== 9 && next !== 12 && next !== carriageReturn) {
				break;
			}
		}
		this.#widenGap(lines > 1 ? Gap.end : Gap.space, true);
		return Math.min(offset, this.#end);
	}

	/** Where the mark of a comment that goes on over lines ends; the line's beginning when there is none. */
	#afterCommentMark(line: number): number {
		let offset = line;
		while (this.#text.charCodeAt(offset) === 32 || this.#text.charCodeAt(offset) === 9) {
			offset++;
		}
		commentMark.lastIndex = offset;
		return commentMark.test(this.#text) ? commentMark.lastIndex : line;
	}

	/** A hyphen joins two words if one stands on either side, or the next on the next line or in the next stretch. */
	#hyphen(at: number, unit: number): number {
		let next = at + 1;
		while (next < this.#end && this.#kindAt(next) === CharacterKind.mark) {
			next++;
		}
		const joins =
			this.#followsWord() &&
			(next >= this.#end || isWordKind(this.#kindAt(next)) || this.#isLineEnd(this.#text.charCodeAt(at + 1)));
		if (!joins) {
			return this.#symbol(at, unit);
		}
		this.tokens.nextGap = Gap.hyphen;
		return at + 1;
	}

	/** An underscore between two letters joins words; marks beside a word are emphasis; others are signs. */
	#mark(at: number, unit: number): number {
		const after = at + 1 < this.#end ? this.#kindAt(at + 1) : CharacterKind.space;
		if (unit === underscore) {
			const joins = isWordKind(after) || this.#text.charCodeAt(at + 1) === underscore;
			if (joins && this.#followsWord()) {
				this.tokens.nextGap = Gap.hyphen;
			}
			return at + 1;
		}
		if (unit === tilde) {
			addressEndAt(this.tokens, this.#text, at, unit); // `~/vm`
		}
		const stands =
			after === CharacterKind.space && (at === 0 || this.#kindAt(at - 1) === CharacterKind.space);
		return this.#code || stands ? this.#symbol(at, unit) : at + 1;
	}

	#kindAt(offset: number): CharacterKind {
		return this.#characters.kindAt(this.#text, offset);
	}

	#isLineEnd(unit: number): boolean {
		return unit === lineFeed || unit === carriageReturn;
	}

	#sign(at: number, unit: number): number {
		const text = this.#text;
		if (unit === backslash && !this.#code && /[!-/:-@[-`{-~\r\n]/.test(text.charAt(at + 1))) {
			return at + 1; // a backslash only takes the meaning from the character after it
		}
		if (unit === ampersand && !this.#code) {
			entity.lastIndex = at;
			const found = entity.exec(text);
			if (found !== null) {
				return this.#named(at, found);
			}
		}
		const addressEnd = addressEndAt(this.tokens, text, at, unit);
		if (addressEnd > at) {
			this.#symbol(at, unit);
			return Math.min(addressEnd, this.#end);
		}
		return this.#symbol(at, unit === 0x2019 || unit === 0xff07 ? apostrophe : unit);
	}

	#named(at: number, [source, blank, amp]: RegExpExecArray): number {
		if (amp !== undefined) {
			this.#symbol(at, ampersand);
			this.tokens.end[this.tokens.count - 1] = at + source.length;
		} else if (blank !== undefined) {
			this.#widenGap(Gap.space, false);
		}
		return at + source.length;
	}

	/** Adds a sign with all that belongs to its grapheme. */
	#symbol(at: number, unit: number): number {
		const { tokens } = this;
		if (unit < 128 && !(this.#text.charCodeAt(at + 1) > 127)) {
			tokens.push(TokenKind.symbol, at, at + 1, unit, tokens.foldedCount);
			return at + 1;
		}
		const width = widthAt(this.#text, at);
		const end = Math.min(this.#words.extendersEnd(this.#text, at + width, this.#end), this.#end);
		const codePoint = width > 1 ? (this.#text.codePointAt(at) ?? unit) : unit;
		tokens.push(TokenKind.symbol, at, end, codePoint, tokens.foldedCount);
		return end;
	}

	/** True when a word, not a sign, stands directly before the offset reached. */
	#followsWord(): boolean {
		const tokens = this.tokens;
		const last = tokens.count - 1;
		return last >= 0 && tokens.nextGap === Gap.none && tokens.kind[last] !== TokenKind.symbol;
	}
}
