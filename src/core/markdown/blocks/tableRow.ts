// Rows of tables with pipes (GitHub Flavored Markdown 0.29, "Tables"), with the liberties that markdown-it takes.
import type { Span } from '../../text/span';
import type { ProseSpan } from '../note';
import { blanksStart } from './openings';
import { wordsIn } from './words';

/** The line under the head, blanks at its end left out: no list item, and no column left empty. */
const delimiterRow = /^(?!-(?:[ \t]|$))\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** True where a pipe parts two cells: no backslash stands before it. */
function isPipe(text: string, at: number): boolean {
	return text.charCodeAt(at) === 0x7c && text.charCodeAt(at - 1) !== 0x5c;
}

/**
 * The cells of a row, `a` and `b\|c` of `| a | b\|c |`; an empty one stands behind the pipe before it.
 * @param row its words, without the marks of quotes and items
 */
export function cellsOf(text: string, row: Span): readonly ProseSpan[] {
	const cells: ProseSpan[] = [];
	let from = row.start;
	for (let at = text.indexOf('|', from); at >= 0 && at < row.end; at = text.indexOf('|', at + 1)) {
		if (isPipe(text, at)) {
			if (at > row.start) {
				cells.push(wordsIn(text, from, at, 'table', from));
			}
			from = at + 1;
		}
	}
	if (from < row.end) {
		cells.push(wordsIn(text, from, row.end, 'table', from));
	}
	return cells;
}

/**
 * As many of a row's cells as the table has columns: what is too much is left out, what is missing is empty.
 * @param lineEnd where the row's line ends
 */
export function inColumns(
	text: string,
	row: Span,
	cells: readonly ProseSpan[],
	lineEnd: number,
	width: number,
): readonly ProseSpan[] {
	if (cells.length === width) {
		return cells;
	}
	const fitting = cells.slice(0, width);
	let end = isPipe(text, row.end - 1) ? row.end : lineEnd;
	while (fitting.length < width) {
		fitting.push({ start: end, end, place: 'table' });
		end = lineEnd;
	}
	return fitting;
}

/** How many cells `cellsOf` finds in a row. */
function cellCount(text: string, { start, end }: Span): number {
	let count = 0;
	let from = start;
	for (let at = text.indexOf('|', from); at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
		if (isPipe(text, at)) {
			count += Number(at > start);
			from = at + 1;
		}
	}
	return count + Number(from < end);
}

/** How many columns the table has whose head has the line from `from` to `to` below; 0 when that begins none. */
export function tableWidth(text: string, head: Span, from: number, to: number): number {
	const end = blanksStart(text, to, from);
	if (!text.slice(head.start, head.end).includes('|') || !delimiterRow.test(text.slice(from, end))) {
		return 0;
	}
	const width = cellCount(text, { start: from, end });
	return cellCount(text, head) === width ? width : 0;
}
