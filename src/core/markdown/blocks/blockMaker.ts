// The values of `note.ts` from what was found in a text: blocks, and in the order of the text its runs and markers.
import type { LineTable } from '../../text/document';
import type { Span } from '../../text/span';
import { LeafReader } from '../leaf';
import type {
	Block,
	CodeBlock,
	Heading,
	List,
	ListItem,
	Marker,
	OtherBlock,
	Paragraph,
	ProseRun,
	Quote,
} from '../note';
import { codeRun, htmlRuns, leafRuns } from '../prose';

/** Source lines, zero-based, `[first, after)`. */
export type Lines = readonly [first: number, after: number];

/** A row of a table: its line, and its cells, as many as the table has columns, with `\|` read as `|`. */
export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** The link reference definitions that count in a text. */
export interface LinkLabels {
	/** @param label as it is written between brackets */
	isReference(label: string): boolean;
}

/** Makes blocks as they are found, the inner before the outer; a block's runs follow those of the block before. */
export class BlockMaker {
	readonly markers: Marker[] = [];
	readonly runs: ProseRun[] = [];
	readonly #text: string;
	readonly #lines: LineTable;
	readonly #leaves: LeafReader;

	constructor(text: string, lines: LineTable, labels: LinkLabels) {
		this.#text = text;
		this.#lines = lines;
		this.#leaves = new LeafReader(text, (label) => labels.isReference(label));
	}

	/** @param words the stretch of each line that is the heading's text */
	heading(level: number, lines: Lines, words: readonly Span[]): Heading {
		const leaf = this.#leaves.leaf('heading', lines, words);
		this.runs.push(...leafRuns(leaf, 'heading'));
		return { ...leaf, level };
	}

	/** A paragraph; none when all its lines are markers (rule R0). */
	paragraph(lines: Lines, words: readonly Span[]): Paragraph | undefined {
		const { leaf, markers } = this.#leaves.paragraph(lines, words);
		this.markers.push(...markers);
		if (leaf !== undefined) {
			this.runs.push(...leafRuns(leaf, 'prose'));
		}
		return leaf;
	}

	/**
	 * A fenced or indented code block.
	 * @param info what stands behind the opening fence: ` go title="x"`
	 */
	code(lines: Lines, bodyLines: Lines, info: string): CodeBlock {
		const language = (/^\s*\{?\.?([^\s{}]+)/.exec(info)?.[1] ?? '').toLowerCase();
		const body = this.#span(bodyLines);
		this.runs.push(...codeRun(body, language));
		return { kind: 'code', span: this.#span(lines), lines, language, body };
	}

	table(lines: Lines, rows: readonly TableRow[]): Block {
		const made = rows.map(({ line, cells }) => this.#leaves.cells(this.#lines, line, cells));
		for (const cell of made.flat()) {
			this.runs.push(...leafRuns(cell, 'table'));
		}
		return { kind: 'table', span: this.#span(lines), lines, rows: made };
	}

	html(lines: Lines): OtherBlock {
		const span = this.#span(lines);
		this.runs.push(...htmlRuns(this.#text, span));
		return { kind: 'html', span, lines };
	}

	rule(lines: Lines): OtherBlock {
		return { kind: 'rule', span: this.#span(lines), lines };
	}

	quote(lines: Lines, blocks: readonly Block[]): Quote {
		return { kind: 'quote', span: this.#span(lines), lines, blocks };
	}

	list(ordered: boolean, lines: Lines, items: readonly ListItem[]): List {
		return { kind: 'list', ordered, span: this.#span(lines), lines, items };
	}

	item(lines: Lines, number: number, blocks: readonly Block[]): ListItem {
		return { span: this.#span(lines), lines, number, blocks };
	}

	#span(lines: Lines): Span {
		return this.#lines.linesSpan(lines[0], lines[1]);
	}
}
