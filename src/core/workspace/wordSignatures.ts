// Which notes may hold a word, without keeping their texts: a Bloom filter for each note, all in one array.
// B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13 (1970), pp. 422-426.
// A. Kirsch, M. Mitzenmacher, "Less hashing, same performance", ESA 2006, pp. 456-467: two hashes make as many as needed.

import type { Clues, HashedWord } from '../glossary/matching/clues';

/** Bits of a note's filter. */
const bits = 4096;
/** Shorter words are few, and most of them in every note. */
const longFrom = 6;
/** Bits set for a short word: of those that a note of five kilobytes lacks, one in twenty is answered "maybe". */
const bitsOfShort = 3;
/** Bits set for a long word: one in two thousand. These tell notes apart. */
const bitsOfLong = 7;
/** How many numbers a filter is. */
export const filterWords = bits / 32;

/** So many filters share an array: few arrays, none of them ever copied to grow. */
const filtersInBlock = 64;

/** Filters by note number. "No" is certain, "yes" means "maybe". */
export class WordSignatures {
	readonly #blocks: Uint32Array[] = [];

	/** Forgets the words of a note; what it gives remembers new ones, by hash and length of their folded forms. */
	rewrite(note: number): (hash: number, length: number) => void {
		const filter = this.#filter(note).fill(0);
		// Without asking whether a word was met before: the answer cannot be foreseen, which takes as long as the bits.
		return (hash, length) => {
			const step = stepOf(hash);
			let bit = setBit(filter, firstBit(hash));
			bit = setBit(filter, bit + step);
			bit = setBit(filter, bit + step);
			if (length >= longFrom) {
				bit = setBit(filter, bit + step);
				bit = setBit(filter, bit + step);
				bit = setBit(filter, bit + step);
				setBit(filter, bit + step);
			}
		};
	}

	/** A filter for the words of several notes together, to be kept elsewhere. */
	filter(notes: readonly number[]): Uint32Array {
		const all = new Uint32Array(filterWords);
		for (const note of notes) {
			const own = this.#filter(note);
			for (let at = 0; at < filterWords; at++) {
				all[at] = (all[at] as number) | (own[at] as number);
			}
		}
		return all;
	}

	/** Puts a filter back that `filter` gave. */
	restore(note: number, filter: Uint32Array): void {
		this.#filter(note).set(filter.subarray(0, filterWords));
	}

	/** False when the note certainly lacks one of the clues. */
	mayHold(note: number, clues: Clues): boolean {
		const block = this.#block(note);
		const first = (note % filtersInBlock) * bits;
		for (const forms of clues) {
			let isThere = false;
			for (let at = 0; at < forms.length && !isThere; at++) {
				isThere = holds(block, first, forms[at] as HashedWord);
			}
			if (!isThere) {
				return false;
			}
		}
		return true;
	}

	#filter(note: number): Uint32Array {
		const at = (note % filtersInBlock) * filterWords;
		return this.#block(note).subarray(at, at + filterWords);
	}

	#block(note: number): Uint32Array {
		return (this.#blocks[Math.floor(note / filtersInBlock)] ??= new Uint32Array(
			filtersInBlock * filterWords,
		));
	}
}

/** True when all bits of a word are set in the filter that begins at `first`. */
function holds(block: Uint32Array, first: number, { hash, length }: HashedWord): boolean {
	const step = stepOf(hash);
	let bit = firstBit(hash);
	for (let left = bitsFor(length); left > 0; left--) {
		const at = first + bit;
		if (((block[at >>> 5] as number) & (1 << (at & 31))) === 0) {
			return false;
		}
		bit = (bit + step) & (bits - 1);
	}
	return true;
}

/** Sets a bit of a filter, counted round from its beginning, and gives it. */
function setBit(filter: Uint32Array, bit: number): number {
	const at = bit & (bits - 1);
	filter[at >>> 5] = (filter[at >>> 5] as number) | (1 << (at & 31));
	return at;
}

function bitsFor(length: number): number {
	return length < longFrom ? bitsOfShort : bitsOfLong;
}

function firstBit(hash: number): number {
	return (Math.imul(hash, 0x9e3779b1) >>> 20) & (bits - 1);
}

/** How far the bits of a word are apart: odd, so that none comes twice. */
function stepOf(hash: number): number {
	return ((Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 18) & (bits - 1)) | 1;
}
