// The blocks of a text without markdown-it's tokens: the same blocks, several times faster.
import { isLetter } from '../../text/ascii';
import type { Block, ListItem } from '../note';
import type { BlockMaker } from './blockMaker';
import { LeafScanner } from './leafScanner';
import type { LineColumns } from './lineColumns';
import { fenceEnd, headingLevel, isRule, itemMarkEnd } from './openings';
import { ScanPosition } from './scanPosition';

/** markdown-it reads nothing that stands in a hundred blocks; a list counts for two. */
const deepest = 40;

/**
 * Finds blocks as markdown-it 14 does: its rules, which are CommonMark's and those of tables, asked for by the first
 * unit of a line, over columns of numbers. Tests hold the two against each other.
 */
export class BlockScanner {
	/** The labels that link reference definitions resolve, as `referenceKey` writes them. */
	readonly references: ReadonlySet<string>;
	readonly #at: ScanPosition;
	#leaves: LeafScanner;
	#make: BlockMaker | undefined;
	#depth = 0;

	/**
	 * @param columns those of the text, for the scanner alone until its blocks are there
	 * @param from the first line that may hold a block: the one behind the front matter
	 */
	constructor(text: string, columns: LineColumns, from: number) {
		this.#at = new ScanPosition(text, columns, from);
		this.#leaves = new LeafScanner(this.#at, undefined);
		if (this.#at.mayDefine) {
			// Links are read with their block, and what they mean may be said below it.
			this.#blocks(from, this.#at.lines.count);
			this.#at.line = from;
		}
		this.references = this.#leaves.references;
	}

	/** The blocks, or nothing where only markdown-it can tell: definitions over several lines, very deep nesting. */
	blocks(make: BlockMaker): readonly Block[] | undefined {
		this.#make = make;
		this.#leaves = new LeafScanner(this.#at, make);
		const blocks = this.#blocks(this.#at.line, this.#at.lines.count);
		return this.#at.isSure ? blocks : undefined;
	}

	/** The blocks from line `from` on, up to line `to` or a line that is indented less than the item. */
	#blocks(from: number, to: number): readonly Block[] {
		let blocks: Block[] | undefined;
		this.#at.isSure &&= ++this.#depth < deepest;
		for (let line = from; line < to && this.#at.isSure; line = this.#at.line) {
			this.#at.line = line = this.#at.lines.skipBlank(line);
			if (line >= to || this.#at.lines.indent(line) < this.#at.column) {
				break;
			}
			const block = this.#block(line, to);
			if (block !== undefined && blocks === undefined) {
				// Most items have one block: an array that begins empty would hold room for sixteen more.
				blocks = [block];
			} else if (block !== undefined) {
				blocks?.push(block);
			}
			if (this.#at.line < to && this.#at.lines.isBlank(this.#at.line)) {
				this.#at.line++;
			}
		}
		this.#depth--;
		return blocks ?? [];
	}

	/** Reads the block that begins at the line; none is made of definitions. */
	#block(line: number, to: number): Block | undefined {
		const width = this.#at.tableWidth(line, to);
		if (width > 0) {
			return this.#leaves.table(line, to, width);
		}
		if (this.#at.extra(line) >= 4) {
			return this.#leaves.indentedCode(line, to);
		}
		const text = this.#at.text;
		const at = this.#at.lines.first(line);
		const end = this.#at.lines.end(line);
		const unit = text.charCodeAt(at);
		switch (unit) {
			case 0x60: // `
			case 0x7e: // ~
				return fenceEnd(text, at, end) < 0 ? this.#leaves.paragraph(line, to) : this.#leaves.fence(line, to);
			case 0x3e: // >
				return this.#quote(line, to);
			case 0x5b: // [
				return this.#leaves.define(line) ? undefined : this.#leaves.paragraph(line, to);
			case 0x3c: // <
				return this.#leaves.html(line, to);
			case 0x23: // #
				return headingLevel(text, at, end) === 0
					? this.#leaves.paragraph(line, to)
					: this.#leaves.heading(line);
			default:
				if (isLetter(unit)) {
					return this.#leaves.paragraph(line, to);
				}
				if (isRule(text, at, end)) {
					this.#at.line = line + 1;
					return this.#make?.rule([line, line + 1]);
				}
				return this.#at.beginsList(line, false) ? this.#list(line, to) : this.#leaves.paragraph(line, to);
		}
	}

	/** Reads a quote: takes the `>` off its lines, reads what is left, and puts them back. */
	#quote(line: number, to: number): Block | undefined {
		const lines = this.#at.lines;
		const saved: number[] = [];
		const column = this.#at.column;
		let isEmpty = false;
		let next = line;
		for (; next < to && !lines.isBlank(next); next++) {
			const isMarked = this.#at.text.charCodeAt(lines.first(next)) === 0x3e && lines.indent(next) >= column;
			if (!isMarked && (isEmpty || this.#at.interrupts(next, to, 'quote'))) {
				break;
			}
			lines.save(next, saved);
			if (isMarked) {
				this.#at.isSure &&= lines.takeQuoteMark(next);
				isEmpty = lines.isBlank(next);
			} else {
				lines.makeLazy(next);
			}
		}
		this.#at.column = 0;
		const blocks = this.#blocks(line, next);
		lines.restore(line, saved);
		this.#at.column = column;
		return this.#make?.quote([line, this.#at.line], blocks);
	}

	/** Reads a list: its items up to one with another mark, which begins the next list. */
	#list(line: number, to: number): Block | undefined {
		const text = this.#at.text;
		const lines = this.#at.lines;
		const items: ListItem[] = [];
		const first = lines.first(line);
		let markEnd = itemMarkEnd(text, first, lines.end(line));
		const mark = text.charCodeAt(markEnd - 1);
		const ordered = mark === 0x2e || mark === 0x29; // . )
		let number = ordered ? Number(text.slice(first, markEnd - 1)) : 0;
		let next = line;
		while (markEnd >= 0 && text.charCodeAt(markEnd - 1) === mark && this.#at.isSure) {
			const blocks = this.#item(next, to, markEnd);
			if (this.#make !== undefined) {
				items.push(this.#make.item([next, this.#at.line], number, blocks));
			}
			number += Number(ordered);
			next = this.#at.line;
			const extra = next < to ? this.#at.extra(next) : -1;
			if (extra < 0 || extra >= 4 || this.#at.interrupts(next, to, 'list')) {
				break;
			}
			markEnd = itemMarkEnd(text, lines.first(next), lines.end(next));
		}
		return this.#make?.list(ordered, [line, next], items);
	}

	/** The blocks of the item whose mark stands before `markEnd`. */
	#item(line: number, to: number, markEnd: number): readonly Block[] {
		const lines = this.#at.lines;
		const column = this.#at.column;
		const listColumn = this.#at.listColumn;
		const first = lines.first(line);
		const indent = lines.indent(line);
		this.#at.listColumn = column;
		this.#at.column = lines.takeItemMark(line, markEnd);
		let blocks: readonly Block[] = [];
		if (lines.isBlank(line) && lines.isBlank(line + 1)) {
			this.#at.line = Math.min(line + 2, to);
		} else {
			blocks = this.#blocks(line, to);
		}
		lines.put(line, first, indent);
		this.#at.column = column;
		this.#at.listColumn = listColumn;
		return blocks;
	}
}
