// Lists of small numbers that grow and shrink, in four bytes a number.

/** A list without an order of its own. */
export class NumberList {
	#numbers = new Int32Array(2);
	#count = 0;

	/** Adds a number; whether it is there already is not asked. */
	add(number: number): void {
		if (this.#count === this.#numbers.length) {
			const larger = new Int32Array(this.#count + (this.#count >> 1) + 2);
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		this.#numbers[this.#count++] = number;
	}

	/** Takes a number out; the last one takes its place. Nothing happens when it is not there. */
	remove(number: number): void {
		const at = this.#numbers.subarray(0, this.#count).indexOf(number);
		if (at >= 0) {
			this.#numbers[at] = this.#numbers[--this.#count] as number;
		}
	}

	/** What is in the list now; not to be kept. */
	get values(): Int32Array {
		return this.#numbers.subarray(0, this.#count);
	}
}
