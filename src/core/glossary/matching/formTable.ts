// From folded words to what they may stand for: one hash table in typed arrays, read without making a string.
import { emptyHash, hashUnit } from '../../text/fold';
import type { Tokens } from '../../text/tokens';

/** Columns of an entry in `FormTable.entries`. */
const enum Column {
	hash,
	/** Where the form's units begin in the pool. */
	units,
	length,
	/** What the form stands for: a word, or the complement of a pair of words. */
	target,
	flags,
	/** The next entry of the same form; 0 for none. */
	next,
	count,
}

/** Forms and what they stand for; several targets may share a form. Entries are numbers from 1; 0 is none. */
export class FormTable {
	/** Hash and entry of each slot, side by side; an entry of 0 marks a free slot. */
	#slots = new Int32Array(2 * 256);
	#shift = 24;
	#used = 0;
	#entries = new Int32Array(Column.count * 128);
	#entryCount = 1;
	#units = new Uint16Array(1024);
	#unitCount = 0;

	/** Makes `form` stand for `target` also. */
	add(form: string, target: number, flags: number): void {
		const hash = hashOf(form);
		const slot = this.#slotOf(form, hash);
		const head = this.#slots[2 * slot + 1] as number;
		const entry = this.#newEntry(target, flags);
		if (head !== 0) {
			const next = Column.count * head + Column.next;
			this.#entries[Column.count * entry + Column.next] = this.#entries[next] as number;
			this.#entries[next] = entry;
			return;
		}
		const at = Column.count * entry;
		this.#entries[at + Column.hash] = hash;
		this.#entries[at + Column.units] = this.#store(form);
		this.#entries[at + Column.length] = form.length;
		this.#slots[2 * slot] = hash;
		this.#slots[2 * slot + 1] = entry;
		this.#used++;
		if (this.#used * 2 > this.#slots.length / 2) {
			this.#grow();
		}
	}

	/** The first entry of a form; 0 when nothing has it. */
	find(form: string): number {
		return this.#slots[2 * this.#slotOf(form, hashOf(form)) + 1] as number;
	}

	/** The first entry of the folded word of the tokens `[first, after)`, whose hash is known; 0 when nothing has it. */
	findTokens(tokens: Tokens, first: number, after: number, hash: number): number {
		const from = tokens.foldStart[first] as number;
		const length = (tokens.foldEnd[after - 1] as number) - from;
		const slots = this.#slots;
		const mask = slots.length / 2 - 1;
		let slot = slotFor(hash, this.#shift);
		for (;;) {
			const entry = slots[2 * slot + 1] as number;
			if (entry === 0) {
				return 0;
			}
			if (slots[2 * slot] === hash && this.#equals(entry, tokens.folded, from, length)) {
				return entry;
			}
			slot = (slot + 1) & mask;
		}
	}

	/** The word, or the complement of the pair of words, that an entry stands for. */
	target(entry: number): number {
		return this.#entries[Column.count * entry + Column.target] as number;
	}

	/** The `FormFlag` bits of an entry. */
	flags(entry: number): number {
		return this.#entries[Column.count * entry + Column.flags] as number;
	}

	/** The next entry of the same form; 0 after the last. */
	next(entry: number): number {
		return this.#entries[Column.count * entry + Column.next] as number;
	}

	#equals(entry: number, folded: Uint16Array, from: number, length: number): boolean {
		const at = Column.count * entry;
		if (this.#entries[at + Column.length] !== length) {
			return false;
		}
		const units = this.#units;
		const offset = this.#entries[at + Column.units] as number;
		for (let index = 0; index < length; index++) {
			if (units[offset + index] !== folded[from + index]) {
				return false;
			}
		}
		return true;
	}

	/** The slot that holds the form, or the free one where it belongs. */
	#slotOf(form: string, hash: number): number {
		const mask = this.#slots.length / 2 - 1;
		let slot = slotFor(hash, this.#shift);
		for (;;) {
			const entry = this.#slots[2 * slot + 1] as number;
			if (entry === 0 || (this.#slots[2 * slot] === hash && this.#isForm(entry, form))) {
				return slot;
			}
			slot = (slot + 1) & mask;
		}
	}

	#isForm(entry: number, form: string): boolean {
		const at = Column.count * entry;
		const offset = this.#entries[at + Column.units] as number;
		let same = this.#entries[at + Column.length] === form.length;
		for (let index = 0; same && index < form.length; index++) {
			same = this.#units[offset + index] === form.charCodeAt(index);
		}
		return same;
	}

	#newEntry(target: number, flags: number): number {
		const entry = this.#entryCount++;
		if (Column.count * (entry + 1) > this.#entries.length) {
			const larger = new Int32Array(this.#entries.length * 2);
			larger.set(this.#entries);
			this.#entries = larger;
		}
		this.#entries[Column.count * entry + Column.target] = target;
		this.#entries[Column.count * entry + Column.flags] = flags;
		return entry;
	}

	#store(form: string): number {
		const offset = this.#unitCount;
		this.#unitCount += form.length;
		if (this.#unitCount > this.#units.length) {
			const larger = new Uint16Array(Math.max(this.#unitCount, this.#units.length * 2));
			larger.set(this.#units);
			this.#units = larger;
		}
		for (let index = 0; index < form.length; index++) {
			this.#units[offset + index] = form.charCodeAt(index);
		}
		return offset;
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
