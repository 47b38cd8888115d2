// Text to Note: markdown-it finds the blocks, this file gives every one of them exact offsets in the original text.
import type Token from 'markdown-it/lib/token.mjs';
import type { TextDocument } from '../text/document';
import { LineTable } from '../text/document';
import type { Span } from '../text/span';
import { createBlockParser, referenceKey } from './blockParser';
import { frontMatterLines } from './frontMatter';
import { LeafReader } from './leaf';
import type { Block, Cell, List, ListItem, Marker, Note, ProseRun } from './note';
import { codeRun, htmlRuns, leafRuns } from './prose';

type Lines = readonly [first: number, after: number];

/** Parses Markdown to a `Note`. Keeps no state between calls; build one and share it. */
export interface MarkdownParser {
	/** Any text parses; what is no Markdown is paragraphs. Offsets are those of `document.text`, whatever its line ends. */
	parse(document: TextDocument): Note;
	/** Parses a stretch of a longer text whose other stretches may define link references, too. */
	parsePart(document: TextDocument, isDefinedElsewhere: IsReference): ParsedPart;
}

/** True for the label of a link reference, written as `referenceKey` does, that some definition resolves. */
export type IsReference = (key: string) => boolean;

/** A stretch of a text, and what it has to do with the link references of the rest. */
export interface ParsedPart {
	/** Offsets are the stretch's own. */
	readonly note: Note;
	/** The references that it defines, by their keys. */
	readonly defined: ReadonlySet<string>;
	/** Those that it asked for and does not define itself: another answer makes it another note. */
	readonly asked: ReadonlySet<string>;
}

/** Makes the parser that every feature shares. */
export function createParser(): MarkdownParser {
	let made: ReturnType<typeof createBlockParser> | undefined;
	const parsePart = (
		{ uri, version, text }: TextDocument,
		isDefinedElsewhere: IsReference | undefined,
	): ParsedPart => {
		// Made with the first text: building it takes longer than an extension may take to activate.
		const parseBlocks = (made ??= createBlockParser());
		const lines = new LineTable(text);
		const head = frontMatterLines(text, lines);
		const { tokens, references } = parseBlocks(blockSource(text, lines, head));
		const asked = new Set<string>();
		const isReference = (label: string) => {
			if (references.size === 0 && isDefinedElsewhere === undefined) {
				return false;
			}
			const key = referenceKey(label);
			if (references.has(key) || isDefinedElsewhere === undefined) {
				return references.has(key);
			}
			asked.add(key);
			return isDefinedElsewhere(key);
		};
		const builder = new NoteBuilder(text, lines, new LeafReader(text, lines, isReference));
		const blocks = builder.blocks(tokens);
		const frontMatter = head === 0 ? undefined : lines.linesSpan(1, head - 1);
		const note = { uri, version, text, frontMatter, blocks, markers: builder.markers, runs: builder.runs };
		return { note, defined: references, asked };
	};
	return {
		parse: (document) => parsePart(document, undefined).note,
		parsePart,
	};
}

/** What markdown-it reads: line for line the same text, with LF ends, the front matter and a byte order mark blanked. */
function blockSource(text: string, lines: LineTable, frontMatterEnd: number): string {
	const source = text.slice(lines.start(frontMatterEnd));
	const body = /[\r\0]/.test(source) ? source.replace(/\r\n?/g, '\n').replace(/\0/g, '\uFFFD') : source;
	return '\n'.repeat(frontMatterEnd) + (body.startsWith('\uFEFF') ? ` ${body.slice(1)}` : body);
}

/** Walks markdown-it's flat tokens once and builds blocks, runs and markers in the order of the text. */
class NoteBuilder {
	readonly markers: Marker[] = [];
	readonly runs: ProseRun[] = [];
	readonly #text: string;
	readonly #lines: LineTable;
	readonly #leaves: LeafReader;
	#tokens: readonly Token[] = [];
	#at = 0;

	constructor(text: string, lines: LineTable, leaves: LeafReader) {
		this.#text = text;
		this.#lines = lines;
		this.#leaves = leaves;
	}

	blocks(tokens: readonly Token[]): readonly Block[] {
		this.#tokens = tokens;
		this.#at = 0;
		return this.#blocksUntil(undefined);
	}

	/** Reads blocks up to the token of the given type, which is taken too. */
	#blocksUntil(end: string | undefined): Block[] {
		const blocks: Block[] = [];
		for (let token = this.#next(); token !== undefined && token.type !== end; token = this.#next()) {
			const block = this.#block(token);
			if (block !== undefined) {
				blocks.push(block);
			}
		}
		return blocks;
	}

	#next(): Token | undefined {
		return this.#tokens[this.#at++];
	}

	#block(token: Token): Block | undefined {
		const lines: Lines = token.map ?? [0, 0];
		switch (token.type) {
			case 'heading_open':
				return this.#heading(token, lines);
			case 'paragraph_open':
				return this.#paragraph();
			case 'bullet_list_open':
			case 'ordered_list_open':
				return this.#list(token, lines);
			case 'blockquote_open': {
				const blocks = this.#blocksUntil('blockquote_close');
				return { kind: 'quote', span: this.#span(lines), lines, blocks };
			}
			case 'fence':
			case 'code_block':
				return this.#code(token, lines);
			case 'table_open':
				return this.#table(lines);
			case 'html_block': {
				const span = this.#span(lines);
				this.runs.push(...htmlRuns(this.#text, span));
				return { kind: 'html', span, lines };
			}
			case 'hr':
				return { kind: 'rule', span: this.#span(lines), lines };
			default:
				return undefined;
		}
	}

	#span(lines: Lines): Span {
		return this.#lines.linesSpan(lines[0], lines[1]);
	}

	#heading(token: Token, lines: Lines): Block | undefined {
		const content = this.#next()?.content ?? '';
		this.#next();
		const markup = token.markup.startsWith('#') ? token.markup : '';
		const leaf = this.#leaves.heading(lines, content, markup);
		this.runs.push(...leafRuns(leaf, 'heading'));
		return { ...leaf, level: Number(token.tag.slice(1)) };
	}

	#paragraph(): Block | undefined {
		const inline = this.#next();
		this.#next();
		const found = this.#leaves.paragraph(inline?.map ?? [0, 0], inline?.content ?? '');
		this.markers.push(...found.markers);
		if (found.leaf === undefined) {
			return undefined;
		}
		this.runs.push(...leafRuns(found.leaf, 'prose'));
		return found.leaf;
	}

	#list(open: Token, lines: Lines): List {
		const ordered = open.type === 'ordered_list_open';
		const end = ordered ? 'ordered_list_close' : 'bullet_list_close';
		const items: ListItem[] = [];
		for (let token = this.#next(); token !== undefined && token.type !== end; token = this.#next()) {
			const own: Lines = token.map ?? lines;
			const number = ordered
				? Number(items.length === 0 ? (open.attrGet('start') ?? 1) : (items.at(-1)?.number ?? 0) + 1)
				: 0;
			items.push({ span: this.#span(own), lines: own, number, blocks: this.#blocksUntil('list_item_close') });
		}
		return { kind: 'list', ordered, span: this.#span(lines), lines, items };
	}

	#code(token: Token, lines: Lines): Block {
		const fenced = token.type === 'fence';
		const language = fenced ? (/^\s*\{?\.?([^\s{}]+)/.exec(token.info)?.[1] ?? '').toLowerCase() : '';
		// An unclosed fence ends with its container: its last line is code too.
		const codeLines = token.content === '' ? 0 : token.content.split('\n').length - 1;
		const first = fenced ? lines[0] + 1 : lines[0];
		const body = codeLines === 0 ? this.#span([first, first]) : this.#span([first, first + codeLines]);
		this.runs.push(...codeRun(body, language));
		return { kind: 'code', span: this.#span(lines), lines, language, body };
	}

	#table(lines: Lines): Block {
		const rows: (readonly Cell[])[] = [];
		let row: string[] = [];
		let rowLine = lines[0];
		for (
			let token = this.#next();
			token !== undefined && token.type !== 'table_close';
			token = this.#next()
		) {
			if (token.type === 'tr_open') {
				row = [];
				rowLine = token.map?.[0] ?? rowLine;
			} else if (token.type === 'inline') {
				row.push(token.content);
			} else if (token.type === 'tr_close') {
				const cells = this.#leaves.cells(rowLine, row);
				cells.forEach((cell) => this.runs.push(...leafRuns(cell, 'table')));
				rows.push(cells);
			}
		}
		return { kind: 'table', span: this.#span(lines), lines, rows };
	}
}
