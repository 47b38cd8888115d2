// Where sentences begin and end in plain English text.
import type { Span } from './span';

/** Words before a full stop that does not end a sentence. */
const abbreviations =
	/(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|ca|approx|resp|incl|esp|dr|mr|mrs|ms|prof|st|no|vol|fig|sec|ch|ed|inc|ltd|co|corp|u\.s|[a-z])$/i;

/** A capital, a digit, a quote, markup, a script without capitals, or a name like oVirt. */
const beginsSentence = /^(?:[\p{Lu}\p{N}"'“‘([*_`]|\p{Lo}|\p{Ll}{1,2}\p{Lu})/u;

/**
 * Sentences in order, without the blanks between them; text without an end mark is one sentence.
 * A mark ends a sentence only before a blank and something that can begin one: "v2.0 of e.g. KVM" is not cut.
 * @example sentences('KVM is old. QEMU too.') // [{ start: 0, end: 11 }, { start: 12, end: 21 }]
 */
export function sentences(text: string): readonly Span[] {
	const found: Span[] = [];
	let start = text.length - text.trimStart().length;
	const ends = /[.!?]+["'”’)\]]*(?=\s)|[。！？]/gu;
	for (const mark of text.matchAll(ends)) {
		const end = mark.index + mark[0].length;
		const next = /^\s*(\S{0,20})/u.exec(text.slice(end, end + 40))?.[1] ?? '';
		const cjk = /[。！？]/.test(mark[0]);
		if (!cjk && (!beginsSentence.test(next) || abbreviations.test(text.slice(start, mark.index)))) {
			continue;
		}
		found.push({ start, end });
		start = end + (text.slice(end).length - text.slice(end).trimStart().length);
	}
	if (start < text.trimEnd().length) {
		found.push({ start, end: text.trimEnd().length });
	}
	return found;
}
