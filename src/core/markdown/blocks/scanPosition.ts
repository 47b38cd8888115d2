// Where the block scanner is, and what a line means to the blocks that are open there.
import { isLetter } from '../../text/ascii';
import type { LineColumns } from './lineColumns';
import { fenceEnd, headingLevel, htmlKind, isRule, itemMarkEnd, skipBlanks } from './openings';
import { tableWidth } from './tableRow';

/** What a line may put an end to. */
type Interrupted = 'paragraph' | 'quote' | 'list';

/** A place between two blocks, inside quotes and items. */
export class ScanPosition {
	readonly text: string;
	readonly lines: LineColumns;
	/** The first line that is not read yet. */
	line: number;
	/** The column from which on the words of the innermost item stand. */
	column = 0;
	/** The same of the item around its list, -1 outside of lists. */
	listColumn = -1;
	/** False when the text has no link reference definitions. */
	readonly mayDefine: boolean;
	/** False once the text turns out to hold what only markdown-it reads. */
	isSure = true;

	/**
	 * @param columns those of the text
	 * @param from the first line that may hold a block
	 */
	constructor(text: string, columns: LineColumns, from: number) {
		this.text = text;
		this.lines = columns;
		this.line = from;
		this.mayDefine = text.includes(']:');
	}

	/** How many columns the line is indented more than the item that it may belong to. */
	extra(line: number): number {
		return this.lines.indent(line) - this.column;
	}

	/** The line without blanks before and the line end behind. */
	lineText(line: number): string {
		return this.text.slice(this.lines.first(line), this.lines.end(line));
	}

	/** How many columns the table has that begins with this line, 0 when none does. */
	tableWidth(line: number, to: number): number {
		if (line + 2 > to || this.lines.isBlank(line + 1)) {
			return 0;
		}
		const at = this.lines.first(line + 1);
		const below = this.text.charCodeAt(at);
		// A pipe, a colon, or a dash that begins no list item.
		const mayBegin =
			below === 0x7c || below === 0x3a || (below === 0x2d && this.text.charCodeAt(at + 1) !== 0x20);
		const extra = mayBegin ? this.extra(line + 1) : -1;
		return extra >= 0 && extra < 4 && this.extra(line) < 4
			? tableWidth(this.text, this.lines.words(line, 'table'), at, this.lines.end(line + 1))
			: 0;
	}

	/** True when an item begins at the line that no list has; of what may follow a paragraph, only `1.` and words. */
	beginsList(line: number, afterParagraph: boolean): boolean {
		const indent = this.lines.indent(line);
		if (this.listColumn >= 0 && indent - this.listColumn >= 4 && indent < this.column) {
			return false;
		}
		const at = this.lines.first(line);
		const end = this.lines.end(line);
		const after = itemMarkEnd(this.text, at, end);
		if (after < 0 || !afterParagraph || indent < this.column) {
			return after >= 0;
		}
		const isFirst = after === at + 1 || Number(this.text.slice(at, after - 1)) === 1;
		return isFirst && skipBlanks(this.text, after) < end;
	}

	/** True when the line ends such a block without a blank line between. */
	interrupts(line: number, to: number, what: Interrupted): boolean {
		if (what === 'paragraph' && this.tableWidth(line, to) > 0) {
			return true;
		}
		if (this.extra(line) >= 4) {
			return false;
		}
		const text = this.text;
		const at = this.lines.first(line);
		const end = this.lines.end(line);
		const unit = text.charCodeAt(at);
		switch (unit) {
			case 0x60: // `
			case 0x7e: // ~
				return fenceEnd(text, at, end) >= 0;
			case 0x3e: // >
				return true;
			case 0x3c: // <
				return what !== 'list' && htmlKind(text, at, end)?.interrupts === true;
			case 0x23: // #
				return what !== 'list' && headingLevel(text, at, end) > 0;
			default:
				return (
					!isLetter(unit) &&
					(isRule(text, at, end) || (what !== 'list' && this.beginsList(line, what === 'paragraph')))
				);
		}
	}
}
