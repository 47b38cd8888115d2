// Where in their note everyday words mean what a label says: in the section around its own. Items and bold heads name the
// parts of what their section is about; of headings and sentences, a whole note may go on speaking.
import { lastIndex } from '../../text/halves';
import { contains, type Span } from '../../text/span';
import type { NamedCandidate } from '../aliases/aliases';
import { isEverydayWord } from '../matching/everydayWords';
import { definesByLabel, reachOf } from '../reach';
import type { PlacedReading } from './partReading';
import type { PlacedCandidate } from './readCandidate';
import { isGlossaryFile } from './scope';

/**
 * The end of a section that goes on to the end of its note, wherever that is: typing there changes nothing. No text is so
 * long, and the number is a small one to V8: with a larger one, all spans would be kept as fractions, and reading slower.
 */
const endOfNote = 2 ** 30 - 1;

/** The headings of a note in their order. */
interface Headings {
	readonly starts: readonly number[];
	/** Where their sections end. */
	readonly ends: readonly number[];
	/** The heading of the section around; -1 for the whole note, which is around all that stands in a glossary. */
	readonly around: readonly number[];
}

/** Finds the sections in which definitions of everyday words count; a note that has none of these costs nothing. */
export class SectionsAround {
	readonly #uri: string;
	readonly #parts: readonly PlacedReading[];
	readonly #candidates: readonly PlacedCandidate[];
	/** What has been found, by the keys of the candidates; `undefined` for the whole note. */
	readonly #found = new Map<string, readonly Span[] | undefined>();
	#byKey: ReadonlyMap<string, readonly PlacedCandidate[]> | undefined;
	#headings: Headings | undefined;

	/** @param candidates all that are believed: each gives a name its reach, though only the strongest is a definition */
	constructor(uri: string, parts: readonly PlacedReading[], candidates: readonly PlacedCandidate[]) {
		this.#uri = uri;
		this.#parts = parts;
		this.#candidates = candidates;
	}

	/**
	 * The sections around those in which labels define a name: under `###` that of the `##`.
	 * @returns `undefined` where they are the whole note, and for names that count elsewhere, too
	 */
	of({ read, aliases }: NamedCandidate): readonly Span[] | undefined {
		const { key, candidate } = read;
		const isEveryday = read.isEveryday || aliases.some(({ label }) => isEverydayWord(label));
		if (
			!isEveryday ||
			reachOf({ form: candidate.form, uri: this.#uri }) !== this.#uri ||
			isGlossaryFile(this.#uri)
		) {
			return undefined;
		}
		if (!this.#found.has(key)) {
			this.#found.set(key, this.#find(key));
		}
		return this.#found.get(key);
	}

	#find(key: string): readonly Span[] | undefined {
		this.#byKey ??= groupedByKey(this.#candidates);
		const { starts, ends, around } = (this.#headings ??= headingsOf(this.#parts));
		const found: Span[] = [];
		for (const { read, start } of this.#byKey.get(key) ?? []) {
			const { form, body } = read.candidate;
			if (!definesByLabel(form, body?.markdown ?? '')) {
				return undefined;
			}
			const head = read.candidate.head.span.start + start;
			const section = lastIndex(starts.length, (index) => (starts[index] as number) <= head);
			const outer = around[section] ?? -1;
			if (outer < 0) {
				return undefined;
			}
			const span = { start: starts[outer] as number, end: ends[outer] as number };
			if (!found.some((known) => contains(known, span))) {
				found.push(span);
			}
		}
		return found;
	}
}

function groupedByKey(
	candidates: readonly PlacedCandidate[],
): ReadonlyMap<string, readonly PlacedCandidate[]> {
	const groups = new Map<string, PlacedCandidate[]>();
	for (const placed of candidates) {
		const group = groups.get(placed.read.key);
		if (group === undefined) {
			groups.set(placed.read.key, [placed]);
		} else {
			group.push(placed);
		}
	}
	return groups;
}

function headingsOf(parts: readonly PlacedReading[]): Headings {
	const starts: number[] = [];
	const ends: number[] = [];
	const around: number[] = [];
	const open: { readonly index: number; readonly level: number; readonly isGlossary: boolean }[] = [];
	for (const { reading, start: by } of parts) {
		for (const section of reading.sections) {
			const { heading, extent } = section;
			if (heading === undefined) {
				continue;
			}
			const start = extent.start + by;
			for (let last = open.at(-1); last !== undefined && last.level >= heading.level; last = open.at(-1)) {
				ends[last.index] = start;
				open.pop();
			}
			const outer = open.at(-1);
			const isGlossary = outer?.isGlossary === true || reading.opensGlossary(section);
			const index = starts.length;
			starts.push(start);
			ends.push(endOfNote);
			around.push(isGlossary ? -1 : (outer?.index ?? -1));
			open.push({ index, level: heading.level, isGlossary });
		}
	}
	return { starts, ends, around };
}
