// Glossary files in the format of Contextive (`shop.glossary.yml`, `.contextive/definitions.yml`): contexts with their terms.
// Bad input is data: what can be read is, the rest is a problem with its place.
import { LineTable, type Position, type TextDocument } from '../../text/document';
import type { Span } from '../../text/span';
import type { Alias, Definition } from '../term';
import { resolveImport } from './glossaryScope';
import { parseYaml, type YamlEntry, type YamlValue } from './yaml';

/** Words that a team has shared words for, and what is said about them as a whole. */
export interface GlossaryContext {
	readonly name: string | undefined;
	/** `domainVisionStatement` */
	readonly vision: string | undefined;
	/** Globs of the files that the context serves; `undefined` when it serves all that the file does. */
	readonly paths: readonly string[] | undefined;
	/** In the order written; keys and values may be Markdown. */
	readonly meta: readonly (readonly [key: string, value: string])[];
	readonly span: Span;
}

/** One term of a glossary file. */
export interface GlossaryEntry {
	readonly definition: Definition;
	readonly context: GlossaryContext;
	/** Sentences that use the term, from its `examples`. */
	readonly usage: readonly string[];
	readonly meta: readonly (readonly [key: string, value: string])[];
}

/** What is wrong in a glossary file; the edge has words for it. */
export type GlossaryProblemCode =
	| 'yaml'
	| 'empty'
	| 'unknownKey'
	| 'missingName'
	| 'wrongType'
	| 'importNotFound'
	/** Nothing is read from the web. */
	| 'importOnWeb';

/** Something in a glossary file that cannot be read, with the place of it: `terms: 5` where a list should be. */
export interface GlossaryProblem {
	readonly code: GlossaryProblemCode;
	/** The key, the import, or what the YAML parser says. */
	readonly detail: string;
	readonly uri: string;
	readonly span: Span;
	/** Where the span begins, zero-based. */
	readonly position: Position;
}

/** One of `imports:`. */
export interface GlossaryImport {
	/** As written. */
	readonly target: string;
	/** Its address; `undefined` when it is on the web, which is never read. */
	readonly uri: string | undefined;
	readonly span: Span;
}

/** A glossary file, read. */
export interface GlossaryFile {
	readonly uri: string;
	readonly entries: readonly GlossaryEntry[];
	/** Those of the entries, in order. */
	readonly definitions: readonly Definition[];
	readonly contexts: readonly GlossaryContext[];
	readonly imports: readonly GlossaryImport[];
	readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads one glossary file.
 * @example of `contexts:` with one context and the term `name: Policy` there is one definition, of *Policy*
 */
export function readGlossaryFile(document: TextDocument): GlossaryFile {
	return new Reader(document).read();
}

class Reader {
	readonly #document: TextDocument;
	readonly #lines: LineTable;
	readonly #entries: GlossaryEntry[] = [];
	readonly #contexts: GlossaryContext[] = [];
	readonly #imports: GlossaryImport[] = [];
	readonly #problems: GlossaryProblem[] = [];

	constructor(document: TextDocument) {
		this.#document = document;
		this.#lines = new LineTable(document.text);
	}

	read(): GlossaryFile {
		const { root, errors } = parseYaml(this.#document.text);
		errors.forEach(({ message, span }) => {
			this.#problem('yaml', message, span);
		});
		if (root === undefined || (root.kind === 'scalar' && root.text === undefined)) {
			this.#problem('empty', '', { start: 0, end: 0 });
		} else {
			this.#file(root);
		}
		const { uri } = this.#document;
		return {
			uri,
			entries: this.#entries,
			definitions: this.#entries.map(({ definition }) => definition),
			contexts: this.#contexts,
			imports: this.#imports,
			problems: this.#problems,
		};
	}

	#problem(code: GlossaryProblemCode, detail: string, span: Span): void {
		const position = this.#lines.positionAt(span.start);
		this.#problems.push({ code, detail, uri: this.#document.uri, span, position });
	}

	#file(root: YamlValue): void {
		const file = this.#map(root, ['contexts', 'imports']);
		for (const value of this.#list(file.get('imports'))) {
			const target = this.#text(value);
			if (target !== undefined) {
				this.#imports.push({ target, uri: resolveImport(this.#document.uri, target), span: value.span });
			}
		}
		this.#list(file.get('contexts')).forEach((value) => {
			this.#context(value);
		});
	}

	#context(value: YamlValue): void {
		if (value.kind === 'scalar' && value.text === undefined) {
			return;
		}
		const fields = this.#map(value, ['name', 'domainVisionStatement', 'paths', 'meta', 'terms']);
		const paths = fields.get('paths');
		const context: GlossaryContext = {
			name: this.#text(fields.get('name')?.value)?.trim(),
			vision: this.#text(fields.get('domainVisionStatement')?.value)?.trim(),
			paths:
				paths === undefined || isEmpty(paths.value)
					? undefined
					: this.#list(paths).flatMap((path) => this.#text(path) ?? []),
			meta: this.#meta(fields.get('meta')),
			span: value.span,
		};
		this.#contexts.push(context);
		this.#list(fields.get('terms')).forEach((term) => {
			this.#term(term, context);
		});
	}

	#term(value: YamlValue, context: GlossaryContext): void {
		if (value.kind === 'scalar' && value.text === undefined) {
			this.#problem('missingName', '', value.span);
			return;
		}
		const fields = this.#map(value, ['name', 'definition', 'examples', 'aliases', 'meta']);
		const name = fields.get('name');
		const label = this.#text(name?.value)?.trim() ?? '';
		if (name === undefined || label === '') {
			this.#problem('missingName', '', name?.keySpan ?? { start: value.span.start, end: value.span.start });
			return;
		}
		const body = fields.get('definition');
		const markdown = this.#text(body?.value)?.trim() ?? '';
		const definition: Definition = {
			label,
			shownAs: undefined,
			aliases: this.#list(fields.get('aliases')).flatMap((alias) => this.#alias(alias)),
			examples: [],
			uri: this.#document.uri,
			head: name.value.span,
			body: markdown === '' ? undefined : body?.value.span,
			extent: { start: value.span.start, end: Math.max(value.span.start, value.span.end) },
			markdown,
			form: 'glossaryFile',
			rule: 'glossaryFile',
		};
		const usage = this.#list(fields.get('examples')).flatMap(
			(sentence) => this.#text(sentence)?.trim() ?? [],
		);
		this.#entries.push({ definition, context, usage, meta: this.#meta(fields.get('meta')) });
	}

	#alias(value: YamlValue): readonly Alias[] {
		const label = this.#text(value)?.trim() ?? '';
		return label === '' ? [] : [{ label, reason: 'declared', span: value.span }];
	}

	#meta(entry: YamlEntry | undefined): readonly (readonly [string, string])[] {
		if (entry === undefined || isEmpty(entry.value)) {
			return [];
		}
		if (entry.value.kind !== 'map') {
			this.#problem('wrongType', entry.key, entry.value.span);
			return [];
		}
		return entry.value.entries.flatMap(({ key, value }) => {
			const text = this.#text(value);
			return text === undefined ? [] : [[key, text] as const];
		});
	}

	/** The entries of a map by key; others than the known ones are problems. */
	#map(value: YamlValue, known: readonly string[]): ReadonlyMap<string, YamlEntry> {
		if (value.kind !== 'map') {
			this.#problem('wrongType', '', value.span);
			return new Map();
		}
		value.entries
			.filter(({ key }) => !known.includes(key))
			.forEach(({ key, keySpan }) => {
				this.#problem('unknownKey', key, keySpan);
			});
		return new Map(value.entries.map((entry) => [entry.key, entry]));
	}

	#list(entry: YamlEntry | undefined): readonly YamlValue[] {
		if (entry === undefined || isEmpty(entry.value)) {
			return [];
		}
		if (entry.value.kind !== 'list') {
			this.#problem('wrongType', entry.key, entry.value.span);
			return [];
		}
		return entry.value.items;
	}

	#text(value: YamlValue | undefined): string | undefined {
		if (value !== undefined && value.kind !== 'scalar') {
			this.#problem('wrongType', '', value.span);
			return undefined;
		}
		return value?.text;
	}
}

function isEmpty(value: YamlValue): boolean {
	return value.kind === 'scalar' && value.text === undefined;
}
