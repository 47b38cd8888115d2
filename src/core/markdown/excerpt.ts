// The first part of a Markdown text, cut where a reader would stop and never inside markup.
import { sentences } from '../text/sentences';
import { blocksOf, inlineAt, isFence } from './builder';

/** How much of a text is shown before *Read on*. */
export interface ExcerptLimits {
	readonly sentences: number;
	/** Characters that a reader sees; markup and link addresses do not count. */
	readonly characters: number;
}

/** The two sentences or 320 characters of a hover. */
export const hoverLimits: ExcerptLimits = { sentences: 2, characters: 320 };

/** The beginning of a text. */
export interface Excerpt {
	readonly markdown: string;
	/** False when something was left out. */
	readonly whole: boolean;
}

/** The first sentences of a text, whole blocks where they fit: `A. B. C.` gives `A. B.` */
export function excerpt(markdown: string, limits: ExcerptLimits): Excerpt {
	const blocks = blocksOf(markdown);
	const shown: string[] = [];
	let ended = 0;
	let characters = 0;
	for (const [index, block] of blocks.entries()) {
		const first = index === 0;
		if (isFence(block)) {
			if (!first && characters + block.length > limits.characters) {
				return { markdown: shown.join('\n\n'), whole: false };
			}
			shown.push(block);
			characters += block.length;
			continue;
		}
		if (ended >= limits.sentences || characters >= limits.characters) {
			return { markdown: shown.join('\n\n'), whole: false };
		}
		const part = isList(block)
			? cutList(block, limits.characters - characters)
			: cutParagraph(block, limits.sentences - ended, limits.characters - characters);
		if (part.markdown !== '') {
			shown.push(part.markdown);
		}
		if (!part.whole) {
			return { markdown: shown.join('\n\n'), whole: false };
		}
		ended += part.sentences;
		characters += part.characters;
	}
	return { markdown: shown.join('\n\n'), whole: true };
}

interface Cut extends Excerpt {
	readonly sentences: number;
	readonly characters: number;
}

/** Part of a paragraph that is kept or left as a whole. */
interface Piece {
	readonly source: string;
	/** What a reader sees of it; code as so many crosses, since its dots end no sentence. */
	readonly words: string;
	/** Emphasis that is open after the piece, innermost last. */
	readonly open: readonly string[];
}

function isList(block: string): boolean {
	return /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/.test(block);
}

function cutList(block: string, characters: number): Cut {
	const lines = block.split('\n');
	const kept: string[] = [];
	let seen = 0;
	for (const line of lines) {
		if (kept.length > 0 && seen + line.length > characters) {
			return { markdown: kept.join('\n'), whole: false, sentences: 0, characters: seen };
		}
		kept.push(line);
		seen += line.length;
	}
	return { markdown: block, whole: true, sentences: 0, characters: seen };
}

function cutParagraph(text: string, limit: number, characters: number): Cut {
	const pieces = piecesOf(text);
	const visible = pieces.map(({ words }) => words).join('');
	const ends = sentences(visible).map(({ end }) => end);
	const fitting = ends.filter((end) => end <= characters).slice(0, limit);
	const last = fitting.at(-1) ?? 0;
	if (last === visible.trimEnd().length) {
		return { markdown: text, whole: true, sentences: ends.length, characters: visible.length };
	}
	// A first sentence of some length reads better than a torn second one.
	return fitting.length === limit || last * 2 > characters
		? cutAt(pieces, last, '', fitting.length)
		: cutAt(pieces, wordEnd(visible, characters), '…', fitting.length);
}

/** The end of the last whole word within so many characters; scripts without blanks are cut between characters. */
function wordEnd(visible: string, characters: number): number {
	const blank = visible.slice(0, characters + 1).search(/\s\S*$/u);
	return blank > characters / 2 ? blank : characters;
}

function cutAt(pieces: readonly Piece[], end: number, tail: string, sentenceCount: number): Cut {
	const kept: string[] = [];
	let seen = 0;
	let open: readonly string[] = [];
	for (const piece of pieces) {
		const closes = piece.words === '' && piece.open.length < open.length;
		if (seen >= end && !closes) {
			break;
		}
		const rest = end - seen;
		const breakable = piece.source === piece.words && piece.words.length > rest && !closes;
		kept.push(breakable ? piece.source.slice(0, rest) : piece.source);
		seen += piece.words.length;
		open = piece.open;
	}
	const words = kept.join('').replace(/(?:(?<!\\)[\s,;:–—-])+$/u, '');
	return {
		markdown: words + tail + [...open].reverse().join(''),
		whole: false,
		sentences: sentenceCount,
		characters: Math.min(seen, end),
	};
}

function piecesOf(text: string): readonly Piece[] {
	const pieces: Piece[] = [];
	let open: readonly string[] = [];
	for (let at = 0; at < text.length;) {
		const inline = inlineAt(text, at);
		const run = inline === undefined ? emphasisAt(text, at) : undefined;
		let end: number;
		let words: string;
		if (inline !== undefined) {
			end = inline.end;
			words = inline.kind === 'code' ? 'x'.repeat(inline.words.length) : inline.words;
		} else if (run !== undefined) {
			end = at + run.length;
			words = '';
			if (open.at(-1) === run && !/\s/.test(text.charAt(at - 1))) {
				open = open.slice(0, -1);
			} else if (/\S/.test(text.charAt(end))) {
				open = [...open, run];
			} else {
				words = run;
			}
		} else {
			words = match(/\s+|[^\s\\`![\]<*~_]+/uy, text, at) ?? text.charAt(at);
			end = at + words.length;
		}
		pieces.push({ source: text.slice(at, end), words, open });
		at = end;
	}
	return pieces;
}

/** A run of emphasis marks; `_` inside a word is a letter. */
function emphasisAt(text: string, at: number): string | undefined {
	const run = match(/\*+|_+|~~/y, text, at);
	const inWord =
		/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + (run?.length ?? 0)));
	return run?.startsWith('_') === true && inWord ? undefined : run;
}

function match(sticky: RegExp, text: string, at: number): string | undefined {
	sticky.lastIndex = at;
	return sticky.exec(text)?.[0];
}
