// The notes parsed last: what open editors ask about again and again.
import type { Note } from '../markdown/note';
import { createParser } from '../markdown/parser';
import type { TextDocument } from '../text/document';

/** How many parsed notes are kept: more than anybody has in sight, and few enough to weigh little. */
const most = 12;

/** Parses a text once, however many features read it. */
export class ParsedNotes {
	readonly #parser = createParser();
	/** By address, the one used last at the end. */
	readonly #notes = new Map<string, Note>();

	/** The note for exactly this text. */
	get(document: TextDocument): Note {
		const known = this.#notes.get(document.uri);
		const isSame = known?.version === document.version && known.text === document.text;
		const note = isSame ? known : this.#parser.parse(document);
		this.#notes.delete(document.uri);
		this.#notes.set(document.uri, note);
		if (this.#notes.size > most) {
			const [oldest] = this.#notes.keys();
			this.#notes.delete(oldest ?? '');
		}
		return note;
	}

	/** Drops a note that is gone. */
	forget(uri: string): void {
		this.#notes.delete(uri);
	}
}
