// Texts as small numbers, for tables that have rows of them: a note that was read whole is one text, others have one for each part.
import type { ProseRun } from '../markdown/note';
import type { PartedNote } from '../markdown/parts';

/** What words are read from; the same value is the same text. */
export interface ReadableText {
	readonly text: string;
	readonly runs: readonly ProseRun[];
}

/** A text and where in its note it begins. */
export interface PlacedText {
	readonly text: ReadableText;
	readonly start: number;
}

/** The parts of a note as texts. */
export function textsOf({ parts }: PartedNote): readonly PlacedText[] {
	return parts.map(({ part, start }) => ({ text: part.note, start }));
}

/** What has become of the texts of a note. */
export interface Renumbering {
	/** The texts that have to be read, with their numbers. */
	readonly added: readonly { readonly number: number; readonly text: ReadableText }[];
	/** Numbers that stand for nothing any more. */
	readonly gone: readonly number[];
}

const noNumbers: readonly number[] = [];

/** Gives numbers out and takes them back. Notes are addresses outside. */
export class TextNumbers {
	/** A note's number, or those of its parts in their order. */
	readonly #numbers = new Map<string, number | readonly number[]>();
	/** By number, '' where it is free. */
	readonly #uris: string[] = [];
	/** Where the parts of notes begin, but for the first ones. */
	readonly #starts = new Map<number, number>();
	/** The parts of notes as they were numbered; no part is kept for that. */
	readonly #parts = new WeakMap<ReadableText, { readonly number: number; readonly turn: number }>();
	/** How often a number was given to a part. */
	readonly #turns = new Map<number, number>();
	readonly #free: number[] = [];

	/** The numbers of a note's texts, in their order. */
	of(uri: string): readonly number[] {
		const numbers = this.#numbers.get(uri) ?? noNumbers;
		return typeof numbers === 'number' ? [numbers] : numbers;
	}

	/** The note that a number stands for; '' when it stands for none. */
	uriOf(number: number): string {
		return this.#uris[number] ?? '';
	}

	/** Where in its note a text begins. */
	startOf(number: number): number {
		return this.#starts.get(number) ?? 0;
	}

	/**
	 * Numbers the texts of a note in place of those that it had.
	 * @param isKnown true for a number whose text need not be read when it comes again
	 */
	set(uri: string, texts: readonly PlacedText[], isKnown: (number: number) => boolean): Renumbering {
		const before = this.of(uri);
		const [first, second] = texts;
		if (first !== undefined && second === undefined) {
			const number = before[0] ?? this.#give(uri);
			const gone = before.slice(1);
			gone.forEach((other) => {
				this.#take(other);
			});
			this.#starts.delete(number);
			// Read alone it means something else than as a part of a longer text.
			this.#parts.delete(first.text);
			this.#numbers.set(uri, number);
			return { added: [{ number, text: first.text }], gone };
		}
		const left = new Set(before);
		const known = texts.map(({ text }) => {
			const { number = -1, turn = -1 } = this.#parts.get(text) ?? {};
			return this.#turns.get(number) === turn && left.delete(number) ? number : undefined;
		});
		left.forEach((number) => {
			this.#take(number);
		});
		const added: { number: number; text: ReadableText }[] = [];
		const numbers = texts.map(({ text, start }, at) => {
			const number = known[at] ?? this.#give(uri);
			if (known[at] === undefined || !isKnown(number)) {
				const turn = (this.#turns.get(number) ?? 0) + 1;
				this.#turns.set(number, turn);
				this.#parts.set(text, { number, turn });
				added.push({ number, text });
			}
			this.#starts.set(number, start);
			return number;
		});
		this.#numbers.set(uri, numbers);
		const given = new Set(numbers);
		return { added, gone: before.filter((number) => !given.has(number)) };
	}

	/** Takes a note's numbers back. */
	delete(uri: string): readonly number[] {
		const gone = this.of(uri);
		gone.forEach((number) => {
			this.#take(number);
		});
		this.#numbers.delete(uri);
		return gone;
	}

	#give(uri: string): number {
		const number = this.#free.pop() ?? this.#uris.length;
		this.#uris[number] = uri;
		return number;
	}

	#take(number: number): void {
		this.#uris[number] = '';
		this.#starts.delete(number);
		this.#free.push(number);
	}
}
