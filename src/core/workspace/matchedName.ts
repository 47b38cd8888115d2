// Which of a term's names the words of a text are: what a hover says when that is not obvious.
import { isShortFor } from '../glossary/aliases/abbreviation';
import { Lexicon, normaliseName } from '../glossary/matching/lexicon';
import { matchCode, matchRuns, type MatchForm } from '../glossary/matching/matcher';
import type { Alias, Term } from '../glossary/term';

/** A name of a term, and how words of a text lead to it. */
export interface MatchedName {
	/** The words without markup, in one line: of `**zebra**⏎machines`, `zebra machines`. */
	readonly words: string;
	/** The term's label or one of its aliases, as its author wrote it. */
	readonly name: string;
	/** Absent when the name is the label. */
	readonly alias: Alias | undefined;
	readonly form: MatchForm;
	/** What the name is short for: `Software-Defined Networking` of `SDN`. */
	readonly longForm: string | undefined;
}

/**
 * Finds the name that `source`, the text of a mention, stands for.
 * @example of virtual machine (VM) the words `VMs` are `VM`, inflected, short for `virtual machine`
 */
export function matchedName(term: Term, source: string): MatchedName {
	const names = [term.label, ...term.aliases.map(({ label }) => label)];
	const words = bare(source);
	const found = whole(names, words) ?? coordinated(names, words) ?? { at: 0, form: 'exact' };
	const name = names[found.at] ?? term.label;
	return {
		words,
		name,
		alias: term.aliases[found.at - 1],
		form: found.form,
		longForm: longFormOf(name, names),
	};
}

interface Found {
	/** The name's place among the names. */
	readonly at: number;
	readonly form: MatchForm;
}

/** The longest of the names that a short one abbreviates letter by letter; `undefined` when it is no short one. */
function longFormOf(name: string, names: readonly string[]): string | undefined {
	return /^[^\s]{1,8}$/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)
		? names.find((other) => /[\s-]/.test(other) && isShortFor(name, other))
		: undefined;
}

function whole(names: readonly string[], words: string): Found | undefined {
	const lexicon = new Lexicon();
	names.forEach((name, at) => {
		lexicon.add(name, at);
	});
	const spans = [{ start: 0, end: words.length, place: 'prose' as const }];
	const inProse = words === '' ? [] : matchRuns(lexicon, words, [{ place: 'prose', spans }]);
	const [match] = [...inProse, ...matchCode(lexicon, words, 0, words.length)].filter(
		({ start, end }) => start === 0 && end === words.length,
	);
	const [at] = [...(match?.ids ?? [])].sort((one, other) => one - other);
	return match === undefined || at === undefined ? undefined : { at, form: match.form };
}

/** `type 1` of `type 1 and type 2 hypervisors`: the shortest name that begins with the words. */
function coordinated(names: readonly string[], words: string): Found | undefined {
	const key = normaliseName(words);
	const [found] = names
		.map((name, at) => ({ at, key: normaliseName(name) }))
		.filter((name) => key !== '' && name.key.startsWith(key))
		.sort((one, other) => one.key.length - other.key.length);
	return found === undefined ? undefined : { at: found.at, form: 'coordinated' };
}

/** Words as they are read, links and emphasis gone. */
function bare(source: string): string {
	return source
		.replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, '')
		.replace(/[*`~[\]]|<[^<>]*>/g, '')
		.replace(/\s*\n[\s>]*|\s+/g, ' ')
		.trim();
}
