// A classifier in a source text, read back: where its arms are and which labels they name.
import type { Span } from '../text/span';
import { tidyLabel } from './classifier';
import type { Language } from './language';
import type { Marker } from './marker';
import { scan, type Literal } from './scan';

/** A label in an arm: of `case "Partitioning":` the span of the literal with its quotes. */
export interface Arm extends Span {
	readonly label: string;
}

/** What belongs to one marker. */
export interface Block {
	readonly marker: Marker;
	/** The type's name; `undefined` when no type can be seen. */
	readonly type: string | undefined;
	/** The text up to the block's end, comments and literals masked as `scan.ts` says, all before it spaces. */
	readonly masked: string;
	/** Comments and literals after the marker. */
	readonly comments: readonly Span[];
	readonly literals: readonly Literal[];
	readonly arms: readonly Arm[];
	/** Where the line of the first arm begins; without arms, the block's end. */
	readonly firstArm: number;
	/** Where the line of the last arm begins; without arms, the marker's end. */
	readonly lastArm: number;
}

/**
 * Reads from the marker to the end of the constructor: the first line that is indented less than its arms,
 * the next marker, or the text's end. The constructor is the first declaration with arms that mentions the type;
 * arms in any other are not this block's.
 */
export function readBlock(text: string, marker: Marker, language: Language): Block {
	const { masked, literals, comments } = scan(text, language.lexicon, marker.span.start, marker.end);
	const groups = Array.from(masked.matchAll(language.arm), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	const type = language.typeName.exec(masked.slice(marker.span.end))?.[1];
	const found = constructorIn(masked, groups, type, marker);
	if (found === undefined) {
		const nothing = { comments: [], literals: [], arms: [] };
		return { marker, type, masked, ...nothing, firstArm: masked.length, lastArm: marker.span.end };
	}
	const { first, end } = found;
	const inside = groups.filter((group) => group.start >= first.start && group.start < end);
	let nearest = 0;
	const arms = literals
		.filter(({ start }) => {
			while ((inside[nearest]?.end ?? Infinity) <= start) {
				nearest++;
			}
			return (inside[nearest]?.start ?? Infinity) <= start;
		})
		.map((literal) => ({ start: literal.start, end: literal.end, label: tidyLabel(literal.value) }));
	return {
		marker,
		type,
		masked: masked.slice(0, end),
		comments: comments.filter(({ start }) => start > marker.span.start && start < end),
		literals: literals.filter(({ start }) => start < end),
		arms,
		firstArm: lineStart(masked, first.start),
		lastArm: lineStart(masked, inside.at(-1)?.start ?? first.start),
	};
}

/** The first arm of the first declaration that mentions the type, and where its block ends. */
function constructorIn(
	masked: string,
	groups: readonly Span[],
	type: string | undefined,
	{ margin }: Marker,
): { readonly first: Span; readonly end: number } | undefined {
	let end = 0;
	for (const first of groups) {
		if (first.start >= end) {
			const line = lineStart(masked, first.start);
			end = dedent(masked, line);
			if (type === undefined || masked.slice(declarationStart(masked, line, margin), end).includes(type)) {
				return { first, end };
			}
		}
	}
	return undefined;
}

/** Where the declaration begins that the line at `line` is in: no further in than the marker, after a blank line. */
function declarationStart(masked: string, line: number, margin: string): number {
	let start = line;
	let isHead = false;
	for (let above = line; above > 0;) {
		above = lineStart(masked, above - 1);
		const row = masked.slice(above, start).trim();
		const isOuter = row !== '' && indentation(masked, above).length <= margin.length;
		if (isHead && (!isOuter || /[;}]$/.test(row))) {
			break;
		}
		isHead ||= isOuter && !/^[)}\]{]/.test(row);
		start = above;
	}
	return start;
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
	return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The spaces and tabs that begin the line at `start`. */
export function indentation(text: string, start: number): string {
	return /^[ \t]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
}

/**
 * The start of the first line after `start` that is not blank and indented less than the one at `start`. Lines for a
 * preprocessor (`#if`) may stand anywhere.
 */
function dedent(text: string, start: number): number {
	const depth = indentation(text, start).length;
	for (let line = text.indexOf('\n', start) + 1; line > 0; line = text.indexOf('\n', line) + 1) {
		const own = indentation(text, line).length;
		if (own < depth && !/[\r\n#]/.test(text.charAt(line + own)) && line + own < text.length) {
			return line;
		}
	}
	return text.length;
}
