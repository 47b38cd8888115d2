// Runs of prose as plain numbers, for the notes that wait to be read: thousands of them wait at first, and every object
// that waits is visited by the garbage collector again and again.
import type { Place, ProseRun, ProseSpan } from '../markdown/note';
import { placesRead, type Use } from './places';

const places = Object.keys(placesRead) as Place[];
const codes = Object.fromEntries(places.map((place, code) => [place, code])) as Record<Place, number>;

/**
 * What `readableRuns` gives for a use, by threes: the code of a span's place, its start and its end; the code of a run's
 * first span is negative, less one.
 */
export function packRuns(runs: readonly ProseRun[], use: Use): Int32Array {
	let size = 0;
	for (const { spans } of runs) {
		size += spans.length * 3;
	}
	const packed = new Int32Array(size);
	let at = 0;
	for (const run of runs) {
		const spans = placesRead[run.place][use] ? run.spans : [];
		let isFirst = true;
		for (const { place, start, end } of spans) {
			if (!placesRead[place][use]) {
				isFirst = true;
				continue;
			}
			const code = codes[place];
			packed[at++] = isFirst ? -1 - code : code;
			packed[at++] = start;
			packed[at++] = end;
			isFirst = false;
		}
	}
	return at === size ? packed : packed.slice(0, at);
}

/** What `packRuns` has packed, less the languages of code; a run has the place of its first span. */
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
