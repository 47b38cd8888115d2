// Half-open stretches of a text, in UTF-16 offsets: the only way the core says "where".

/** `text.slice(start, end)`: for "a **VM** is", the span of `VM` is `{ start: 4, end: 6 }`. */
export interface Span {
	/** UTF-16 offset of the first unit covered. */
	readonly start: number;
	/** UTF-16 offset after the last unit covered; never less than `start`. */
	readonly end: number;
}

/** True when `offset` lies in the span or touches either end, as an editor's cursor does. */
export function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same stretch of a text that stands `by` units further on in a longer one. */
export function moved({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
