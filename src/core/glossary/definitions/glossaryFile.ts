// Glossary files in the format of Contextive (`shop.glossary.yml`, `.contextive/definitions.yml`): contexts with their terms.
// Bad input is data: what can be read is, the rest is a problem with its place.
import type { ProseRun, ProseSpan } from '../../markdown/note';
import { LineTable, type Position, type TextDocument } from '../../text/document';
import type { Span } from '../../text/span';
import type { Alias, Definition, GlossaryContext, Meta } from '../term';
import { resolveImport } from './glossaryScope';
import { parseYaml, type YamlEntry, type YamlValue } from './yaml';

/** What is wrong in a glossary file; the edge has words for it. */
export type GlossaryProblemCode =
	| 'yaml'
	| 'empty'
	| 'unknownKey'
	| 'missingName'
	| 'wrongType'
	| 'importNotFound'
	/** Nothing is fetched from the web, or from another machine. */
	| 'importOnWeb'
	/** Only `.yml` and `.yaml` are read. */
	| 'importNotYaml';

/** Something in a glossary file that cannot be read, with the place of it: `terms: 5` where a list should be. */
export interface GlossaryProblem {
	readonly code: GlossaryProblemCode;
	/** The key, the import, or what the YAML parser says. */
	readonly detail: string;
	readonly uri: string;
	readonly span: Span;
	/** Where the span begins, zero-based. */
	readonly position: Position;
	/** Where it ends. */
	readonly end: Position;
}

/** One of `imports:`. */
export interface GlossaryImport {
	/** As written. */
	readonly target: string;
	/** The address of a YAML file; other targets are problems. */
	readonly uri: string;
	readonly span: Span;
	readonly position: Position;
	readonly end: Position;
}

/** A glossary file, read. */
export interface GlossaryFile {
	readonly uri: string;
	/** In the order of the text; each has its `entry`. */
	readonly definitions: readonly Definition[];
	readonly contexts: readonly GlossaryContext[];
	readonly imports: readonly GlossaryImport[];
	/** The first hundred, in the order of the text. */
	readonly problems: readonly GlossaryProblem[];
	/** What people read: names, definitions, examples, visions. */
	readonly runs: readonly ProseRun[];
}

/**
 * Reads one glossary file.
 * @example of `contexts:` with one context and the term `name: Policy` there is one definition, of *Policy*
 */
export function readGlossaryFile(document: TextDocument): GlossaryFile {
	return new Reader(document).read();
}

/** A file of which more is wrong is none of terms; a list of everything would help nobody. */
const mostProblems = 100;

class Reader {
	readonly #document: TextDocument;
	readonly #lines: LineTable;
	readonly #definitions: Definition[] = [];
	readonly #contexts: GlossaryContext[] = [];
	readonly #imports: GlossaryImport[] = [];
	readonly #problems: GlossaryProblem[] = [];
	/** Where the YAML parser has something to say. */
	readonly #isNoYaml = new Set<number>();
	readonly #runs: ProseRun[] = [];

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
			definitions: this.#definitions,
			contexts: this.#contexts,
			imports: this.#imports,
			problems: [...this.#problems]
				.sort((one, other) => one.span.start - other.span.start)
				.slice(0, mostProblems),
			runs: this.#runs,
		};
	}

	#problem(code: GlossaryProblemCode, detail: string, span: Span): void {
		// What is no YAML comes out as a value of some kind, and it would be idle to say that it is of the wrong one.
		if (this.#isNoYaml.has(span.start)) {
			return;
		}
		if (code === 'yaml') {
			this.#isNoYaml.add(span.start);
		}
		this.#problems.push({ code, detail, uri: this.#document.uri, span, ...this.#place(span) });
	}

	#place({ start, end }: Span): { readonly position: Position; readonly end: Position } {
		return { position: this.#lines.positionAt(start), end: this.#lines.positionAt(end) };
	}

	#file(root: YamlValue): void {
		const file = this.#map(root, ['contexts', 'imports']);
		for (const value of this.#list(file.get('imports'))) {
			this.#import(this.#text(value)?.trim() ?? '', value.span);
		}
		this.#list(file.get('contexts')).forEach((value) => {
			this.#context(value);
		});
	}

	#import(target: string, span: Span): void {
		const uri = resolveImport(this.#document.uri, target);
		if (target === '') {
			return;
		}
		if (uri === undefined) {
			this.#problem('importOnWeb', target, span);
		} else if (/\.ya?ml$/i.test(uri)) {
			this.#imports.push({ target, uri, span, ...this.#place(span) });
		} else {
			this.#problem('importNotYaml', target, span);
		}
	}

	#context(value: YamlValue): void {
		if (value.kind === 'scalar' && value.text === undefined) {
			return;
		}
		const fields = this.#map(value, ['name', 'domainVisionStatement', 'paths', 'meta', 'terms']);
		const paths = fields.get('paths');
		const name = fields.get('name')?.value;
		const hasName = name?.kind === 'scalar' && name.text !== undefined;
		const context: GlossaryContext = {
			name: this.#words(name),
			vision: this.#words(fields.get('domainVisionStatement')?.value),
			paths:
				paths === undefined || isEmpty(paths.value)
					? undefined
					: this.#list(paths).flatMap((path) => this.#text(path) ?? []),
			meta: this.#meta(fields.get('meta')),
			head: hasName ? name.span : value.span,
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
		const label = this.#words(name?.value) ?? '';
		if (name === undefined || label === '') {
			this.#problem('missingName', '', name?.keySpan ?? { start: value.span.start, end: value.span.start });
			return;
		}
		const body = fields.get('definition');
		const markdown = this.#words(body?.value) ?? '';
		const aliases = this.#list(fields.get('aliases')).flatMap((alias) => this.#alias(alias));
		const usage = this.#list(fields.get('examples')).flatMap((sentence) => this.#words(sentence) ?? []);
		const { uri } = this.#document;
		this.#definitions.push({
			label,
			shownAs: undefined,
			aliases,
			examples: [],
			uri,
			head: name.value.span,
			body: markdown === '' ? undefined : body?.value.span,
			extent: { start: value.span.start, end: Math.max(value.span.start, value.span.end) },
			markdown,
			form: 'glossaryFile',
			rule: 'glossaryFile',
			entry: {
				scopes: [{ glossary: uri, paths: context.paths }],
				context,
				usage,
				meta: this.#meta(fields.get('meta')),
			},
		});
	}

	#alias(value: YamlValue): readonly Alias[] {
		const label = this.#words(value) ?? '';
		return label === '' ? [] : [{ label, reason: 'declared', span: value.span }];
	}

	#meta(entry: YamlEntry | undefined): Meta {
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

	/** A text without blanks around it, in which terms may be mentioned. */
	#words(value: YamlValue | undefined): string | undefined {
		const text = this.#text(value)?.trim();
		if (value !== undefined && text !== undefined && text !== '') {
			const { start, end } = value.span;
			const lines = [...this.#document.text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)];
			const spans = lines.map(({ index, 0: line }): ProseSpan => {
				return { start: start + index, end: start + index + line.length, place: 'prose' };
			});
			this.#runs.push({ place: 'prose', spans });
		}
		return text;
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
