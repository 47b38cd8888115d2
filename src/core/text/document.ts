// A text with an address, and the table that turns offsets into lines.
import { lastIndex } from './halves';
import type { Span } from './span';

/** What the core needs of an open editor, a file or a test: nothing but text with a name and a version. */
export interface TextDocument {
	/** Opaque to the core; two documents with equal strings are the same document. */
	readonly uri: string;
	/** Grows with each change of the text; a fresh file may always say 0. */
	readonly version: number;
	/** The whole text as the user has it: CRLF, tabs and a byte order mark included. */
	readonly text: string;
}

/** Zero-based line and UTF-16 character, as editors count. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/** Where each line of a text begins. Lines end at LF, CRLF or a lone CR, as in CommonMark 2.1. */
export class LineTable {
	readonly #starts: readonly number[];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
		const starts = [0];
		// Most texts have one kind of line end, which is found as fast as memory can be read.
		if (text.includes('\r')) {
			for (let offset = 0; offset < text.length; offset++) {
				const unit = text.charCodeAt(offset);
				if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) {
					starts.push(offset + 1);
				}
			}
		} else {
			for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
				starts.push(end + 1);
			}
		}
		this.#starts = starts;
	}

	/** How many lines there are; an empty text has one. */
	get count(): number {
		return this.#starts.length;
	}

	/** Offset of the line's first unit; past the last line, the length of the text. */
	start(line: number): number {
		return this.#starts[line] ?? this.#text.length;
	}

	/** Offset after the line's last unit, its line ending left out. */
	end(line: number): number {
		let end = this.start(line + 1);
		if (line + 1 < this.count) {
			end--;
			if (this.#text.charCodeAt(end) === 10 && this.#text.charCodeAt(end - 1) === 13) {
				end--;
			}
		}
		return Math.max(end, this.start(line));
	}

	/** The line that holds `offset`; offsets outside the text are clamped to it. */
	lineAt(offset: number): number {
		return Math.max(
			0,
			lastIndex(this.count, (line) => this.start(line) <= offset),
		);
	}

	/** Line and character of an offset, clamped to the text. */
	positionAt(offset: number): Position {
		const inside = Math.max(0, Math.min(offset, this.#text.length));
		const line = this.lineAt(inside);
		return { line, character: inside - this.start(line) };
	}

	/** The source of a run of whole lines `[first, after)`, without the last line ending. */
	linesSpan(first: number, after: number): Span {
		return { start: this.start(first), end: after > first ? this.end(after - 1) : this.start(first) };
	}
}
