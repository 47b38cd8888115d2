// Where in a source text a classifier goes, given the cursor.
import { LineTable } from '../text/document';
import type { Span } from '../text/span';
import type { Language } from './language';
import { scan } from './scan';

/** A place for new lines of code. */
export interface Placement {
	/** What is replaced: nothing, or the spaces of a blank line. */
	readonly span: Span;
	/** The indentation that each new line gets. */
	readonly margin: string;
	/** Line ends before and after the new lines, so that they stand apart from their neighbours. */
	readonly before: string;
	readonly after: string;
}

/** Rows that belong to what stands above them: indented, or closing it. */
const continues = /^(?:\s|[)}\]]|\*\/|(?:else|elif|except|finally|catch|rescue|ensure|end)\b)/;

/** Rows that have to stay at the top of a file, or usually are: packages, imports, what a file says of itself. */
const opens =
	/^(?:(?:package|import|from|use|using|require|require_once|require_relative|include|extern crate)\b|namespace\s[^{]*;|declare\s*\(|@file|#\s*(?:include|pragma)|#!|<\?|[bu]?\ue000)/;

/** A line end inside a comment. */
const lineEndMark = '\ue003';

/** Below a row like this no blank line is wanted: `class Machine {`, `class Machine:`. */
const beginsBlock = /(?:[({[:]|\b(?:do|then))\s*$/;

/**
 * On a blank line, that line with its indentation. Else below the outermost block that the line belongs to, and
 * below the imports if more of them follow: a declaration in the middle of another, or above the imports, would not
 * compile in most languages.
 *
 * @example placementAt('package main\n\nimport "fmt"\n', 0, go).span // { start: 26, end: 26 }
 */
export function placementAt(text: string, offset: number, language: Language): Placement {
	const { rows, masked } = rowsOf(text, language);
	const table = new LineTable(rows);
	const row = (line: number): string => rows.slice(table.start(line), table.end(line));
	const isBlank = (line: number): boolean => row(line).trim() === '';
	const isComment = (line: number): boolean =>
		masked.slice(table.start(line), table.end(line)).trim() === '' && !row(line).startsWith('#!');
	const cursor = table.lineAt(offset);
	const following = nonBlank(isBlank, table.count, cursor + 1, 1);
	// A line without indentation may stand in the middle of a block; there it would cut the block in two.
	const inBlock = row(cursor) === '' && following !== undefined && continues.test(row(following));
	const line = isBlank(cursor) && !inBlock ? cursor : lastOfBlock(row, isComment, table.count, cursor);
	const margin = isBlank(line) ? row(line) : '';
	const gap = language.id === 'python' && margin === '' ? 2 : 1;
	const end = { start: table.end(line), end: table.end(line) };
	const below = nonBlank(isBlank, table.count, line + 1, 1);
	const last = line === table.count - 1 ? '\n' : '';
	const closed = margin !== '' && below !== undefined && /^\s*[)}\]]/.test(row(below));
	const after = below === undefined ? last : closed ? '' : newLines(gap - (below - line - 1));
	if (!isBlank(line)) {
		return { span: end, margin, before: newLines(gap + 1), after };
	}
	const above = nonBlank(isBlank, table.count, line - 1, -1);
	const apart = above !== undefined && !beginsBlock.test(row(above));
	const before = apart ? newLines(gap - (line - above - 1)) : '';
	return { span: { start: table.start(line), end: end.end }, margin, before, after };
}

/**
 * The text with string literals and comments as one row each: what stands inside them is no code. Beside it the text
 * with comments as spaces.
 */
function rowsOf(text: string, { lexicon }: Language): { readonly rows: string; readonly masked: string } {
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
	return { rows: units.join(''), masked };
}

function lastOfBlock(
	row: (line: number) => string,
	isComment: (line: number) => boolean,
	count: number,
	from: number,
): number {
	const isBlank = (line: number): boolean => row(line).trim() === '';
	let last = from;
	for (;;) {
		while (last + 1 < count && !isBlank(last + 1)) {
			last++;
		}
		const next = nonBlank(isBlank, count, last + 1, 1);
		if (next === undefined) {
			return last;
		}
		const speaks = nonBlank(isComment, count, next, 1);
		const isOpening = speaks !== undefined && opens.test(row(speaks));
		if (!isOpening && !continues.test(row(next))) {
			return last;
		}
		last = isOpening ? speaks : next;
	}
}

/** The first line from `from` on, up or down, that is not passed over. */
function nonBlank(
	passes: (line: number) => boolean,
	count: number,
	from: number,
	step: 1 | -1,
): number | undefined {
	for (let line = from; line >= 0 && line < count; line += step) {
		if (!passes(line)) {
			return line;
		}
	}
	return undefined;
}

function newLines(count: number): string {
	return '\n'.repeat(Math.max(0, count));
}
