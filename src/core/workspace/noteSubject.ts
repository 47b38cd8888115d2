// Which parts of the built-in chapter's subject a note is about, told by the terms it uses.
import { isChapter } from '../glossary/chapter';
import { isEverydayName, isOrdinaryWord } from '../glossary/chapterWords';
import type { Term } from '../glossary/term';

/** A note that uses so many of the chapter's terms is about its subject, whichever they are. */
const termsToTrust = 2;
/** With so many it has no other subject beside it. */
const termsOfTheSubject = 8;
/** A term that a note uses so often is not there in passing. */
const usesToTrust = 3;

/** What a note says in words that mean one thing only. */
export class Subject {
	/** The chapter's notes that define a term of the text. */
	readonly #notes = new Set<string>();
	/** How often the text uses the chapter's terms, by their keys. */
	readonly #uses = new Map<string, number>();
	#terms = 0;

	/** @param certain the terms that the note uses by names that are no everyday words; the same may come again */
	constructor(certain: Iterable<Term | undefined>) {
		for (const term of certain) {
			const notes = (term?.definitions ?? []).map(({ uri }) => uri).filter(isChapter);
			if (term === undefined || notes.length === 0) {
				continue;
			}
			const uses = this.#uses.get(term.key) ?? 0;
			this.#uses.set(term.key, uses + 1);
			if (uses === 0) {
				notes.forEach((uri) => this.#notes.add(uri));
				this.#terms += Number(!isEverydayName(term.label));
			}
		}
	}

	/**
	 * True when an everyday word of the note may mean the chapter's term: the note uses another term of the same note of
	 * the chapter, or two of any. A word that is short for a phrase means it only where the note has the phrase, or more
	 * than in passing the term that it begins with, or is about nothing else: `snapshot` is a *virtual machine snapshot*
	 * in a text on virtual machines, and in one on volumes it is not.
	 * @example of `container` in a text on Kubernetes, not of `snapshot` there
	 */
	covers(term: Term): boolean {
		if (isMetByShortName(term)) {
			return (
				this.#uses.has(term.key) ||
				this.#terms >= termsOfTheSubject ||
				[...this.#uses].some(([key, uses]) => uses >= usesToTrust && term.key.startsWith(`${key} `))
			);
		}
		return this.#terms >= termsToTrust || term.definitions.some(({ uri }) => this.#notes.has(uri));
	}
}

/** True for *virtual machine snapshot*, for which everyday English has a word only: `snapshot`. */
function isMetByShortName({ label, aliases }: Term): boolean {
	return !isOrdinaryWord(label) && aliases.some((alias) => isOrdinaryWord(alias.label));
}
