// Texts that wait for their mentions to be read.
import { packRuns } from '../glossary/matching/packedRuns';
import type { Place } from '../markdown/note';
import { placesRead } from './places';
import type { ReadableText } from './textNumbers';

/** A text that waits, with the runs in which mentions are counted. */
export interface WaitingText {
	readonly text: string;
	/** As `packRuns` packs them. */
	readonly runs: Int32Array;
}

/** So much waits at most, in UTF-16 units. */
const mostUnits = 64_000_000;

/** Texts by their numbers, in the order in which they came. */
export class WaitingTexts {
	readonly #texts = new Map<number, WaitingText>();
	#units = 0;

	/** How many texts wait. */
	get size(): number {
		return this.#texts.size;
	}

	/** The numbers of the texts that wait, the one that came first in front. */
	get numbers(): Iterable<number> {
		return this.#texts.keys();
	}

	/** True for a text that waits. */
	has(number: number): boolean {
		return this.#texts.has(number);
	}

	/** Has a text wait, behind all others. */
	add(number: number, { text, runs }: ReadableText): void {
		this.delete(number);
		this.#texts.set(number, { text, runs: packRuns(runs, isCounted) });
		this.#units += text.length;
	}

	/** Gives a text that waits, and waits for it no more. */
	take(number: number): WaitingText | undefined {
		const waiting = this.#texts.get(number);
		this.delete(number);
		return waiting;
	}

	/** Waits for a text no more; nothing happens when it does not wait. */
	delete(number: number): void {
		this.#units -= this.#texts.get(number)?.text.length ?? 0;
		this.#texts.delete(number);
	}

	/** Lets the texts go that came first when too much waits; gives their numbers, to be asked for again later. */
	dropOldest(): readonly number[] {
		const dropped: number[] = [];
		for (const oldest of this.#texts.keys()) {
			if (this.#units <= mostUnits) {
				break;
			}
			this.delete(oldest);
			dropped.push(oldest);
		}
		return dropped;
	}
}

function isCounted(place: Place): boolean {
	return placesRead[place].counts;
}
