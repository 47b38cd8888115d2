// The edges of a trie as one open-addressing table of integers.

/** Columns of a slot; a slot whose node is 0 is free. */
const enum Column {
	node,
	step,
	child,
	count,
}

/** From a node and a step to the node it leads to. Nodes are numbers from 1, steps are any integers. */
export class EdgeTable {
	#slots = new Int32Array(Column.count * 256);
	/** How far a hash is shifted to give a slot. */
	#shift = 24;
	#count = 0;

	/** The node that `step` leads to from `node`; 0 when there is none. */
	get(node: number, step: number): number {
		const slots = this.#slots;
		for (let at = Column.count * (hashOf(node, step) >>> this.#shift); ;) {
			const from = slots[at] as number;
			if (from === 0) {
				return 0;
			}
			if (from === node && slots[at + Column.step] === step) {
				return slots[at + Column.child] as number;
			}
			at += Column.count;
			at = at === slots.length ? 0 : at;
		}
	}

	/** Adds an edge, or lets one that is there lead elsewhere. */
	set(node: number, step: number, child: number): void {
		if ((this.#count + 1) * 2 * Column.count > this.#slots.length) {
			this.#grow();
		}
		this.#insert(node, step, child);
	}

	#insert(node: number, step: number, child: number): void {
		const slots = this.#slots;
		let at = Column.count * (hashOf(node, step) >>> this.#shift);
		while (slots[at] !== 0 && !(slots[at] === node && slots[at + Column.step] === step)) {
			at += Column.count;
			at = at === slots.length ? 0 : at;
		}
		this.#count += slots[at] === 0 ? 1 : 0;
		slots[at] = node;
		slots[at + Column.step] = step;
		slots[at + Column.child] = child;
	}

	#grow(): void {
		const old = this.#slots;
		this.#shift--;
		this.#count = 0;
		this.#slots = new Int32Array(old.length * 2);
		for (let at = 0; at < old.length; at += Column.count) {
			if (old[at] !== 0) {
				this.#insert(old[at] as number, old[at + Column.step] as number, old[at + Column.child] as number);
			}
		}
	}
}

/** Well mixed in its high bits, which choose the slot. */
function hashOf(node: number, step: number): number {
	const mixed = Math.imul(node, 0x85ebca6b) ^ Math.imul(step, 0xc2b2ae35);
	return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
}
