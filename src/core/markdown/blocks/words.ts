// What a stretch of a line says: blanks at its ends are nobody's words.
import type { Place, ProseSpan } from '../note';

/** True for ASCII that can be seen; other units may be blanks. */
function isInk(unit: number): boolean {
	return unit > 0x20 && unit < 0x7f;
}

/** A stretch of a line without blanks of any kind at both ends; an empty one at `empty` when nothing else is there. */
export function wordsIn(text: string, from: number, to: number, place: Place, empty: number): ProseSpan {
	if (from < to && isInk(text.charCodeAt(from)) && isInk(text.charCodeAt(to - 1))) {
		return { start: from, end: to, place };
	}
	const source = text.slice(from, to);
	const words = source.trimStart();
	const start = words === '' ? empty : to - words.length;
	return { start, end: start + words.trimEnd().length, place };
}
