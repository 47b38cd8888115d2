// Which notes may hold the words of names that are new.
import { cluesOf } from '../glossary/matching/clues';
import { Segmenter } from '../text/segment';
import { WordSignatures } from './wordSignatures';

/** Knows the words of notes by their filters; notes are numbers. */
export class NoteWords {
	readonly #signatures = new WordSignatures();
	readonly #segmenter = new Segmenter();
	/** Notes that were read at least once. */
	readonly #known = new Set<number>();
	/** Names for which no filter was asked yet. */
	readonly #names: string[] = [];

	/** True while names wait for `find`. */
	get hasNames(): boolean {
		return this.#names.length > 0;
	}

	/** True when the words of a note are known. */
	has(note: number): boolean {
		return this.#known.has(note);
	}

	/** Forgets the words of a note; what it gives remembers new ones, by hash and length of their folded forms. */
	rewrite(note: number): (hash: number, length: number) => void {
		this.#known.add(note);
		return this.#signatures.rewrite(note);
	}

	/** Puts back what `filter` gave. */
	restore(note: number, filter: Uint32Array): void {
		this.#known.add(note);
		this.#signatures.restore(note, filter);
	}

	/** The words of several notes together, to be kept elsewhere. */
	filter(notes: readonly number[]): Uint32Array {
		return this.#signatures.filter(notes);
	}

	/** Forgets a note. */
	delete(note: number): void {
		this.#known.delete(note);
	}

	/** Takes names over that are new, to be looked for by `find`. Notes that are read later are read with them. */
	add(names: readonly string[]): void {
		if (this.#known.size > 0) {
			// One by one: a setting may bring more names at once than a call takes arguments.
			names.forEach((name) => this.#names.push(name));
		}
	}

	/**
	 * Finds the notes that may hold new names, until time is up; thousands of names may come at once.
	 * @returns true when no name is left
	 */
	find(visit: (note: number) => void, isOver: () => boolean): boolean {
		for (let name = this.#names.pop(); name !== undefined; name = this.#names.pop()) {
			const clues = cluesOf(this.#segmenter, name);
			for (const note of this.#known) {
				if (this.#signatures.mayHold(note, clues)) {
					visit(note);
				}
			}
			if (isOver()) {
				return this.#names.length === 0;
			}
		}
		return true;
	}
}
