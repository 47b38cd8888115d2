// Which notes may hold a word, without keeping their texts: a Bloom filter for each note, all in one array.
// B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13 (1970), pp. 422-426.

/** Bits of a note's filter: for the words of a note of five kilobytes one question in thirty is answered "maybe" wrongly. */
const bits = 4096;
/** How many numbers a filter is. */
export const filterWords = bits / 32;
const words = filterWords;

/** So many filters share an array: few arrays, none of them ever copied to grow. */
const filtersInBlock = 64;

/** Filters by note number. "No" is certain, "yes" means "maybe". */
export class WordSignatures {
	readonly #blocks: Uint32Array[] = [];

	/** Forgets the words of a note; what it gives remembers new ones, by the hashes of their folded forms. */
	rewrite(note: number): (hash: number) => void {
		const filter = this.#filter(note).fill(0);
		return (hash) => {
			const [first, second] = [firstBit(hash), secondBit(hash)];
			filter[first >>> 5] = (filter[first >>> 5] as number) | (1 << (first & 31));
			filter[second >>> 5] = (filter[second >>> 5] as number) | (1 << (second & 31));
		};
	}

	/** A note's filter, to be kept elsewhere. */
	filter(note: number): Uint32Array {
		return this.#filter(note).slice();
	}

	/** Puts a filter back that `filter` gave. */
	restore(note: number, filter: Uint32Array): void {
		this.#filter(note).set(filter.subarray(0, words));
	}

	/** False when the note certainly lacks one of the clues that were made a question. */
	mayHold(note: number, question: Question): boolean {
		const block = this.#block(note);
		const first = (note % filtersInBlock) * bits;
		for (const forms of question) {
			let isThere = false;
			for (let at = 0; at < forms.length && !isThere; at += 2) {
				isThere =
					isSet(block, first + (forms[at] as number)) && isSet(block, first + (forms[at + 1] as number));
			}
			if (!isThere) {
				return false;
			}
		}
		return true;
	}

	#filter(note: number): Uint32Array {
		const at = (note % filtersInBlock) * words;
		return this.#block(note).subarray(at, at + words);
	}

	#block(note: number): Uint32Array {
		return (this.#blocks[Math.floor(note / filtersInBlock)] ??= new Uint32Array(filtersInBlock * words));
	}
}

/** Clues as the bits that filters have for them, two for each form: made once, asked of thousands of notes. */
export type Question = readonly (readonly number[])[];

/** @param clues each is a list of forms of a word, as hashes, of which one has to be in a text */
export function questionOf(clues: readonly (readonly number[])[]): Question {
	return clues.map((forms) => forms.flatMap((hash) => [firstBit(hash), secondBit(hash)]));
}

function isSet(block: Uint32Array, bit: number): boolean {
	return ((block[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

function firstBit(hash: number): number {
	return (Math.imul(hash, 0x9e3779b1) >>> 20) & (bits - 1);
}

function secondBit(hash: number): number {
	return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 18) & (bits - 1);
}
