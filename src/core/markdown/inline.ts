// Finds inline markup with exact offsets, which markdown-it's inline tokens do not carry.
// The rules are CommonMark's (0.31.2, section 6); the tests hold this file against markdown-it on every spec example.
import { EmphasisStack } from './emphasis';
import { MarkupCollector, type Markup } from './markup';
import type { InlineKind } from './note';
import { readLinkTail } from './linkTail';
import type { Span } from '../text/span';

const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)>/y;
const htmlTag =
	/<(?:!---?>|!--[^]*?-->|[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z0-9-]*\s*>|\?[^]*?\?>|![A-Za-z][^>]*>|!\[CDATA\[[^]*?\]\]>)/y;
/** An address in running text. It ends before closing punctuation, as GitHub's autolinks do. */
const bareUrl = /(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|www\.)[^\s<>`]*[^\s<>`*_~.,:;!?'")\]]/y;
const bareMail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y;
/** Inline math as VS Code's preview reads it: no blank inside either dollar, no digit after the last. */
const math = /\$\$[^$]+\$\$|\$(?![\s$])(?:[^$\\\n]|\\[^])*?[^\s\\$]\$(?!\d)|\$[^\s\\$]\$(?!\d)/y;
/** What the scheme of an address and the part of a mail address before the @ are made of. */
const schemeUnit = /[A-Za-z0-9+.-]/;
const mailUnit = /[\w.+-]/;
/** Where markup or an address may begin, always one unit: everything between is words. */
const special = /[\\`<[\]*_~$@]|!(?=\[)|:(?=\/\/)|\bw(?=ww\.)/g;
/** Blocks without any of these hold no markup: most blocks. */
const telling = /[`<[*_\\$@]|:(?=\/\/)|\bw(?=ww\.)/g;
/** The same in texts without addresses, found in half the time. */
const tellingOfMarkup = /[`<[*_\\$@]/g;

/** False for a text without addresses in running text, but for those of mail. */
export function mayHoldAddresses(text: string): boolean {
	return text.includes('://') || text.includes('www.');
}

/**
 * The first place from `at` on where markup may begin, the text's length when there is none. In a block that lies before
 * it, `InlineScanner` finds nothing.
 * @param withAddresses what `mayHoldAddresses` says of the text
 * @example 0 of `**KVM**`, 25 of `KVM is a hypervisor: see [x](y)`
 */
export function nextMarkup(text: string, at: number, withAddresses: boolean): number {
	const pattern = withAddresses ? telling : tellingOfMarkup;
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** What a backslash takes its meaning from; before a line end it is a hard break. */
const escapable = /[!-/:-@[-`{-~\n]/;

interface Opener {
	/** Of `[` or of the `!` before it. */
	readonly start: number;
	/** After the bracket. */
	readonly inner: number;
	readonly image: boolean;
	/** How many delimiter runs of emphasis lay below when the bracket opened. */
	readonly depth: number;
}

/** The offset after what the pattern finds at `at`, -1 when it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : -1;
}

function afterBackticks(text: string, at: number): number {
	let end = at;
	while (text.charCodeAt(end) === 0x60) {
		end++;
	}
	return end;
}

/** Scans blocks, one after the other. Never fails: markup that is not closed is text. */
export class InlineScanner {
	readonly #isReference: (label: string) => boolean;
	#openers: Opener[] = [];
	readonly #emphasis = new EmphasisStack();
	#text = '';
	#found = new MarkupCollector([]);
	/** Everything before has been read: an address does not reach back over it. */
	#read = 0;
	/** Where the last link begins. Links hold no links: a bracket before it opens none. */
	#lastLink = 0;

	/** @param isReference tells whether a label, as written between brackets, has a link reference definition */
	constructor(isReference: (label: string) => boolean) {
		this.#isReference = isReference;
	}

	/**
	 * The markup of a block.
	 * @param text its lines joined by LF
	 * @param lines where they stand in the source
	 * @example of `a **b**` from 0 to 7 the inlines are `[{ kind: 'strong', start: 2, end: 7, inner: { start: 4, end: 5 } }]`
	 */
	scan(text: string, lines: readonly Span[]): Markup {
		this.#text = text;
		this.#found = new MarkupCollector(lines);
		this.#openers = [];
		this.#emphasis.begin(text, this.#found);
		this.#read = 0;
		this.#lastLink = 0;
		for (special.lastIndex = 0; special.test(text); special.lastIndex = this.#read) {
			this.#read = this.#step(special.lastIndex - 1);
		}
		this.#emphasis.close(0);
		return this.#found.get();
	}

	/** Reads the markup that `at` may begin, or the address that it stands in, and returns where to go on. */
	#step(at: number): number {
		const text = this.#text;
		switch (text.charCodeAt(at)) {
			case 0x5c: // backslash
				if (escapable.test(text.charAt(at + 1))) {
					this.#found.hide(at, at + 1);
					return at + 2;
				}
				return at + 1;
			case 0x60: // `
				return this.#codeSpan(at);
			case 0x3c: // <
				return this.#angle(at);
			case 0x21: // !
				return this.#open(at, at + 2);
			case 0x5b: // [
				return this.#open(at, at + 1);
			case 0x5d: // ]
				return this.#close(at);
			case 0x24: // $
				return this.#opaque('math', at, endOf(math, text, at), at);
			case 0x3a: // :
			case 0x40: // @
			case 0x77: // w
				return this.#address(at);
			default:
				return this.#emphasis.read(at);
		}
	}

	/** Adds markup that stands in the place of words and has nothing to read inside; none where `end` is -1. */
	#opaque(kind: InlineKind, start: number, end: number, at: number): number {
		if (end < 0) {
			return at + 1;
		}
		this.#found.add(kind, start, end, start, end);
		this.#found.hide(start, end, true);
		return end;
	}

	#codeSpan(at: number): number {
		const text = this.#text;
		const inner = afterBackticks(text, at);
		for (let close = text.indexOf('`', inner); close >= 0;) {
			const end = afterBackticks(text, close);
			if (end - close === inner - at) {
				this.#found.add('code', at, end, inner, close);
				this.#found.hide(at, inner);
				this.#found.hide(close, end);
				return end;
			}
			close = text.indexOf('`', end);
		}
		return inner;
	}

	#angle(at: number): number {
		const address = endOf(autolink, this.#text, at);
		if (address >= 0) {
			return this.#opaque('url', at, address, at);
		}
		const end = endOf(htmlTag, this.#text, at);
		if (end < 0) {
			return at + 1;
		}
		this.#found.add('html', at, end, at, end);
		this.#found.hide(at, end);
		return end;
	}

	/** An address around `://`, before `www.` or around `@`: it began some letters ago. */
	#address(at: number): number {
		const text = this.#text;
		const isMail = text.charCodeAt(at) === 0x40;
		let start = at;
		while (start > this.#read && (isMail ? mailUnit : schemeUnit).test(text.charAt(start - 1))) {
			start--;
		}
		return this.#opaque('url', start, endOf(isMail ? bareMail : bareUrl, text, start), at);
	}

	#open(start: number, inner: number): number {
		this.#openers.push({
			start,
			inner,
			image: inner - start === 2,
			depth: this.#emphasis.depth,
		});
		return inner;
	}

	#close(at: number): number {
		const opener = this.#openers.pop();
		if (opener === undefined || (!opener.image && opener.start < this.#lastLink)) {
			return at + 1;
		}
		const end = readLinkTail(this.#text, opener.inner, at, this.#isReference);
		if (end === undefined) {
			return at + 1;
		}
		this.#emphasis.close(opener.depth);
		this.#found.add(opener.image ? 'image' : 'link', opener.start, end, opener.inner, at);
		if (opener.image) {
			this.#found.hide(opener.start, end, true);
			return end;
		}
		this.#found.hide(opener.start, opener.inner);
		this.#found.hide(at, end);
		this.#lastLink = opener.start;
		return end;
	}
}
