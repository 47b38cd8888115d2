// Rows of tables with pipes (GitHub Flavored Markdown 0.29, "Tables"), with the liberties that markdown-it takes.

/** A line of dashes, colons and pipes, which is no list item. */
const delimiterRow = /^(?:-[-:|]|[|:][-:| \t])[-:| \t]*$/;
const delimiter = /^:?-+:?$/;

/** The cells of a row, without blanks around, `\|` read as `|`: `a` and `b|c` of `| a | b\|c |`. */
export function cellsOf(row: string): readonly string[] {
	const cells = row.trim().split(/(?<!\\)\|/);
	const first = cells[0] === '' ? 1 : 0;
	const after = cells.length > first && cells.at(-1) === '' ? -1 : undefined;
	return cells.slice(first, after).map((cell) => cell.replace(/\\\|/g, '|').trim());
}

/** How many columns the table has that begins with these two lines; 0 when none begins. */
export function tableWidth(head: string, below: string): number {
	if (!head.includes('|') || !delimiterRow.test(below)) {
		return 0;
	}
	const pieces = below.split('|').map((piece) => piece.trim());
	let width = 0;
	for (const [index, piece] of pieces.entries()) {
		if (delimiter.test(piece)) {
			width++;
		} else if (piece !== '' || (index > 0 && index < pieces.length - 1)) {
			return 0;
		}
	}
	return cellsOf(head).length === width ? width : 0;
}
