// Runs of prose as plain numbers, which are searched as they are: thousands of notes wait to be read at first, and every
// object that waits is visited by the garbage collector again and again.
import type { Place, ProseRun } from '../../markdown/note';

/** What a stretch of text takes up: where it begins, with its flags in the lowest bits, and where it ends. */
export const stretchWidth = 2;
const flagBits = 2;

/** What is known of a stretch; bits. */
export const enum Stretch {
	/** No phrase goes on from the stretch before. */
	first = 1,
	/** Inline code or a fence. */
	code = 2,
}

/** Packs runs for `visitRuns`, less the spans in places that are not read: no phrase goes on across one. */
export function packRuns(runs: readonly ProseRun[], isRead: (place: Place) => boolean): Int32Array {
	let size = 0;
	for (const { spans } of runs) {
		size += spans.length * stretchWidth;
	}
	const packed = new Int32Array(size);
	let length = 0;
	// Most spans stand in a place like the one before them, about which nobody is asked again.
	let known: Place | undefined;
	let isKnownRead = false;
	let knownFlags = 0;
	const isReadHere = (place: Place): boolean => {
		if (place !== known) {
			known = place;
			isKnownRead = isRead(place);
			knownFlags = place === 'inlineCode' || place === 'fence' ? Stretch.code : 0;
		}
		return isKnownRead;
	};
	for (const run of runs) {
		if (!isReadHere(run.place)) {
			continue;
		}
		let first: number = Stretch.first;
		for (const { place, start, end } of run.spans) {
			if (isReadHere(place)) {
				packed[length++] = (start << flagBits) | knownFlags | first;
				packed[length++] = end;
				first = 0;
			} else {
				first = Stretch.first;
			}
		}
	}
	return length === size ? packed : packed.slice(0, length);
}

/** Where the stretch at `at` begins; no text is longer than two to the power of 29. */
export function startOfStretch(packed: Int32Array, at: number): number {
	return (packed[at] as number) >>> flagBits;
}

/** Where the stretch at `at` ends. */
export function endOfStretch(packed: Int32Array, at: number): number {
	return packed[at + 1] as number;
}

/** True when the stretch at `at` has a flag. */
export function hasFlag(packed: Int32Array, at: number, flag: Stretch): boolean {
	return ((packed[at] as number) & flag) !== 0;
}
