// The words of all names as numbers, and every form that a text may write them in.
import { hashPair } from '../../text/fold';
import { EdgeTable } from './edgeTable';
import { FormTable } from './formTable';
import { FormFlag, formsOf, isJoinable, readNameWord, type NameWord, type WordForm } from './wordForms';

/** A word of a name with its number. */
export interface KnownWord {
	readonly word: NameWord;
	/** From 1. */
	readonly number: number;
	readonly forms: readonly WordForm[];
}

/** Learns words once and knows them by number from then on. */
export class Vocabulary {
	/** From forms to the numbers of words, and from forms of two words written as one to the numbers of such pairs. */
	readonly forms = new FormTable();
	readonly #openingSigns = new Set<number>();
	/** The same for ASCII, of which nearly all signs of a text are. */
	readonly #opensName = new Uint8Array(128);
	/** By the word as a name writes it, which may be read differently when it stands alone. */
	readonly #written = new Map<string, KnownWord>();
	readonly #alone = new Map<string, KnownWord>();
	/** By all that makes two words one. */
	readonly #known = new Map<string, KnownWord>();
	readonly #capitals: number[] = [0];
	readonly #baseLengths: number[] = [0];
	/** The two words of each pair, from pair 1. */
	readonly #pairs: number[] = [0, 0];
	/** From both words of a pair to its number. */
	readonly #pairNumbers = new EdgeTable();

	/** A word that was learned before, as the same kind of name writes it. */
	known(written: string, alone: boolean): KnownWord | undefined {
		return (alone ? this.#alone : this.#written).get(written);
	}

	/**
	 * Gives a word its number, and learns it with all its forms when it is new.
	 * @param written as the name has it: `VMs`
	 * @param folded the same word, folded
	 * @param alone true when the name has no other word
	 */
	learn(written: string, folded: string, alone: boolean): KnownWord {
		const word = this.#learn(readNameWord(written, folded, alone));
		(alone ? this.#alone : this.#written).set(written, word);
		return word;
	}

	/** Lets two words be written as one: `bare metal` as `baremetal`, `SR-IOV` as `SRIOV`. */
	learnPair(first: KnownWord, second: KnownWord): void {
		if (
			!isJoinable(first.word) ||
			!isJoinable(second.word) ||
			this.#pairNumbers.get(first.number, second.number) !== 0
		) {
			return;
		}
		const pair = this.#pairs.length / 2;
		this.#pairs.push(first.number, second.number);
		this.#pairNumbers.set(first.number, second.number, pair);
		for (const left of first.forms) {
			// The first word as it is, the second in all its forms.
			const start = (left.flags & FormFlag.difference) <= FormFlag.spelling ? hashPair(left.text) : undefined;
			for (const right of start === undefined ? [] : second.forms) {
				const { hash, check } = hashPair(right.text, start);
				this.forms.add(hash, check, pair, right.flags | FormFlag.spelling | FormFlag.pair);
			}
		}
	}

	/** Remembers the code point of a sign that opens a name, like the dot of `.NET`. */
	learnOpeningSign(sign: number): void {
		this.#openingSigns.add(sign);
		if (sign < this.#opensName.length) {
			this.#opensName[sign] = 1;
		}
	}

	/** True for a sign with which a name begins. */
	isOpeningSign(sign: number): boolean {
		return sign < this.#opensName.length ? this.#opensName[sign] === 1 : this.#openingSigns.has(sign);
	}

	/** The first word of a pair. */
	firstOfPair(pair: number): number {
		return this.#pairs[2 * pair] as number;
	}

	/** The second word of a pair. */
	secondOfPair(pair: number): number {
		return this.#pairs[2 * pair + 1] as number;
	}

	/** The capitals that a text must have where a form is marked so. */
	capitals(word: number): number {
		return this.#capitals[word] as number;
	}

	/** Length of the folded word without a plural's ending. */
	baseLength(word: number): number {
		return this.#baseLengths[word] as number;
	}

	#learn(word: NameWord): KnownWord {
		const { folded, singular, isAcronym, isPluralAcronym, capitals } = word;
		const key = `${folded} ${String(isAcronym)} ${String(isPluralAcronym)} ${String(capitals)}`;
		const known = this.#known.get(key);
		if (known !== undefined) {
			return known;
		}
		const learned = { word, number: this.#capitals.length, forms: formsOf(word) };
		this.#known.set(key, learned);
		this.#capitals.push(capitals);
		this.#baseLengths.push(isPluralAcronym ? singular.length : folded.length);
		for (const { text, flags } of learned.forms) {
			const { hash, check } = hashPair(text);
			this.forms.add(hash, check, learned.number, flags);
		}
		return learned;
	}
}
