// What of the definitions of a note is the same before and after an edit: names, wherever they stand.
import { boundTo } from './definitionLanguage';
import { localTo } from './localWord';
import type { Alias, Definition, Term } from './term';

/** All names of a term. */
export function namesOf(term: Term): readonly string[] {
	return [term.label, ...term.aliases.map(({ label }) => label)];
}

/** What the matcher has to look at again. */
export interface NameChanges {
	/** Names that texts may hold from now on. */
	readonly added: readonly string[];
	/** Terms that lost a name: where they were mentioned, something else may stand now. */
	readonly lost: ReadonlySet<number>;
}

/** What an edit has made of the definitions of a note. */
interface Changes {
	/** Those that have the same names where they stand now; what they say may be something else, to the same readers. */
	readonly moved: readonly (readonly [from: Definition, to: Definition])[];
	readonly gone: readonly Definition[];
	readonly come: readonly Definition[];
}

/** Compares the definitions of a note with those that it had: an edit has changed some, and moved those behind it. */
export function changesOf(before: readonly Definition[], after: readonly Definition[]): Changes {
	let first = 0;
	while (first < before.length && before[first] === after[first]) {
		first++;
	}
	const moved: (readonly [Definition, Definition])[] = [];
	const most = Math.min(before.length, after.length) - first;
	for (let behind = 1; behind <= most; behind++) {
		const [from, to] = [before.at(-behind), after.at(-behind)];
		if (from === undefined || to === undefined || !hasSameNames(from, to)) {
			break;
		}
		moved.push([from, to]);
	}
	return {
		moved,
		gone: before.slice(first, before.length - moved.length),
		come: after.slice(first, after.length - moved.length),
	};
}

function hasSameNames(one: Definition, other: Definition): boolean {
	return (
		one === other ||
		(one.uri === other.uri &&
			one.label === other.label &&
			one.form === other.form &&
			one.entry === other.entry &&
			areSameNames(one.aliases, other.aliases) &&
			(one.markdown === other.markdown ||
				(boundTo(one) === boundTo(other) && localTo(one) === localTo(other))))
	);
}

function areSameNames(one: readonly Alias[], other: readonly Alias[]): boolean {
	return one.length === other.length && one.every(({ label }, at) => label === other[at]?.label);
}
