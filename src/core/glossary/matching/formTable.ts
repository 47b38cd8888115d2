// From folded words to what they may stand for: one hash table in typed arrays, read without making a string.
import { emptyHash, hashUnit } from '../../text/fold';
import type { Tokens } from '../../text/tokens';

/**
 * Columns of an entry. After them stand the units of the form, two in a column, and after these its meanings: all that
 * is asked of a word lies side by side and comes with one look into memory.
 */
const enum Entry {
	/** Of the form, in units. */
	length,
	/** How many meanings there are. */
	meanings,
	size,
}

/** Columns of a meaning. */
const enum Meaning {
	/** What the form stands for: a word, or the complement of a pair of words. */
	target,
	flags,
	/** The node where names that begin with the target go on; 0 when none does. */
	start,
	size,
}

/** What to add to get from one meaning to the next. */
export const meaningSize: number = Meaning.size;

/** Forms and what they mean; a form may mean several things. Entries and meanings are offsets; 0 is none. */
export class FormTable {
	/** Hash and entry of each slot, side by side; an entry of 0 marks a free slot. */
	#slots = new Int32Array(2 * 256);
	#shift = 24;
	#formCount = 0;
	#entries = new Int32Array(1024);
	/** The same memory as `#entries`, for the units. */
	#units = new Uint16Array(this.#entries.buffer);
	/** The first entry comes after an empty one, so that none has the number 0. */
	#end: number = Entry.size;

	/** Makes `form` mean `target` also. */
	add(form: string, target: number, flags: number): void {
		const hash = hashOf(form);
		const slot = this.#slotOf(form, hash);
		const known = this.#slots[2 * slot + 1] as number;
		// An entry that gets one more meaning moves to the end, where there is room for it.
		const entry = this.#copy(known, form);
		const meaning = this.#end;
		this.#reserve(Meaning.size);
		this.#entries[meaning + Meaning.target] = target;
		this.#entries[meaning + Meaning.flags] = flags;
		this.#entries[entry + Entry.meanings] = (this.#entries[entry + Entry.meanings] as number) + 1;
		this.#slots[2 * slot] = hash;
		this.#slots[2 * slot + 1] = entry;
		if (known === 0) {
			this.#formCount++;
			if (this.#formCount * 4 > this.#slots.length) {
				this.#grow();
			}
		}
	}

	/** Says where the names go on that begin with what the form means. */
	setStart(form: string, target: number, start: number): void {
		const entry = this.find(form);
		for (let meaning = this.firstMeaning(entry); meaning < this.meaningsEnd(entry); meaning += Meaning.size) {
			if (this.target(meaning) === target) {
				this.#entries[meaning + Meaning.start] = start;
			}
		}
	}

	/** The entry of a form; 0 when there is none. */
	find(form: string): number {
		return this.#slots[2 * this.#slotOf(form, hashOf(form)) + 1] as number;
	}

	/** The entry of the folded word of the tokens `[first, after)`, whose hash is known; 0 when there is none. */
	findTokens(tokens: Tokens, first: number, after: number, hash: number): number {
		const from = tokens.foldStart[first] as number;
		const length = (tokens.foldEnd[after - 1] as number) - from;
		const slots = this.#slots;
		for (let at = 2 * slotFor(hash, this.#shift); ; at = at + 2 === slots.length ? 0 : at + 2) {
			const entry = slots[at + 1] as number;
			if (entry === 0 || (slots[at] === hash && this.#equals(entry, tokens.folded, from, length))) {
				return entry;
			}
		}
	}

	/** The first meaning of an entry; the next one stands `meaningSize` further on. */
	firstMeaning(entry: number): number {
		return entry === 0
			? 0
			: entry + Entry.size + (((this.#entries[entry + Entry.length] as number) + 1) >> 1);
	}

	/** Where the meanings of an entry end. */
	meaningsEnd(entry: number): number {
		return this.firstMeaning(entry) + Meaning.size * (this.#entries[entry + Entry.meanings] as number);
	}

	/** The word, or the complement of the pair of words, that a meaning is. */
	target(meaning: number): number {
		return this.#entries[meaning + Meaning.target] as number;
	}

	/** The `FormFlag` bits of a meaning. */
	flags(meaning: number): number {
		return this.#entries[meaning + Meaning.flags] as number;
	}

	/** The node where names that begin with this meaning go on; 0 when none does. */
	start(meaning: number): number {
		return this.#entries[meaning + Meaning.start] as number;
	}

	#equals(entry: number, folded: Uint16Array, from: number, length: number): boolean {
		if (this.#entries[entry + Entry.length] !== length) {
			return false;
		}
		const units = this.#units;
		const start = 2 * (entry + Entry.size);
		for (let index = 0; index < length; index++) {
			if (units[start + index] !== folded[from + index]) {
				return false;
			}
		}
		return true;
	}

	/** The slot that holds the form, or the free one where it belongs. */
	#slotOf(form: string, hash: number): number {
		const mask = this.#slots.length / 2 - 1;
		for (let slot = slotFor(hash, this.#shift); ; slot = (slot + 1) & mask) {
			const entry = this.#slots[2 * slot + 1] as number;
			if (entry === 0 || (this.#slots[2 * slot] === hash && this.#isForm(entry, form))) {
				return slot;
			}
		}
	}

	#isForm(entry: number, form: string): boolean {
		const start = 2 * (entry + Entry.size);
		let same = this.#entries[entry + Entry.length] === form.length;
		for (let index = 0; same && index < form.length; index++) {
			same = this.#units[start + index] === form.charCodeAt(index);
		}
		return same;
	}

	/** Copies an entry to the end of the memory, or makes a new one there. */
	#copy(known: number, form: string): number {
		const entry = this.#end;
		if (known !== 0) {
			const size = this.meaningsEnd(known) - known;
			this.#reserve(size);
			this.#entries.copyWithin(entry, known, known + size);
			return entry;
		}
		this.#reserve(Entry.size + ((form.length + 1) >> 1));
		this.#entries[entry + Entry.length] = form.length;
		for (let index = 0; index < form.length; index++) {
			this.#units[2 * (entry + Entry.size) + index] = form.charCodeAt(index);
		}
		return entry;
	}

	#reserve(size: number): void {
		this.#end += size;
		if (this.#end > this.#entries.length) {
			const larger = new Int32Array(2 * this.#end);
			larger.set(this.#entries);
			this.#entries = larger;
			this.#units = new Uint16Array(larger.buffer);
		}
	}

	#grow(): void {
		const old = this.#slots;
		const slots = new Int32Array(old.length * 2);
		const mask = slots.length / 2 - 1;
		this.#shift--;
		for (let index = 0; index < old.length; index += 2) {
			if (old[index + 1] !== 0) {
				let slot = slotFor(old[index] as number, this.#shift);
				while (slots[2 * slot + 1] !== 0) {
					slot = (slot + 1) & mask;
				}
				slots[2 * slot] = old[index] as number;
				slots[2 * slot + 1] = old[index + 1] as number;
			}
		}
		this.#slots = slots;
	}
}

function hashOf(form: string): number {
	let hash = emptyHash;
	for (let index = 0; index < form.length; index++) {
		hash = hashUnit(hash, form.charCodeAt(index));
	}
	return hash;
}

/** The high bits after a multiplication, where all bits of the hash have had their say. */
function slotFor(hash: number, shift: number): number {
	return Math.imul(hash, 0x9e3779b1) >>> shift;
}
