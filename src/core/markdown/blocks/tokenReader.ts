// From markdown-it's tokens to blocks with exact offsets, which the tokens do not carry.
import type Token from 'markdown-it/lib/token.mjs';
import type { LineTable } from '../../text/document';
import type { Block, List, ListItem, Place, ProseSpan } from '../note';
import { cellsOf, inColumns } from './tableRow';
import { wordsIn } from './words';
import type { BlockMaker, Lines, TableRow } from './blockMaker';

/** What may stand before a row: marks of quotes, and before the head those of items. */
const quoteMarks = /^[^\S\r\n]*(?:>[^\S\r\n]*)+/;
const anyMark = /^[^\S\r\n]*(?:>|[-+*]|\d{1,9}[.)])/;

/** Walks markdown-it's flat tokens once. Spans that cannot be found (they always should be) are empty, never wrong. */
export class TokenReader {
	readonly #text: string;
	readonly #lines: LineTable;
	readonly #make: BlockMaker;
	readonly #tokens: readonly Token[];
	#at = 0;

	constructor(text: string, lines: LineTable, make: BlockMaker, tokens: readonly Token[]) {
		this.#text = text;
		this.#lines = lines;
		this.#make = make;
		this.#tokens = tokens;
	}

	/** Reads blocks up to the token of the given type, which is taken too; all of them without one. */
	blocks(end?: string): readonly Block[] {
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
			case 'paragraph_open': {
				const inline = this.#next();
				this.#next();
				const words = this.#lineSpans(lines[0], inline?.content ?? '', 'prose');
				return this.#make.paragraph(inline?.map ?? [0, 0], words);
			}
			case 'bullet_list_open':
			case 'ordered_list_open':
				return this.#list(token, lines);
			case 'blockquote_open':
				return this.#make.quote(lines, this.blocks('blockquote_close'));
			case 'fence':
			case 'code_block':
				return this.#code(token, lines);
			case 'table_open':
				return this.#table(lines);
			case 'html_block':
				return this.#make.html(lines);
			case 'hr':
				return this.#make.rule(lines);
			default:
				return undefined;
		}
	}

	#heading(token: Token, lines: Lines): Block {
		const content = this.#next()?.content ?? '';
		this.#next();
		const level = Number(token.tag.slice(1));
		if (!token.markup.startsWith('#')) {
			return this.#make.heading(level, lines, this.#lineSpans(lines[0], content, 'heading'));
		}
		const start = this.#lines.start(lines[0]);
		const line = this.#text.slice(start, this.#lines.end(lines[0]));
		const from = line.indexOf(token.markup) + token.markup.length;
		const at = start + (content === '' ? from : Math.max(from, line.indexOf(content, from)));
		return this.#make.heading(level, lines, [{ start: at, end: at + content.length, place: 'heading' }]);
	}

	#list(open: Token, lines: Lines): List {
		const ordered = open.type === 'ordered_list_open';
		const end = ordered ? 'ordered_list_close' : 'bullet_list_close';
		const items: ListItem[] = [];
		let number = ordered ? Number(open.attrGet('start') ?? 1) : 0;
		for (let token = this.#next(); token !== undefined && token.type !== end; token = this.#next()) {
			items.push(this.#make.item(token.map ?? lines, number, this.blocks('list_item_close')));
			number += Number(ordered);
		}
		return this.#make.list(ordered, lines, items);
	}

	#code(token: Token, lines: Lines): Block {
		// A fence that is not closed ends with its container: its last line is code too.
		const count = token.content.split('\n').length - 1;
		const first = token.type === 'fence' ? lines[0] + 1 : lines[0];
		return this.#make.code(lines, [first, first + count], token.type === 'fence' ? token.info : '');
	}

	#table(lines: Lines): Block {
		const rows: TableRow[] = [];
		let cells: string[] = [];
		let line = lines[0];
		for (
			let token = this.#next();
			token !== undefined && token.type !== 'table_close';
			token = this.#next()
		) {
			if (token.type === 'tr_open') {
				cells = [];
				line = token.map?.[0] ?? line;
			} else if (token.type === 'inline') {
				cells.push(token.content);
			} else if (token.type === 'tr_close') {
				rows.push({ line, cells: this.#cells(line, cells, rows.length === 0) });
			}
		}
		return this.#make.table(lines, rows);
	}

	/** Where a row's cells stand. The head may begin behind the marks of items and quotes, all others behind `>`. */
	#cells(line: number, contents: readonly string[], isHead: boolean): readonly ProseSpan[] {
		const text = this.#text;
		const end = this.#lines.end(line);
		const saysSo = ({ start, end: after }: ProseSpan, index: number) =>
			text.slice(start, after).replace(/\\\|/g, '|').replace(/\0/g, '\uFFFD') === contents[index];
		let start = this.#lines.start(line);
		for (;;) {
			const row = wordsIn(text, start, end, 'table', end);
			const found = cellsOf(text, row);
			const cells = inColumns(text, row, found, end, contents.length);
			const mark = (isHead ? anyMark : quoteMarks).exec(text.slice(start, end))?.[0] ?? '';
			if (mark === '' || (isHead && found.length === contents.length && cells.every(saysSo))) {
				return cells;
			}
			start += mark.length;
		}
	}

	/** Each content line is the end of its source line, less blanks at both ends: markdown-it only cuts prefixes. */
	#lineSpans(firstLine: number, content: string, place: Place): readonly ProseSpan[] {
		return content.split('\n').map((line, index) => this.#lineSpan(firstLine + index, line.trim(), place));
	}

	#lineSpan(line: number, words: string, place: Place): ProseSpan {
		const lineStart = this.#lines.start(line);
		const end = this.#lines.end(line);
		if (this.#text.endsWith(words, end)) {
			return { start: Math.max(lineStart, end - words.length), end, place };
		}
		const source = this.#text.slice(lineStart, end);
		const at = Math.max(source.lastIndexOf(words), source.lastIndexOf(words.replace(/\uFFFD/g, '\0')));
		const start = lineStart + Math.max(0, at);
		return { start, end: at < 0 ? lineStart : start + words.length, place };
	}
}
