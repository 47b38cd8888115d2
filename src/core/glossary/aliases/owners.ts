// Finds the term that words of a note speak of, in time that does not grow with the number of terms.
import { lastIndex } from '../../text/halves';
import type { ReadCandidate } from '../definitions/readCandidate';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import type { NameStatement } from './statements';

/** A candidate while its aliases are collected. */
export interface Named {
	readonly read: ReadCandidate;
	/** Where its part begins in the note. */
	readonly start: number;
	/** With offsets of the note. */
	readonly aliases: Alias[];
}

/** Candidates by the keys of their labels and of their aliases; where several have a name, the first. */
export function byName<T extends { readonly read: ReadCandidate; readonly aliases: readonly Alias[] }>(
	named: readonly T[],
): ReadonlyMap<string, T> {
	const found = new Map<string, T>();
	for (const entry of named) {
		for (const name of [entry.read.key, ...entry.aliases.map(({ label }) => normaliseName(label))]) {
			if (!found.has(name)) {
				found.set(name, entry);
			}
		}
	}
	return found;
}

/** The terms of a note by each of their names, and by where their definitions stand. */
export class Owners {
	readonly #byName: ReadonlyMap<string, Named>;
	/** By where the bodies begin. */
	readonly #byPlace: readonly Named[];

	constructor(named: readonly Named[]) {
		this.#byName = byName(named);
		this.#byPlace = named
			.filter(({ read }) => read.candidate.body !== undefined)
			.sort((one, other) => bodyStart(one) - bodyStart(other));
	}

	/**
	 * Whose names a statement gives: the term's it speaks of, or the one's in whose definition it stands.
	 * @param start where the part begins of which the statement is
	 */
	of({ subjects, within }: NameStatement, start: number): Named | undefined {
		for (const key of subjects) {
			const named = this.#byName.get(key);
			if (named !== undefined) {
				return named;
			}
		}
		if (within === undefined) {
			return undefined;
		}
		const at = within.span.start + start;
		const around = this.#around(at);
		const body = around?.read.candidate.body?.span;
		if (around === undefined || body === undefined || body.end + around.start < within.span.end + start) {
			return undefined;
		}
		return !within.isBareNoun || at === body.start + around.start ? around : undefined;
	}

	/** The term whose definition begins last before a place; it may have ended before. */
	#around(place: number): Named | undefined {
		const last = lastIndex(this.#byPlace.length, (index) => {
			const entry = this.#byPlace[index];
			return entry !== undefined && bodyStart(entry) <= place;
		});
		return this.#byPlace[last];
	}
}

function bodyStart({ read: { candidate }, start }: Named): number {
	return start + (candidate.body?.span.start ?? candidate.extent.start);
}
