// What kind of words the mentions are: asked for every mention, though few words are met and each of them often.
import { isOrdinaryWord } from '../glossary/chapterWords';
import { FormTable } from '../glossary/matching/formTable';
import { isEveryday } from '../glossary/reach';
import { checkUnit, emptyCheck, emptyHash, hashUnit } from '../text/fold';

/** What is known of some words without knowing where they stand; several may hold. */
export const enum WordKind {
	/** Words that every text about software has: `list`, `connection string`. */
	everyday = 1,
	/** Everyday words of the built-in chapter: `container`. */
	ordinary = 2,
}

/** With more words than these, memory counts for more than time. */
const mostKnown = 50_000;

/** The table's targets are numbers from 1, and it has nothing else to say of words than their flags. */
const anyTarget = 1;

/** Tells the kinds of words, and remembers them. */
export class WordKinds {
	#known = new FormTable();
	#count = 0;

	/** `WordKind` bits of the words `[start, end)` of a text as it has them: `VMs`, `Virtual machine`. */
	of(text: string, start: number, end: number): number {
		let hash = emptyHash;
		let check = emptyCheck;
		for (let at = start; at < end; at++) {
			const unit = text.charCodeAt(at);
			hash = hashUnit(hash, unit);
			check = checkUnit(check, unit);
		}
		const known = this.#known.get(hash, check);
		return known === 0 ? this.#learn(text.slice(start, end), hash, check) : this.#known.flags(known);
	}

	#learn(words: string, hash: number, check: number): number {
		if (this.#count === mostKnown) {
			this.#known = new FormTable();
			this.#count = 0;
		}
		const kind =
			(isEveryday(words) ? WordKind.everyday : 0) | (isOrdinaryWord(words) ? WordKind.ordinary : 0);
		this.#known.add(hash, check, anyTarget, kind);
		this.#count++;
		return kind;
	}
}
