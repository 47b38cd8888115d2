// What may follow the `]` of a link: `(destination "title")`, `[label]`, `[]` or nothing (CommonMark 0.31.2, 6.3).
import { parseLinkDestination, parseLinkTitle } from './blocks/commonMark';

const blanks = /[ \t\n]*/y;
/** Most tails: nothing but a destination in which nothing has a meaning of its own. */
const plainTail = /\((?!<)[^\0-\x20\x7f()\\]*\)/y;
const fullLabel = /\[((?:[^[\]\\]|\\[^]){0,999})\]/y;

function skip(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
}

/** Offset after `(destination "title")` that begins at `at`, or `undefined` when that is not what stands there. */
function inlineTailEnd(text: string, at: number): number | undefined {
	const start = skip(blanks, text, at + 1);
	const destination = parseLinkDestination(text, start, text.length);
	const after = destination.ok ? destination.pos : start;
	let end = skip(blanks, text, after);
	if (end > after) {
		const title = parseLinkTitle(text, end, text.length);
		end = title.ok ? skip(blanks, text, title.pos) : end;
	}
	return text[end] === ')' ? end + 1 : undefined;
}

/**
 * Offset after a link whose text is `text.slice(inner, close)` and whose `]` stands at `close`;
 * `undefined` when the brackets are only brackets.
 * @example readLinkTail('[a](b) c', 1, 2, () => false) // 6
 */
export function readLinkTail(
	text: string,
	inner: number,
	close: number,
	isReference: (label: string) => boolean,
): number | undefined {
	const next = close + 1;
	if (text[next] === '(') {
		const plainEnd = skip(plainTail, text, next);
		if (plainEnd > next) {
			return plainEnd;
		}
		const end = inlineTailEnd(text, next);
		if (end !== undefined) {
			return end;
		}
	}
	const own = text.slice(inner, close);
	if (text[next] === '[') {
		fullLabel.lastIndex = next;
		const label = fullLabel.exec(text);
		if (label !== null) {
			const written = label[1] ?? '';
			return isReference(written === '' ? own : written) ? fullLabel.lastIndex : undefined;
		}
	}
	return isReference(own) ? next : undefined;
}
