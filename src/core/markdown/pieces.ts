// Inline markup in note text, piece by piece, read as a browser of Markdown would: code, links, pictures, tags.

/** A code span, bracket, tag or address that must not be cut or read as words, as `inlineAt` finds it. */
export interface InlinePiece {
	readonly kind: 'code' | 'image' | 'link' | 'autolink' | 'html' | 'comment' | 'escape';
	/** Offset after the piece. */
	readonly end: number;
	/** The words that a reader sees: of `[KVM](x)`, `KVM`. */
	readonly words: string;
	/** The address of links; `undefined` where a reference's definition is elsewhere. */
	readonly destination?: string | undefined;
}

/** The piece of inline markup that begins at `at`, emphasis left out; `undefined` when a plain character stands there. */
export function inlineAt(text: string, at: number): InlinePiece | undefined {
	switch (text[at]) {
		case '\\':
			return at + 1 < text.length && text[at + 1] !== '\n'
				? { kind: 'escape', end: at + 2, words: text.slice(at + 1, at + 2) }
				: undefined;
		case '`':
			return codeAt(text, at);
		case '!':
			return text[at + 1] === '[' ? bracketAt(text, at + 1, 'image') : undefined;
		case '[':
			return bracketAt(text, at, 'link');
		case '<':
			return angleAt(text, at);
		default:
			return undefined;
	}
}

/** How far a bracket or a code span is followed; keeps hostile text from costing more than it is long. */
const farthest = 2000;

function codeAt(text: string, at: number): InlinePiece | undefined {
	const run = '`'.repeat(runLength(text, at));
	let from = at + run.length;
	for (;;) {
		const start = text.slice(from, from + farthest).indexOf('`') + from;
		if (start < from) {
			// An opening run without its partner is text as a whole.
			return { kind: 'escape', end: at + run.length, words: run };
		}
		const end = start + runLength(text, start);
		if (end - start === run.length) {
			return { kind: 'code', end, words: text.slice(at + run.length, start).trim() };
		}
		from = end;
	}
}

/** How many backticks stand at `at`: all of them, since a part of a run opens and closes nothing. */
function runLength(text: string, at: number): number {
	let end = at;
	while (text[end] === '`') {
		end++;
	}
	return end - at;
}

/** `[words](destination "title")` or `[words][reference]`; a lone `[x]` is text unless it is a picture. */
function bracketAt(text: string, open: number, kind: 'link' | 'image'): InlinePiece | undefined {
	const close = closingBracket(text, open);
	if (close < 0) {
		return undefined;
	}
	const words = text.slice(open + 1, close);
	const rest = text.slice(close + 1, close + 2100);
	const inline =
		/^\(\s*(<[^<>\n]*>|(?:\\.|[^\s\\()]|\((?:\\.|[^\s\\()]|\([^\s()]*\))*\))*)(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)/.exec(
			rest,
		);
	if (inline !== null) {
		return { kind, end: close + 1 + inline[0].length, words, destination: decode(inline[1] ?? '') };
	}
	const reference = /^\[[^[\]]*\]/.exec(rest);
	if (reference !== null) {
		return { kind, end: close + 1 + reference[0].length, words };
	}
	return kind === 'image' ? { kind, end: close + 1, words } : undefined;
}

function closingBracket(text: string, open: number): number {
	let depth = 0;
	const limit = Math.min(text.length, open + farthest);
	for (let at = open; at < limit; at++) {
		const unit = text[at];
		if (unit === '\\') {
			at++;
		} else if (unit === '`') {
			at = (codeAt(text, at)?.end ?? at + 1) - 1;
		} else if (unit === '[') {
			depth++;
		} else if (unit === ']' && --depth === 0) {
			return at;
		}
	}
	return -1;
}

function angleAt(text: string, at: number): InlinePiece | undefined {
	const rest = text.slice(at, at + 4000);
	const comment = /^<!--[\s\S]*?(?:-->|$)/.exec(rest);
	if (comment !== null) {
		return { kind: 'comment', end: at + comment[0].length, words: '' };
	}
	const address = /^<([a-z][a-z0-9+.-]{1,31}:[^<>\s]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(rest);
	if (address !== null) {
		return { kind: 'autolink', end: at + address[0].length, words: address[1] ?? '' };
	}
	const tag = /^<\/?([a-z][a-z0-9-]*)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?\/?>/i.exec(rest);
	if (tag !== null) {
		const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag[0]);
		const picture = tag[1]?.toLowerCase() === 'img';
		return { kind: 'html', end: at + tag[0].length, words: picture ? (alt?.[1] ?? alt?.[2] ?? '') : '' };
	}
	return undefined;
}

function decode(destination: string): string {
	const bare = destination.startsWith('<') ? destination.slice(1, -1) : destination;
	return bare
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
			const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		})
		.replace(/&(colon|Tab|NewLine|amp|lpar|rpar);/g, (_, name: string) => entities[name] ?? '');
}

/** The named references that could hide a scheme or are common in addresses. */
const entities: Readonly<Record<string, string>> = {
	colon: ':',
	Tab: '\t',
	NewLine: '\n',
	amp: '&',
	lpar: '(',
	rpar: ')',
};
