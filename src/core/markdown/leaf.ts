// From markdown-it's content of a block back to the source: which stretch of each line it is.
import type { LineTable } from '../text/document';
import type { Span } from '../text/span';
import { scanInline } from './inline';
import type { Inline, Leaf, Mark, Marker } from './note';

/** A block whose text is longer is read as plain words: whoever writes such a line has not marked it up by hand. */
const longestMarkedUp = 65_536;

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
	heading(lines: Lines, content: string, markup: string): Omit<Leaf, 'kind'> & { kind: 'heading' } {
		if (markup === '') {
			return { ...this.#leaf(lines, this.#lineSpans(lines[0], content)), kind: 'heading' };
		}
		const start = this.#lines.start(lines[0]);
		const line = this.#text.slice(start, this.#lines.end(lines[0]));
		const from = line.indexOf(markup) + markup.length;
		const at = content === '' ? from : Math.max(from, line.indexOf(content, from));
		return {
			...this.#leaf(lines, [{ start: start + at, end: start + at + content.length }]),
			kind: 'heading',
		};
	}

	/** A paragraph without its marker lines (rule R0); no leaf when nothing else is left. */
	paragraph(lines: Lines, content: string): { leaf: Leaf | undefined; markers: readonly Marker[] } {
		const markers: Marker[] = [];
		const spans = this.#lineSpans(lines[0], content).filter((span) => {
			const found = markerLine.exec(this.#text.slice(span.start, span.end));
			if (found !== null) {
				markers.push({ tag: found[1] ?? '', text: found[2] ?? '', span });
			}
			return found === null;
		});
		const leaf = spans.length === 0 ? undefined : { ...this.#leaf(lines, spans), kind: 'paragraph' as const };
		return { leaf, markers };
	}

	/** The cells of one table row; `contents` as markdown-it gives them, with `\|` read as `|`. */
	cells(line: number, contents: readonly string[]): readonly Leaf[] {
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
			return { ...this.#leaf([line, line + 1], [span]), kind: 'cell' as const };
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
		return content.split('\n').map((part, index) => {
			const start = this.#lines.start(firstLine + index);
			const source = this.#text.slice(start, this.#lines.end(firstLine + index));
			const wanted = part.trim().replace(/\uFFFD/g, '\0');
			const at = Math.max(source.lastIndexOf(wanted), source.lastIndexOf(part.trim()));
			return at < 0 ? { start, end: start } : { start: start + at, end: start + at + wanted.length };
		});
	}

	#leaf(lines: Lines, lineSpans: readonly Span[]): Omit<Leaf, 'kind'> {
		const span = { start: lineSpans[0]?.start ?? 0, end: lineSpans.at(-1)?.end ?? 0 };
		const joined = lineSpans.map(({ start, end }) => this.#text.slice(start, end)).join('\n');
		if (joined.length > longestMarkedUp) {
			return { span, lines, lineSpans, inlines: [], marks: [] };
		}
		const { inlines, marks } = scanInline(joined, this.#isReference);
		if (lineSpans.length === 1) {
			const shift = span.start;
			return {
				span,
				lines,
				lineSpans,
				inlines: inlines.map((inline) => shiftInline(inline, (at) => at + shift)),
				marks: marks.map((mark) => shiftMark(mark, (at) => at + shift)),
			};
		}
		const toSource = sourceOffsets(lineSpans);
		return {
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
