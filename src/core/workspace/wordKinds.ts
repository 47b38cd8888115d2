// What kind of words the mentions are: asked for every mention, though few words are met and each of them often.
import { isOrdinaryWord } from '../glossary/chapterWords';
import { isEveryday } from '../glossary/reach';
import { detached } from '../text/detached';

/** What is known of some words without knowing where they stand. */
export interface WordKind {
	/** True for words that every text about software has: `list`, `connection string`. */
	readonly isEveryday: boolean;
	/** True for everyday words of the built-in chapter: `container`. */
	readonly isOrdinary: boolean;
}

/** With more words than these, memory counts for more than time. */
const mostKnown = 50_000;

/** Tells the kinds of words, and remembers them. */
export class WordKinds {
	readonly #known = new Map<string, WordKind>();

	/** @param words as a text has them: `VMs`, `Virtual machine` */
	of(words: string): WordKind {
		const known = this.#known.get(words);
		if (known !== undefined) {
			return known;
		}
		if (this.#known.size === mostKnown) {
			this.#known.clear();
		}
		const kind = { isEveryday: isEveryday(words), isOrdinary: isOrdinaryWord(words) };
		this.#known.set(detached(words), kind);
		return kind;
	}
}
