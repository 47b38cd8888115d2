// Which notes may hold a word, without keeping their texts: a Bloom filter for each note, all in one array.
// B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13 (1970), pp. 422-426.

/** Bits of a note's filter: for the words of a note of five kilobytes one question in thirty is answered "maybe" wrongly. */
const bits = 4096;
/** How many numbers a filter is. */
export const filterWords = bits / 32;
const words = filterWords;

/** Filters by note number. "No" is certain, "yes" means "maybe". */
export class WordSignatures {
	#filters = new Uint32Array(words * 16);

	/** Forgets the words of a note. */
	clear(note: number): void {
		this.#reserve(note);
		this.#filters.fill(0, note * words, (note + 1) * words);
	}

	/** Remembers a word, by the hash of its folded form. */
	add(note: number, hash: number): void {
		const first = firstBit(hash);
		const second = secondBit(hash);
		const at = note * words;
		this.#filters[at + (first >>> 5)] = (this.#filters[at + (first >>> 5)] ?? 0) | (1 << (first & 31));
		this.#filters[at + (second >>> 5)] = (this.#filters[at + (second >>> 5)] ?? 0) | (1 << (second & 31));
	}

	/** A note's filter, to be kept elsewhere. */
	filter(note: number): Uint32Array {
		this.#reserve(note);
		return this.#filters.slice(note * words, (note + 1) * words);
	}

	/** Puts a filter back that `filter` gave. */
	restore(note: number, filter: Uint32Array): void {
		this.#reserve(note);
		this.#filters.set(filter.subarray(0, words), note * words);
	}

	/** False when the note certainly lacks one of the clues; a clue is a list of forms of which one has to be there. */
	mayHold(note: number, clues: readonly (readonly number[])[]): boolean {
		return clues.every((forms) => forms.some((hash) => this.#has(note, hash)));
	}

	#has(note: number, hash: number): boolean {
		const first = firstBit(hash);
		const second = secondBit(hash);
		const at = note * words;
		return (
			((this.#filters[at + (first >>> 5)] ?? 0) & (1 << (first & 31))) !== 0 &&
			((this.#filters[at + (second >>> 5)] ?? 0) & (1 << (second & 31))) !== 0
		);
	}

	#reserve(note: number): void {
		if ((note + 1) * words > this.#filters.length) {
			const larger = new Uint32Array((note + (note >> 3) + 16) * words);
			larger.set(this.#filters);
			this.#filters = larger;
		}
	}
}

function firstBit(hash: number): number {
	return (Math.imul(hash, 0x9e3779b1) >>> 20) & (bits - 1);
}

function secondBit(hash: number): number {
	return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 18) & (bits - 1);
}
