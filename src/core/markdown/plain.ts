// A block as its reader hears it, with the way back to the source.
import type { Span } from '../text/span';
import type { Leaf, PlainText } from './note';

/**
 * The words of a block, or of the part of it that lies in `within`.
 * @example of `**KVM**, the [hypervisor](x)` the text is `KVM, the hypervisor`
 */
export function plainText(source: string, leaf: Leaf, within: Span = leaf.span): PlainText {
	let text = '';
	const offsets: number[] = [];
	let next = 0;
	for (const line of leaf.lineSpans) {
		const end = Math.min(line.end, within.end);
		let at = Math.max(line.start, within.start);
		if (text !== '' && at < end) {
			text += ' ';
			offsets.push(line.start);
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
			for (let unit = at; unit < stop; unit++) {
				offsets.push(unit);
			}
			text += source.slice(at, stop);
			at = stop;
		}
	}
	return trimmed(text, offsets, Math.min(within.end, leaf.span.end));
}

function trimmed(text: string, offsets: readonly number[], end: number): PlainText {
	const from = text.length - text.trimStart().length;
	const cut = text.trim();
	const kept = offsets.slice(from, from + cut.length);
	kept.push(kept.length === 0 ? end : (kept.at(-1) ?? 0) + 1);
	return { text: cut, offsets: kept };
}

/** The source span of a stretch of plain text; empty stretches have empty spans. */
export function sourceSpan(plain: PlainText, from: number, to: number): Span {
	const start = plain.offsets[from] ?? plain.offsets.at(-1) ?? 0;
	return { start, end: to > from ? (plain.offsets[to - 1] ?? start) + 1 : start };
}
