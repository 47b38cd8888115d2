// Initials that a note uses for a term without ever saying so: `SDS` for *Software-Defined Storage*.
import type { Note } from '../../markdown/note';
import { sourceSpan } from '../../markdown/plain';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { initialsOf } from './abbreviation';
import type { Named } from './owners';

/**
 * Adds initials of three letters or more that stand in the definition itself and that nothing else in the note
 * claims: other terms by a name of theirs or by initials of their own, other words by an expansion in parentheses.
 * @example of `**Live Data Migration:** … LDM needs …` the alias is *LDM*
 */
export function addInitials(note: Note, named: readonly Named[], labels: ReadonlySet<string>): void {
	const claimed = new Set(named.flatMap(({ aliases }) => aliases.map(({ label }) => normaliseName(label))));
	const found = new Map<string, Named[]>();
	for (const entry of named) {
		for (const name of [entry.candidate.label, ...entry.aliases.map(({ label }) => label)]) {
			const initials = hasInitials(name) ? initialsOf(name) : '';
			const key = normaliseName(initials);
			const rivals = found.get(initials) ?? [];
			if (
				/^\p{Lu}{3,6}$/u.test(initials) &&
				!claimed.has(key) &&
				!labels.has(key) &&
				!rivals.includes(entry)
			) {
				found.set(initials, [...rivals, entry]);
			}
		}
	}
	for (const [initials, [owner, ...rivals]] of found) {
		if (owner !== undefined && rivals.length === 0 && !note.text.includes(`(${initials}`)) {
			const alias = useIn(note, owner, initials);
			if (alias !== undefined) {
				owner.aliases.push(alias);
			}
		}
	}
}

/** Where the definition uses the initials as a word of their own. */
function useIn(note: Note, { candidate }: Named, initials: string): Alias | undefined {
	const { body } = candidate;
	if (body === undefined || !note.text.slice(body.span.start, body.span.end).includes(initials)) {
		return undefined;
	}
	const use = new RegExp(String.raw`(?<![\p{L}\p{N}_-])${initials}(?![\p{Lu}\p{Ll}\p{N}_-])`, 'u');
	const at = body.plain.text.search(use);
	return at < 0
		? undefined
		: { label: initials, reason: 'initials', span: sourceSpan(body.plain, at, at + initials.length) };
}

/** Names written in capitals have initials that people use; `remote display protocol` and `Raylib-Python-CFFI` have none. */
function hasInitials(name: string): boolean {
	return name.split(/[\s-]+/).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}
