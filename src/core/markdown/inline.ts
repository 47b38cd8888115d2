// Finds inline markup with exact offsets, which markdown-it's inline tokens do not carry.
// The rules are CommonMark's (0.31.2, section 6); the tests hold this file against markdown-it on every spec example.
import { EmphasisStack } from './emphasis';
import type { Inline, Mark } from './note';
import { readLinkTail } from './linkTail';

/** What one block's text holds: where the markup is and which units no reader sees. Offsets into the scanned text. */
export interface InlineScan {
	readonly inlines: readonly Inline[];
	readonly marks: readonly Mark[];
}

const nothing: InlineScan = { inlines: [], marks: [] };

/** Texts without any of these hold no markup: most paragraphs are done here. */
const anyMarkup = /[`<[*_\\$@]|:\/\/|www\./;

const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)>/y;
const htmlTag =
	/<(?:!---?>|!--[^]*?-->|[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z0-9-]*\s*>|\?[^]*?\?>|![A-Za-z][^>]*>|!\[CDATA\[[^]*?\]\]>)/y;
/** An address in running text. It ends before closing punctuation, as GitHub's autolinks do. */
const bareUrl = /(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|www\.)[^\s<>`]*[^\s<>`*_~.,:;!?'")\]]/y;
const bareMail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y;
/** Inline math as VS Code's preview reads it: no blank inside either dollar, no digit after the last. */
const math = /\$\$[^$]+\$\$|\$(?![\s$])(?:[^$\\\n]|\\[^])*?[^\s\\$]\$(?!\d)|\$[^\s\\$]\$(?!\d)/y;
const backticks = /`+/y;
/** What the scheme of an address and the part of a mail address before the @ are made of. */
const schemeUnit = /[A-Za-z0-9+.-]/;
const mailUnit = /[\w.+-]/;
/** Where markup or an address may begin: everything between is words. */
const special = /[\\`<[\]*_~$@]|!\[|:\/\/|\bwww\./g;
/** What a backslash takes its meaning from; before a line end it is a hard break. */
const escapable = /[!-/:-@[-`{-~\n]/;

interface Opener {
	/** Of `[` or of the `!` before it. */
	readonly start: number;
	/** After the bracket. */
	readonly inner: number;
	readonly image: boolean;
	/** Links hold no links: openers before a finished link lose their meaning. */
	active: boolean;
	/** How many delimiter runs of emphasis lay below when the bracket opened. */
	readonly depth: number;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}

/**
 * Scans the text of one block, its lines joined by LF. Never fails: markup that is not closed is text.
 * @param isReference tells whether a label, as written between brackets, has a link reference definition.
 * @example scanInline('a **b**', () => false).inlines // [{ kind: 'strong', start: 2, end: 7, inner: { start: 4, end: 5 } }]
 */
export function scanInline(text: string, isReference: (label: string) => boolean): InlineScan {
	if (!anyMarkup.test(text)) {
		return nothing;
	}
	return new InlineScanner(text, isReference).scan();
}

class InlineScanner {
	readonly #text: string;
	readonly #isReference: (label: string) => boolean;
	readonly #inlines: Inline[] = [];
	readonly #marks: Mark[] = [];
	readonly #openers: Opener[] = [];
	readonly #emphasis: EmphasisStack;
	/** Everything before has been read: an address does not reach back over it. */
	#read = 0;

	constructor(text: string, isReference: (label: string) => boolean) {
		this.#text = text;
		this.#isReference = isReference;
		this.#emphasis = new EmphasisStack(text, this.#marks, this.#inlines);
	}

	scan(): InlineScan {
		const text = this.#text;
		let at = 0;
		for (;;) {
			special.lastIndex = at;
			const found = special.exec(text);
			if (found === null) {
				break;
			}
			at = this.#step(found.index);
			this.#read = at;
		}
		this.#emphasis.close(0);
		// Marks of emphasis are known only when it closes; pictures swallow what was found inside them.
		this.#marks.sort((one, other) => one.start - other.start || other.end - one.end);
		const marks: Mark[] = [];
		let end = 0;
		for (const mark of this.#marks) {
			if (mark.start >= end) {
				marks.push(mark);
				end = mark.end;
			}
		}
		this.#inlines.sort((one, other) => one.start - other.start || other.end - one.end);
		return { inlines: this.#inlines, marks };
	}

	/** Reads the markup that `at` may begin, or the address that it stands in, and returns where to go on. */
	#step(at: number): number {
		const text = this.#text;
		switch (text.charCodeAt(at)) {
			case 0x5c: // backslash
				if (escapable.test(text.charAt(at + 1))) {
					this.#mark(at, at + 1);
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
				return this.#opaque('math', matchAt(math, text, at), at);
			case 0x3a: // :
			case 0x40: // @
			case 0x77: // w
				return this.#address(at);
			default:
				return this.#emphasis.read(at);
		}
	}

	#mark(start: number, end: number, opaque = false): void {
		if (end > start) {
			this.#marks.push({ start, end, opaque });
		}
	}

	/** Adds markup that stands in the place of words and has nothing to read inside. */
	#opaque(kind: 'math' | 'url', found: string | undefined, at: number): number {
		if (found === undefined) {
			return at + 1;
		}
		const end = at + found.length;
		this.#inlines.push({ kind, start: at, end, inner: { start: at, end } });
		this.#mark(at, end, true);
		return end;
	}

	#codeSpan(at: number): number {
		const text = this.#text;
		const fence = matchAt(backticks, text, at) ?? '`';
		let from = at + fence.length;
		for (;;) {
			const next = text.indexOf(fence, from);
			if (next < 0) {
				return at + fence.length;
			}
			const run = matchAt(backticks, text, next) ?? fence;
			if (run.length === fence.length) {
				const inner = { start: at + fence.length, end: next };
				this.#inlines.push({ kind: 'code', start: at, end: next + fence.length, inner });
				this.#mark(at, inner.start);
				this.#mark(next, next + fence.length);
				return next + fence.length;
			}
			from = next + run.length;
		}
	}

	#angle(at: number): number {
		const url = matchAt(autolink, this.#text, at);
		if (url !== undefined) {
			return this.#opaque('url', url, at);
		}
		const tag = matchAt(htmlTag, this.#text, at);
		if (tag === undefined) {
			return at + 1;
		}
		const end = at + tag.length;
		this.#inlines.push({ kind: 'html', start: at, end, inner: { start: at, end } });
		this.#mark(at, end);
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
		const found = matchAt(isMail ? bareMail : bareUrl, text, start);
		if (found === undefined) {
			return at + 1;
		}
		return this.#opaque('url', found, start);
	}

	#open(start: number, inner: number): number {
		this.#openers.push({
			start,
			inner,
			image: inner - start === 2,
			active: true,
			depth: this.#emphasis.depth,
		});
		return inner;
	}

	#close(at: number): number {
		const opener = this.#openers.pop();
		if (opener?.active !== true) {
			return at + 1;
		}
		const end = readLinkTail(this.#text, opener.inner, at, this.#isReference);
		if (end === undefined) {
			return at + 1;
		}
		const inner = { start: opener.inner, end: at };
		this.#emphasis.close(opener.depth);
		this.#inlines.push({ kind: opener.image ? 'image' : 'link', start: opener.start, end, inner });
		if (opener.image) {
			this.#mark(opener.start, end, true);
			return end;
		}
		this.#mark(opener.start, opener.inner);
		this.#mark(at, end);
		for (const before of this.#openers) {
			before.active &&= before.image;
		}
		return end;
	}
}
