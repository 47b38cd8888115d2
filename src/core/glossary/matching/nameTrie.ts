// Names as paths of words, and what each name stands for.
import { withRoom } from '../../text/columns';
import { EdgeTable } from './edgeTable';

/** What is known of a node stands in the lowest bits of its number, so that nobody has to look for it. */
const enum Trait {
	isName = 1,
	hasChildren = 2,
}

const traitBits = 2;

/** The node that every name starts from. It alone does not say whether it has children. */
export const rootNode = 1 << traitBits;

/**
 * Nodes are numbers, 0 is none; a step is a word's number, from 1, or a negative number for a sign. The number of a node
 * changes when a name comes to end there or to go on from there: none is to be kept.
 */
export class NameTrie {
	readonly #edges = new EdgeTable();
	/** How many nodes there are; counted from 1, the root, and without their traits, in all columns. */
	#count = 1;
	/** By node: the one id of the name that ends there, one more; 0 where no name ends, or one with several. */
	#only = new Int32Array(128);
	/** The ids of names that several share, which is rare. */
	readonly #shared = new Map<number, readonly number[]>();
	/** By twos: the node before each node, and the step from there. */
	#origins = new Int32Array(256);
	/** Where names that begin with each word go on: what is asked most has the shortest way. */
	#opened = new Int32Array(128);
	#names = 0;

	/** How many nodes have an id. */
	get names(): number {
		return this.#names;
	}

	/** The node that `step` leads to from `node`; 0 when there is none. */
	child(node: number, step: number): number {
		return node === rootNode && step > 0
			? step < this.#opened.length
				? (this.#opened[step] as number)
				: 0
			: this.#edges.get(node >> traitBits, step);
	}

	/** The node that `step` leads to, made when there is none. */
	grow(node: number, step: number): number {
		const known = this.child(node, step);
		if (known !== 0) {
			return known;
		}
		const index = ++this.#count;
		this.#only = withRoom(this.#only, index + 1);
		this.#origins = withRoom(this.#origins, 2 * index + 2);
		this.#origins[2 * index] = node;
		this.#origins[2 * index + 1] = step;
		const child = index << traitBits;
		this.#link(node, step, child);
		if (node !== rootNode && !this.hasChildren(node)) {
			this.#set(node, Trait.hasChildren);
		}
		return child;
	}

	/** False when no name goes on from this node. */
	hasChildren(node: number): boolean {
		return (node & Trait.hasChildren) !== 0;
	}

	/** True when a name ends here. */
	isName(node: number): boolean {
		return (node & Trait.isName) !== 0;
	}

	/** What the name that ends here stands for; -1 when that is several things, or nothing. */
	onlyIdAt(node: number): number {
		return (this.#only[node >> traitBits] as number) - 1;
	}

	/** What the name that ends here stands for, in the order added; empty when none ends here. */
	idsAt(node: number): readonly number[] {
		const only = this.onlyIdAt(node);
		return only >= 0 ? [only] : (this.#shared.get(node >> traitBits) ?? []);
	}

	/** Adds an id to a node. */
	addId(node: number, id: number): void {
		const ids = this.idsAt(node);
		if (!ids.includes(id)) {
			this.#names += ids.length === 0 ? 1 : 0;
			this.#keep(node, [...ids, id]);
			this.#set(node, Trait.isName);
		}
	}

	/** Takes an id from a node; the path to it stays, for names tend to come back. */
	removeId(node: number, id: number): void {
		const ids = this.idsAt(node);
		const others = ids.filter((known) => known !== id);
		this.#keep(node, others);
		if (ids.length > 0 && others.length === 0) {
			this.#names--;
			this.#clear(node, Trait.isName);
		}
	}

	#keep(node: number, ids: readonly number[]): void {
		const index = node >> traitBits;
		const [first = -1] = ids;
		this.#only[index] = ids.length === 1 ? first + 1 : 0;
		if (ids.length > 1) {
			this.#shared.set(index, ids);
		} else {
			this.#shared.delete(index);
		}
	}

	#set(node: number, trait: Trait): void {
		const [from, step] = this.#originOf(node);
		this.#link(from, step, this.child(from, step) | trait);
	}

	#clear(node: number, trait: Trait): void {
		const [from, step] = this.#originOf(node);
		this.#link(from, step, this.child(from, step) & ~trait);
	}

	#originOf(node: number): readonly [from: number, step: number] {
		const at = 2 * (node >> traitBits);
		return [this.#origins[at] as number, this.#origins[at + 1] as number];
	}

	#link(node: number, step: number, child: number): void {
		if (node === rootNode && step > 0) {
			this.#opened = withRoom(this.#opened, step + 1);
			this.#opened[step] = child;
		} else {
			this.#edges.set(node >> traitBits, step, child);
		}
	}
}
