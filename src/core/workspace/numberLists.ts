// Many lists of small numbers that grow and shrink, in few arrays: whoever adds to one list after the other finds their
// ends close together, which those of thousands of objects are not.
import { withRoom } from '../text/columns';

/** What a chunk of a list is: the chunk before it, or 0, how many numbers it has, and the numbers. */
const enum Column {
	before,
	count,
	numbers,
}

/** How many numbers a chunk takes: a line of a processor's cache. */
const chunkSize = 16;
const room = chunkSize - Column.numbers;
/** So many chunks share an array: few arrays, none of them ever copied to grow. */
const chunksInBlock = 1024;

/** Lists, by numbers from 0, none of which has an order of its own. */
export class NumberLists {
	readonly #blocks: Int32Array[] = [];
	/** By list: its last chunk, counted from 1; 0 for an empty list. */
	#last = new Int32Array(64);
	#chunks = 0;
	/** A chunk that no list has any more, which knows the next of these as the one before it. */
	#free = 0;

	/** Adds a number to a list; whether it is there already is not asked. */
	add(list: number, number: number): void {
		this.#last = withRoom(this.#last, list + 1);
		let chunk = this.#last[list] as number;
		if (chunk === 0 || this.#blockOf(chunk)[startOf(chunk) + Column.count] === room) {
			chunk = this.#append(list, chunk);
		}
		const block = this.#blockOf(chunk);
		const at = startOf(chunk);
		const count = block[at + Column.count] as number;
		block[at + Column.numbers + count] = number;
		block[at + Column.count] = count + 1;
	}

	/** Takes a number out of a list; the last one takes its place. Nothing happens when it is not there. */
	remove(list: number, number: number): void {
		for (let chunk = this.#last[list] ?? 0; chunk !== 0;) {
			const block = this.#blockOf(chunk);
			const start = startOf(chunk);
			const first = start + Column.numbers;
			const after = first + (block[start + Column.count] as number);
			for (let at = first; at < after; at++) {
				if (block[at] === number) {
					block[at] = this.#takeLast(list);
					return;
				}
			}
			chunk = block[start + Column.before] as number;
		}
	}

	/** What is in a list. */
	values(list: number): number[] {
		const values: number[] = [];
		for (let chunk = this.#last[list] ?? 0; chunk !== 0;) {
			const block = this.#blockOf(chunk);
			const start = startOf(chunk);
			const first = start + Column.numbers;
			values.push(...block.subarray(first, first + (block[start + Column.count] as number)));
			chunk = block[start + Column.before] as number;
		}
		return values;
	}

	/** Gives a list that is not empty one number less, and that number. */
	#takeLast(list: number): number {
		const chunk = this.#last[list] as number;
		const block = this.#blockOf(chunk);
		const at = startOf(chunk);
		const count = (block[at + Column.count] as number) - 1;
		block[at + Column.count] = count;
		if (count === 0) {
			this.#last[list] = block[at + Column.before] as number;
			block[at + Column.before] = this.#free;
			this.#free = chunk;
		}
		return block[at + Column.numbers + count] as number;
	}

	/** Puts an empty chunk behind the last one of a list. */
	#append(list: number, before: number): number {
		const chunk = this.#free === 0 ? ++this.#chunks : this.#free;
		if (this.#blocks.length <= Math.floor(chunk / chunksInBlock)) {
			this.#blocks.push(new Int32Array(chunksInBlock * chunkSize));
		}
		const block = this.#blockOf(chunk);
		const at = startOf(chunk);
		// A new chunk knows no next one: 0.
		this.#free = block[at + Column.before] as number;
		block[at + Column.before] = before;
		this.#last[list] = chunk;
		return chunk;
	}

	#blockOf(chunk: number): Int32Array {
		return this.#blocks[Math.floor(chunk / chunksInBlock)] as Int32Array;
	}
}

/** Where in its block a chunk begins. */
function startOf(chunk: number): number {
	return (chunk % chunksInBlock) * chunkSize;
}
