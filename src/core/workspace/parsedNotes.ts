// The notes parsed last: what open editors ask about again and again.
import { createParser } from '../markdown/parser';
import { PartParser, type PartedNote, type PartSize } from '../markdown/parts';
import type { TextDocument } from '../text/document';
import { holdsQuestions } from './readNote';

/** How many parsed notes are kept: more than anybody has in sight, and few enough to weigh little. */
const most = 12;

/** Parses a text once, however many features read it. */
export class ParsedNotes {
	readonly #parser: PartParser;
	/**
	 * The one used last at the end. No map: a map whose keys come and go leaves tables behind that have grown old and
	 * hold all its notes until the next full garbage collection.
	 */
	readonly #notes: PartedNote[] = [];
	readonly #putIn = new WeakSet<PartedNote>();

	/** @param partSize of the parts into which texts are cut */
	constructor(partSize?: PartSize) {
		this.#parser = new PartParser(createParser(), holdsQuestions, partSize);
	}

	/** The note for exactly this text; only what has changed is parsed. */
	get(document: TextDocument): PartedNote {
		const at = this.#indexOf(document.uri);
		const known = at < 0 ? undefined : this.#notes[at];
		const isSame = known?.version === document.version && known.text === document.text;
		const note = isSame ? known : this.#parser.parse(document, known);
		if (known !== undefined || this.#notes.length === most) {
			this.#notes.splice(Math.max(0, at), 1);
		}
		this.#notes.push(note);
		return note;
	}

	/**
	 * The same for a text that was put in: of files that nobody has in sight, which come by the thousand, none is kept.
	 */
	read(document: TextDocument): PartedNote {
		const isUnseen = document.version === 0 && this.#indexOf(document.uri) < 0;
		if (isUnseen) {
			return this.#parser.parseOnce(document);
		}
		const note = this.get(document);
		this.#putIn.add(note);
		return note;
	}

	/** True for a note that `get` gives and that was put in just as it is. */
	isPutIn(note: PartedNote): boolean {
		return this.#putIn.has(note);
	}

	/** Drops a note that is gone. */
	forget(uri: string): void {
		const at = this.#indexOf(uri);
		if (at >= 0) {
			this.#notes.splice(at, 1);
		}
	}

	#indexOf(uri: string): number {
		return this.#notes.findIndex((note) => note.uri === uri);
	}
}
