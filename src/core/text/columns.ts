// Columns of numbers that grow.

/** What a column of numbers may be. */
export type Column = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A column with at least `length` places, the old one if it has them; at least twice as long as that otherwise. */
export function withRoom<T extends Column>(old: T, length: number): T {
	return length <= old.length ? old : resized(old, Math.max(length, old.length * 2));
}

/** A column of exactly so many places: what the old one holds of them, then zeros. */
export function resized<T extends Column>(old: T, length: number): T {
	const other = new (old.constructor as new (length: number) => T)(length);
	other.set(old.subarray(0, length));
	return other;
}
