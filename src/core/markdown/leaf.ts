// From markdown-it's content of a block back to the source: which stretch of each line it is.
import type { LineTable } from '../text/document';
import type { Span } from '../text/span';
import { scanInline } from './inline';
import type { Cell, Inline, Leaf, Mark, Marker, Paragraph } from './note';

/** A block whose text is longer is read as plain words: whoever writes such a line has not marked it up by hand. */
const longestMarkedUp = 65_536;

const unmarked = { inlines: [], marks: [] };

const mayHoldMarker = /FEAT|TODO|FIXME/;
/** Rule R0: `// FEAT: xzy`, `TODO: ask`, `FIXME(me): …`, alone on a line. */
const markerLine = /^(?:\/\/+|#+|--+|;+|%+)?\s*(FEAT|TODO|FIXME)(?:\([^)]*\))?:\s*(.*)$/;

type Lines = readonly [first: number, after: number];

/** Reads the words of blocks. Spans that cannot be found (they always should be) are empty, never wrong. */
export class LeafReader {
	readonly #text: string;
	readonly #lines: LineTable;
	readonly #isReference: (label: string) => boolean;

	constructor(text: string, lines: LineTable, isReference: (label: string) => boolean) {
		this.#text = text;
		this.#lines = lines;
		this.#isReference = isReference;
	}

	/** A heading; `markup` is `##` for an ATX heading and '' for an underlined one. */
	heading(lines: Lines, content: string, markup: string): Leaf & { readonly kind: 'heading' } {
		if (markup === '') {
			return this.#leaf('heading', lines, this.#lineSpans(lines[0], content));
		}
		const start = this.#lines.start(lines[0]);
		const line = this.#text.slice(start, this.#lines.end(lines[0]));
		const from = line.indexOf(markup) + markup.length;
		const at = content === '' ? from : Math.max(from, line.indexOf(content, from));
		return this.#leaf('heading', lines, [{ start: start + at, end: start + at + content.length }]);
	}

	/** A paragraph without its marker lines (rule R0); no leaf when nothing else is left. */
	paragraph(lines: Lines, content: string): { leaf: Paragraph | undefined; markers: readonly Marker[] } {
		let spans = this.#lineSpans(lines[0], content);
		const markers: Marker[] = [];
		if (mayHoldMarker.test(content)) {
			spans = spans.filter((span) => {
				const found = markerLine.exec(this.#text.slice(span.start, span.end));
				if (found !== null) {
					markers.push({ tag: found[1] ?? '', text: found[2] ?? '', span });
				}
				return found === null;
			});
		}
		return { leaf: spans.length === 0 ? undefined : this.#leaf('paragraph', lines, spans), markers };
	}

	/** The cells of one table row; `contents` as markdown-it gives them, with `\|` read as `|`. */
	cells(line: number, contents: readonly string[]): readonly Cell[] {
		const end = this.#lines.end(line);
		let at = this.#lines.start(line);
		const firstPipe = this.#text.indexOf('|', at);
		const row = this.#text.slice(at, end).replace(/^[\s>]*/, '');
		if (row.startsWith('|')) {
			at = firstPipe + 1;
		}
		return contents.map((content) => {
			const written = content.replace(/\|/g, '\\|');
			const found = this.#text.indexOf(written, at);
			const start = found < 0 || found + written.length > end ? at : found;
			const span = { start, end: found === start ? start + written.length : start };
			at = this.#afterPipe(span.end, end);
			return this.#leaf('cell', [line, line + 1], [span]);
		});
	}

	#afterPipe(from: number, end: number): number {
		for (let at = from; at < end; at++) {
			if (this.#text[at] === '|' && this.#text[at - 1] !== '\\') {
				return at + 1;
			}
		}
		return end;
	}

	/** Each content line is the end of its source line, less blanks at both ends: markdown-it only cuts prefixes. */
	#lineSpans(firstLine: number, content: string): Span[] {
		const spans: Span[] = [];
		let line = firstLine;
		for (let from = 0; from <= content.length; line++) {
			const newline = content.indexOf('\n', from);
			const to = newline < 0 ? content.length : newline;
			spans.push(this.#lineSpan(line, content.slice(from, to).trim()));
			from = to + 1;
		}
		return spans;
	}

	#lineSpan(line: number, words: string): Span {
		const lineStart = this.#lines.start(line);
		let end = this.#lines.end(line);
		if (!this.#text.endsWith(words, end)) {
			const source = this.#text.slice(lineStart, end);
			const at = Math.max(source.lastIndexOf(words), source.lastIndexOf(words.replace(/\uFFFD/g, '\0')));
			end = at < 0 ? lineStart : lineStart + at + words.length;
			return { start: at < 0 ? lineStart : end - words.length, end };
		}
		return { start: Math.max(lineStart, end - words.length), end };
	}

	#leaf<Kind extends Leaf['kind']>(
		kind: Kind,
		lines: Lines,
		lineSpans: readonly Span[],
	): Leaf & { readonly kind: Kind } {
		const first = lineSpans[0];
		const span = { start: first?.start ?? 0, end: lineSpans.at(-1)?.end ?? 0 };
		const joined =
			lineSpans.length === 1
				? this.#text.slice(span.start, span.end)
				: lineSpans.map(({ start, end }) => this.#text.slice(start, end)).join('\n');
		const { inlines, marks } =
			joined.length > longestMarkedUp ? unmarked : scanInline(joined, this.#isReference);
		if (marks.length === 0) {
			return { kind, span, lines, lineSpans, inlines, marks };
		}
		const toSource = lineSpans.length === 1 ? (at: number) => at + span.start : sourceOffsets(lineSpans);
		return {
			kind,
			span,
			lines,
			lineSpans,
			inlines: inlines.map((inline) => shiftInline(inline, toSource)),
			marks: marks.map((mark) => shiftMark(mark, toSource)),
		};
	}
}

/** Offsets of the lines joined by LF, back to the source. The LF itself is the end of its line. */
function sourceOffsets(lineSpans: readonly Span[]): (at: number) => number {
	return (at) => {
		let rest = at;
		for (const { start, end } of lineSpans) {
			if (rest <= end - start) {
				return start + rest;
			}
			rest -= end - start + 1;
		}
		return lineSpans.at(-1)?.end ?? 0;
	};
}

function shiftMark(mark: Mark, to: (at: number) => number): Mark {
	return { start: to(mark.start), end: to(mark.end), opaque: mark.opaque };
}

function shiftInline(inline: Inline, to: (at: number) => number): Inline {
	const inner = { start: to(inline.inner.start), end: to(inline.inner.end) };
	return { kind: inline.kind, start: to(inline.start), end: to(inline.end), inner };
}
