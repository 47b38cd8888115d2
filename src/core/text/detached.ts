// Strings that do not keep the text alive from which they were cut.

/**
 * The same string in memory of its own. A piece that V8 has cut from a text keeps the whole text; what an index keeps
 * for thousands of notes must not.
 */
export function detached(text: string): string {
	return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
