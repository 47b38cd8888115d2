// Recognises addresses and paths in plain text and code, so that no word inside one is taken for a word of prose.
import { Gap, TokenFlag, TokenKind, type Tokens } from './tokens';

const [dot, slash, colon, at, tilde] = [46, 47, 58, 64, 126];

/** After these a slash is no path: `</p>`, `//`, `(a)/b`, `[0]/2`, `../`. */
const beforeNoPath = [dot, slash, 60, 41, 93];

/** Ends of domain names that are written without `https://`. */
const topDomains = new Set(['com', 'org', 'net', 'io', 'dev', 'edu', 'gov']);

/** What an address may hold; quotes, brackets and the signs of East Asian text end it. */
const addressRest = /[^\s"'`<>|()[\]{}\u3000-\u303F\uFF00-\uFF65]*/y;

const pathAhead = /\.{0,2}(?:\/[\w.@+-]+){2}|~\/[\w.]|\.{1,2}\/[\w.]/y;

/**
 * Closes the tokens of an address or a path if the sign at `offset` tells one: the colon of `https://…`, the at sign
 * of `kvm@vger.kernel.org`, the dot of `www.`, the slash of `kernel.org/doc` or `/etc/libvirt`. Of a path the first
 * token stays open, so that a name like `/dev/kvm` is found.
 * @param tokens those before the sign
 */
export function closeAddress(tokens: Tokens, text: string, offset: number, sign: number): void {
	if ((sign < dot || sign > slash) && sign !== colon && sign !== at && sign !== tilde) {
		return;
	}
	const last = tokens.count - 1;
	const isGlued = tokens.nextGap === Gap.none;
	if (last >= 0 && isGlued && tokens.kind[last] !== TokenKind.symbol) {
		if (tellsAddress(tokens, text, offset, sign)) {
			closeBack(tokens, last);
			tokens.closedUntil = addressEnd(text, offset);
		}
	} else if (
		(sign === dot || sign === slash || sign === tilde) &&
		offset >= tokens.closedUntil &&
		!(isGlued && beforeNoPath.some((code) => tokens.isSymbol(last, code))) &&
		matchesAt(pathAhead, text, offset) !== ''
	) {
		tokens.closedUntil = addressEnd(text, offset);
	}
}

/** True for a sign that makes the word before it the beginning of an address. */
function tellsAddress(tokens: Tokens, text: string, offset: number, sign: number): boolean {
	const last = tokens.count - 1;
	switch (sign) {
		case colon:
			return (
				matchesAt(/:\/\/[^\s/]/y, text, offset) !== '' ||
				((tokens.end[last] ?? 0) - (tokens.start[last] ?? 0) === 1 &&
					matchesAt(/:\\\w/y, text, offset) !== '')
			);
		case at:
			return matchesAt(/@[\p{L}\p{N}]/uy, text, offset) !== '';
		case dot:
			return text.startsWith('www.', offset - 3) && tokens.start[last] === offset - 3;
		case slash:
			return tokens.isGlued(last) && tokens.isSymbol(last - 1, dot) && topDomains.has(tokens.text(last));
		default:
			return false;
	}
}

/** Closes the tokens before an address's telling sign, back to a blank, a bracket or a quote. */
function closeBack(tokens: Tokens, last: number): void {
	for (let index = last; index >= 0; index--) {
		if (
			tokens.kind[index] === TokenKind.symbol &&
			/["'`(<[{]/.test(String.fromCodePoint(tokens.hash[index] ?? 0))
		) {
			break;
		}
		tokens.flags[index] = (tokens.flags[index] as number) | TokenFlag.closed;
		if ((tokens.gap[index] as Gap) >= Gap.space) {
			break;
		}
	}
}

/** Where the address or path that `offset` stands in ends; a final full stop or comma is not part of it. */
export function addressEnd(text: string, offset: number): number {
	return offset + matchesAt(addressRest, text, offset).replace(/[.,;:!?*_~]+$/, '').length;
}

function matchesAt(sticky: RegExp, text: string, offset: number): string {
	const pattern = new RegExp(sticky);
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0] ?? '';
}
