// Words and signs of a text as columns of numbers: nothing is allocated for a single word.
import { resized, withRoom } from './columns';
import { checkUnit, emptyCheck, hashUnit } from './fold';

/** What a token is; the scripts without blanks have one token a character. */
export const enum TokenKind {
	word,
	symbol,
	dense,
	katakana,
	hangul,
}

/** What stands between a token and the one before it. */
export const enum Gap {
	/** Nothing, or only marks of emphasis: between `VM` and `s` of `**VM**s`. */
	none,
	/** The seam of two words in an identifier: between `new` and `VM` of `newVM`. */
	seam,
	/** A hyphen with a word on both sides, or an underscore. */
	hyphen,
	/** Blanks and at most one line ending. */
	space,
	/** An empty line, the beginning of a run: no phrase goes on. */
	end,
}

/** Facts about a token that are bits, because several may hold. */
export const enum TokenFlag {
	/** Has a lower-case letter. */
	lower = 1,
	/** Stands in an address, a path or a contraction: no name begins here. */
	closed = 2,
	/** Stands in code. */
	code = 4,
	/** Has accents as English loan words do, and may be meant without: `façade`. */
	accented = 8,
}

/** Room for so many tokens is enough for nearly every stretch of text; for two million it would be 60 MB. */
const mostKept = 65_536;

/** The tokens of some runs. Reused from text to text, so that scanning allocates nothing. */
export class Tokens {
	count = 0;
	/** What stands before the next token. */
	nextGap = Gap.end;
	/** Flags of the next token, `closed` aside. */
	nextFlags = 0;
	/** Tokens that begin between these source offsets are closed. */
	closedAfter = 0;
	closedUntil = 0;
	/** Source offsets. */
	start = new Int32Array(64);
	end = new Int32Array(64);
	/** Where the units of the folded word begin in `folded`; they end where the next token's begin. None for symbols. */
	foldStart = new Int32Array(64);
	/** Hash of the folded word; the code point of a symbol. */
	hash = new Int32Array(64);
	/** Which of the word's characters are capitals, the last in the lowest bit; at most 31 are told apart. */
	capitals = new Int32Array(64);
	/** For whoever looks the words up: what was found for each. */
	entry = new Int32Array(64);
	kind = new Uint8Array(64);
	flags = new Uint8Array(64);
	gap = new Uint8Array(64);
	/** The folded words one after the other; neighbours that no symbol separates are one longer word. */
	folded = new Uint16Array(512);
	/** How many folded units there are: where the next word's begin. */
	foldedCount = 0;

	/** Forgets all tokens, and gives back what a very long text has needed. */
	clear(): void {
		this.count = 0;
		this.foldedCount = 0;
		if (this.start.length > mostKept) {
			this.#resize(mostKept);
			this.folded = resized(this.folded, mostKept);
		}
		this.part();
	}

	/** Nothing goes on from the last token to the next. */
	part(): void {
		this.nextGap = Gap.end;
		this.closedUntil = 0;
	}

	/** Adds a token whose folded units stand in `folded` up to `foldEnd`; room was made before. */
	push(
		kind: TokenKind,
		start: number,
		end: number,
		hash: number,
		foldEnd: number,
		capitals = 0,
		flags = 0,
	): void {
		const index = this.count;
		this.start[index] = start;
		this.end[index] = end;
		this.hash[index] = hash;
		this.capitals[index] = capitals;
		this.kind[index] = kind;
		this.flags[index] =
			flags | this.nextFlags | (start < this.closedUntil && start > this.closedAfter ? TokenFlag.closed : 0);
		this.gap[index] = this.nextGap;
		this.foldStart[index + 1] = foldEnd;
		this.count = index + 1;
		this.foldedCount = foldEnd;
		this.nextGap = Gap.none;
	}

	/** Makes room for `more` further tokens and as many folded units. */
	reserve(more: number): void {
		const needed = this.count + more + 2;
		if (needed > this.start.length) {
			this.#resize(Math.max(needed, this.start.length * 2));
		}
		this.reserveUnits(more);
	}

	#resize(length: number): void {
		this.start = resized(this.start, length);
		this.end = resized(this.end, length);
		this.foldStart = resized(this.foldStart, length);
		this.hash = resized(this.hash, length);
		this.capitals = resized(this.capitals, length);
		this.entry = resized(this.entry, length);
		this.kind = resized(this.kind, length);
		this.flags = resized(this.flags, length);
		this.gap = resized(this.gap, length);
	}

	/** Makes room for `more` further units of folded words. */
	reserveUnits(more: number): void {
		this.folded = withRoom(this.folded, this.foldedCount + more + 1);
	}

	/** The folded text of the tokens `[first, after)`, gaps left out: `baremetal` of `bare metal`. */
	text(first: number, after = first + 1): string {
		const end = this.foldStart[after] as number;
		let text = '';
		for (let unit = this.foldStart[first] as number; unit < end; unit++) {
			text += String.fromCharCode(this.folded[unit] as number);
		}
		return text;
	}

	/** The hash of a word that goes on with the folded units of a token: of `bare`, hashed, and the token `metal`. */
	hashOn(hash: number, index: number): number {
		const end = this.foldStart[index + 1] as number;
		for (let unit = this.foldStart[index] as number; unit < end; unit++) {
			hash = hashUnit(hash, this.folded[unit] as number);
		}
		return hash;
	}

	/** The second hash of the tokens `[first, after)` as one folded word, which confirms what the first has found. */
	check(first: number, after = first + 1): number {
		const end = this.foldStart[after] as number;
		let check = emptyCheck;
		for (let unit = this.foldStart[first] as number; unit < end; unit++) {
			check = checkUnit(check, this.folded[unit] as number);
		}
		return check;
	}

	/** Length of the folded word; 0 for symbols. */
	wordLength(index: number): number {
		return (this.foldStart[index + 1] as number) - (this.foldStart[index] as number);
	}

	/** True when the token is one of these folded ASCII words; makes no string. */
	isAnyOf(index: number, words: readonly string[]): boolean {
		if (index < 0 || index >= this.count || this.kind[index] !== TokenKind.word) {
			return false;
		}
		const start = this.foldStart[index] as number;
		const length = this.wordLength(index);
		for (const word of words) {
			let same = word.length === length ? length : -1;
			while (same > 0 && this.folded[start + same - 1] === word.charCodeAt(same - 1)) {
				same--;
			}
			if (same === 0) {
				return true;
			}
		}
		return false;
	}

	/** True when an empty line, or the end of a run, stands before one of the tokens `[first, last]`. */
	hasEnd(first: number, last: number): boolean {
		for (let index = first; index <= last; index++) {
			if (this.gap[index] === Gap.end) {
				return true;
			}
		}
		return false;
	}

	/** True when the token is this symbol. */
	isSymbol(index: number, codePoint: number): boolean {
		return (
			index >= 0 &&
			index < this.count &&
			this.kind[index] === TokenKind.symbol &&
			this.hash[index] === codePoint
		);
	}

	/** True when the token stands directly after the one before it, marks of emphasis aside. */
	isGlued(index: number): boolean {
		return index > 0 && index < this.count && this.gap[index] === Gap.none;
	}
}
