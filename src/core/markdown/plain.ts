// A block as its reader hears it, with the way back to the source.
import { isInk } from '../text/ascii';
import { lastIndex } from '../text/halves';
import type { Span } from '../text/span';
import type { Leaf, PlainText } from './note';

/**
 * The words of a block, or of the part of it that lies in `within`.
 * @example of `**KVM**, the [hypervisor](x)` the text is `KVM, the hypervisor`
 */
export function plainText(source: string, leaf: Leaf, within: Span = leaf.span): PlainText {
	const only = leaf.lineSpans[0];
	if (leaf.marks.length === 0 && leaf.lineSpans.length === 1 && only !== undefined) {
		const start = Math.max(only.start, within.start);
		const words = source.slice(start, Math.max(start, Math.min(only.end, within.end)));
		return trimmed(words, [0, start], Math.min(within.end, leaf.span.end));
	}
	let text = '';
	const pieces: number[] = [];
	let next = 0;
	for (const line of leaf.lineSpans) {
		const end = Math.min(line.end, within.end);
		let at = Math.max(line.start, within.start);
		if (text !== '' && at < end) {
			pieces.push(text.length, line.start);
			text += ' ';
		}
		while (at < end) {
			let mark = leaf.marks[next];
			while (mark !== undefined && mark.end <= at) {
				mark = leaf.marks[++next];
			}
			if (mark !== undefined && mark.start <= at) {
				at = mark.end;
				continue;
			}
			const stop = Math.min(end, mark?.start ?? end);
			pieces.push(text.length, at);
			text += source.slice(at, stop);
			at = stop;
		}
	}
	return trimmed(text, pieces, Math.min(within.end, leaf.span.end));
}

function trimmed(text: string, pieces: readonly number[], end: number): PlainText {
	// As nearly all words do.
	if (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))) {
		return { text, lead: 0, pieces, end };
	}
	const words = text.trimStart();
	return { text: words.trimEnd(), lead: text.length - words.length, pieces, end };
}

/** A text that stands in the source as it is, from an offset on. */
export function verbatim(text: string, start: number): PlainText {
	return { text, lead: 0, pieces: [0, start], end: start + text.length };
}

/** Where a unit of plain text stands in the source; what lies behind the text's end is there where it ends. */
export function sourceOffset(plain: PlainText, at: number): number {
	const { text, lead } = plain;
	if (text === '') {
		return plain.end;
	}
	return at < text.length ? unitOffset(plain, at + lead) : unitOffset(plain, text.length - 1 + lead) + 1;
}

/** Where the first unit of plain text is that stands at or behind a source offset; the text's length if there is none. */
export function plainOffset(plain: PlainText, source: number): number {
	const { pieces, lead, text } = plain;
	for (let index = 0; index < pieces.length; index += 2) {
		const start = pieces[index] as number;
		const from = pieces[index + 1] as number;
		const after = pieces[index + 2] ?? text.length + lead;
		if (source < from + after - start) {
			return Math.min(Math.max(0, start + Math.max(0, source - from) - lead), text.length);
		}
	}
	return text.length;
}

/** The source span of a stretch of plain text; empty stretches have empty spans. */
export function sourceSpan(plain: PlainText, from: number, to: number): Span {
	const start = sourceOffset(plain, from);
	return { start, end: to > from ? sourceOffset(plain, to - 1) + 1 : start };
}

/** The source offset of a unit counted from before the trimmed blanks. */
function unitOffset({ pieces }: PlainText, at: number): number {
	const piece = lastIndex(pieces.length / 2, (index) => (pieces[2 * index] as number) <= at);
	return (pieces[2 * piece + 1] as number) + at - (pieces[2 * piece] as number);
}
