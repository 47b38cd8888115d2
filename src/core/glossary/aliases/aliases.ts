// All other names of the terms of one note: the head's own, the sentences', the initials'.
import { moved } from '../../text/span';
import type { PlacedReading } from '../definitions/partReading';
import type { PlacedCandidate } from '../definitions/readCandidate';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { addInitials } from './initials';
import { Owners, type Named } from './owners';

/** A candidate with every name that its note gives it. */
export interface NamedCandidate extends PlacedCandidate {
	/** With offsets of the note. */
	readonly aliases: readonly Alias[];
}

/**
 * Adds the aliases. None of them is the label of another candidate; no name is listed twice.
 * @param parts asked only where there are candidates
 * @example of `**Server (host):** …` and `Servers are also called machines.` the alias is *machine*
 */
export function nameCandidates(
	candidates: readonly PlacedCandidate[],
	parts: readonly PlacedReading[],
): readonly NamedCandidate[] {
	if (candidates.length === 0) {
		return [];
	}
	const named = candidates.map(({ read, start }): Named => ({
		read,
		start,
		aliases: read.aliases.map((alias) => placed(alias, start)),
	}));
	const owners = new Owners(named);
	for (const { reading, start } of parts) {
		for (const statement of reading.statements) {
			owners.of(statement, start)?.aliases.push(...statement.aliases.map((alias) => placed(alias, start)));
		}
	}
	const labels = new Set(candidates.map(({ read }) => read.key));
	addInitials(named, labels, (words) => parts.some(({ reading }) => reading.opensParenthesis(words)));
	return named.map(({ read, start, aliases }) => ({ read, start, aliases: distinct(aliases, labels) }));
}

function placed(alias: Alias, start: number): Alias {
	return start === 0 ? alias : { label: alias.label, reason: alias.reason, span: moved(alias.span, start) };
}

function distinct(aliases: readonly Alias[], labels: ReadonlySet<string>): readonly Alias[] {
	const seen = new Set<string>();
	return aliases.filter(({ label }) => {
		const key = normaliseName(label);
		const fresh = key !== '' && !labels.has(key) && !seen.has(key);
		seen.add(key);
		return fresh;
	});
}
