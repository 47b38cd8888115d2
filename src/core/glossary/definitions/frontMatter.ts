// What a note's front matter says about terms. The only reader of front matter: it knows the scalars and lists of YAML,
// which is all that these keys hold, and costs nothing where there is no front matter. Whatever else stands there is
// skipped.
import type { Note } from '../../markdown/note';
import type { Span } from '../../text/span';
import { readScalars, type YamlScalar } from './yamlScalars';

/** The keys that mean something to a glossary. */
export interface FrontMatter {
	readonly title: YamlScalar | undefined;
	/** `aliases:`, without the paths that site generators put there. */
	readonly aliases: readonly YamlScalar[];
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

const key = /(?<=^|[\r\n])([ \t]*)(["']?)([A-Za-z][\w-]*)\2[ \t]*:(?=[ \t\r\n]|$)/g;

/**
 * Reads the front matter of a note; never fails, what it cannot read it leaves out.
 * @example of `title: KVM` the title is `KVM`, of `aliases: [VMM, "virtual machine manager"]` there are two aliases
 */
export function readFrontMatter({ text, frontMatter }: Pick<Note, 'text' | 'frontMatter'>): FrontMatter {
	if (frontMatter === undefined) {
		return none;
	}
	const places = valuesByKey(text, frontMatter);
	const list = (key: string) => {
		const value = places.get(key);
		return value === undefined ? [] : readScalars(text, value);
	};
	return {
		title: list('title')[0],
		aliases: namesAmong(list('aliases')),
		glossary: list('glossary')[0]?.text.toLowerCase() !== 'false',
		notTerms: list('not-terms').map((name) => name.text),
		notAliases: list('not-aliases').map((name) => name.text),
		keys: new Set(places.keys()),
	};
}

/** Site generators have old addresses of the page there; beside one, `old-name` is an address, too. */
function namesAmong(aliases: readonly YamlScalar[]): readonly YamlScalar[] {
	const isAddress = ({ text }: YamlScalar) => /[/\\]|^#/.test(text);
	return aliases.some(isAddress)
		? aliases.filter((alias) => !isAddress(alias) && !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(alias.text))
		: aliases;
}

/** From behind a key's colon to the next key. */
function valuesByKey(text: string, { start, end }: Span): ReadonlyMap<string, Span> {
	const source = text.slice(start, end);
	const all = [...source.matchAll(key)];
	// Some indent the whole front matter: its keys are those below the first.
	const keys = all.filter((each) => each[1] === all[0]?.[1]);
	return new Map(
		keys.map((found, at) => [
			(found[3] ?? '').toLowerCase(),
			{ start: start + found.index + found[0].length, end: start + (keys[at + 1]?.index ?? source.length) },
		]),
	);
}
