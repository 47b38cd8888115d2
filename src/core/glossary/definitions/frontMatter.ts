// What a note's front matter says about terms. Read by hand: it is a handful of scalars and lists, met in many
// notes, and a YAML library costs more to load than all of them to read. Whatever else stands there is skipped.
import type { Note } from '../../markdown/note';
import type { Span } from '../../text/span';

/** A scalar with its place, quotation marks left out: of `title: "KVM"` the words `KVM`. */
export interface FrontMatterValue {
	readonly text: string;
	readonly span: Span;
}

/** The keys that mean something to a glossary. */
export interface FrontMatter {
	readonly title: FrontMatterValue | undefined;
	/** `aliases:`, without the paths that site generators put there. */
	readonly aliases: readonly FrontMatterValue[];
	/** False for `glossary: false`: the note defines nothing. */
	readonly glossary: boolean;
	/** `not-terms: [host, guest]` */
	readonly notTerms: readonly string[];
	/** `not-aliases: [OS]` */
	readonly notAliases: readonly string[];
	/** All top-level keys, in lower case. */
	readonly keys: ReadonlySet<string>;
}

const none: FrontMatter = {
	title: undefined,
	aliases: [],
	glossary: true,
	notTerms: [],
	notAliases: [],
	keys: new Set(),
};

const topLevel = /^([A-Za-z][\w-]*)[ \t]*:(?=[ \t\r\n]|$)/;

/**
 * Reads the front matter of a note; never fails, what it cannot read it leaves out.
 * @example of `title: KVM` the title is `KVM`, of `aliases: [VMM, "virtual machine manager"]` there are two aliases
 */
export function readFrontMatter({ text, frontMatter }: Pick<Note, 'text' | 'frontMatter'>): FrontMatter {
	if (frontMatter === undefined) {
		return none;
	}
	const values = new Map<string, readonly FrontMatterValue[]>();
	const lines = lineSpans(text, frontMatter);
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		const key = line === undefined ? null : topLevel.exec(text.slice(line.start, line.end));
		if (line === undefined || key === null) {
			continue;
		}
		let after = at + 1;
		while (after < lines.length && !topLevel.test(text.slice(lines[after]?.start, lines[after]?.end))) {
			after++;
		}
		const value = { start: line.start + key[0].length, end: lines[after - 1]?.end ?? line.end };
		values.set((key[1] ?? '').toLowerCase(), readValues(text, value));
		at = after - 1;
	}
	const list = (key: string) => values.get(key) ?? [];
	return {
		title: list('title')[0],
		aliases: list('aliases').filter((alias) => !/^\s*$|[/\\]|^#/.test(alias.text)),
		glossary: list('glossary')[0]?.text.toLowerCase() !== 'false',
		notTerms: list('not-terms').map((name) => name.text),
		notAliases: list('not-aliases').map((name) => name.text),
		keys: new Set(values.keys()),
	};
}

function lineSpans(text: string, { start, end }: Span): readonly Span[] {
	const lines: Span[] = [];
	for (let at = start; at <= end && at < text.length;) {
		const next = text.slice(at, end).search(/\r\n?|\n/);
		const lineEnd = next < 0 ? end : at + next;
		lines.push({ start: at, end: lineEnd });
		at = next < 0 ? end + 1 : lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
	}
	return lines;
}

const item = /(^|[\r\n])[ \t]*-[ \t]+/g;

/** The scalars of a value: one, a `[flow, list]` or a block list. Block scalars and maps give none. */
function readValues(text: string, { start, end }: Span): readonly FrontMatterValue[] {
	const source = text.slice(start, end);
	const first = source.search(/\S/);
	if (first < 0 || /^[|>{&*!]/.test(source.slice(first))) {
		return [];
	}
	if (source[first] === '[') {
		const close = source.lastIndexOf(']');
		return close < 0 ? [] : flowItems(text, { start: start + first + 1, end: start + close });
	}
	const marks = [...source.matchAll(item)];
	if (marks.length === 0 || !/^\s*$/.test(source.slice(0, marks[0]?.index))) {
		return scalar(text, { start: start + first, end: lineEnd(text, start + first, end) });
	}
	return marks.flatMap((mark) => {
		const from = start + mark.index + mark[0].length;
		return scalar(text, { start: from, end: lineEnd(text, from, end) });
	});
}

function lineEnd(text: string, from: number, end: number): number {
	const at = text.slice(from, end).search(/[\r\n]/);
	return at < 0 ? end : from + at;
}

function flowItems(text: string, { start, end }: Span): readonly FrontMatterValue[] {
	const source = text.slice(start, end);
	const found = [...source.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s"'][^,]*/g)];
	return found.flatMap((value) =>
		scalar(text, { start: start + value.index, end: start + value.index + value[0].length }),
	);
}

/** One scalar: quotation marks and a trailing comment cut. */
function scalar(text: string, { start, end }: Span): readonly FrontMatterValue[] {
	const source = text.slice(start, end);
	const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(source);
	if (quoted !== null) {
		const inner = quoted[1]?.replace(/\\(.)/g, '$1') ?? quoted[2]?.replace(/''/g, "'") ?? '';
		return inner.trim() === ''
			? []
			: [{ text: inner.trim(), span: { start: start + 1, end: start + quoted[0].length - 1 } }];
	}
	const plain = source.replace(/\s#.*$/, '').trimEnd();
	return plain === '' || /:\s/.test(plain) || plain.startsWith('#')
		? []
		: [{ text: plain, span: { start, end: start + plain.length } }];
}
