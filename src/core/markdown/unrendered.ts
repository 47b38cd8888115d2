// Stands in the bundles for packages that markdown-it needs to render and its block rules do not: `entities` (a table of
// 2,231 names) and `mdurl`. No block begins, ends or nests because of what an entity in a link's address or title
// means, and nobody reads those; `scripts/bundles.mjs` puts this file in their place.

/** The text as it is written: `&amp;` stays `&amp;`. */
export function decodeHTML(text: string): string {
	return text;
}
