// Finds the term that words of a note speak of, in time that does not grow with the number of terms.
import { lastIndex } from '../../text/halves';
import type { Span } from '../../text/span';
import type { Candidate } from '../definitions/candidate';
import { singular } from '../definitions/heading';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { isShortFor } from './abbreviation';

/** A candidate while its aliases are collected. */
export interface Named {
	readonly candidate: Candidate;
	readonly aliases: Alias[];
}

/** A name longer than this is no short form's long form. */
const mostWords = 10;

/** The terms of a note by each of their names, and by where their definitions stand. */
export class Owners {
	readonly #byName = new Map<string, Named>();
	/** By where the bodies begin. */
	readonly #byPlace: readonly Named[];

	constructor(named: readonly Named[]) {
		for (const entry of named) {
			for (const name of [entry.candidate.label, ...entry.aliases.map(({ label }) => label)]) {
				const key = normaliseName(name);
				if (!this.#byName.has(key)) {
					this.#byName.set(key, entry);
				}
			}
		}
		this.#byPlace = named
			.filter(({ candidate }) => candidate.body !== undefined)
			.sort((one, other) => bodyStart(one) - bodyStart(other));
	}

	/** The term with this name, in any number. */
	called(name: string): Named | undefined {
		return name === '' ? undefined : this.#byName.get(normaliseName(name));
	}

	/** The term whose name stands at the end of `before`, when `short` can be its short form. */
	expandedBy(short: string, before: string): Named | undefined {
		const words = before.split(/\s+/).slice(-mostWords);
		for (let count = words.length; count > 0; count--) {
			const tail = singular(words.slice(-count).join(' '));
			const owner = this.#byName.get(normaliseName(tail));
			if (owner !== undefined && isShortFor(short, tail)) {
				return owner;
			}
		}
		return undefined;
	}

	/** The term whose definition begins last before a place; it may have ended before. */
	around({ start }: Span): Named | undefined {
		const last = lastIndex(this.#byPlace.length, (index) => {
			const entry = this.#byPlace[index];
			return entry !== undefined && bodyStart(entry) <= start;
		});
		return this.#byPlace[last];
	}
}

function bodyStart({ candidate }: Named): number {
	return candidate.body?.span.start ?? candidate.extent.start;
}
