// Names in addresses as people read them.

/**
 * A percent-encoded text; where it is none, as when somebody has written a lone `%`, it means what it says.
 * @example decoded('home%20lab') // 'home lab'
 * @example decoded('50% off') // '50% off'
 */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
