// What the first units of a line begin, in the order of CommonMark 0.31.2, section 4 and 5: one question a function.
// `at` is the offset of the line's first unit that is no blank, `end` the one after its last.
import type { ProseSpan } from '../note';
import { htmlNames, htmlTag } from './commonMark';

function isBlankUnit(unit: number): boolean {
	return unit === 0x20 || unit === 0x09;
}

/** The first offset from `at` on where another unit stands than `unit`. */
function skipUnit(text: string, at: number, unit: number): number {
	let next = at;
	while (text.charCodeAt(next) === unit) {
		next++;
	}
	return next;
}

/** The first offset from `at` on where no space and no tab stands. */
export function skipBlanks(text: string, at: number): number {
	let next = at;
	while (isBlankUnit(text.charCodeAt(next))) {
		next++;
	}
	return next;
}

/** The first offset from which on, up to `end`, nothing but spaces and tabs stand; never before `from`. */
export function blanksStart(text: string, end: number, from = 0): number {
	let start = end;
	while (start > from && isBlankUnit(text.charCodeAt(start - 1))) {
		start--;
	}
	return start;
}

/** The offset after the fence that opens a code block, -1 when there is none: 5 for `~~~~~ go` at 0. */
export function fenceEnd(text: string, at: number, end: number): number {
	const unit = text.charCodeAt(at);
	const after = skipUnit(text, at, unit);
	return after - at < 3 || (unit === 0x60 && text.slice(after, end).includes('`')) ? -1 : after;
}

/** True for a line that closes a fence of `length` such units: nothing but at least as many of them. */
export function closesFence(text: string, at: number, end: number, unit: number, length: number): boolean {
	const after = skipUnit(text, at, unit);
	return after - at >= length && skipBlanks(text, after) >= end;
}

/** True for a thematic break: `* * *`. */
export function isRule(text: string, at: number, end: number): boolean {
	const unit = text.charCodeAt(at);
	let count = 0;
	for (let next = at; next < end; next++) {
		const other = text.charCodeAt(next);
		if (other === unit) {
			count++;
		} else if (!isBlankUnit(other)) {
			return false;
		}
	}
	return count >= 3 && (unit === 0x2a || unit === 0x2d || unit === 0x5f);
}

/** How many `#` begin a heading, 0 when none does: 2 for `## KVM`. */
export function headingLevel(text: string, at: number, end: number): number {
	const after = skipUnit(text, at, 0x23);
	const level = after - at;
	return level <= 6 && (after >= end || isBlankUnit(text.charCodeAt(after))) ? level : 0;
}

/** The words of a line that `headingLevel` knows, without marks at either end: `KVM` of `## KVM ##`. */
export function headingWords(text: string, from: number, to: number): ProseSpan {
	let end = blanksStart(text, to, from);
	let closing = end;
	while (closing > from && text.charCodeAt(closing - 1) === 0x23) {
		closing--;
	}
	const beforeClosing = blanksStart(text, closing, from);
	end = beforeClosing < closing ? beforeClosing : end;
	const start = skipBlanks(text, from);
	return start < end ? { start, end, place: 'heading' } : { start: from, end: from, place: 'heading' };
}

/** The level of the heading that a line of `===` or `---` makes of the lines above it, 0 for any other line. */
export function underlineLevel(text: string, at: number, end: number): number {
	const unit = text.charCodeAt(at);
	if (unit !== 0x2d && unit !== 0x3d) {
		return 0;
	}
	return skipBlanks(text, skipUnit(text, at, unit)) < end ? 0 : unit === 0x3d ? 1 : 2;
}

/** The offset after the mark of a list item, `-` or `12.`; -1 when the line begins none. */
export function itemMarkEnd(text: string, at: number, end: number): number {
	let after = at;
	for (let unit = text.charCodeAt(after); unit >= 0x30 && unit <= 0x39; unit = text.charCodeAt(after)) {
		after++;
	}
	const unit = text.charCodeAt(after);
	const isMark =
		after === at
			? unit === 0x2d || unit === 0x2a || unit === 0x2b
			: (unit === 0x2e || unit === 0x29) && after - at <= 9;
	return isMark && (after + 1 >= end || isBlankUnit(text.charCodeAt(after + 1))) ? after + 1 : -1;
}

/** A kind of HTML block: how its first line begins, what its last line holds, and whether it ends a paragraph. */
interface HtmlKind {
	readonly opens: RegExp;
	/** Absent where a blank line ends the block, which is not part of it. */
	readonly closes: RegExp | undefined;
	readonly interrupts: boolean;
}

const htmlKinds: readonly HtmlKind[] = [
	{
		opens: /^<(?:script|pre|style|textarea)(?=\s|>|$)/i,
		closes: /<\/(?:script|pre|style|textarea)>/i,
		interrupts: true,
	},
	{ opens: /^<!--/, closes: /-->/, interrupts: true },
	{ opens: /^<\?/, closes: /\?>/, interrupts: true },
	{ opens: /^<![A-Za-z]/, closes: />/, interrupts: true },
	{ opens: /^<!\[CDATA\[/, closes: /\]\]>/, interrupts: true },
	{
		opens: new RegExp(`^</?(?:${htmlNames.join('|')})(?=\\s|/?>|$)`, 'i'),
		closes: undefined,
		interrupts: true,
	},
	{ opens: new RegExp(`${htmlTag.source}\\s*$`), closes: undefined, interrupts: false },
];

/** The kind of HTML block that a line begins with its `<`. */
export function htmlKind(text: string, at: number, end: number): HtmlKind | undefined {
	const line = text.slice(at, end);
	return htmlKinds.find(({ opens }) => opens.test(line));
}
