// Corrections that a note's own front matter makes: `glossary: false`, `not-terms: […]`, `not-aliases: […]`.
import { parse } from 'yaml';
import type { Note } from '../markdown/note';
import type { Corrections } from './noteRules';

/** Nearly all notes have none of these keys, and their YAML is not read here. */
const keys = /^(?:glossary|not-terms|not-aliases)[ \t]*:/m;

/**
 * The corrections of a note; `undefined` when it makes none or its YAML cannot be read.
 * @example of `not-terms: [host]` the name *host*, which the note then neither defines nor mentions
 */
export function frontMatterRules({ text, frontMatter }: Note): Corrections | undefined {
	const yaml = frontMatter === undefined ? '' : text.slice(frontMatter.start, frontMatter.end);
	if (!keys.test(yaml)) {
		return undefined;
	}
	let values: unknown;
	try {
		values = parse(yaml, { logLevel: 'error' });
	} catch {
		return undefined;
	}
	if (typeof values !== 'object' || values === null) {
		return undefined;
	}
	const found = values as Readonly<Record<string, unknown>>;
	return {
		definesNothing: found['glossary'] === false,
		notTerms: names(found['not-terms']),
		notAliases: names(found['not-aliases']).map((alias) => ({ alias })),
	};
}

/** A name or a list of them. */
function names(value: unknown): readonly string[] {
	const all: readonly unknown[] = Array.isArray(value) ? value : [value];
	return all.flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []));
}
