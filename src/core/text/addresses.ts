// Recognises addresses and paths in plain text and code, so that no word inside one is taken for a word of prose.

/** Ends of domain names that are written without `https://`. */
const topDomains = new Set(['com', 'org', 'net', 'io', 'dev', 'edu', 'gov']);

const addressRest = /[^\s"'`<>|()[\]{}\u3000-\u303F\uFF00-\uFF65]*/y;

/** Where the address or path that `at` stands in ends; a final full stop or comma is not part of it. */
export function addressEnd(text: string, at: number): number {
	const pattern = new RegExp(addressRest);
	pattern.lastIndex = at;
	const rest = pattern.exec(text)?.[0] ?? '';
	return at + rest.replace(/[.,;:!?*_~]+$/, '').length;
}

/** True for the colon of `https://…` and of `C:\…`, given the word before it. */
export function opensAddress(text: string, colon: number, wordLength: number): boolean {
	return (
		wordLength > 0 &&
		((text.startsWith('//', colon + 1) && /[^\s/]/.test(text.charAt(colon + 3))) ||
			(wordLength === 1 && text[colon + 1] === '\\' && /\w/.test(text.charAt(colon + 2))))
	);
}

/** True for the at sign of `kvm@vger.kernel.org`, given that a word stands before it. */
export function opensMail(text: string, sign: number): boolean {
	return /[\p{L}\p{N}]/u.test(text.charAt(sign + 1));
}

/** True for the slash of `kernel.org/doc`, given the word before it, when that word follows a dot. */
export function opensDomainPath(word: string): boolean {
	return topDomains.has(word);
}

const pathAhead = /\.{0,2}(?:\/[\w.@+-]+){2}|~\/[\w.]|\.{1,2}\/[\w.]/y;

/** True where `/etc/libvirt`, `./vm`, `../vm` or `~/vm` begins; no word may stand directly before it. */
export function opensPath(text: string, at: number): boolean {
	const pattern = new RegExp(pathAhead);
	pattern.lastIndex = at;
	return pattern.test(text);
}
