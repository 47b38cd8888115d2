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

/** The terms of a note by each of their names, and by where their definitions stand. */
export class Owners {
	readonly #byName = new Map<string, Named>();
	/** By where the bodies begin. */
	readonly #byPlace: readonly Named[];

	constructor(named: readonly Named[]) {
		for (const entry of named) {
			this.#learn(entry.read.key, entry);
			for (const { label } of entry.aliases) {
				this.#learn(normaliseName(label), entry);
			}
		}
		this.#byPlace = named
			.filter(({ read }) => read.candidate.body !== undefined)
			.sort((one, other) => bodyStart(one) - bodyStart(other));
	}

	#learn(key: string, entry: Named): void {
		if (!this.#byName.has(key)) {
			this.#byName.set(key, entry);
		}
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
