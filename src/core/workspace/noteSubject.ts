// Which parts of the built-in chapter's subject a note is about, told by the terms it uses.
import { isChapter, isChapterOnly } from '../glossary/chapter';
import { isEverydayName } from '../glossary/chapterWords';
import type { GlossaryStore } from '../glossary/glossary';
import type { Term } from '../glossary/term';
import type { NumberedMention } from './mentionTable';

/** A note that uses so many of the chapter's terms is about its subject, whichever they are. */
const termsToTrust = 2;

/** What a note says in words that mean one thing only. */
export class Subject {
	/** The chapter's notes that define a term of the text. */
	readonly #notes = new Set<string>();
	#terms = 0;

	/** @param certain the terms that the note uses by names that are no everyday words; the same may come again */
	constructor(certain: Iterable<Term | undefined>) {
		for (const term of new Set(certain)) {
			const notes = (term?.definitions ?? []).map(({ uri }) => uri).filter(isChapter);
			notes.forEach((uri) => this.#notes.add(uri));
			this.#terms += Number(notes.length > 0 && !isEverydayName(term?.label ?? ''));
		}
	}

	/**
	 * True when an everyday word of the note may mean the chapter's term: the note uses another term of the same note of
	 * the chapter, or two of any.
	 * @example of `container` in a text on Kubernetes, not of `snapshot` there
	 */
	covers(term: Term): boolean {
		return this.#terms >= termsToTrust || term.definitions.some(({ uri }) => this.#notes.has(uri));
	}
}

/**
 * A note's mentions without the chapter's everyday words that mean something else there: of `a container class` nothing.
 * Costs nothing where no term is the chapter's alone.
 */
export function ofSubject(
	mentions: readonly NumberedMention[],
	glossary: GlossaryStore,
): readonly NumberedMention[] {
	const doubtful = ({ id, ordinary }: NumberedMention) => {
		const term = ordinary ? glossary.byId(id) : undefined;
		return term !== undefined && isChapterOnly(term) ? term : undefined;
	};
	if (!mentions.some(doubtful)) {
		return mentions;
	}
	const certain = mentions.filter(({ ordinary }) => !ordinary).map(({ id }) => glossary.byId(id));
	const subject = new Subject(certain);
	return mentions.filter((mention) => {
		const term = doubtful(mention);
		return term === undefined || subject.covers(term);
	});
}
