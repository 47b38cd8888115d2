// Rows of mentions without the chapter's everyday words that mean something else: which they are a whole note tells,
// and an open note is read part by part.
import { isChapterOnly } from '../glossary/chapter';
import type { GlossaryStore } from '../glossary/glossary';
import type { Term } from '../glossary/term';
import { certainIn, hasOrdinary, renumbered, type MentionTable } from './mentionTable';
import { Subject } from './noteSubject';

/** Gives the rows of texts to a table. */
export class NoteSubjects {
	readonly #glossary: GlossaryStore;
	readonly #table: MentionTable;
	/** Notes in parts with doubtful words, and the whole rows of the parts that have them, by number. */
	readonly #doubtful = new Map<string, Map<number, Int32Array>>();
	/** Those of them that have been read since they were judged. */
	readonly #open = new Set<string>();

	constructor(glossary: GlossaryStore, table: MentionTable) {
		this.#glossary = glossary;
		this.#table = table;
	}

	/** False when rows wait for `settle`. */
	get isSettled(): boolean {
		return this.#open.size === 0;
	}

	/** Sets the row of a text; that of a part with doubtful words is right when all parts have been read. */
	set(uri: string, number: number, row: Int32Array, isPart: boolean): void {
		const isClear = !hasOrdinary(row, (id) => this.#doubtfulTerm(id) !== undefined);
		const doubtful = this.#doubtful.get(uri) ?? new Map<number, Int32Array>();
		doubtful.delete(number);
		if (isPart && !isClear) {
			this.#doubtful.set(uri, doubtful.set(number, row));
		}
		this.outdate(uri);
		this.#table.set(number, isClear || isPart ? row : this.#judged(row, this.#subject(certainIn(row))));
	}

	/** A note whose parts are others now. */
	outdate(uri: string): void {
		if (this.#doubtful.has(uri)) {
			this.#open.add(uri);
		}
	}

	/** A note that is gone. */
	delete(uri: string): void {
		this.#doubtful.delete(uri);
		this.#open.delete(uri);
	}

	/**
	 * Judges the notes whose parts have all been read; `partsOf` tells the numbers of their parts.
	 * @returns true when rows may be others now
	 */
	settle(partsOf: (uri: string) => readonly number[]): boolean {
		const waited = !this.isSettled;
		for (const uri of this.#open) {
			const parts = partsOf(uri);
			const doubtful = this.#doubtful.get(uri) ?? new Map<number, Int32Array>();
			for (const number of doubtful.keys()) {
				if (!parts.includes(number)) {
					doubtful.delete(number);
				}
			}
			if (doubtful.size === 0) {
				this.#doubtful.delete(uri);
				continue;
			}
			const subject = this.#subject(parts.flatMap((number) => certainIn(this.#table.row(number))));
			for (const [number, row] of doubtful) {
				this.#table.set(number, this.#judged(row, subject));
			}
		}
		this.#open.clear();
		return waited;
	}

	#subject(certain: readonly number[]): Subject {
		return new Subject(certain.map((id) => this.#glossary.byId(id)));
	}

	/** A row without the everyday words by which a note on this subject does not mean the chapter's terms. */
	#judged(row: Int32Array, subject: Subject): Int32Array {
		return renumbered(row, (id, isOrdinary) => {
			const term = isOrdinary ? this.#doubtfulTerm(id) : undefined;
			return term === undefined || subject.covers(term) ? id : undefined;
		});
	}

	/** One of the chapter's terms, which an everyday word may mean or not: `container` in whichever text. */
	#doubtfulTerm(id: number): Term | undefined {
		const term = this.#glossary.byId(id);
		return term !== undefined && isChapterOnly(term) ? term : undefined;
	}
}
