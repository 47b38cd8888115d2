// Medians, not means: one disturbed round says nothing.

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The 99th percentile. */
export function p99(values: readonly number[]): number {
	return quantile(values, 0.99);
}

/** The largest value. */
export function worst(values: readonly number[]): number {
	return values.reduce((most, value) => Math.max(most, value), 0);
}

/** How long something takes, in milliseconds. */
export function timed(work: () => unknown): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}

/** Three significant digits: more would be noise. */
export function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
