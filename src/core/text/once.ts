// A value that is made when it is first wanted.

/** Gives what `make` gives, which is called once, with the first question. */
export function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
