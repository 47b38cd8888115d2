// The blocks that hold no blocks, one method a kind. Each reads from its first line and leaves the position behind it.
import type { Block, Place, ProseSpan } from '../note';
import type { BlockMaker, Lines, TableRow } from './blockMaker';
import { noLabels } from './commonMark';
import { definedLabel } from './definition';
import { closesFence, fenceEnd, headingLevel, headingWords, htmlKind, underlineLevel } from './openings';
import type { ScanPosition } from './scanPosition';
import { cellsOf, inColumns } from './tableRow';

/** A table ends where its rows lack more cells than this, all together. */
const mostMissingCells = 0x10000;

/** Reads leaf blocks. Without a maker they are only skipped, and nothing is made of link reference definitions. */
export class LeafScanner {
	#references: Set<string> | undefined;
	readonly #at: ScanPosition;
	readonly #make: BlockMaker | undefined;

	constructor(at: ScanPosition, make: BlockMaker | undefined) {
		this.#at = at;
		this.#make = make;
	}

	/** The labels that have been defined, as `referenceKey` writes them: `KVM` where `[kvm]: https://…` stands. */
	get references(): ReadonlySet<string> {
		return this.#references ?? noLabels;
	}

	/** A paragraph, or the heading that it becomes above a line of `===` or `---`. */
	paragraph(line: number, to: number): Block | undefined {
		let next = line + 1;
		let level = 0;
		for (; next < to && !this.#at.lines.isBlank(next); next++) {
			const extra = this.#at.extra(next);
			if (extra >= 0 && extra < 4) {
				level = underlineLevel(this.#at.text, this.#at.lines.first(next), this.#at.lines.end(next));
			}
			if (
				level > 0 ||
				(extra < 4 && this.#at.lines.indent(next) >= 0 && this.#at.interrupts(next, to, 'paragraph'))
			) {
				break;
			}
		}
		this.#at.line = level > 0 ? next + 1 : next;
		if (this.#make === undefined) {
			return undefined;
		}
		return level > 0
			? this.#make.heading(level, [line, next + 1], this.#words(line, next, 'heading'))
			: this.#make.paragraph([line, next], this.#words(line, next, 'prose'));
	}

	/** The heading that begins with `#`. */
	heading(line: number): Block | undefined {
		const at = this.#at.lines.first(line);
		const end = this.#at.lines.end(line);
		const level = headingLevel(this.#at.text, at, end);
		this.#at.line = line + 1;
		return this.#make?.heading(level, [line, line + 1], [headingWords(this.#at.text, at + level, end)]);
	}

	/** Code that is indented by four columns; blank lines at its end are not part of it. */
	indentedCode(line: number, to: number): Block | undefined {
		this.#at.line = line + 1;
		for (let next = line + 1; next < to; next++) {
			if (!this.#at.lines.isBlank(next)) {
				if (this.#at.extra(next) < 4) {
					break;
				}
				this.#at.line = next + 1;
			}
		}
		const lines: Lines = [line, this.#at.line];
		return this.#make?.code(lines, lines, '');
	}

	/** Code between fences, or up to the end of what holds it. */
	fence(line: number, to: number): Block | undefined {
		const text = this.#at.text;
		const lines = this.#at.lines;
		const at = lines.first(line);
		const after = fenceEnd(text, at, lines.end(line));
		let next = line + 1;
		let isClosed = false;
		for (; next < to && !isClosed; next++) {
			if (!lines.isBlank(next) && lines.indent(next) < this.#at.column) {
				break;
			}
			isClosed =
				this.#at.extra(next) < 4 &&
				closesFence(text, lines.first(next), lines.end(next), text.charCodeAt(at), after - at);
		}
		this.#at.line = next;
		const info = text.slice(after, lines.end(line));
		return this.#make?.code([line, next], [line + 1, isClosed ? next - 1 : next], info);
	}

	/** An HTML block, a paragraph where the line begins none. */
	html(line: number, to: number): Block | undefined {
		const lines = this.#at.lines;
		const kind = htmlKind(this.#at.text, lines.first(line), lines.end(line));
		if (kind === undefined) {
			return this.paragraph(line, to);
		}
		const { closes } = kind;
		let next = line + 1;
		let isClosed = closes?.test(this.#at.lineText(line)) === true;
		for (; next < to && !isClosed; next++) {
			const isBlank = lines.isBlank(next);
			if (isBlank ? closes === undefined : lines.indent(next) < this.#at.column) {
				break;
			}
			isClosed = closes?.test(this.#at.lineText(next)) === true;
		}
		this.#at.line = next;
		return this.#make?.html([line, next]);
	}

	/** A table of so many columns. */
	table(line: number, to: number, width: number): Block | undefined {
		const { text, lines } = this.#at;
		const rows: TableRow[] = [];
		let missing = 0;
		let next = line;
		for (; next < to; next++) {
			const extra = this.#at.extra(next);
			const row = lines.words(next, 'table');
			const ends = extra < 0 || extra >= 4 || row.start === row.end;
			if (next > line && (ends || this.#at.interrupts(next, to, 'quote'))) {
				break;
			}
			const cells = cellsOf(text, row);
			missing += width - cells.length;
			if (missing > mostMissingCells) {
				break;
			}
			rows.push({ line: next, cells: inColumns(text, row, cells, lines.end(next), width) });
			// Nobody reads the line of dashes below the head.
			next += Number(next === line);
		}
		this.#at.line = next;
		return this.#make?.table([line, next], rows);
	}

	/** Takes in the link reference definition at the line, if it is one. */
	define(line: number): boolean {
		if (!this.#at.mayDefine) {
			return false;
		}
		const below =
			line + 1 < this.#at.lines.count && !this.#at.lines.isBlank(line + 1)
				? this.#at.text.charAt(this.#at.lines.first(line + 1))
				: '';
		const label = definedLabel(this.#at.text, this.#at.lines.first(line), this.#at.lines.end(line), below);
		this.#at.isSure &&= label !== undefined;
		if (label === undefined || label === '') {
			return false;
		}
		this.#references ??= new Set();
		this.#references.add(label);
		this.#at.line = line + 1;
		return true;
	}

	#words(from: number, to: number, place: Place): readonly ProseSpan[] {
		// Most blocks have one line: an array that begins empty would hold room for sixteen more.
		const words = [this.#at.lines.words(from, place)];
		for (let line = from + 1; line < to; line++) {
			words.push(this.#at.lines.words(line, place));
		}
		return words;
	}
}
