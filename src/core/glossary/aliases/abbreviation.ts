// Whether a short form stands for a long one.
// After A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in
// biomedical text", Pacific Symposium on Biocomputing 8 (2003), pp. 451-462; with the product's own bounds.

/** Two capitals or more, ten units at most: `VDI`, `RHEV-H`, `IaaS`, `AMD-V`; not `GB)` alone, not `optional`. */
export function looksShort(text: string): boolean {
	return /^[\p{L}\p{N}][\p{L}\p{N}.&/+-]{1,9}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/**
 * True when the letters and digits of `short` occur in `long` from right to left, the first of them at the
 * beginning of the first word, and half of them or more at the beginning of some word.
 * @example isShortFor('VDI', 'Virtual Desktop Infrastructure') // true
 * @example isShortFor('JSON', 'jackson-databind') // false
 */
export function isShortFor(short: string, long: string): boolean {
	// A piece of one word is what it is for, or of: `PHPUnit (PHP)`.
	if (long.length > short.length && !/\s/.test(long) && long.includes(short)) {
		return false;
	}
	const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
	const wanted = letters.at(-1) === 's' && /\p{Lu}s$/u.test(short) ? letters.slice(0, -1) : letters;
	const text = long.toLowerCase();
	let at = text.length - 1;
	for (let index = wanted.length - 1; index >= 0; index--) {
		const letter = wanted[index] ?? '';
		while (
			at >= 0 &&
			(text[at] !== letter || (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')))
		) {
			at--;
		}
		if (at < 0) {
			return false;
		}
		at--;
	}
	// Every word of a long form is there for a letter, but for small words and at most one more.
	const unused = text.slice(0, at + 1).trim();
	return (
		unused === '' &&
		long.length > short.length &&
		long.split(/[\s-]+/).length <= Math.min(wanted.length + 5, wanted.length * 2) &&
		initialCount(wanted, long) >= Math.max(2, wanted.length / 2)
	);
}

/** How many letters of a short form can be first letters of words or of the humps of `VirtualMachine`, in order. */
function initialCount(wanted: readonly string[], long: string): number {
	const initials = [
		...long.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|(?<=\p{Ll})\p{Lu}|(?<=\p{Lu})\p{Lu}|\p{N}/gu),
	].map(([letter]) => letter.toLowerCase());
	// The longest common subsequence: `Geneve` shares G, N, V, E with Generic Network Virtualization Encapsulation.
	const row = new Array<number>(initials.length + 1).fill(0);
	for (const letter of wanted) {
		let diagonal = 0;
		initials.forEach((initial, at) => {
			const above = row[at + 1] ?? 0;
			row[at + 1] = initial === letter ? diagonal + 1 : Math.max(above, row[at] ?? 0);
			diagonal = above;
		});
	}
	return row.at(-1) ?? 0;
}

/**
 * The first letters of a name's words and of their hyphenated parts: `SDS` of `Software-Defined Storage`.
 * Small words count only where they would be written: `IaaS` is not made of initials alone.
 */
export function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/)
		.map((word) => word.charAt(0).toUpperCase())
		.join('');
}

/**
 * The initials that people may use for a name; '' for names that are not written in capitals.
 * @example usedInitials('remote display protocol') // ''
 */
export function usedInitials(name: string): string {
	return name.split(/[\s-]+/).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) ? initialsOf(name) : '';
}
