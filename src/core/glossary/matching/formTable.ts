// From folded words to what they may stand for: one hash table in typed arrays, read without making a string.
import { emptyHash, hashUnit } from '../../text/fold';
import type { Tokens } from '../../text/tokens';

/** Columns of an entry; the units of the form follow them, two in a column. Entries are offsets; 0 is none. */
const enum Column {
	/** What the form stands for: a word, or the complement of a pair of words. */
	target,
	flags,
	/** The next entry of the same form; 0 for none. */
	next,
	length,
	units,
}

/** Forms and what they stand for; several targets may share a form. */
export class FormTable {
	/** Hash and first entry of each slot, side by side; an entry of 0 marks a free slot. */
	#slots = new Int32Array(2 * 256);
	#shift = 24;
	#formCount = 0;
	/** All entries; a form's letters stand beside what it means, so that both come with one look into memory. */
	#entries = new Int32Array(1024);
	#entriesEnd = 1;
	/** The same memory as `#entries`, for the units. */
	#units = new Uint16Array(this.#entries.buffer);

	/** Makes `form` stand for `target` also. */
	add(form: string, target: number, flags: number): void {
		const hash = hashOf(form);
		const slot = this.#slotOf(form, hash);
		const head = this.#slots[2 * slot + 1] as number;
		const entry = this.#newEntry(head === 0 ? form : '', target, flags);
		if (head !== 0) {
			this.#entries[entry + Column.next] = this.#entries[head + Column.next] as number;
			this.#entries[head + Column.next] = entry;
			return;
		}
		this.#slots[2 * slot] = hash;
		this.#slots[2 * slot + 1] = entry;
		this.#formCount++;
		if (this.#formCount * 4 > this.#slots.length) {
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
		for (let at = 2 * slotFor(hash, this.#shift); ; at = at + 2 === slots.length ? 0 : at + 2) {
			const entry = slots[at + 1] as number;
			if (entry === 0 || (slots[at] === hash && this.#equals(entry, tokens.folded, from, length))) {
				return entry;
			}
		}
	}

	/** The word, or the complement of the pair of words, that an entry stands for. */
	target(entry: number): number {
		return this.#entries[entry + Column.target] as number;
	}

	/** The `FormFlag` bits of an entry. */
	flags(entry: number): number {
		return this.#entries[entry + Column.flags] as number;
	}

	/** The next entry of the same form; 0 after the last. */
	next(entry: number): number {
		return this.#entries[entry + Column.next] as number;
	}

	#equals(entry: number, folded: Uint16Array, from: number, length: number): boolean {
		if (this.#entries[entry + Column.length] !== length) {
			return false;
		}
		const units = this.#units;
		const start = 2 * (entry + Column.units);
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
		const start = 2 * (entry + Column.units);
		let same = this.#entries[entry + Column.length] === form.length;
		for (let index = 0; same && index < form.length; index++) {
			same = this.#units[start + index] === form.charCodeAt(index);
		}
		return same;
	}

	#newEntry(form: string, target: number, flags: number): number {
		const entry = this.#entriesEnd;
		this.#entriesEnd += Column.units + ((form.length + 1) >> 1);
		if (this.#entriesEnd > this.#entries.length) {
			const larger = new Int32Array(2 * this.#entriesEnd);
			larger.set(this.#entries);
			this.#entries = larger;
			this.#units = new Uint16Array(larger.buffer);
		}
		this.#entries[entry + Column.target] = target;
		this.#entries[entry + Column.flags] = flags;
		this.#entries[entry + Column.length] = form.length;
		for (let index = 0; index < form.length; index++) {
			this.#units[2 * (entry + Column.units) + index] = form.charCodeAt(index);
		}
		return entry;
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
