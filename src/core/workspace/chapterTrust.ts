// Whether people's notes are about the built-in chapter's subject: how many of its terms they use tells.
import { isChapter } from '../glossary/chapter';
import { isEverydayName } from '../glossary/chapterWords';
import type { GlossaryStore } from '../glossary/glossary';
import type { MentionTable } from './mentionTable';

/** How many of the chapter's terms people's own notes have to use before its everyday words count. */
const termsToTrust = 3;

/** Looks at the counts of the chapter's terms. */
export class ChapterTrust {
	readonly #glossary: GlossaryStore;
	readonly #table: MentionTable;
	#terms: readonly number[] | undefined;
	#answer: { readonly state: number; readonly isEarned: boolean } | undefined;

	constructor(glossary: GlossaryStore, table: MentionTable) {
		this.#glossary = glossary;
		this.#table = table;
	}

	/** Has the chapter's terms gone through anew: names came or went. */
	forgetTerms(): void {
		this.#terms = undefined;
	}

	/**
	 * True when everyday words may mean the chapter's terms (`server`, `host`).
	 * @param state while it is the same, so is the answer
	 */
	isEarned(state: number): boolean {
		if (this.#answer?.state !== state) {
			let used = 0;
			for (const id of this.#chapterTerms()) {
				used += Number(this.#table.count(id, false) > 0);
				if (used >= termsToTrust) {
					break;
				}
			}
			this.#answer = { state, isEarned: used >= termsToTrust };
		}
		return this.#answer.isEarned;
	}

	/** The chapter's terms that are no everyday names. */
	#chapterTerms(): readonly number[] {
		this.#terms ??= [...this.#glossary.terms.values()].flatMap((term) => {
			const isTelling = !isEverydayName(term.label) && term.definitions.some(({ uri }) => isChapter(uri));
			return isTelling ? (this.#glossary.idOf(term) ?? []) : [];
		});
		return this.#terms;
	}
}
