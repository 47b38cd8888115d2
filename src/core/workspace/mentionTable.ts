// Mentions of all notes as columns of numbers, and for each term the notes that mention it.
import { withRoom } from '../text/columns';
import type { Span } from '../text/span';
import { NumberLists } from './numberLists';

/** How many numbers a mention takes in a row: where it is, and the term with its flags. */
const width = 2;
/** The flags, in the lowest bits of a term: everyday English … */
const ordinary = 1;
/** … and words that mean the term only near a definition. */
const near = 2;
const flags = ordinary | near;
const flagBits = 2;
/** A place is one number: the start, and in its lowest bits the length. */
const lengthBits = 10;
const longest = (1 << lengthBits) - 1;
/** What begins behind four million units is not counted: nobody wrote that text by hand. */
const farthest = 2 ** (32 - lengthBits) - 1;

const noMentions = new Int32Array(0);

/** Writes the mentions of one text after the other as rows, and makes nothing for a single mention. */
export class RowWriter {
	#numbers = new Int32Array(256);
	#length = 0;

	/**
	 * Adds a mention: two numbers, the place, and four times the term's number with its flags. Mentions of more than
	 * 1023 units (two words with a page of blanks between them) and those far out are left out.
	 * @param id the glossary's number for the term
	 * @param isOrdinary for everyday English, which only some workspaces mean in the chapter's sense
	 * @param isNear for words that mean the term only near a definition
	 */
	add(start: number, end: number, id: number, isOrdinary: boolean, isNear: boolean): void {
		if (end - start > longest || start > farthest) {
			return;
		}
		this.#numbers = withRoom(this.#numbers, this.#length + width);
		this.#numbers[this.#length++] = (start << lengthBits) | (end - start);
		this.#numbers[this.#length++] = (id << flagBits) | (isOrdinary ? ordinary : 0) | (isNear ? near : 0);
	}

	/** The row of what was added since the last. */
	take(): Int32Array {
		const row = this.#numbers.slice(0, this.#length);
		this.#length = 0;
		return row;
	}
}

/** The row of a text and where in its note the text begins. */
export interface PlacedRow {
	readonly row: Int32Array;
	readonly start: number;
}

/** The rows of a note's parts as one row of the note. */
export function joinedRows(parts: readonly PlacedRow[]): Int32Array {
	const [first] = parts;
	if (parts.length === 1 && first !== undefined) {
		return first.row;
	}
	const joined: number[] = [];
	for (const { row, start: by } of parts) {
		for (let at = 0; at + 1 < row.length; at += width) {
			const place = row[at] as number;
			if ((place >>> lengthBits) + by <= farthest) {
				joined.push((place + (by << lengthBits)) | 0, row[at + 1] as number);
			}
		}
	}
	return Int32Array.from(joined);
}

/** Calls back for each mention of a row, in order; one for several terms has come for each of them. */
export function visitRow(
	row: Int32Array,
	visit: (start: number, end: number, id: number, isOrdinary: boolean, isNear: boolean) => void,
): void {
	for (let at = 0; at + 1 < row.length; at += width) {
		const place = row[at] as number;
		const tagged = row[at + 1] as number;
		const start = place >>> lengthBits;
		visit(
			start,
			start + (place & longest),
			tagged >> flagBits,
			(tagged & ordinary) !== 0,
			(tagged & near) !== 0,
		);
	}
}

/** The terms that a row mentions by words that are no everyday English; the same may come again. */
export function certainIn(row: Int32Array): readonly number[] {
	const ids: number[] = [];
	for (let at = width - 1; at < row.length; at += width) {
		const tagged = row[at] as number;
		if ((tagged & ordinary) === 0) {
			ids.push(tagged >> flagBits);
		}
	}
	return ids;
}

/** True when a row has everyday English for a term of which something is true. */
export function hasOrdinary(row: Int32Array, isTrue: (id: number) => boolean): boolean {
	for (let at = width - 1; at < row.length; at += width) {
		const tagged = row[at] as number;
		if ((tagged & ordinary) !== 0 && isTrue(tagged >> flagBits)) {
			return true;
		}
	}
	return false;
}

/** The same row with other numbers for the terms; mentions of terms without a new number are left out. */
export function renumbered(
	row: Int32Array,
	numberOf: (id: number, isOrdinary: boolean) => number | undefined,
): Int32Array {
	const copy = new Int32Array(row.length);
	let length = 0;
	for (let at = 0; at + 1 < row.length; at += width) {
		const tagged = row[at + 1] as number;
		const id = numberOf(tagged >> flagBits, (tagged & ordinary) !== 0);
		if (id !== undefined) {
			copy[length++] = row[at] as number;
			copy[length++] = (id << flagBits) | (tagged & flags);
		}
	}
	return copy.slice(0, length);
}

/**
 * An inverted index. Notes and terms are small integers that the caller gives out; a row is replaced as a whole.
 * Eight bytes a mention, four to six more for each term that a note mentions.
 */
export class MentionTable {
	readonly #rows: (Int32Array | undefined)[] = [];
	/** By term: the notes with at least one mention, in no order. */
	readonly #notes = new NumberLists();
	/** By term, as many as `#reserve` has made room for. */
	#counts = new Int32Array(0);
	#ordinaryCounts = new Int32Array(0);
	/** By term: in which row it was seen last. */
	#stamps = new Int32Array(0);
	#stamp = 0;

	/** Replaces the mentions of a note; an empty row takes the note out. */
	set(note: number, row: Int32Array): void {
		const old = this.row(note);
		this.#reserve(row);
		this.#tally(old, -1);
		this.#tally(row, 1);
		// Sets of the terms of both rows, without making any.
		const stamps = this.#stamps;
		const before = ++this.#stamp;
		const after = ++this.#stamp;
		for (let at = width - 1; at < old.length; at += width) {
			stamps[(old[at] as number) >> flagBits] = before;
		}
		for (let at = width - 1; at < row.length; at += width) {
			const id = (row[at] as number) >> flagBits;
			const stamp = stamps[id];
			if (stamp !== before && stamp !== after) {
				this.#notes.add(id, note);
			}
			stamps[id] = after;
		}
		for (let at = width - 1; at < old.length; at += width) {
			const id = (old[at] as number) >> flagBits;
			if (stamps[id] === before) {
				this.#notes.remove(id, note);
				stamps[id] = after;
			}
		}
		this.#rows[note] = row.length === 0 ? undefined : row;
	}

	/** The mentions of a note as numbers; empty when it has none. */
	row(note: number): Int32Array {
		return this.#rows[note] ?? noMentions;
	}

	/** How many mentions of a term there are, far from its definitions too; everyday words are counted only when asked for. */
	count(id: number, withOrdinary: boolean): number {
		return (this.#counts[id] ?? 0) - (withOrdinary ? 0 : (this.#ordinaryCounts[id] ?? 0));
	}

	/** The notes that mention a term, in no order. */
	notesOf(id: number): readonly number[] {
		return this.#notes.values(id);
	}

	/**
	 * The mentions of one term in one note, in order.
	 * @param isNear asked where those begin that count only near a definition
	 */
	*mentionsOf(
		id: number,
		note: number,
		withOrdinary: boolean,
		isNear: (start: number) => boolean,
	): Generator<Span> {
		const row = this.#rows[note];
		for (let at = 0; row !== undefined && at < row.length; at += width) {
			const tagged = row[at + 1] ?? 0;
			if (tagged >> flagBits === id && (withOrdinary || (tagged & ordinary) === 0)) {
				const place = row[at] ?? 0;
				const start = place >>> lengthBits;
				if ((tagged & near) === 0 || isNear(start)) {
					yield { start, end: start + (place & longest) };
				}
			}
		}
	}

	/** How many mentions of a term in one note count only near a definition, and stand elsewhere. */
	countFar(id: number, note: number, isNear: (start: number) => boolean): number {
		const row = this.row(note);
		let count = 0;
		for (let at = 0; at < row.length; at += width) {
			const tagged = row[at + 1] as number;
			if (tagged >> flagBits === id && (tagged & near) !== 0) {
				count += Number(!isNear((row[at] as number) >>> lengthBits));
			}
		}
		return count;
	}

	/** Makes room for the terms of a row. */
	#reserve(row: Int32Array): void {
		let most = 0;
		for (let at = width - 1; at < row.length; at += width) {
			most = Math.max(most, (row[at] as number) >> flagBits);
		}
		this.#counts = withRoom(this.#counts, most + 1);
		this.#ordinaryCounts = withRoom(this.#ordinaryCounts, most + 1);
		this.#stamps = withRoom(this.#stamps, most + 1);
	}

	/** Adds a row to the counts, or takes it from them. */
	#tally(row: Int32Array, sign: 1 | -1): void {
		const [counts, ordinaryCounts] = [this.#counts, this.#ordinaryCounts];
		for (let at = width - 1; at < row.length; at += width) {
			const tagged = row[at] as number;
			const id = tagged >> flagBits;
			counts[id] = (counts[id] as number) + sign;
			if ((tagged & ordinary) !== 0) {
				ordinaryCounts[id] = (ordinaryCounts[id] as number) + sign;
			}
		}
	}
}
