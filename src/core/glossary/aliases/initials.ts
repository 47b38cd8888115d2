// Initials that a note uses for a term without ever saying so: `SDS` for *Software-Defined Storage*.
import { sourceSpan } from '../../markdown/plain';
import { moved } from '../../text/span';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { usedInitials } from './abbreviation';
import type { Named } from './owners';

/**
 * Adds initials of three letters or more that stand in the definition itself and that nothing else in the note
 * claims: other terms by a name of theirs or by initials of their own, other words by an expansion in parentheses.
 * @param opensParenthesis true for words that the note has right behind a parenthesis
 * @example of `**Live Data Migration:** … LDM needs …` the alias is *LDM*
 */
export function addInitials(
	named: readonly Named[],
	labels: ReadonlySet<string>,
	opensParenthesis: (words: string) => boolean,
): void {
	const claimed = new Set(named.flatMap(({ aliases }) => aliases.map(({ label }) => normaliseName(label))));
	const found = new Map<string, Named[]>();
	for (const entry of named) {
		const others = entry.aliases.map(({ label }) => usedInitials(label));
		for (const initials of [entry.read.initials, ...others]) {
			if (!/^\p{Lu}{3,6}$/u.test(initials)) {
				continue;
			}
			const key = normaliseName(initials);
			const rivals = found.get(initials) ?? [];
			if (!claimed.has(key) && !labels.has(key) && !rivals.includes(entry)) {
				found.set(initials, [...rivals, entry]);
			}
		}
	}
	for (const [initials, [owner, ...rivals]] of found) {
		const alias = owner !== undefined && rivals.length === 0 ? useIn(owner, initials) : undefined;
		if (alias !== undefined && !opensParenthesis(initials)) {
			owner?.aliases.push(alias);
		}
	}
}

/** Where the definition uses the initials as a word of their own. */
function useIn({ read, start }: Named, initials: string): Alias | undefined {
	const { body } = read.candidate;
	if (body === undefined || !read.text.slice(body.span.start, body.span.end).includes(initials)) {
		return undefined;
	}
	const use = new RegExp(String.raw`(?<![\p{L}\p{N}_-])${initials}(?![\p{Lu}\p{Ll}\p{N}_-])`, 'u');
	const at = body.plain.text.search(use);
	return at < 0
		? undefined
		: {
				label: initials,
				reason: 'initials',
				span: moved(sourceSpan(body.plain, at, at + initials.length), start),
			};
}
