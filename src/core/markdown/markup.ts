// Collects the markup of one block while it is scanned, with offsets into the source.
import type { Span } from '../text/span';
import type { Inline, InlineKind, Mark } from './note';

/** What one block's text holds: where the markup is and which units no reader sees. */
export interface Markup {
	/** By where it begins; the outer before the inner. */
	readonly inlines: readonly Inline[];
	/** In order, never overlapping. */
	readonly marks: readonly Mark[];
}

/** Takes offsets into a block's lines joined by LF, and gives them as offsets into the source. */
export class MarkupCollector {
	readonly #lines: readonly Span[];
	#inlines: Inline[] = [];
	#marks: Mark[] = [];
	/** Where the only line begins, -1 when there are more. */
	readonly #start: number;
	/** The line asked for last, and the offset of its first unit among the joined lines. */
	#line = 0;
	#lineStart = 0;

	/** @param lines where the joined lines stand in the source; at least one */
	constructor(lines: readonly Span[]) {
		this.#lines = lines;
		this.#start = lines.length === 1 ? (lines[0]?.start ?? 0) : -1;
	}

	/** Adds markup from `start` to `end`; what stands inside the marks is from `innerStart` to `innerEnd`. */
	add(kind: InlineKind, start: number, end: number, innerStart: number, innerEnd: number): void {
		this.#inlines.push({
			kind,
			start: this.#source(start),
			end: this.#source(end),
			inner: { start: this.#source(innerStart), end: this.#source(innerEnd) },
		});
	}

	/** Adds what no reader sees, unless it is empty. */
	hide(start: number, end: number, opaque = false): void {
		if (end > start) {
			this.#marks.push({ start: this.#source(start), end: this.#source(end), opaque });
		}
	}

	/** What was collected. */
	get(): Markup {
		// Marks of emphasis are known only when it closes; pictures swallow what was found inside them.
		if (!inOrder(this.#marks, ({ end }) => end)) {
			this.#marks.sort(byPlace);
			let end = 0;
			this.#marks = this.#marks.filter((mark) => {
				const isSeen = mark.start >= end;
				end = isSeen ? mark.end : end;
				return isSeen;
			});
		}
		if (!inOrder(this.#inlines, ({ start }) => start + 1)) {
			this.#inlines.sort(byPlace);
		}
		return { inlines: this.#inlines, marks: this.#marks };
	}

	/** The source offset of an offset into the joined lines; that of an LF is the end of its line. */
	#source(at: number): number {
		if (this.#start >= 0) {
			return this.#start + at;
		}
		while (at < this.#lineStart) {
			const { start, end } = this.#lines[--this.#line] as Span;
			this.#lineStart -= end - start + 1;
		}
		for (;;) {
			const line = this.#lines[this.#line] as Span;
			const rest = at - this.#lineStart;
			if (rest <= line.end - line.start || this.#line + 1 === this.#lines.length) {
				return line.start + rest;
			}
			this.#lineStart += line.end - line.start + 1;
			this.#line++;
		}
	}
}

/** True when each span begins at or behind the place that the one before allows. */
function inOrder<Kind extends Span>(spans: readonly Kind[], from: (before: Kind) => number): boolean {
	let least = 0;
	for (const span of spans) {
		if (span.start < least) {
			return false;
		}
		least = from(span);
	}
	return true;
}

function byPlace(one: Span, other: Span): number {
	return one.start - other.start || other.end - one.end;
}
