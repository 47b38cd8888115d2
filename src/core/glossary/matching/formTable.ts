// From folded words to what they may mean: one hash table in a typed array, read without making a string.

/** Columns of a slot. */
const enum Column {
	hash,
	check,
	/** Target and flags of a meaning in one number; 0 where the slot is free. */
	meaning,
	count,
}

const flagBits = 6;

/**
 * Forms and what they mean; a form that means several things has a slot for each. Meanings are numbers, 0 is none. A
 * form is known by two hashes of 32 bits and not by its letters: to be wrong once, one would have to read texts for
 * longer than there are.
 */
export class FormTable {
	#slots = new Int32Array(Column.count << 8);
	/** How far a well-mixed hash is shifted to give a slot. */
	#shift = 24;
	#count = 0;
	/** Eight bits a slot, one set for each form: small enough to stay in the cache, where most questions end. */
	#filter = new Int32Array(64);

	/** Makes the form with these two hashes mean `target` also, a number from 1; `flags` are `FormFlag` bits. */
	add(hash: number, check: number, target: number, flags: number): void {
		if (++this.#count * 3 > (this.#slots.length / Column.count) * 2) {
			this.#grow();
		}
		this.#insert(hash, check, (target << flagBits) | flags);
	}

	/** False for nearly all forms that mean nothing: for whoever asks for many of these, since `get` takes longer. */
	mayHave(hash: number): boolean {
		const bit = mix(hash) >>> (this.#shift - 3);
		return ((this.#filter[bit >>> 5] as number) & (1 << bit)) !== 0;
	}

	/** The first meaning of the form with these two hashes; 0 when it has none. */
	get(hash: number, check: number): number {
		return this.#find(Column.count * (mix(hash) >>> this.#shift), hash, check);
	}

	/** The next meaning of the same form; 0 after the last. */
	next(meaning: number): number {
		const at = meaning - Column.meaning;
		const slots = this.#slots;
		return this.#find(this.#after(at), slots[at] as number, slots[at + Column.check] as number);
	}

	/** What a meaning is of. */
	target(meaning: number): number {
		return (this.#slots[meaning] as number) >> flagBits;
	}

	/** The `FormFlag` bits of a meaning. */
	flags(meaning: number): number {
		return (this.#slots[meaning] as number) & ((1 << flagBits) - 1);
	}

	/** The meaning in the first slot from `at` that holds the form; 0 when a free one comes before. */
	#find(at: number, hash: number, check: number): number {
		const slots = this.#slots;
		for (; slots[at + Column.meaning] !== 0; at = this.#after(at)) {
			if (slots[at] === hash && slots[at + Column.check] === check) {
				return at + Column.meaning;
			}
		}
		return 0;
	}

	#after(at: number): number {
		return at + Column.count === this.#slots.length ? 0 : at + Column.count;
	}

	#insert(hash: number, check: number, meaning: number): void {
		const slots = this.#slots;
		const mixed = mix(hash);
		let at = Column.count * (mixed >>> this.#shift);
		while (slots[at + Column.meaning] !== 0) {
			at = this.#after(at);
		}
		slots[at] = hash;
		slots[at + Column.check] = check;
		slots[at + Column.meaning] = meaning;
		const bit = mixed >>> (this.#shift - 3);
		this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << bit);
	}

	#grow(): void {
		const old = this.#slots;
		this.#shift--;
		this.#slots = new Int32Array(old.length * 2);
		this.#filter = new Int32Array(this.#filter.length * 2);
		for (let at = 0; at < old.length; at += Column.count) {
			const meaning = old[at + Column.meaning] as number;
			if (meaning !== 0) {
				this.#insert(old[at] as number, old[at + Column.check] as number, meaning);
			}
		}
	}
}

/** Gives all bits of a hash a say in its high ones, which choose the slot. */
function mix(hash: number): number {
	return Math.imul(hash, 0x9e3779b1);
}
