// Looking up by halves: in an order, what comes last among all that is true of.

/**
 * The last of `count` indices of which something is true that is true of a beginning of them only; -1 when of none.
 * Binary search: asks about as often as `count` can be halved.
 * @example lastIndex(3, (index) => [0, 5, 9][index] <= 6) // 1
 */
export function lastIndex(count: number, isTrue: (index: number) => boolean): number {
	let low = -1;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isTrue(middle)) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}
