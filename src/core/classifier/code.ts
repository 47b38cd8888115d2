// Code being written: text with tab stops in it, put together from templates that look like the language.

/** A name that the user may want to change: plain text shows `value`, a snippet makes it a tab stop. */
export interface Stop {
	/** Equal keys are one tab stop; all but the first mirror it. */
	readonly stop: string;
	readonly value: string;
	/** What a snippet offers to choose from, `value` first. */
	readonly choices?: readonly string[];
}

/** Text or a tab stop. */
export type Piece = string | Stop;

/** Lines of code. Line ends are `\n`; a tab at the start of a line is one level of indentation. */
export type Code = readonly Piece[];

/**
 * The template's own indentation and its first and last line end are taken off; a value of several lines is
 * indented as its line is; a line that held nothing but an empty value is dropped with the blank lines after
 * it. A backslash stands for itself.
 *
 * @example code`
 *   switch (text) {
 *   	${lines(arms)}
 *   }`
 */
export function code(strings: TemplateStringsArray, ...values: readonly (Piece | Code)[]): Code {
	const rows: Code[][] = [[]];
	strings.raw.forEach((text, index) => {
		text.split('\n').forEach((part, position) => {
			if (position === 0) {
				rows.at(-1)?.push([part]);
			} else {
				rows.push([[part]]);
			}
		});
		const value = values[index];
		if (value !== undefined) {
			rows.at(-1)?.push(isCode(value) ? value : [value]);
		}
	});
	return assemble(rows);
}

/**
 * The blocks one below the other.
 *
 * @example lines([['a'], ['b']]) // ['a', '\n', 'b']
 */
export function lines(blocks: readonly Code[]): Code {
	return blocks
		.filter((block) => !isBlank(block))
		.flatMap((block, index) => (index === 0 ? block : ['\n', ...block]));
}

/**
 * The code as plain text, `indent` for each level.
 *
 * @example renderText(['if (x) {\n\ty();\n}'], '  ') // 'if (x) {\n  y();\n}'
 */
export function renderText(written: Code, indent: string): string {
	return indented(written, indent)
		.map((piece) => (typeof piece === 'string' ? piece : piece.value))
		.join('');
}

/** The code with neighbouring texts joined and `indent` for each level; blank lines are empty. */
export function indented(written: Code, indent: string): Code {
	const joined: Piece[] = [];
	for (const piece of written) {
		const last = joined.at(-1);
		if (typeof piece === 'string' && typeof last === 'string') {
			joined[joined.length - 1] = last + piece;
		} else {
			joined.push(piece);
		}
	}
	return joined.map((piece, index) =>
		typeof piece === 'string'
			? piece
					.replace(/\n\t+(?=\n)/g, '\n')
					.replace(index === 0 ? /(?:^|\n)\t+/g : /\n\t+/g, (tabs) => tabs.replaceAll('\t', indent))
			: piece,
	);
}

function isCode(value: Piece | Code): value is Code {
	return Array.isArray(value);
}

function isBlank(written: Code): boolean {
	return written.every((piece) => typeof piece === 'string' && piece.trim() === '');
}

/** Rows of a template, each its text and values in turn, as code. */
function assemble(rows: readonly Code[][]): Code {
	const text = (row: readonly Code[]): string => String(row[0]?.[0] ?? '');
	const first = rows.find((row, index) => index > 0 && text(row) !== '') ?? rows[0] ?? [];
	const margin = /^\t*/.exec(text(first))?.[0].length ?? 0;
	const blocks: Code[] = [];
	let dropBlank = false;
	rows.forEach((row, index) => {
		const blank = row.every(isBlank);
		const edge = blank && row.length === 1 && (index === 0 || index === rows.length - 1);
		if (edge || (blank && row.length > 1) || (blank && dropBlank)) {
			dropBlank ||= row.length > 1;
			return;
		}
		dropBlank = false;
		const start = text(row).slice(index === 0 ? 0 : margin);
		const depth = /^\t*/.exec(start)?.[0] ?? '';
		const values = row.slice(1).flat();
		const inside = values.map((piece) =>
			typeof piece === 'string' ? piece.replaceAll('\n', `\n${depth}`) : piece,
		);
		blocks.push([start, ...inside]);
	});
	return blocks.flatMap((block, index) => (index === 0 ? block : ['\n', ...block]));
}
