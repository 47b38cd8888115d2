// Where in a source text a classifier goes, given the cursor.
import type { Span } from '../text/span';
import type { Language } from './language';
import { opensFile, Rows } from './rows';

/** A place for new lines of code. */
export interface Placement {
	/** What is replaced: nothing, or the spaces of a blank line. */
	readonly span: Span;
	/** The indentation that each new line gets. */
	readonly margin: string;
	/** Line ends before and after the new lines, so that they stand apart from their neighbours. */
	readonly before: string;
	readonly after: string;
	/** True where the language's opening has to come first: `package main`, `<?php`. */
	readonly opening: boolean;
}

/** Rows that belong to what stands above them: indented, or closing it. */
const continues = /^(?:\s|[)}\]]|\*\/|(?:else|elif|except|finally|catch|rescue|ensure|end)\b)/;

/** Rows that belong to what stands below them: decorators, attributes, templates. */
const precedes = /^(?:@[\p{L}_]|#\[|\[(?!\s*(?:assembly|module)\s*:)\w|template\b)/u;

/** Below a row like this no blank line is wanted: `class Machine {`, `class Machine:`. */
const beginsBlock = /(?:[({[:]|\b(?:do|then))\s*$/;

/**
 * On a blank line where a declaration may stand, that line with its indentation. Else below the outermost block that
 * the line belongs to, and below the imports while more of them follow: a declaration in the middle of another, or
 * above the imports, would not compile in most languages. In a file that nothing has opened yet, its end.
 *
 * @example placementAt('package main\n\nimport "fmt"\n', 0, go).span // { start: 26, end: 26 }
 */
export function placementAt(text: string, offset: number, language: Language): Placement {
	const rows = new Rows(text, language);
	const near = rowFor(rows, rows.at(offset), language);
	const wanted = language.outsideBraces === true ? outside(rows, near) : near;
	const isOpen = (row: number): boolean =>
		language.isOpen === undefined || language.isOpen(rows.text.slice(0, rows.end(row)));
	if (isOpen(wanted.row)) {
		return { ...around(rows, wanted, language), opening: false };
	}
	const last = { row: rows.count - 1, margin: '' };
	return { ...around(rows, last, language), opening: !isOpen(last.row) };
}

/**
 * New lines of code as they are written at a place.
 *
 * @example placed('a\n', { span, margin: '\t', before: '\n', after: '', opening: false }) // '\n\ta'
 */
export function placed(written: string, { margin, before, after }: Placement): string {
	return `${before}${written.replace(/\n$/, '').replace(/^(?=.)/gm, margin)}${after}`;
}

interface Row {
	readonly row: number;
	readonly margin: string;
}

/** The row on which, or after which, new code goes. */
function rowFor(rows: Rows, cursor: number, language: Language): Row {
	const margin = rows.isBlank(cursor) ? rows.source(cursor) : '';
	if (!rows.isBlank(cursor) || !fits(rows, cursor, margin, language)) {
		const first = rows.isBlank(cursor) ? (rows.neighbour(cursor, 1) ?? cursor) : cursor;
		return { row: lastOfBlock(rows, first, ''), margin: '' };
	}
	const next = rows.codeNear(cursor, 1);
	const isAbove = next !== undefined && opensFile(inner(rows, next, margin) ?? '');
	return { row: isAbove ? lastOfBlock(rows, next, margin) : cursor, margin };
}

/** True when a declaration on a blank row would cut nothing in two and stand in a block that may hold it. */
function fits(rows: Rows, row: number, margin: string, { holds }: Language): boolean {
	const below = rows.neighbour(row, 1);
	const above = rows.codeNear(row, -1);
	if (below !== undefined && continues.test(inner(rows, below, margin) ?? '')) {
		return false;
	}
	if (above !== undefined && precedes.test(rows.source(above).trim())) {
		return false;
	}
	if (margin === '') {
		return true;
	}
	const head = headAbove(rows, row, margin);
	// Only as deep as the block's own rows: spaces that are left over may be more.
	const isDeeper =
		below !== undefined && indentOf(rows, below) > head.indent && !rows.source(below).startsWith(margin);
	return !isDeeper && !/[([,=]$/.test(head.code) && (holds?.test(head.code) ?? false);
}

/** What begins the block whose rows have that margin: the row before it, or the one before a brace of its own. */
function headAbove(
	rows: Rows,
	row: number,
	margin: string,
): { readonly code: string; readonly indent: number } {
	let head = rows.codeNear(row, -1);
	while (head !== undefined && indentOf(rows, head) >= margin.length) {
		head = rows.codeNear(head, -1);
	}
	if (head !== undefined && rows.code(head).trim() === '{') {
		head = rows.codeNear(head, -1);
	}
	return head === undefined
		? { code: '', indent: 0 }
		: { code: rows.code(head).trim(), indent: indentOf(rows, head) };
}

function indentOf(rows: Rows, row: number): number {
	return /^\s*/.exec(rows.source(row))?.[0].length ?? 0;
}

/** The first row from there on after which no brace is open, nor a condition of the preprocessor that the row is not in. */
function outside(rows: Rows, wanted: Row): Row {
	let depth = 0;
	let mostConditions = 0;
	const conditions: number[] = [];
	for (let row = 0; row < rows.count; row++) {
		const code = rows.code(row);
		const directive = /^\s*#\s*(if|el|endif)/.exec(code)?.[1];
		if (directive === 'if') {
			conditions.push(depth);
		} else if (directive === 'el') {
			// Of two branches only one is compiled, so their braces count once.
			depth = conditions.at(-1) ?? depth;
		} else if (directive === 'endif') {
			conditions.pop();
		} else {
			for (const [brace] of code.matchAll(/[{}]/g)) {
				depth += brace === '{' ? 1 : -1;
			}
		}
		if (row === wanted.row) {
			mostConditions = conditions.length;
		}
		if (row >= wanted.row && depth <= 0 && conditions.length <= mostConditions) {
			return row === wanted.row ? wanted : { row, margin: '' };
		}
	}
	return wanted;
}

/** The last row of the block that `from` belongs to, among rows with that margin; imports below it belong to it too. */
function lastOfBlock(rows: Rows, from: number, margin: string): number {
	const isInside = (row: number): boolean => row < rows.count && inner(rows, row, margin) !== undefined;
	let last = from;
	for (;;) {
		while (isInside(last + 1) && !rows.isBlank(last + 1)) {
			last++;
		}
		const next = rows.neighbour(last, 1);
		if (next === undefined || !isInside(next)) {
			return last;
		}
		const code = rows.codeNear(last, 1);
		const isOpening = code !== undefined && opensFile(inner(rows, code, margin) ?? '');
		const ending = rows.code(last).trim() === '' ? rows.codeNear(last, -1) : last;
		const isDecorator = ending !== undefined && precedes.test(inner(rows, ending, margin) ?? '');
		if (!isOpening && !isDecorator && !continues.test(inner(rows, next, margin) ?? '')) {
			return last;
		}
		last = isOpening ? code : next;
	}
}

/** A row without the margin; `undefined` when it is less indented. */
function inner(rows: Rows, row: number, margin: string): string | undefined {
	const source = rows.source(row);
	return source.startsWith(margin) ? source.slice(margin.length) : undefined;
}

/** The place on a blank row, or below another, with the line ends that set it apart. */
function around(rows: Rows, { row, margin }: Row, { blankLines = 1 }: Language): Omit<Placement, 'opening'> {
	const gap = margin === '' ? blankLines : 1;
	const [start, end] = [rows.start(row), rows.end(row)];
	const below = rows.neighbour(row, 1);
	const last = row === rows.count - 1 ? '\n' : '';
	const closed = margin !== '' && below !== undefined && /^\s*[)}\]]/.test(rows.source(below));
	const after = below === undefined ? last : closed ? '' : newLines(gap - (below - row - 1));
	if (!rows.isBlank(row)) {
		return { span: { start: end, end }, margin, before: newLines(gap + 1), after };
	}
	const above = rows.neighbour(row, -1);
	const apart = above !== undefined && !beginsBlock.test(rows.source(above));
	return { span: { start, end }, margin, before: apart ? newLines(gap - (row - above - 1)) : '', after };
}

function newLines(count: number): string {
	return '\n'.repeat(Math.max(0, count));
}
