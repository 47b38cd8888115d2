// Reads one word at a time: folds and hashes it while walking over it, with its exact source offsets.
import {
	asciiFold,
	capitalsOf,
	digitsEnd,
	hasSmall,
	isLetter,
	isLetterOrDigit,
	isNoWord,
	smallLettersEnd,
} from './ascii';
import { CharacterKind, type Characters, isWordKind, widthAt } from './characters';
import { emptyHash, fold, hasLoanAccents, hashPair, hashUnit } from './fold';
import { identifierPartEnd } from './identifiers';
import { Gap, TokenFlag, TokenKind, type Tokens } from './tokens';

/** What an ASCII character is to the quick way through a text. */
const enum Sort {
	other,
	word,
	/** A token whatever stands beside it. */
	sign,
	/** A token before a blank, else perhaps part of an address. */
	dot,
	/** As good as a blank before a word. */
	lineEnd,
}

const asciiSort = Uint8Array.from({ length: 128 }, (_, unit) => {
	const character = String.fromCharCode(unit);
	if (/[A-Za-z0-9]/.test(character)) {
		return Sort.word;
	}
	// An opening bracket may be a wiki link's.
	if ('!"#$%\'()+,;<=>?]^|}'.includes(character)) {
		return Sort.sign;
	}
	return character === '.' ? Sort.dot : character === '\n' ? Sort.lineEnd : Sort.other;
});

const blank = 32;
const hashOfWww = hashPair('www').hash;

/** What has so many numbers between its letters was made by a machine. */
const numbersOfHash = 3;
/** Or two of them among letters that are digits of base 16, in a word as long as a commit's: `c673ec2`. */
const shortHash = /^[\da-f]{7,40}$/;

/** One syllable of Hangul, composed or in letters. */
const syllable = /(?:[\u1100-\u115F]+|[\uAC00-\uD7A3])?[\u1160-\u11A7]*[\u11A8-\u11FF]*/y;

/** Adds words to a list of tokens. Every method takes where a word begins and gives where it ends. */
export class WordReader {
	readonly #tokens: Tokens;
	readonly #characters: Characters;

	constructor(tokens: Tokens, characters: Characters) {
		this.#tokens = tokens;
		this.#characters = characters;
	}

	/**
	 * Adds the words at `at` that are of ASCII letters and digits only, with blanks, ends of lines and signs between that
	 * mean nothing but themselves; gives where something else stands. The way of nearly all words, so it calls nothing and
	 * makes nothing for one.
	 */
	plain(text: string, at: number, end: number): number {
		const tokens = this.#tokens;
		const { start, end: ends, foldStart, hash, capitals, kind, flags, gap, folded } = tokens;
		const { nextFlags, closedAfter, closedUntil } = tokens;
		let { count, foldedCount, nextGap } = tokens;
		let offset = at;
		while (offset < end) {
			let unit = text.charCodeAt(offset);
			if (unit === blank) {
				nextGap = nextGap < Gap.space ? Gap.space : nextGap;
				offset++;
				continue;
			}
			const sort = unit < 128 ? (asciiSort[unit] as Sort) : Sort.other;
			if (sort !== Sort.word) {
				const after = offset + 1 < text.length ? text.charCodeAt(offset + 1) : blank;
				if (sort === Sort.lineEnd && isLetterOrDigit(after)) {
					// a line may end after a hyphen: `bare-⏎metal`
					nextGap = nextGap < Gap.hyphen ? Gap.space : nextGap;
				} else if (
					(sort === Sort.sign && after < 128) ||
					(sort === Sort.dot && after <= blank && (count === 0 || hash[count - 1] !== hashOfWww))
				) {
					start[count] = offset;
					ends[count] = offset + 1;
					hash[count] = unit;
					kind[count] = TokenKind.symbol;
					gap[count] = nextGap;
					capitals[count] = 0;
					flags[count] = nextFlags | (offset < closedUntil && offset > closedAfter ? TokenFlag.closed : 0);
					foldStart[++count] = foldedCount;
					nextGap = Gap.none;
				} else {
					break;
				}
				offset++;
				continue;
			}
			let letter = asciiFold[unit] as number;
			const first = offset;
			let next = foldedCount;
			let wordHash = emptyHash;
			let changed = 0;
			let letters = 0;
			do {
				wordHash = hashUnit(wordHash, letter);
				changed |= letter ^ unit;
				letters |= letter;
				folded[next++] = letter;
				offset++;
				if (offset === end) {
					break;
				}
				unit = text.charCodeAt(offset);
				letter = unit < 128 ? (asciiFold[unit] as number) : 0;
			} while (letter !== 0);
			if (unit > 127 && offset < end && this.#wordEnd(text, offset, end) > offset) {
				offset = first; // the word goes on, and is no plain one
				break;
			}
			start[count] = first;
			ends[count] = offset;
			hash[count] = wordHash;
			kind[count] = TokenKind.word;
			gap[count] = nextGap;
			capitals[count] = changed === 0 ? 0 : capitalsOf(text, first, offset);
			flags[count] =
				nextFlags |
				(changed === 0 ? (letters >> 6) & 1 : hasSmall(text, first, offset)) |
				(first < closedUntil && first > closedAfter ? TokenFlag.closed : 0);
			foldStart[++count] = foldedCount = next;
			nextGap = Gap.none;
		}
		tokens.count = count;
		tokens.foldedCount = foldedCount;
		tokens.nextGap = nextGap;
		return offset;
	}

	/**
	 * Adds an identifier word by word: of `newKVMHypervisor` the tokens `new`, `KVM`, `Hypervisor`. The letters of a hash
	 * like `ha69c95723611c1a0` are no words: its tokens are closed.
	 */
	identifier(text: string, at: number, end: number): number {
		const small = smallLettersEnd(text, at + 1, end);
		if (
			small > at + 1 &&
			isLetter(text.charCodeAt(at)) &&
			(small === end || isNoWord(text.charCodeAt(small)))
		) {
			return this.plain(text, at, small); // no words meet in `hypervisor` and `Hypervisor`, as in most
		}
		const tokens = this.#tokens;
		const first = tokens.count;
		const last = this.#wordEnd(text, at, end);
		let numbers = 0;
		for (let start = at; start < last;) {
			const partEnd = identifierPartEnd(text, start, last, this.#characters);
			numbers += text.charCodeAt(start) < digitsEnd ? 1 : 0;
			if (this.plain(text, start, partEnd) === start) {
				this.unusual(text, start, partEnd);
			}
			tokens.nextGap = Gap.seam;
			start = partEnd;
		}
		tokens.nextGap = Gap.none;
		const isHash =
			numbers >= numbersOfHash || (numbers === 2 && last - at >= 7 && shortHash.test(text.slice(at, last)));
		for (let token = first; isHash && token < tokens.count; token++) {
			tokens.flags[token] = (tokens.flags[token] as number) | TokenFlag.closed;
		}
		return last;
	}

	/** Adds one character, with all that belongs to its grapheme, of a script that has no blanks or is read so. */
	character(text: string, at: number, end: number, kind: CharacterKind): number {
		let offset = at + widthAt(text, at);
		if (kind === CharacterKind.hangul) {
			syllable.lastIndex = at;
			offset = Math.max(offset, at + (syllable.exec(text)?.[0].length ?? 0));
		}
		offset = Math.min(this.extendersEnd(text, offset, end), end);
		const isPlain = offset === at + 1 && isFolded(text.charCodeAt(at));
		const character = text.slice(at, offset);
		this.#add(tokenKind(kind), at, offset, isPlain ? character : fold(character));
		return offset;
	}

	/** Where the accents and joiners at `at` end; `at` when there are none. */
	extendersEnd(text: string, at: number, end: number): number {
		let offset = at;
		while (offset < end && this.#characters.kindAt(text, offset) === CharacterKind.extender) {
			offset += widthAt(text, offset);
		}
		return offset;
	}

	/** Where the letters, digits and accents that go on at `at` end; invisible characters count inside only. */
	#wordEnd(text: string, at: number, end: number): number {
		let wordEnd = at;
		for (let offset = at; offset < end;) {
			const kind = this.#characters.kindAt(text, offset);
			offset += widthAt(text, offset);
			if (kind === CharacterKind.extender || (isWordKind(kind) && kind < CharacterKind.dense)) {
				wordEnd = offset;
			} else if (kind !== CharacterKind.invisible) {
				break;
			}
		}
		return wordEnd;
	}

	/** Adds the word at `at`, which `plain` leaves because it is not of ASCII alone; folding may change its length. */
	unusual(text: string, at: number, end: number): number {
		const wordEnd = this.#wordEnd(text, at, end);
		const source = text.slice(at, wordEnd);
		const word = fold(source);
		let capitals = 0;
		let lower = 0;
		for (const character of source) {
			capitals = (capitals << 1) | (/[\p{Lu}\p{Lt}]/u.test(character) ? 1 : 0);
			lower |= /\p{Ll}/u.test(character) ? TokenFlag.lower : 0;
		}
		const flags = lower | (hasLoanAccents(word) ? TokenFlag.accented : 0);
		this.#add(TokenKind.word, at, wordEnd, word, capitals, flags);
		return wordEnd;
	}

	#add(kind: TokenKind, start: number, end: number, word: string, capitals = 0, flags = 0): void {
		const tokens = this.#tokens;
		tokens.reserveUnits(word.length);
		const first = tokens.foldedCount;
		for (let index = 0; index < word.length; index++) {
			tokens.folded[first + index] = word.charCodeAt(index);
		}
		tokens.push(kind, start, end, hashPair(word).hash, first + word.length, capitals, flags);
	}
}

/** True for the kana, ideographs and syllables that folding leaves alone, which are nearly all that occur. */
function isFolded(unit: number): boolean {
	return (
		(unit >= 0x3041 && unit <= 0x30fe) ||
		(unit >= 0x4e00 && unit <= 0x9fff) ||
		(unit >= 0xac00 && unit <= 0xd7a3)
	);
}

function tokenKind(kind: CharacterKind): TokenKind {
	switch (kind) {
		case CharacterKind.katakana:
			return TokenKind.katakana;
		case CharacterKind.hangul:
			return TokenKind.hangul;
		default:
			return TokenKind.dense;
	}
}
