// Rows of mentions without the chapter's everyday words that mean something else: which they are a whole note tells,
// and a long note is read part by part.
import type { GlossaryStore } from '../glossary/glossary';
import { certainIn, rowOf, type MentionTable, type NumberedMention } from './mentionTable';
import { isDoubtful, Subject } from './noteSubject';

/** Writes the rows of texts into a table. */
export class NoteSubjects {
	readonly #glossary: GlossaryStore;
	readonly #table: MentionTable;
	/** Long notes with doubtful words, and all mentions of the parts that have them, by number. */
	readonly #doubtful = new Map<string, Map<number, readonly NumberedMention[]>>();
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
	set(uri: string, number: number, mentions: readonly NumberedMention[], isPart: boolean): void {
		const isClear = !mentions.some((mention) => isDoubtful(mention, this.#glossary));
		const doubtful = this.#doubtful.get(uri) ?? new Map<number, readonly NumberedMention[]>();
		doubtful.delete(number);
		if (isPart && !isClear) {
			this.#doubtful.set(uri, doubtful.set(number, mentions));
		}
		this.outdate(uri);
		const certain = () => mentions.flatMap(({ id, ordinary }) => (ordinary ? [] : [id]));
		this.#table.set(
			number,
			rowOf(isClear || isPart ? mentions : this.#of(mentions, this.#subject(certain()))),
		);
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
	 * Judges the long notes whose parts have all been read; `partsOf` tells the numbers of their parts.
	 * @returns true when rows may be others now
	 */
	settle(partsOf: (uri: string) => readonly number[]): boolean {
		const waited = !this.isSettled;
		for (const uri of this.#open) {
			const parts = partsOf(uri);
			const doubtful = this.#doubtful.get(uri);
			for (const number of [...(doubtful?.keys() ?? [])]) {
				if (parts.length < 2 || !parts.includes(number)) {
					doubtful?.delete(number);
				}
			}
			if (doubtful !== undefined && doubtful.size > 0) {
				const subject = this.#subject(parts.flatMap((number) => certainIn(this.#table.row(number))));
				for (const [number, mentions] of doubtful) {
					this.#table.set(number, rowOf(this.#of(mentions, subject)));
				}
			} else {
				this.#doubtful.delete(uri);
			}
		}
		this.#open.clear();
		return waited;
	}

	#subject(certain: readonly number[]): Subject {
		return new Subject(certain.map((id) => this.#glossary.byId(id)));
	}

	#of(mentions: readonly NumberedMention[], subject: Subject): readonly NumberedMention[] {
		return mentions.filter((mention) => {
			const term = isDoubtful(mention, this.#glossary) ? this.#glossary.byId(mention.id) : undefined;
			return term === undefined || subject.covers(term);
		});
	}
}
