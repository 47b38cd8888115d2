// What a stretch of a line says: blanks at its ends are nobody's words.
import { isInk } from '../../text/ascii';
import type { Place, ProseSpan } from '../note';

/** A stretch of a line without blanks of any kind at both ends; an empty one at `empty` when nothing else is there. */
export function wordsIn(text: string, from: number, to: number, place: Place, empty: number): ProseSpan {
	let start = from;
	let end = to;
	while (start < end && text.charCodeAt(start) === 0x20) {
		start++;
	}
	while (start < end && text.charCodeAt(end - 1) === 0x20) {
		end--;
	}
	if (start < end && isInk(text.charCodeAt(start)) && isInk(text.charCodeAt(end - 1))) {
		return { start, end, place };
	}
	const source = text.slice(start, end);
	const words = source.trimStart();
	start = words === '' ? empty : end - words.length;
	return { start, end: start + words.trimEnd().length, place };
}
