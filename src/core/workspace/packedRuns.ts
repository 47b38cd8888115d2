// Runs of prose as plain numbers, for the notes that wait to be read: thousands of them wait at first, and every object
// that waits is visited by the garbage collector again and again.
import type { Place, ProseRun, ProseSpan } from '../markdown/note';
import { placesRead } from './places';

const places = Object.keys(placesRead) as Place[];
const codes = new Map(places.map((place, code) => [place, code]));

/** By threes: the code of a span's place, its start and its end; the code of a run's first span is negative, less one. */
export function packRuns(runs: readonly ProseRun[]): Int32Array {
	let size = 0;
	for (const { spans } of runs) {
		size += spans.length * 3;
	}
	const packed = new Int32Array(size);
	let at = 0;
	for (const { spans } of runs) {
		let isFirst = true;
		for (const { place, start, end } of spans) {
			const code = codes.get(place) ?? 0;
			packed[at++] = isFirst ? -1 - code : code;
			packed[at++] = start;
			packed[at++] = end;
			isFirst = false;
		}
	}
	return packed;
}

/** What `packRuns` has packed, less the languages of code. */
export function unpackRuns(packed: Int32Array): readonly ProseRun[] {
	const runs: { place: Place; spans: ProseSpan[] }[] = [];
	for (let at = 0; at < packed.length; at += 3) {
		const code = packed[at] as number;
		const place = places[code < 0 ? -1 - code : code] ?? 'prose';
		const span = { start: packed[at + 1] as number, end: packed[at + 2] as number, place };
		if (code < 0) {
			runs.push({ place, spans: [span] });
		} else {
			runs.at(-1)?.spans.push(span);
		}
	}
	return runs;
}
