// Where the sections of a note in parts end: a part knows only those that end in it.
import { noLevel, type PlacedReading } from './partReading';

const levels = [0, 1, 2, 3, 4, 5, 6];

/** The ends of sections that reach to the end of their part. */
export class SectionEnds {
	/** By where a part begins: for each level, where the first section begins behind the part that ends those of the level. */
	readonly #next = new Map<number, readonly number[]>();
	readonly #length: number;

	/** @param length the length of the note in UTF-16 units */
	constructor(parts: readonly PlacedReading[], length: number) {
		this.#length = length;
		if (parts.length === 1) {
			return;
		}
		let next: readonly number[] = levels.map(() => length);
		for (let at = parts.length - 1; at >= 0; at--) {
			const part = parts[at];
			if (part !== undefined) {
				const behind = next;
				this.#next.set(part.start, behind);
				next = behind.map((end, level) => {
					const first = part.reading.firstHeading(level);
					return first === undefined ? end : first + part.start;
				});
			}
		}
	}

	/**
	 * The end in the note of what reaches to `end` in a part: of a section there, or of what stands in one.
	 * @param start where the part begins; `textLength` is its length
	 * @param level of the section's heading
	 */
	of(end: number, level: number, start: number, textLength: number): number {
		return end < textLength || level === noLevel
			? end + start
			: (this.#next.get(start)?.[level] ?? this.#length);
	}
}
