// The values of `note.ts` from what was found in a text: blocks, and in the order of the text its runs and markers.
import type { LineTable } from '../../text/document';
import type { Span } from '../../text/span';
import { LeafReader } from '../leaf';
import type {
	Block,
	Cell,
	CodeBlock,
	Heading,
	List,
	ListItem,
	Marker,
	OtherBlock,
	Paragraph,
	ProseRun,
	ProseSpan,
	Quote,
	Table,
} from '../note';
import { addCodeRun, addHtmlRuns } from '../prose';

/** Source lines, zero-based, `[first, after)`. */
export type Lines = readonly [first: number, after: number];

/** A row of a table: its line, and its cells, as many as the table has columns. */
export interface TableRow {
	readonly line: number;
	readonly cells: readonly ProseSpan[];
}

/** The link reference definitions that count in a text. */
export interface LinkLabels {
	/** @param label as it is written between brackets */
	isReference(label: string): boolean;
}

/** Makes blocks as they are found, the inner before the outer; a block's runs follow those of the block before. */
export class BlockMaker {
	readonly #text: string;
	readonly #lines: LineTable;
	readonly #leaves: LeafReader;

	constructor(text: string, lines: LineTable, labels: LinkLabels) {
		this.#text = text;
		this.#lines = lines;
		this.#leaves = new LeafReader(text, (label) => labels.isReference(label));
	}

	/** The runs of all blocks made so far. */
	get runs(): readonly ProseRun[] {
		return this.#leaves.runs;
	}

	/** The marker lines of all paragraphs made so far. */
	get markers(): readonly Marker[] {
		return this.#leaves.markers;
	}

	/** @param words the stretch of each line that is the heading's text */
	heading(level: number, lines: Lines, words: readonly ProseSpan[]): Heading {
		const { inlines, marks } = this.#leaves.read(words, 'heading');
		return { kind: 'heading', level, span: spanOf(words), lines, lineSpans: words, inlines, marks };
	}

	/** A paragraph; none when all its lines are markers (rule R0). */
	paragraph(lines: Lines, words: readonly ProseSpan[]): Paragraph | undefined {
		const rest = this.#leaves.withoutMarkers(words);
		if (rest.length === 0) {
			return undefined;
		}
		const { inlines, marks } = this.#leaves.read(rest, 'prose');
		return { kind: 'paragraph', span: spanOf(rest), lines, lineSpans: rest, inlines, marks };
	}

	/**
	 * A fenced or indented code block.
	 * @param info what stands behind the opening fence: ` go title="x"`
	 */
	code(lines: Lines, bodyLines: Lines, info: string): CodeBlock {
		const language = info === '' ? '' : (/^\s*\{?\.?([^\s{}]+)/.exec(info)?.[1] ?? '').toLowerCase();
		const body = this.#span(bodyLines);
		addCodeRun(this.#leaves.runs, body, language);
		return { kind: 'code', span: this.#span(lines), lines, language, body };
	}

	table(lines: Lines, rows: readonly TableRow[]): Table {
		return {
			kind: 'table',
			span: this.#span(lines),
			lines,
			rows: rows.map(({ line, cells }) => this.#cells([line, line + 1], cells)),
		};
	}

	html(lines: Lines): OtherBlock {
		const span = this.#span(lines);
		addHtmlRuns(this.#leaves.runs, this.#text, span);
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

	#cells(lines: Lines, words: readonly ProseSpan[]): readonly Cell[] {
		return words.map((own) => {
			const lineSpans = [own];
			const { inlines, marks } = this.#leaves.read(lineSpans, 'table');
			return { kind: 'cell', span: spanOf(lineSpans), lines, lineSpans, inlines, marks };
		});
	}

	#span(lines: Lines): Span {
		return this.#lines.linesSpan(lines[0], lines[1]);
	}
}

/** From where the first of some stretches begins to where the last ends. */
function spanOf(words: readonly ProseSpan[]): Span {
	return { start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0 };
}
