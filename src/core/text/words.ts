// Reads one word at a time: folds and hashes it while walking over it, with its exact source offsets.
import { CharacterKind, type Characters, isWordKind, widthAt } from './characters';
import { checkUnit, emptyCheck, emptyHash, fold, hasLoanAccents, hashPair, hashUnit } from './fold';
import { identifierPartEnd } from './identifiers';
import { Gap, TokenFlag, TokenKind, type Tokens } from './tokens';

/** Folded unit of each ASCII letter and digit; 0 for everything else. */
const asciiFold = Uint8Array.from({ length: 128 }, (_, unit) => {
	const character = String.fromCharCode(unit);
	return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** The first unit after the ASCII digits: all letters come later. */
const digitsEnd = 58;
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
	readonly #syllable = new RegExp(syllable);

	constructor(tokens: Tokens, characters: Characters) {
		this.#tokens = tokens;
		this.#characters = characters;
	}

	/** Adds the word that begins at `at`; the way of nearly all words, so nothing here makes a string. */
	word(text: string, at: number, end: number): number {
		const tokens = this.#tokens;
		const folded = tokens.folded;
		let next = tokens.foldedCount;
		let hash = emptyHash;
		let check = emptyCheck;
		let capitals = 0;
		let lower = 0;
		let offset = at;
		let unit = 0;
		for (; offset < end; offset++) {
			unit = text.charCodeAt(offset);
			const letter = unit < 128 ? (asciiFold[unit] as number) : 0;
			if (letter === 0) {
				break;
			}
			hash = hashUnit(hash, letter);
			check = checkUnit(check, letter);
			capitals = (capitals << 1) | (letter === unit ? 0 : 1);
			lower |= unit > 96 ? TokenFlag.lower : 0;
			folded[next++] = letter;
		}
		if (offset < end && unit > 127) {
			const wordEnd = this.#wordEnd(text, offset, end);
			if (wordEnd > offset) {
				return this.#unusualWord(text, at, wordEnd);
			}
		}
		tokens.push(TokenKind.word, at, offset, hash, check, next);
		this.#setCase(capitals, lower);
		return offset;
	}

	/**
	 * Adds an identifier word by word: of `newKVMHypervisor` the tokens `new`, `KVM`, `Hypervisor`. The letters of a hash
	 * like `ha69c95723611c1a0` are no words: its tokens are closed.
	 */
	identifier(text: string, at: number, end: number): number {
		const tokens = this.#tokens;
		const first = tokens.count;
		const last = this.#wordEnd(text, at, end);
		let numbers = 0;
		for (let start = at; start < last;) {
			const partEnd = identifierPartEnd(text, start, last, this.#characters);
			numbers += text.charCodeAt(start) < digitsEnd ? 1 : 0;
			this.word(text, start, partEnd);
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
			this.#syllable.lastIndex = at;
			offset = Math.max(offset, at + (this.#syllable.exec(text)?.[0].length ?? 0));
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

	/** Adds a word that is not plain ASCII; folding may change its length. */
	#unusualWord(text: string, start: number, end: number): number {
		const source = text.slice(start, end);
		const word = fold(source);
		this.#add(TokenKind.word, start, end, word);
		let capitals = 0;
		let lower = 0;
		for (const character of source) {
			capitals = (capitals << 1) | (/[\p{Lu}\p{Lt}]/u.test(character) ? 1 : 0);
			lower |= /\p{Ll}/u.test(character) ? TokenFlag.lower : 0;
		}
		this.#setCase(capitals, lower | (hasLoanAccents(word) ? TokenFlag.accented : 0));
		return end;
	}

	#add(kind: TokenKind, start: number, end: number, word: string): void {
		const tokens = this.#tokens;
		tokens.reserveUnits(word.length);
		const first = tokens.foldedCount;
		for (let index = 0; index < word.length; index++) {
			tokens.folded[first + index] = word.charCodeAt(index);
		}
		const { hash, check } = hashPair(word);
		tokens.push(kind, start, end, hash, check, first + word.length);
	}

	#setCase(capitals: number, flags: number): void {
		const index = this.#tokens.count - 1;
		this.#tokens.capitals[index] = capitals;
		this.#tokens.flags[index] = (this.#tokens.flags[index] as number) | flags;
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
