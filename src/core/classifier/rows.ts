// A source text as rows, the way somebody sees them who looks for a place between two declarations.
import { LineTable } from '../text/document';
import type { Language } from './language';
import { scan } from './scan';

/** A line end inside a comment. */
const lineEndMark = '\ue003';

/** Comments that have to stay at the top of a file: `#!`, `//! inner documentation`, `# frozen_string_literal: true`. */
const directive =
	/^(?:#!|\/\/!|\/\*!|\/\/\/\s*<reference|\/\/\s*@ts-|#.*\b(?:coding[:=]|frozen_string_literal:))/;

/**
 * The lines of a text, a comment or a string literal of several lines being one row: what stands inside them is no
 * code. Rows are numbered as the lines of such a text.
 */
export class Rows {
	/** The text, its literals masked as `scan.ts` says, and its comments on one row each. */
	readonly text: string;
	readonly #masked: string;
	readonly #table: LineTable;

	constructor(text: string, { lexicon }: Language) {
		const { masked, comments } = scan(text, lexicon, 0, text.length);
		const units = Array.from(text.split(''), (unit, index) => {
			const mask = masked.charAt(index);
			return mask >= '\ue000' && mask <= '\ue002' ? mask : unit;
		});
		for (const { start, end } of comments) {
			for (let index = start; index < end; index++) {
				if (units[index] === '\n' || units[index] === '\r') {
					units[index] = lineEndMark;
				}
			}
		}
		this.text = units.join('');
		this.#masked = masked;
		this.#table = new LineTable(this.text);
	}

	/** How many rows there are; an empty text has one. */
	get count(): number {
		return this.#table.count;
	}

	/** The row that holds an offset. */
	at(offset: number): number {
		return this.#table.lineAt(offset);
	}

	/** Where a row begins. */
	start(row: number): number {
		return this.#table.start(row);
	}

	/** Where a row ends, without its line end. */
	end(row: number): number {
		return this.#table.end(row);
	}

	/** What a row says. */
	source(row: number): string {
		return this.text.slice(this.start(row), this.end(row));
	}

	/** What a row says, its comments as spaces. */
	code(row: number): string {
		return this.#masked.slice(this.start(row), this.end(row));
	}

	/** True for a row of spaces and tabs. */
	isBlank(row: number): boolean {
		return this.source(row).trim() === '';
	}

	/** The nearest row after or before `row` that is not blank. */
	neighbour(row: number, step: 1 | -1): number | undefined {
		return this.#find(row, step, (each) => !this.isBlank(each));
	}

	/** The nearest row after or before `row` that is neither blank nor a comment for people. */
	codeNear(row: number, step: 1 | -1): number | undefined {
		return this.#find(
			row,
			step,
			(each) => this.code(each).trim() !== '' || directive.test(this.source(each)),
		);
	}

	#find(row: number, step: 1 | -1, fits: (row: number) => boolean): number | undefined {
		for (let near = row + step; near >= 0 && near < this.count; near += step) {
			if (fits(near)) {
				return near;
			}
		}
		return undefined;
	}
}

/**
 * True for a row that has to stay at the top of a file or a block, or usually does: packages, imports, attributes of
 * the file, what a file says of itself.
 *
 * @example opensFile('import "fmt"') // true
 */
export function opensFile(source: string): boolean {
	return directive.test(source) || opening.test(source);
}

const opening =
	/^(?:(?:package|import|from|use|using|require|require_once|require_relative|include|extern (?:crate|alias))\b|namespace\s[^{]*;|\[\s*(?:assembly|module)\s*:|declare\s*\(|@file|#\s*(?:include|pragma)|<\?|[bu]?\ue000)/;
