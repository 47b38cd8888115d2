// From folded words to what they may mean: one hash table in typed arrays, read without making a string.
import { hashPair } from '../../text/fold';

/** Columns of a slot: what a word is known by, and its first meaning beside it, so that one look into memory does. */
const enum Slot {
	hash,
	check,
	meaning,
	/** The columns of a meaning follow. */
	size = 6,
}

/** Columns of a meaning, in a slot or among the further ones. */
const enum Meaning {
	/** A word, or the complement of a pair of words. */
	target,
	flags,
	/** The node where names that begin with the target go on; 0 when none does. */
	start,
	/** The next meaning of the same form, or one of the two below. */
	next,
	size,
}

const free = 0;
const last = 1;

/**
 * Forms and what they mean; a form may mean several things. Meanings are numbers, 0 is none. A form is known by two
 * hashes of 32 bits and not by its letters: to be wrong once, one would have to read texts for longer than there are.
 */
export class FormTable {
	/** The first row stays empty, so that no meaning in a slot has the number 0. */
	#slots = new Int32Array(Slot.size * 257);
	#slotBits = 8;
	#forms = 0;
	/** Meanings beyond a form's first; their numbers are negative. */
	#further = new Int32Array(Meaning.size * 64);
	#furtherEnd: number = Meaning.size;

	/** Makes `form` mean `target` also. */
	add(form: string, target: number, flags: number): void {
		const { hash, check } = hashPair(form);
		let at = this.#slotOf(hash, check);
		if (this.#slots[at + Slot.meaning + Meaning.next] === free) {
			if (++this.#forms * 2 > 1 << this.#slotBits) {
				this.#grow();
				at = this.#slotOf(hash, check);
			}
			this.#slots.set([hash, check, target, flags, 0, last], at);
			return;
		}
		const further = this.#furtherEnd;
		this.#furtherEnd += Meaning.size;
		if (this.#furtherEnd > this.#further.length) {
			const larger = new Int32Array(2 * this.#further.length);
			larger.set(this.#further);
			this.#further = larger;
		}
		const next = at + Slot.meaning + Meaning.next;
		this.#further.set([target, flags, 0, this.#slots[next] as number], further);
		this.#slots[next] = -further;
	}

	/** Says where the names go on that begin with what the form means. */
	setStart(form: string, target: number, start: number): void {
		for (let meaning = this.find(form); meaning !== 0; meaning = this.next(meaning)) {
			if (this.target(meaning) === target) {
				const columns = meaning > 0 ? this.#slots : this.#further;
				columns[Math.abs(meaning) + Meaning.start] = start;
			}
		}
	}

	/** The first meaning of a form; 0 when it has none. */
	find(form: string): number {
		const { hash, check } = hashPair(form);
		return this.get(hash, check);
	}

	/** The first meaning of the form with these two hashes; 0 when it has none. */
	get(hash: number, check: number): number {
		const at = this.#slotOf(hash, check);
		return this.#slots[at + Slot.meaning + Meaning.next] === free ? 0 : at + Slot.meaning;
	}

	/** The word, or the complement of the pair of words, that a meaning is. */
	target(meaning: number): number {
		return this.#column(meaning, Meaning.target);
	}

	/** The `FormFlag` bits of a meaning. */
	flags(meaning: number): number {
		return this.#column(meaning, Meaning.flags);
	}

	/** The node where names that begin with this meaning go on; 0 when none does. */
	start(meaning: number): number {
		return this.#column(meaning, Meaning.start);
	}

	/** The next meaning of the same form; 0 after the last. */
	next(meaning: number): number {
		const next = this.#column(meaning, Meaning.next);
		return next === last ? 0 : next;
	}

	#column(meaning: number, column: Meaning): number {
		return (meaning > 0 ? this.#slots[meaning + column] : this.#further[column - meaning]) as number;
	}

	/** Where the slot begins that holds the form, or the free one where it belongs. */
	#slotOf(hash: number, check: number): number {
		const slots = this.#slots;
		for (let at = this.#home(hash); ; at = at + Slot.size === slots.length ? Slot.size : at + Slot.size) {
			if (
				(slots[at] === hash && slots[at + Slot.check] === check) ||
				slots[at + Slot.meaning + Meaning.next] === free
			) {
				return at;
			}
		}
	}

	/** The slot that a hash would like: chosen by its high bits after all bits have had their say. */
	#home(hash: number): number {
		return Slot.size * (1 + (Math.imul(hash, 0x9e3779b1) >>> (32 - this.#slotBits)));
	}

	#grow(): void {
		const old = this.#slots;
		this.#slotBits++;
		this.#slots = new Int32Array(Slot.size * (1 + (1 << this.#slotBits)));
		for (let at: number = Slot.size; at < old.length; at += Slot.size) {
			if (old[at + Slot.meaning + Meaning.next] !== free) {
				const slot = this.#slotOf(old[at] as number, old[at + Slot.check] as number);
				this.#slots.set(old.subarray(at, at + Slot.size), slot);
			}
		}
	}
}
