// The comment that says which classifier of the notes a piece of code is.
import { decoded } from '../text/decoded';
import type { Span } from '../text/span';
import { tidyLabel } from './classifier';

/** One marker in a source text. */
export interface Marker {
	/** The classifier's name, tidy: `Types of hypervisor`. */
	readonly name: string;
	/** The comment, from its first to its last visible character. */
	readonly span: Span;
	/** Where the name stands, inside the quotes. */
	readonly nameSpan: Span;
	/** Where the next marker begins, or the text ends. */
	readonly end: number;
	/** The spaces and tabs before the comment. */
	readonly margin: string;
}

const keyword = 'virtualization-notes: classifier';

/** What would end the quotes or the comment, or hide in it, or speak to a compiler (Python's `coding=`). */
const unsafe = /["%\\*<>?:=@/]|(?![\u200c\u200d])[\p{Cf}\p{Cc}]/gu;

/**
 * What the marker comment says, for a tidy name.
 *
 * @example markerText('Say "cheese"') // 'virtualization-notes: classifier "Say %22cheese%22"'
 */
export function markerText(name: string): string {
	return `${keyword} "${markerName(name)}"`;
}

/**
 * A tidy name as it stands between the marker's quotes.
 *
 * @example markerName('Say "cheese"') // 'Say %22cheese%22'
 */
export function markerName(name: string): string {
	return name.replace(unsafe, percentEncoded);
}

/**
 * The markers of a source text in any language, in order.
 *
 * @example findMarkers('# virtualization-notes: classifier "A"')[0]?.name // 'A'
 */
export function findMarkers(text: string): readonly Marker[] {
	if (!text.includes(keyword)) {
		return [];
	}
	const pattern = /^([ \t]*)((?:\/\/|#|\/\*|--)[ \t]*virtualization-notes: classifier ")([^"\r\n]*)"/gm;
	const matches = [...text.matchAll(pattern)];
	return matches.map((match, index): Marker => {
		const [whole, margin = '', opening = '', name = ''] = match;
		const start = match.index + margin.length;
		const nameStart = start + opening.length;
		return {
			name: tidyLabel(decoded(name)),
			span: { start, end: match.index + whole.length },
			nameSpan: { start: nameStart, end: nameStart + name.length },
			end: matches[index + 1]?.index ?? text.length,
			margin,
		};
	});
}

/** `encodeURIComponent` leaves `*` alone. */
function percentEncoded(character: string): string {
	return character === '*' ? '%2A' : encodeURIComponent(character);
}
