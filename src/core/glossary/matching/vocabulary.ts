// The words of all names as numbers, and every form that a text may write them in.
import { FormTable } from './formTable';
import { FormFlag, formsOf, isJoinable, type NameWord, type WordForm } from './wordForms';

/** A word of a name with its number. */
export interface KnownWord {
	readonly word: NameWord;
	readonly number: number;
}

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
	#count = 0;

	/** Gives a word its number; a word that is new is learned with all its forms. */
	learn(word: NameWord): KnownWord {
		const known = this.#find(word);
		if (known >= 0) {
			return { word, number: known };
		}
		const number = this.#count++;
		this.#capitals.push(word.capitals);
		this.#baseLengths.push(word.isPluralAcronym ? word.singular.length : word.folded.length);
		this.#acronyms.push(word.isAcronym);
		for (const { text, flags } of formsOf(word)) {
			this.forms.add(text, number, flags);
		}
		return { word, number };
	}

	/** Lets two words be written as one: `bare metal` as `baremetal`, `SR-IOV` as `SRIOV`. */
	learnPair(first: KnownWord, second: KnownWord): void {
		if (isJoinable(first.word) && isJoinable(second.word) && this.#pairOf(first, second) === 0) {
			const target = ~(this.#pairs.length / 2);
			this.#pairs.push(first.number, second.number);
			for (const { text, flags } of pairForms(first.word, second.word)) {
				this.forms.add(text, target, flags);
			}
		}
	}

	/** Remembers the node where the names that begin with a word go on. */
	open(word: KnownWord, node: number): void {
		for (const { text } of formsOf(word.word)) {
			this.forms.setStart(text, word.number, node);
		}
	}

	/** Remembers the node where the names that begin with two words go on, if these may be written as one. */
	openPair(first: KnownWord, second: KnownWord, node: number): void {
		const target = this.#pairOf(first, second);
		if (target !== 0) {
			for (const { text } of pairForms(first.word, second.word)) {
				this.forms.setStart(text, target, node);
			}
		}
	}

	/** The first word of the pair that a negative target stands for. */
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
		return this.#meaningOf(
			folded,
			(word, flags) => {
				return (
					word >= 0 &&
					(flags & FormFlag.difference) === 0 &&
					((flags & FormFlag.acronymPlural) !== 0) === isPluralAcronym &&
					this.#acronyms[word] === isAcronym &&
					this.#capitals[word] === capitals
				);
			},
			-1,
		);
	}

	/** The target of a pair; 0 when it is not known. */
	#pairOf(first: KnownWord, second: KnownWord): number {
		return this.#meaningOf(
			first.word.folded + second.word.folded,
			(target) => {
				return (
					target < 0 &&
					this.firstOfPair(target) === first.number &&
					this.secondOfPair(target) === second.number
				);
			},
			0,
		);
	}

	/** The first target of a form that passes; `none` when no one does. */
	#meaningOf(form: string, passes: (target: number, flags: number) => boolean, none: number): number {
		const { forms } = this;
		for (let meaning = forms.find(form); meaning !== 0; meaning = forms.next(meaning)) {
			if (passes(forms.target(meaning), forms.flags(meaning))) {
				return forms.target(meaning);
			}
		}
		return none;
	}
}

/** `baremetal`, `baremetals`: the first word as it is, the second in all its forms. */
export function pairForms(first: NameWord, second: NameWord): readonly WordForm[] {
	const seconds = formsOf(second);
	return formsOf(first)
		.filter(({ flags }) => (flags & FormFlag.difference) <= FormFlag.spelling)
		.flatMap((left) =>
			seconds.map(({ text, flags }) => ({ text: left.text + text, flags: flags | FormFlag.spelling })),
		);
}
