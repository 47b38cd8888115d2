// Lists that grow.

/** Adds all to a list. `push(...more)` would put each on the stack, which holds some hundred thousand at most. */
export function addAll<T>(list: T[], more: readonly T[]): void {
	for (const one of more) {
		list.push(one);
	}
}
