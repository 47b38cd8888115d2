// Where the text of each line begins: what the block scanner moves as it goes into quotes and list items.
import { withRoom } from '../../text/columns';
import type { LineTable } from '../../text/document';
import type { Place, ProseSpan } from '../note';
import { wordsIn } from './words';

/** What a line takes up in the table: where it begins, where it ends, its indentation, and the columns before it. */
const width = 4;

/** A table for more lines than this is given back when the next text is read. */
const mostKept = 4096;

/**
 * For each line the offset of its first unit that is no blank, and the column of it, with tab stops every four columns.
 * Where a quote or an item begins, its mark is taken off the lines, and behind it put back. One text after
 * the other may be read: for thousands of small ones a table each would cost more than reading them.
 */
export class LineColumns {
	#count = 0;
	#text = '';
	#table = new Int32Array(0);

	/** Reads the lines of a text from line `from` on; a byte order mark at its beginning is a blank. */
	read(text: string, lines: LineTable, from: number): void {
		const table = this.#tableFor(lines.count + 1);
		for (let line = from; line < lines.count; line++) {
			const end = lines.end(line);
			let first = lines.start(line);
			let column = 0;
			for (; first < end; first++) {
				const unit = text.charCodeAt(first);
				if (unit === 0x09) {
					column += 4 - (column % 4);
				} else if (unit === 0x20 || (unit === 0xfeff && line === from && column === 0)) {
					column++;
				} else {
					break;
				}
			}
			const at = line * width;
			table[at] = first;
			table[at + 1] = end;
			table[at + 2] = column;
			table[at + 3] = 0;
		}
		const count = lines.start(lines.count - 1) < text.length ? lines.count : Math.max(from, lines.count - 1);
		table.fill(0, count * width, (lines.count + 1) * width);
		table[count * width] = text.length;
		table[count * width + 1] = text.length;
		this.#text = text;
		this.#count = count;
	}

	#tableFor(lines: number): Int32Array {
		this.#table =
			this.#table.length > width * mostKept
				? new Int32Array(width * lines)
				: withRoom(this.#table, width * lines);
		return this.#table;
	}

	/** How many lines there are; behind the last line end begins no line. */
	get count(): number {
		return this.#count;
	}

	/** Offset of the line's first unit that is no blank; its end when there is none. */
	first(line: number): number {
		return this.#table[line * width] as number;
	}

	/** Offset after the line's last unit, its line end left out. */
	end(line: number): number {
		return this.#table[line * width + 1] as number;
	}

	/** The column of `first`; -1 for a line that goes on with a paragraph of a quote and has no `>`. */
	indent(line: number): number {
		return this.#table[line * width + 2] as number;
	}

	/** How many columns quotes have taken off the line: tab stops count from where the line itself begins. */
	taken(line: number): number {
		return this.#table[line * width + 3] as number;
	}

	/** True when the line has nothing but blanks, or nothing but blanks behind the marks taken off. */
	isBlank(line: number): boolean {
		return this.first(line) >= this.end(line);
	}

	/** What a line says; empty at its end when it says nothing. */
	words(line: number, place: Place): ProseSpan {
		return wordsIn(this.#text, this.first(line), this.end(line), place, this.end(line));
	}

	/** The first line from `line` on that is not blank, or `count`. */
	skipBlank(line: number): number {
		let next = line;
		while (next < this.count && this.isBlank(next)) {
			next++;
		}
		return next;
	}

	/**
	 * Takes the `>` off a line, and the blank behind it, which may be a part of a tab.
	 * @returns false for a tab in a quote in a quote, of which markdown-it has a view of its own
	 */
	takeQuoteMark(line: number): boolean {
		const taken = this.taken(line);
		const blank = this.#text.charCodeAt(this.first(line) + 1);
		const isTab = blank === 0x09;
		let first = this.first(line) + 1;
		let start = this.indent(line) + 1;
		const takes = blank === 0x20 || (isTab && (taken + start) % 4 === 3);
		if (takes) {
			first++;
			start++;
		}
		const [next, column] = this.#skip(line, first, start, taken + Number(isTab && !takes));
		const isSure = taken % 4 === 0 || !this.#text.slice(first, next).includes('\t');
		this.#enter(line, next, column - start, this.indent(line) + 1 + Number(isTab || takes));
		return isSure;
	}

	/**
	 * Takes the mark of an item off its first line.
	 * @returns the column from which on all its lines stand
	 */
	takeItemMark(line: number, markEnd: number): number {
		const start = this.indent(line) + markEnd - this.first(line);
		const [next, column] = this.#skip(line, markEnd, start, this.taken(line));
		this.#enter(line, next, column, this.taken(line));
		// More than four blanks: the item begins with indented code.
		return start + (next >= this.end(line) || column - start > 4 ? 1 : column - start);
	}

	/** Leaves a line to the paragraph above it. */
	makeLazy(line: number): void {
		this.#table[line * width + 2] = -1;
	}

	/** Lets a line begin at another unit, in the column given. */
	put(line: number, first: number, indent: number): void {
		this.#enter(line, first, indent, this.taken(line));
	}

	/** Adds to `saved` how a line begins. */
	save(line: number, saved: number[]): void {
		saved.push(this.first(line), this.indent(line), this.taken(line));
	}

	/** Lets lines from `from` on begin again as they did when they were saved, one after the other. */
	restore(from: number, saved: readonly number[]): void {
		for (let at = 0; at < saved.length; at += 3) {
			this.#enter(from + at / 3, saved[at] as number, saved[at + 1] as number, saved[at + 2] as number);
		}
	}

	#enter(line: number, first: number, indent: number, taken: number): void {
		const at = line * width;
		this.#table[at] = first;
		this.#table[at + 2] = indent;
		this.#table[at + 3] = taken;
	}

	/** Skips the blanks from `first` on, which stands at `column`. */
	#skip(line: number, first: number, column: number, taken: number): [first: number, column: number] {
		const end = this.end(line);
		let next = first;
		let nextColumn = column;
		for (; next < end; next++) {
			const unit = this.#text.charCodeAt(next);
			if (unit === 0x09) {
				nextColumn += 4 - ((nextColumn + taken) % 4);
			} else if (unit === 0x20) {
				nextColumn++;
			} else {
				break;
			}
		}
		return [next, nextColumn];
	}
}
