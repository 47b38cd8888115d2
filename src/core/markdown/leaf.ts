// The words of a block, and the markup in them.
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

/** Reads the words of blocks. Cells that cannot be found (they always should be) are empty, never wrong. */
export class LeafReader {
	readonly #text: string;
	readonly #mayHoldMarkers: boolean;
	readonly #isReference: (label: string) => boolean;

	constructor(text: string, isReference: (label: string) => boolean) {
		this.#text = text;
		this.#mayHoldMarkers = mayHoldMarker.test(text);
		this.#isReference = isReference;
	}

	/** A paragraph without its marker lines (rule R0); no leaf when nothing else is left. */
	paragraph(
		lines: Lines,
		words: readonly Span[],
	): { leaf: Paragraph | undefined; markers: readonly Marker[] } {
		const markers: Marker[] = [];
		const rest = this.#mayHoldMarkers
			? words.filter((span) => {
					const found = markerLine.exec(this.#text.slice(span.start, span.end));
					if (found !== null) {
						markers.push({ tag: found[1] ?? '', text: found[2] ?? '', span });
					}
					return found === null;
				})
			: words;
		return { leaf: rest.length === 0 ? undefined : this.leaf('paragraph', lines, rest), markers };
	}

	/** The cells of one table row; `contents` as markdown-it gives them, with `\|` read as `|`. */
	cells(table: LineTable, line: number, contents: readonly string[]): readonly Cell[] {
		const end = table.end(line);
		let at = table.start(line);
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
			return this.leaf('cell', [line, line + 1], [span]);
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

	/** A block of the given kind whose text is these stretches of its lines. */
	leaf<Kind extends Leaf['kind']>(
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
