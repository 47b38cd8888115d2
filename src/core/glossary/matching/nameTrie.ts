// Names as paths of words, and what each name stands for.
import { EdgeTable } from './edgeTable';

/** The node that every name starts from. */
export const rootNode = 1;

const enum Trait {
	isName = 1,
	hasChildren = 2,
}

/** The other bits of a node's traits: one is set for each step that leads on, many steps sharing a bit. */
const stepBits = ~(Trait.isName | Trait.hasChildren);

/** Nodes are numbers from 1; a step is a word's number, from 1, or a negative number for a sign. 0 is no node. */
export class NameTrie {
	readonly #edges = new EdgeTable();
	/** What the name that ends at each node stands for; nothing at most nodes. */
	readonly #ids: (readonly number[] | undefined)[] = [undefined, undefined];
	/** Apart from the ids, for they are all that most walks look at. */
	#traits = new Int32Array(128);
	/** Where names that begin with each word go on: what is asked most has the shortest way. */
	#opened = new Int32Array(128);
	#names = 0;

	/** How many nodes have an id. */
	get names(): number {
		return this.#names;
	}

	/** The node that `step` leads to from `node`; 0 when there is none. */
	child(node: number, step: number): number {
		if (node === rootNode && step > 0) {
			return step < this.#opened.length ? (this.#opened[step] as number) : 0;
		}
		return ((this.#traits[node] as number) & bitOf(step)) === 0 ? 0 : this.#edges.get(node, step);
	}

	/** The node that `step` leads to, made when there is none. */
	grow(node: number, step: number): number {
		const known = this.child(node, step);
		if (known !== 0) {
			return known;
		}
		const child = this.#ids.push(undefined) - 1;
		this.#traits = withRoom(this.#traits, child);
		if (node === rootNode && step > 0) {
			this.#opened = withRoom(this.#opened, step);
			this.#opened[step] = child;
		} else {
			this.#edges.set(node, step, child);
		}
		this.#set(node, Trait.hasChildren | bitOf(step));
		return child;
	}

	/** False when no name goes on from this node. */
	hasChildren(node: number): boolean {
		return ((this.#traits[node] as number) & Trait.hasChildren) !== 0;
	}

	/** True when a name ends here. */
	isName(node: number): boolean {
		return ((this.#traits[node] as number) & Trait.isName) !== 0;
	}

	/** What the name that ends here stands for, in the order added; empty when none ends here. */
	idsAt(node: number): readonly number[] {
		return this.#ids[node] ?? [];
	}

	/** Adds an id to a node. */
	addId(node: number, id: number): void {
		const ids = this.idsAt(node);
		if (!ids.includes(id)) {
			this.#names += ids.length === 0 ? 1 : 0;
			this.#ids[node] = [...ids, id];
			this.#set(node, Trait.isName);
		}
	}

	/** Takes an id from a node; the path to it stays, for names tend to come back. */
	removeId(node: number, id: number): void {
		const ids = this.idsAt(node);
		const others = ids.filter((known) => known !== id);
		if (ids.length > 0 && others.length === 0) {
			this.#names--;
			this.#ids[node] = undefined;
			this.#traits[node] = (this.#traits[node] as number) & ~Trait.isName;
		} else if (others.length < ids.length) {
			this.#ids[node] = others;
		}
	}

	#set(node: number, trait: number): void {
		this.#traits[node] = (this.#traits[node] as number) | trait;
	}
}

/** The column, or a larger one when it has no row `index`. */
function withRoom(column: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
	if (index < column.length) {
		return column;
	}
	const larger = new Int32Array(2 * index);
	larger.set(column);
	return larger;
}

/** The bit of `stepBits` that a step sets. */
function bitOf(step: number): number {
	return (1 << (Math.imul(step, 0x9e3779b1) >>> 27)) & stepBits || 4;
}
