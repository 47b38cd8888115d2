// What an index keeps of a note.
import type { ReadNote } from './readNote';

/** What is kept of a note; its text is not. */
export interface Entry extends ReadNote {
	/** How many texts the note has had. */
	readonly revision: number;
}

/** Written out, for an object that is made by spreading another has a shape of its own, which weighs more than it does. */
export function entryOf({ found, definitions, outline, rules, own }: ReadNote, revision: number): Entry {
	return { found, definitions, outline, rules, own, revision };
}
