// Chance that is the same on every machine.

/** Numbers at least 0 and below 1, the same ones for the same seed (Mulberry32). */
export type Random = () => number;

/** Makes a stream of numbers. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** An integer at least 0 and below `end`. */
export function below(random: Random, end: number): number {
	return Math.floor(random() * end);
}

/** One of the values; an empty list is a mistake of the caller. */
export function pick<T>(random: Random, values: readonly T[]): T {
	const value = values[below(random, values.length)];
	if (value === undefined) {
		throw new Error('Nothing to pick from.');
	}
	return value;
}
