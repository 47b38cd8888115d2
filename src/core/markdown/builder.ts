// Small pieces of Markdown output: words made harmless, and note text made fit to be shown outside its note.

/** Where a link of a note leads when it is shown elsewhere: a new address, or `undefined` to keep only its words. */
export type LinkPolicy = (destination: string) => string | undefined;

/** Words as Markdown that reads exactly as they do: `C* (draft)` becomes `C\* \(draft\)`; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!~|<>&$:@^=]/g, '\\$&');
}

/** A link whose words are plain text and whose address cannot end early: `[Type 1](command:x?%5B1%5D)`. */
export function markdownLink(label: string, destination: string): string {
	return `[${escapeMarkdown(label)}](${destination.replace(/[\s()<>\\]/g, encodeURIComponent).replace(/[()]/g, percent)})`;
}

/** Addresses that may leave a note as they are: the web, mail, and places relative to the note. */
export function safeLink(destination: string): string | undefined {
	// Controls and blanks are skipped by some readers of addresses: `java\nscript:` must not slip through.
	const bare = destination.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
	return scheme === undefined || scheme === 'http' || scheme === 'https' || scheme === 'mailto'
		? destination
		: undefined;
}

/**
 * A definition's Markdown, fit for a hover: pictures are their alternative text, links that the policy refuses are
 * their words, headings are bold lines, comments are gone. Code is left as it is.
 */
export function neutralise(markdown: string, policy: LinkPolicy = safeLink): string {
	return blocksOf(markdown)
		.map((block) => (isFence(block) ? closed(block) : neutraliseInline(flatten(block), policy)))
		.filter((block) => block.trim() !== '')
		.join('\n\n');
}

/** The blocks of a text, split at blank lines outside fences; each without its outer blank lines. */
export function blocksOf(markdown: string): readonly string[] {
	const blocks: string[] = [];
	let lines: string[] = [];
	let fence: string | undefined;
	const flush = () => {
		if (lines.length > 0) {
			blocks.push(lines.join('\n'));
		}
		lines = [];
	};
	for (const line of markdown.split(/\r\n|\r|\n/)) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence !== undefined) {
			lines.push(line);
			if (mark?.startsWith(fence) === true && line.trim() === mark) {
				fence = undefined;
				flush();
			}
		} else if (
			mark !== undefined &&
			!(mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))
		) {
			flush();
			fence = mark;
			lines.push(line);
		} else if (line.trim() === '') {
			flush();
		} else {
			lines.push(line);
		}
	}
	flush();
	return blocks;
}

/** True for a fenced code block as `blocksOf` gives it. */
export function isFence(block: string): boolean {
	return /^ {0,3}(`{3,}|~{3,})/.test(block);
}

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

function neutraliseInline(text: string, policy: LinkPolicy): string {
	let out = '';
	for (let at = 0; at < text.length;) {
		const piece = inlineAt(text, at);
		const source = text.slice(at, piece?.end ?? at + 1);
		at += source.length;
		if (piece === undefined || piece.kind === 'code' || piece.kind === 'escape') {
			out += source;
		} else if (piece.kind === 'image' || piece.kind === 'html') {
			out += neutraliseInline(piece.words, () => undefined);
		} else if (piece.kind === 'link') {
			const target = piece.destination === undefined ? undefined : policy(piece.destination);
			const words = neutraliseInline(piece.words, () => undefined);
			out += target === undefined || words.trim() === '' ? words : `[${words}](${wrapDestination(target)})`;
		} else if (piece.kind === 'autolink') {
			const target = policy(piece.words);
			out += target === undefined ? escapeMarkdown(piece.words) : `<${target}>`;
		}
	}
	return out;
}

/** How far a bracket or a code span is followed; keeps hostile text from costing more than it is long. */
const farthest = 2000;

function codeAt(text: string, at: number): InlinePiece | undefined {
	const run = /^`+/.exec(text.slice(at, at + 64))?.[0] ?? '`';
	let from = at + run.length;
	for (;;) {
		const start = text.slice(from, from + farthest).indexOf('`') + from;
		if (start < from) {
			// An opening run without its partner is text as a whole.
			return { kind: 'escape', end: at + run.length, words: run };
		}
		let end = start;
		while (text[end] === '`') {
			end++;
		}
		if (end - start === run.length) {
			return { kind: 'code', end, words: text.slice(at + run.length, start).trim() };
		}
		from = end;
	}
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

/** Headings of either form as bold lines; rules gone, so that nothing looks like the end of the definition. */
function flatten(block: string): string {
	const lines: string[] = [];
	for (const line of block.split('\n')) {
		const heading = /^ {0,3}#{1,6}(?:\s+(.*?))?(?:\s+#+)?\s*$/.exec(line);
		const previous = lines.at(-1);
		if (heading !== null) {
			lines.push(bold(heading[1] ?? ''), '');
		} else if (/^ {0,3}(?:=+|-{2,})\s*$/.test(line) && previous !== undefined && previous !== '') {
			lines.splice(-1, 1, bold(previous.trim()), '');
		} else if (!/^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line)) {
			lines.push(line);
		}
	}
	return lines.join('\n').trimEnd();
}

function bold(words: string): string {
	const bare = words.replace(/\*\*|__/g, '').trim();
	return bare === '' ? '' : `**${bare}**`;
}

/** A fence whose end is missing would swallow what comes after it. */
function closed(block: string): string {
	const mark = /^ {0,3}(`{3,}|~{3,})/.exec(block)?.[1] ?? '```';
	const last = block.slice(block.lastIndexOf('\n') + 1).trim();
	return block.includes('\n') && last.startsWith(mark) ? block : `${block}\n${mark}`;
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

function wrapDestination(destination: string): string {
	return /[\s()<>]/.test(destination)
		? `<${destination.replace(/[<>\n]/g, encodeURIComponent)}>`
		: destination;
}

function percent(unit: string): string {
	return `%${unit.charCodeAt(0).toString(16).toUpperCase()}`;
}
