// The order in which files are listed: numbers by their value, letters whatever their case.

/** Encoded characters, whose digits are no number, and numbers without the zeros before them. */
const encodedOrNumber = /%[0-9a-f]{2}|0*(\d+)/g;

/** What is to be sorted, and what by. */
interface Keyed<T> {
	readonly item: T;
	readonly name: string;
	readonly key: string;
}

/**
 * Sorts as a list of files is sorted: `note-9` before `note-10`, `Notes` beside `notes`.
 * @param nameOf gives a name as addresses have it (`my%20notes`), another one for each item
 */
export function inNameOrder<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
	return items
		.map((item): Keyed<T> => {
			const name = nameOf(item);
			return { item, name, key: keyOf(name) };
		})
		.sort((one, other) => compare(one.key, other.key) || compare(one.name, other.name))
		.map(({ item }) => item);
}

/** Compares two names as `inNameOrder` does; 0 for equal ones alone. */
export function compareNames(one: string, other: string): number {
	return compare(keyOf(one), keyOf(other)) || compare(one, other);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * A text whose characters are in the order of the names: small letters, and before each number how many digits it has,
 * so that the longer one comes later. `Note-010` is `note-110`, with a 1 for two digits.
 */
function keyOf(name: string): string {
	return name
		.toLowerCase()
		.replace(encodedOrNumber, (all, digits: string | undefined) =>
			digits === undefined ? all : lengthKey(digits.length) + digits,
		);
}

/** `0` for one digit, `8` for nine, `90` for ten. */
function lengthKey(length: number): string {
	return '9'.repeat(Math.floor((length - 1) / 9)) + String((length - 1) % 9);
}
