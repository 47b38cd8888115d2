// YAML as plain values with offsets, as far as glossary files need it.
import type { Document } from 'yaml';
import type { Span } from '../../text/span';
import { yamlLibrary } from '../../text/yamlLibrary';

/** A YAML node as far as glossary files need it. */
export type YamlValue =
	| { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly span: Span }
	| { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly span: Span }
	/** `text` is `undefined` for an empty value; numbers and booleans are as written. */
	| { readonly kind: 'scalar'; readonly text: string | undefined; readonly span: Span };

/** `name: Policy`; the key's span is that of the word `name`. */
export interface YamlEntry {
	readonly key: string;
	readonly keySpan: Span;
	readonly value: YamlValue;
}

/** What is no YAML, in the words of the parser. */
export interface YamlError {
	readonly message: string;
	readonly span: Span;
}

/** How deep maps and lists may stand in each other. */
const deepest = 20;

/**
 * Parses YAML. Errors do not hinder the parts that can be read.
 * @example parseYaml('name: Policy').root // a map with the entry `name`
 */
export function parseYaml(text: string): {
	readonly root: YamlValue | undefined;
	readonly errors: readonly YamlError[];
} {
	// Two documents in one file are an error to be told, so `logLevel` is none that would hide it. The library would
	// compare each key with all others before it.
	const parsed = yamlLibrary().parseDocument(text, {
		prettyErrors: false,
		logLevel: 'error',
		uniqueKeys: false,
	});
	const reader = new ValueReader(text);
	const contents: unknown = parsed.contents;
	const root = contents === null ? undefined : reader.valueOf(contents, 0);
	const isUnclosed = parsed.errors.some(({ code }) => code === 'MISSING_CHAR');
	const quote = isUnclosed ? unclosedQuote(parsed, text) : undefined;
	const errors = parsed.errors.map(({ code, message, pos }) => ({
		message: message.split('\n', 1)[0] ?? '',
		span: (code === 'MISSING_CHAR' ? quote : undefined) ?? {
			start: Math.min(pos[0], text.length),
			end: Math.min(Math.max(pos[0], pos[1]), text.length),
		},
	}));
	return { root, errors: [...errors, ...reader.errors] };
}

/** The first line of a quoted scalar without an end; the library points at the end of the file instead. */
function unclosedQuote(parsed: Document, text: string): Span | undefined {
	let found: Span | undefined;
	yamlLibrary().visit(parsed, {
		Scalar: (_key, { type, range }) => {
			const [start = 0, end = 0] = range ?? [];
			const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
			if (quote && (end - start < 2 || text[end - 1] !== text[start])) {
				const length = text.slice(start, end).search(/[\r\n]/);
				found = { start, end: length < 0 ? end : start + length };
			}
		},
	});
	return found;
}

/** Walks over the nodes of one document once, in the order of the text. */
class ValueReader {
	readonly errors: YamlError[] = [];
	readonly #text: string;
	/** The words that anchors stand for; `undefined` for those of lists, of maps and of nothing. */
	readonly #anchored = new Map<string, string | undefined>();

	constructor(text: string) {
		this.#text = text;
	}

	valueOf(node: unknown, depth: number): YamlValue {
		const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
		if (isAlias(node)) {
			return this.#aliased(node.source, spanOf(node.range));
		}
		if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
			this.#anchored.set(node.anchor, isScalar(node) ? scalarText(node) : undefined);
		}
		if (isMap(node) && depth < deepest) {
			const keys = new Set<string>();
			const entries = node.items.flatMap(({ key, value }): readonly YamlEntry[] => {
				const read = isScalar(key) ? this.valueOf(key, depth + 1) : undefined;
				if (read?.kind !== 'scalar') {
					return [];
				}
				const name = read.text ?? '';
				if (keys.has(name)) {
					this.errors.push({ message: 'Map keys must be unique', span: read.span });
				}
				keys.add(name);
				return [{ key: name, keySpan: read.span, value: this.valueOf(value, depth + 1) }];
			});
			return { kind: 'map', entries: withPlaces(entries), span: spanOf(node.range) };
		}
		if (isSeq(node) && depth < deepest) {
			const items = node.items.map((item) => this.valueOf(item, depth + 1));
			return { kind: 'list', items, span: spanOf(node.range) };
		}
		return isScalar(node)
			? { kind: 'scalar', text: scalarText(node), span: innerSpan(node.range, this.#text) }
			: { kind: 'scalar', text: undefined, span: { start: 0, end: 0 } };
	}

	/** `*anchor` for a word is that word; for more it would let a short text grow without bound. */
	#aliased(anchor: string, span: Span): YamlValue {
		const text = this.#anchored.get(anchor);
		if (text === undefined) {
			this.errors.push({ message: `The alias *${anchor} stands for no single value`, span });
		}
		return { kind: 'scalar', text, span };
	}
}

/** Values that are missing altogether (`name` without a colon) stand where their key stands. */
function withPlaces(entries: readonly YamlEntry[]): readonly YamlEntry[] {
	return entries.map((entry) =>
		entry.value.kind === 'scalar' && entry.value.text === undefined && entry.value.span.end === 0
			? { ...entry, value: { ...entry.value, span: entry.keySpan } }
			: entry,
	);
}

function scalarText({ value, source }: { value: unknown; source?: string | undefined }): string | undefined {
	return value === null || value === undefined
		? undefined
		: typeof value === 'string'
			? value
			: (source ?? String(value));
}

function spanOf(range: readonly [number, number, number] | null | undefined): Span {
	return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

/** The words of a scalar in the source: without quotation marks, without the line that opens a block scalar. */
function innerSpan(range: readonly [number, number, number] | null | undefined, text: string): Span {
	let { start, end } = spanOf(range);
	const first = text[start];
	if ((first === '"' || first === "'") && end - start >= 2 && text[end - 1] === first) {
		return { start: start + 1, end: end - 1 };
	}
	if (first === '|' || first === '>') {
		const lineEnd = text.slice(start, end).search(/[\r\n]/);
		start = lineEnd < 0 ? end : start + lineEnd;
		start += text.slice(start, end).length - text.slice(start, end).trimStart().length;
		end = start + text.slice(start, end).trimEnd().length;
	}
	return { start, end };
}
