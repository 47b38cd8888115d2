// The scalars of one YAML value, with their places: a single one, a flow list or a block list. Small, because front
// matter is met in many notes, and the YAML library costs more to load than all of them to read.
// Source of the rules: YAML 1.2.2, chapters 5.7 (escapes), 7.3 and 7.4 (flow styles), 8.1 and 8.2 (block styles).
import type { Span } from '../../text/span';

/** A scalar with its place, quotation marks left out: of `"KVM"` the words `KVM`. */
export interface YamlScalar {
	/** Escapes and line breaks resolved, so it may be shorter than its span. Never blank. */
	readonly text: string;
	readonly span: Span;
}

/**
 * Reads the value between two offsets. Maps, tags, anchors and literal blocks of several lines give none.
 * @example of `[VMM, "virtual machine manager"]` there are two, of `- KVM # fast` one
 */
export function readScalars(text: string, value: Span): readonly YamlScalar[] {
	const start = skipBlank(text, value.start, value.end);
	const first = start < value.end ? text[start] : undefined;
	if (first === undefined) {
		return [];
	}
	if (first === '[') {
		return flowItems(text, start + 1, value.end);
	}
	if (isDash(text, start, value.end) && /[\r\n]/.test(text.slice(value.start, start))) {
		return blockItems(text, start, value.end);
	}
	return blockScalar(text, start, value.end) ?? [];
}

/** Behind blanks, line ends and comments. */
function skipBlank(text: string, from: number, end: number): number {
	const blank = /(?:[ \t\r\n]+|(?<=[ \t\r\n]|^)#[^\r\n]*)*/y;
	blank.lastIndex = from;
	return Math.min(end, from + (blank.exec(text)?.[0].length ?? 0));
}

function isDash(text: string, at: number, end: number): boolean {
	return text[at] === '-' && (at + 1 >= end || /[ \t\r\n]/.test(text[at + 1] ?? ''));
}

/** `- one` on lines of their own, the dashes below each other; deeper lines belong to the item above. */
function blockItems(text: string, from: number, end: number): readonly YamlScalar[] {
	const indent = columnOf(text, from);
	const marks: number[] = [];
	const line = /(?<=[\r\n]|^)[ \t]*-(?=[ \t\r\n]|$)/g;
	line.lastIndex = from - indent;
	for (let mark = line.exec(text); mark !== null && mark.index < end; mark = line.exec(text)) {
		if (mark[0].length === indent + 1) {
			marks.push(mark.index + indent);
		}
	}
	return marks.flatMap((mark, at) => {
		const itemEnd = marks[at + 1] ?? end;
		const start = skipBlank(text, mark + 1, itemEnd);
		return start < itemEnd && !isDash(text, start, itemEnd) ? (blockScalar(text, start, itemEnd) ?? []) : [];
	});
}

function columnOf(text: string, at: number): number {
	let column = 0;
	while (column < at && !/[\r\n]/.test(text[at - column - 1] ?? '')) {
		column++;
	}
	return column;
}

/** One scalar outside brackets, of any style. */
function blockScalar(text: string, start: number, end: number): readonly YamlScalar[] | undefined {
	const first = text[start] ?? '';
	if (first === '"' || first === "'") {
		const found = quoted(text, start, end);
		// What follows a quoted word and is no comment makes it a key, or no YAML at all.
		return found !== undefined && skipBlank(text, found.after, end) === end ? found.scalars : undefined;
	}
	if (first === '|' || first === '>') {
		return block(text, start, end);
	}
	if (isIndicator(text, start, end)) {
		return undefined;
	}
	const stop = /[ \t\r\n]#|:(?=[ \t\r\n]|$)/g;
	const source = text.slice(start, end);
	const at = stop.exec(source);
	return at?.[0] === ':' ? undefined : plain(text, start, start + (at?.index ?? source.length));
}

/** `>-` and the lines below, which make one line; `|` only where there is one. */
function block(text: string, start: number, end: number): readonly YamlScalar[] | undefined {
	const head = /[|>](?:[-+]?[1-9]?|[1-9][-+])[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)/y;
	head.lastIndex = start;
	const mark = head.exec(text)?.[0];
	if (mark === undefined || start + mark.length >= end) {
		return undefined;
	}
	const from = start + mark.length;
	const words = text.slice(from, end);
	const isOneLine = !/[\r\n]/.test(words.trim());
	return mark.startsWith('>') || isOneLine
		? plain(text, from + (words.length - words.trimStart().length), end)
		: undefined;
}

/** Unquoted words, over several lines too. Those that mean nothing (`null`, `~`) are none. */
function plain(text: string, start: number, end: number): readonly YamlScalar[] {
	const source = text.slice(start, end).trimEnd();
	const words = folded(source);
	return words === '' || words === undefined || /^(?:~|null|Null|NULL)$/.test(words)
		? []
		: [{ text: words, span: { start, end: start + source.length } }];
}

/** Line breaks are read as blanks; text with an empty line in it names nothing. */
function folded(source: string): string | undefined {
	return /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(source)
		? undefined
		: source.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ').trim();
}

/** Signs that begin something other than plain words. */
function isIndicator(text: string, at: number, end: number): boolean {
	const [first = '', second = ' '] = [text[at], at + 1 < end ? text[at + 1] : ' '];
	return /[,[\]{}#&*!|>'"%@`]/.test(first) || (/[-?:]/.test(first) && /[ \t\r\n]/.test(second));
}

/** The items of `[a, "b, c"]` from behind the bracket; nested lists and maps are left out. */
function flowItems(text: string, from: number, end: number): readonly YamlScalar[] {
	const found: YamlScalar[] = [];
	let at = skipBlank(text, from, end);
	while (at < end && text[at] !== ']') {
		const isQuoted = text[at] === '"' || text[at] === "'";
		const quote = isQuoted ? quoted(text, at, end) : undefined;
		if (isQuoted && quote === undefined) {
			return found;
		}
		const itemEnd = flowEnd(text, quote?.after ?? at, end);
		if (quote !== undefined) {
			found.push(...(skipBlank(text, quote.after, itemEnd) === itemEnd ? quote.scalars : []));
		} else if (!isIndicator(text, at, end)) {
			const source = text.slice(at, itemEnd).replace(/[ \t\r\n]#[^]*$/, '');
			found.push(...(/:(?=[ \t\r\n]|$)|[[{]/.test(source) ? [] : plain(text, at, at + source.length)));
		}
		at = skipBlank(text, itemEnd, end);
		at = text[at] === ',' && at < end ? skipBlank(text, at + 1, end) : at;
	}
	return at < end ? found : [];
}

/** The comma or bracket that ends an item, those of lists and maps in it passed over. */
function flowEnd(text: string, from: number, end: number): number {
	let depth = 0;
	for (let at = from; at < end; at++) {
		const unit = text[at] ?? '';
		const isOpening = unit === '[' || unit === '{';
		const isClosing = unit === ']' || unit === '}';
		if (depth === 0 && (unit === ',' || isClosing)) {
			return at;
		}
		depth += Number(isOpening) - Number(isClosing);
		if (unit === '#' && /[ \t\r\n]/.test(text[at - 1] ?? '')) {
			at = lineEnd(text, at, end) - 1;
		} else if (depth > 0 && (unit === '"' || unit === "'")) {
			at = (quoted(text, at, end)?.after ?? end) - 1;
		}
	}
	return end;
}

function lineEnd(text: string, from: number, end: number): number {
	const lineBreak = /[\r\n]/g;
	lineBreak.lastIndex = from;
	return Math.min(end, lineBreak.exec(text)?.index ?? end);
}

interface Quoted {
	/** One, or none when it is blank. */
	readonly scalars: readonly YamlScalar[];
	/** Behind the closing mark. */
	readonly after: number;
}

/** Words in quotation marks; `undefined` when they are not closed. */
function quoted(text: string, start: number, end: number): Quoted | undefined {
	const mark = text[start] === '"' ? /"((?:[^"\\]|\\[^])*)"/y : /'((?:[^']|'')*)'/y;
	mark.lastIndex = start;
	const found = mark.exec(text);
	if (found === null || mark.lastIndex > end) {
		return undefined;
	}
	const source = found[1] ?? '';
	const words = folded(text[start] === '"' ? joined(source) : source.replace(/''/g, "'"));
	const resolved = words !== undefined && text[start] === '"' ? unescaped(words) : words;
	const span = { start: start + 1, end: start + 1 + source.length };
	const isBlank = resolved === undefined || resolved.trim() === '';
	return { scalars: isBlank ? [] : [{ text: resolved.trim(), span }], after: mark.lastIndex };
}

/** Without the line breaks that a backslash takes away. */
function joined(source: string): string {
	return source.replace(/\\(?:(?:\r\n?|\n)[ \t]*|[^])/g, (all) => (/^\\[\r\n]/.test(all) ? '' : all));
}

const escapes: Readonly<Record<string, string>> = {
	0: '\0',
	a: '\x07',
	b: '\b',
	t: '\t',
	n: '\n',
	v: '\v',
	f: '\f',
	r: '\r',
	e: '\x1B',
	N: '\x85',
	_: '\xA0',
	L: '\u2028',
	P: '\u2029',
};

function unescaped(source: string): string {
	return source.replace(
		/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g,
		(_all, short?: string, long?: string, longest?: string, one?: string) => {
			const code = short ?? long ?? longest;
			const point = code === undefined ? -1 : Number.parseInt(code, 16);
			return one !== undefined
				? (escapes[one] ?? one)
				: point > 0x10ffff
					? '\uFFFD'
					: String.fromCodePoint(point);
		},
	);
}
