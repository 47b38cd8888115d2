// Names as paths of words: a trie whose edges are integers in one open-addressing table.

/** The node that every name starts from. */
export const rootNode = 1;

/** Nodes are numbers from 1; a step is a word's number, or a negative number for a sign. 0 is no node. */
export class NameTrie {
	/** Node, step and the node it leads to, side by side; a node of 0 marks a free slot. */
	#edges = new Int32Array(3 * 256);
	#shift = 24;
	#edgeCount = 0;
	/** What the name that ends at each node stands for; nothing at most nodes. */
	readonly #ids: (readonly number[] | undefined)[] = [undefined, undefined];
	readonly #hasChildren: boolean[] = [false, false];
	#names = 0;

	/** How many nodes have an id. */
	get names(): number {
		return this.#names;
	}

	/** The node that `step` leads to from `node`; 0 when there is none. */
	child(node: number, step: number): number {
		const edges = this.#edges;
		const mask = edges.length / 3 - 1;
		let slot = slotFor(node, step, this.#shift);
		for (;;) {
			const at = 3 * slot;
			const from = edges[at] as number;
			if (from === 0) {
				return 0;
			}
			if (from === node && edges[at + 1] === step) {
				return edges[at + 2] as number;
			}
			slot = (slot + 1) & mask;
		}
	}

	/** The node that `step` leads to, made when there is none. */
	grow(node: number, step: number): number {
		const known = this.child(node, step);
		if (known !== 0) {
			return known;
		}
		if (this.#edgeCount * 2 >= this.#edges.length / 3) {
			this.#enlargeEdges();
		}
		const child = this.#ids.push(undefined) - 1;
		this.#hasChildren.push(false);
		this.#hasChildren[node] = true;
		insert(this.#edges, this.#shift, node, step, child);
		this.#edgeCount++;
		return child;
	}

	/** False when no name goes on from this node. */
	hasChildren(node: number): boolean {
		return this.#hasChildren[node] === true;
	}

	/** True when a name ends here. */
	isName(node: number): boolean {
		return this.#ids[node] !== undefined;
	}

	/** What the name that ends here stands for, in the order added; empty when none ends here. */
	idsAt(node: number): readonly number[] {
		return this.#ids[node] ?? [];
	}

	/** Adds an id to a node. */
	addId(node: number, id: number): void {
		const ids = this.#ids[node];
		if (ids === undefined) {
			this.#ids[node] = [id];
			this.#names++;
		} else if (!ids.includes(id)) {
			this.#ids[node] = [...ids, id];
		}
	}

	/** Takes an id from a node; the path to it stays, for names tend to come back. */
	removeId(node: number, id: number): void {
		const ids = this.#ids[node];
		if (ids?.includes(id) === true) {
			const others = ids.filter((known) => known !== id);
			this.#ids[node] = others.length > 0 ? others : undefined;
			this.#names -= others.length > 0 ? 0 : 1;
		}
	}

	#enlargeEdges(): void {
		const old = this.#edges;
		const edges = new Int32Array(old.length * 2);
		this.#shift--;
		for (let at = 0; at < old.length; at += 3) {
			if (old[at] !== 0) {
				insert(edges, this.#shift, old[at] as number, old[at + 1] as number, old[at + 2] as number);
			}
		}
		this.#edges = edges;
	}
}

function insert(edges: Int32Array, shift: number, node: number, step: number, child: number): void {
	const mask = edges.length / 3 - 1;
	let slot = slotFor(node, step, shift);
	while (edges[3 * slot] !== 0) {
		slot = (slot + 1) & mask;
	}
	edges[3 * slot] = node;
	edges[3 * slot + 1] = step;
	edges[3 * slot + 2] = child;
}

function slotFor(node: number, step: number, shift: number): number {
	return Math.imul(Math.imul(node, 0x85ebca6b) ^ Math.imul(step, 0xc2b2ae35), 0x9e3779b1) >>> shift;
}
