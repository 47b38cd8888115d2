// A block of a part where it stands in the whole text.
import { moved } from '../text/span';
import type { Paragraph } from './note';

/** The same paragraph `by` units further on; its lines are the part's. */
export function movedParagraph(paragraph: Paragraph, by: number): Paragraph {
	const { span, lineSpans, inlines, marks } = paragraph;
	return {
		...paragraph,
		span: moved(span, by),
		lineSpans: lineSpans.map((line) => moved(line, by)),
		inlines: inlines.map(({ kind, inner, start, end }) => ({
			kind,
			inner: moved(inner, by),
			start: start + by,
			end: end + by,
		})),
		marks: marks.map(({ start, end, opaque }) => ({ start: start + by, end: end + by, opaque })),
	};
}
