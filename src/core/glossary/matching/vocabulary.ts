// The words of all names as numbers, and every form that a text may write them in.
import { FormTable } from './formTable';
import { FormFlag, formsOf, type NameWord } from './wordForms';

/** Learns words once and knows them by number from then on. */
export class Vocabulary {
	/** From forms to words, and to pairs of words written as one. */
	readonly forms = new FormTable();
	/** Code points of the signs that open a name, like the dot of `.NET`. */
	readonly openingSigns = new Set<number>();
	readonly #capitals: number[] = [];
	readonly #baseLengths: number[] = [];
	readonly #acronyms: boolean[] = [];
	readonly #pairs: number[] = [];
	#starts = new Int32Array(128);
	#count = 0;

	/** The number of a word; a word that is new is learned with all its forms. */
	learn(word: NameWord): number {
		const known = this.#find(word);
		if (known >= 0) {
			return known;
		}
		const number = this.#count++;
		this.#capitals.push(word.capitals);
		this.#baseLengths.push(word.isPluralAcronym ? word.singular.length : word.folded.length);
		this.#acronyms.push(word.isAcronym);
		for (const { text, flags } of formsOf(word)) {
			this.forms.add(text, number, flags);
		}
		return number;
	}

	/** Lets two words be written as one: `bare metal` as `baremetal`, `SR-IOV` as `SRIOV`. */
	learnPair(first: NameWord, second: NameWord): void {
		const [one, other] = [this.learn(first), this.learn(second)];
		if (this.#knowsPair(first.folded + second.folded, one, other)) {
			return;
		}
		const target = ~(this.#pairs.length / 2);
		this.#pairs.push(one, other);
		for (const left of formsOf(first)) {
			if ((left.flags & FormFlag.difference) <= FormFlag.spelling) {
				for (const { text, flags } of formsOf(second)) {
					this.forms.add(left.text + text, target, flags | FormFlag.spelling);
				}
			}
		}
	}

	/** The node of the trie where the names that begin with a word go on; 0 when none does. */
	start(word: number): number {
		return word < this.#starts.length ? (this.#starts[word] as number) : 0;
	}

	/** Remembers where the names that begin with a word go on. */
	setStart(word: number, node: number): void {
		if (word >= this.#starts.length) {
			const larger = new Int32Array(2 * word);
			larger.set(this.#starts);
			this.#starts = larger;
		}
		this.#starts[word] = node;
	}

	/** The first word of the pair that an entry's negative target stands for. */
	firstOfPair(target: number): number {
		return this.#pairs[2 * ~target] ?? 0;
	}

	/** The second word of the pair. */
	secondOfPair(target: number): number {
		return this.#pairs[2 * ~target + 1] ?? 0;
	}

	/** The capitals that a text must have where a form is marked so. */
	capitals(word: number): number {
		return this.#capitals[word] ?? 0;
	}

	/** Length of the folded word without a plural's ending. */
	baseLength(word: number): number {
		return this.#baseLengths[word] ?? 0;
	}

	#find({ folded, isAcronym, isPluralAcronym, capitals }: NameWord): number {
		for (let entry = this.forms.find(folded); entry !== 0; entry = this.forms.next(entry)) {
			const flags = this.forms.flags(entry);
			const word = this.forms.target(entry);
			if (
				word >= 0 &&
				(flags & FormFlag.difference) === 0 &&
				((flags & FormFlag.acronymPlural) !== 0) === isPluralAcronym &&
				this.#acronyms[word] === isAcronym &&
				this.#capitals[word] === capitals
			) {
				return word;
			}
		}
		return -1;
	}

	#knowsPair(joined: string, one: number, other: number): boolean {
		for (let entry = this.forms.find(joined); entry !== 0; entry = this.forms.next(entry)) {
			const target = this.forms.target(entry);
			if (target < 0 && this.firstOfPair(target) === one && this.secondOfPair(target) === other) {
				return true;
			}
		}
		return false;
	}
}
