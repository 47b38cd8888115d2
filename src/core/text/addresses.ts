// Recognises addresses, paths and tags of templates in plain text and code, so that no word inside one is taken for a word
// of prose.
import { Gap, TokenFlag, TokenKind, type Tokens } from './tokens';

const [dot, slash, colon, at, bracket, backslash, brace, tilde] = [46, 47, 58, 64, 91, 92, 123, 126];

/** After these a slash is no path: `</p>`, `//`, `(a)/b`, `[0]/2`, `../`. */
const beforeNoPath = [dot, slash, 60, 41, 93];

/** Ends of domain names that are written without `https://`. */
const topDomains = ['com', 'org', 'net', 'io', 'dev', 'edu', 'gov'];

/** What an address cannot hold: blanks, quotes, brackets and the signs of East Asian text. */
const addressStop = /[\s"'`<>|()[\]{}\u3000-\u303F\uFF00-\uFF65]|$/g;

/** The rest of a domain name from one of its dots: of `hub.kvm.io:8080`, `.kvm.io`; not of `java.io.File` and `a.io()`. */
const domainAhead =
	/\.(?:[\w-]{1,63}\.){0,6}(?:com|dev|edu|example|gov|io|net|org|svc\.cluster\.local)(?![\w(-]|\.\w)/y;

/** The rest of a path between folders from its first slash: of `kvm/deploy/examples`, `/deploy/e`. */
const foldersAhead = /\/[\w.@+-]{1,64}\/[\w.@+-]/y;

/** The rest of a repository's name, linked or with the number of an issue: of ``[`kvm/qemu`](https://github.com/…)``. */
const repositoryAhead =
	/\/[\w.-]{1,64}(?:#\d|(?:#\d+)?`?\]\(https:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.)/y;

/** The rest of two small words between code marks, as repositories and folders are written: `/qemu` of `` `kvm/qemu` ``. */
const codeAhead = /\/[a-z\d._-]{1,64}`/y;

/** So many tokens before its telling sign belong to an address: with more of them nobody wrote it, and the time would be squared. */
const mostBefore = 64;

/** A part that the reader is to fill in: `https://<account>.example.com`, `https://{host}/api`. */
const placeholder = /(?<=[/.:=@&?_$-])(?:<[\w.-]+>|\{{1,2}[\w.-]+\}{1,2})/y;

/** The rest of a path from its first slash when a file's name ends it: of `src/vm.rs`, `/vm.rs`. */
const fileAhead = /\/(?:[\w@.+-]{1,64}\/){0,8}[\w@+.-]{0,64}\w\.[a-z]\w{0,4}(?![\w/(])/y;

/** What may end an address by its looks and does not: the full stop of a sentence, marks of emphasis. */
const notLast = '.,;:!?*_~';

const pathAhead = /\.{0,2}(?:\/[\w.@+-]+){2}|~\/[\w.]|\.{1,2}\/[\w.]/y;

/** A person's or a group's name on some site, a package's with its owner: `@kvm-maintainers`, `@kvm/tools`. */
const handle = /@[A-Za-z0-9][\w-]{0,63}(?:\/[\w.-]+)*/y;

/** What a template engine takes out of a text: `{{< ref "vm.md" >}}`, `{% include vm %}`, `{{ page.vm }}`. */
const templateTag = /\{(?:\{[^{}]{1,400}\}\}|%[^{}]{1,400}%\})/y;

/** Where a wiki link leads, before the words that it shows or the note's name: `[[net/kvm|`, `[[net/` of `[[net/kvm]]`. */
const wikiTarget = /\[\[(?:[^[\]|\r\n]{1,400}\||(?:[^[\]|/#\r\n]{1,200}\/){1,16})/y;

/** The name of a macro in a formula: `\pi`. */
const macro = /\\[A-Za-z]+/y;

const otherSigns = [colon, at, backslash, bracket, brace, tilde];

/** What is left out as a whole in prose, by its first sign. */
const inProse: ReadonlyMap<number, RegExp> = new Map([
	[backslash, macro],
	[bracket, wikiTarget],
	[brace, templateTag],
]);

/**
 * Where an address ends that the sign at `offset` tells: the colon of `https://…` or `C:\…`, the at sign of
 * `kvm@vger.kernel.org`, the dot of `www.`, the slash of `kernel.org/doc` and of `src/vm.rs`. The tokens before it that
 * belong to it are closed. Where a path begins (`/etc/libvirt`, `./vm`), or in prose a handle (`@kvm-maintainers`), all its
 * tokens but the first will be, so that names like `/dev/kvm` and `@media` are found, and whole sites and repositories
 * (`kvm.io`). In prose the tag of a template engine (`{{< ref "vm.md" >}}`), the target of a wiki link and a macro (`\pi`)
 * are no text either. Gives `offset` when there is nothing to leave out.
 * @param tokens those before the sign
 */
export function addressEndAt(tokens: Tokens, text: string, offset: number, sign: number): number {
	if ((sign < dot || sign > slash) && !otherSigns.includes(sign)) {
		return offset;
	}
	const whole = isProse(tokens) ? inProse.get(sign) : undefined;
	if (whole !== undefined && matchesAt(whole, text, offset)) {
		return whole.lastIndex;
	}
	const last = tokens.count - 1;
	const isGlued = tokens.nextGap === Gap.none;
	if (last >= 0 && isGlued && tokens.kind[last] !== TokenKind.symbol) {
		if (tellsAddress(tokens, text, offset, sign)) {
			closeBack(tokens, last);
			return addressEnd(text, offset);
		}
		const end = placeEnd(tokens, text, offset, sign);
		if (end > offset) {
			const first = closeBack(tokens, last);
			tokens.flags[first] = (tokens.flags[first] as number) & ~TokenFlag.closed;
			tokens.closedAfter = offset - 1;
			tokens.closedUntil = end;
		}
	} else if (sign === at) {
		if (isProse(tokens) && matchesAt(handle, text, offset)) {
			tokens.closedAfter = offset;
			tokens.closedUntil = handle.lastIndex;
		}
	} else if (
		mayOpenPath(sign, text.charCodeAt(offset + 1)) &&
		offset >= tokens.closedUntil &&
		!(isGlued && beforeNoPath.some((code) => tokens.isSymbol(last, code))) &&
		matchesAt(pathAhead, text, offset)
	) {
		tokens.closedAfter = offset;
		tokens.closedUntil = addressEnd(text, offset);
	}
	return offset;
}

function isProse(tokens: Tokens): boolean {
	return (tokens.nextFlags & TokenFlag.code) === 0;
}

/** True for a sign that makes the word before it the beginning of an address. */
function tellsAddress(tokens: Tokens, text: string, offset: number, sign: number): boolean {
	const last = tokens.count - 1;
	const next = text.charCodeAt(offset + 1);
	switch (sign) {
		case colon:
			return (
				(next === slash && matchesAt(/:\/\/[^\s/]/y, text, offset)) ||
				(next === backslash && tokens.end[last] === (tokens.start[last] ?? 0) + 1)
			);
		case at:
			return matchesAt(/@[\p{L}\p{N}]/uy, text, offset);
		case dot:
			return tokens.start[last] === offset - 3 && tokens.isAnyOf(last, ['www']);
		case slash:
			return (
				(tokens.isGlued(last) && tokens.isSymbol(last - 1, dot) && tokens.isAnyOf(last, topDomains)) ||
				matchesAt(fileAhead, text, offset)
			);
		default:
			return false;
	}
}

/**
 * Where a place ends that people also speak of by its name, and that the dot or slash at `offset` tells: a site
 * (`mybinder.org`), a repository, and folders in code. Gives `offset` when there is none, and inside of one.
 */
function placeEnd(tokens: Tokens, text: string, offset: number, sign: number): number {
	if (offset < tokens.closedUntil) {
		return offset;
	}
	if (sign === dot) {
		if (!matchesAt(domainAhead, text, offset)) {
			return offset;
		}
		const end = domainAhead.lastIndex;
		const goesOn = text.charCodeAt(end) === slash || text.charCodeAt(end) === colon;
		return goesOn ? addressEnd(text, end) : end;
	}
	const isPlace =
		sign === slash &&
		(matchesAt(repositoryAhead, text, offset) ||
			(!isProse(tokens) && (matchesAt(foldersAhead, text, offset) || matchesAt(codeAhead, text, offset))));
	return isPlace ? addressEnd(text, offset) : offset;
}

/** Closes the tokens before an address's telling sign, back to a blank, a bracket or a quote; gives the first of them. */
function closeBack(tokens: Tokens, last: number): number {
	let first = last + 1;
	do {
		first--;
		tokens.flags[first] = (tokens.flags[first] as number) | TokenFlag.closed;
	} while (
		first > 0 &&
		last - first < mostBefore &&
		(tokens.gap[first] as Gap) < Gap.space &&
		!(
			tokens.kind[first - 1] === TokenKind.symbol &&
			/["'`(<[{]/.test(String.fromCodePoint(tokens.hash[first - 1] ?? 0))
		)
	);
	return first;
}

/** False for nearly all dots and slashes, by the character after them. */
function mayOpenPath(sign: number, next: number): boolean {
	return sign === dot ? next === dot || next === slash : next === slash ? sign === tilde : next > 32;
}

/** Where the address or path that `offset` stands in ends; a final full stop or comma is not part of it. */
function addressEnd(text: string, offset: number): number {
	let end = stopAfter(text, offset);
	while (matchesAt(placeholder, text, end)) {
		end = stopAfter(text, placeholder.lastIndex);
	}
	while (end > offset + 1 && notLast.includes(text.charAt(end - 1))) {
		end--;
	}
	return end;
}

function stopAfter(text: string, offset: number): number {
	addressStop.lastIndex = offset;
	return addressStop.exec(text)?.index ?? text.length;
}

function matchesAt(sticky: RegExp, text: string, offset: number): boolean {
	sticky.lastIndex = offset;
	return sticky.test(text);
}
