// All names that mentions are looked for, and the callers' integers for what they name.
import { Segmenter } from '../../text/segment';
import { TokenKind } from '../../text/tokens';
import { readName } from './name';
import { NameTrie, rootNode } from './nameTrie';
import { NameSearch, signStep } from './search';
import { type KnownWord, Vocabulary } from './vocabulary';

export { normaliseName } from './name';

/** What so many names leave behind is not worth cleaning up. */
const fewWorn = 1000;

/** A longer name is a text, in UTF-16 units: nobody mentions it, and the search goes down one call a word. */
const longestName = 400;

/**
 * Learns names one by one and forgets them one by one, both in microseconds however many there are.
 * @example
 * lexicon.add('virtual machine', 7);
 * lexicon.idsOf('Virtual Machines'); // [7]
 */
export class Lexicon {
	/** Cuts texts into the tokens that `search` walks on: the scratch of one matching at a time. */
	readonly segmenter = new Segmenter();
	readonly #vocabulary = new Vocabulary();
	readonly #trie = new NameTrie();
	#removed = 0;
	/** Finds names among the segmenter's tokens. */
	readonly search = new NameSearch(this.segmenter.tokens, this.#vocabulary, this.#trie);

	/** How many names there are; spellings that differ only in case or hyphens are one. */
	get size(): number {
		return this.#trie.names;
	}

	/** True when more names have gone than are left: a new lexicon of those that are left is much smaller. */
	get isWorn(): boolean {
		return this.#removed > Math.max(fewWorn, this.size);
	}

	/** Makes `name` one of the names of `id`, at least 0. Adding it again changes nothing; nor does a name of no words or of more than 400 units. */
	add(name: string, id: number): void {
		const node = this.#learn(name);
		if (node !== rootNode) {
			this.#trie.addId(node, id);
		}
	}

	/** Takes `name` from `id`; nothing happens when it was none of its names. */
	remove(name: string, id: number): void {
		const node = this.#learn(name);
		if (node !== rootNode) {
			this.#trie.removeId(node, id);
			this.#removed++;
		}
	}

	/** What a label stands for as a name in any spelling and number: `VMs` finds what `VM` names. Empty when it is no name. */
	idsOf(label: string): readonly number[] {
		const [first, after] = readName(this.segmenter, label);
		this.search.prepare();
		if (first === after || !this.search.label(first, after)) {
			return [];
		}
		const { name, others } = this.search;
		return others.length === 0
			? this.idsOfName(name)
			: [...new Set([name, ...others].flatMap((node) => this.idsOfName(node)))];
	}

	/** What a name stands for, given the number that `visitRuns` reports. */
	idsOfName(name: number): readonly number[] {
		return this.#trie.idsAt(name);
	}

	/** The same where it is one thing, as nearly always, and no array is made; -1 otherwise. */
	onlyIdOfName(name: number): number {
		return this.#trie.onlyIdAt(name);
	}

	/** The node of a name; the root when the name has no words. */
	#learn(name: string): number {
		if (name.length > longestName) {
			return rootNode;
		}
		const [first, after] = readName(this.segmenter, name);
		const { tokens } = this.segmenter;
		let node = rootNode;
		let previous: KnownWord | undefined;
		for (let index = first; index < after; index++) {
			const parent = node;
			if (tokens.kind[index] === TokenKind.symbol) {
				node = this.#trie.grow(parent, this.#learnSign(first, index, after));
				previous = undefined;
				continue;
			}
			const source = name.slice(tokens.start[index], tokens.end[index]);
			const isAlone = after - first === 1;
			const word =
				this.#vocabulary.known(source, isAlone) ??
				this.#vocabulary.learn(source, tokens.text(index), isAlone);
			const isWord = tokens.kind[index] === TokenKind.word;
			if (this.#trie.child(parent, word.number) === 0 && isWord && previous !== undefined) {
				this.#vocabulary.learnPair(previous, word);
			}
			node = this.#trie.grow(parent, word.number);
			previous = isWord ? word : undefined;
		}
		return node;
	}

	/** The step of a sign in the name `[first, after)`. */
	#learnSign(first: number, index: number, after: number): number {
		const { tokens } = this.segmenter;
		const sign = tokens.hash[index] ?? 0;
		if (index === first) {
			this.#vocabulary.learnOpeningSign(sign);
		}
		return signStep(
			sign,
			index > first && tokens.isGlued(index),
			index + 1 < after && tokens.isGlued(index + 1),
		);
	}
}
