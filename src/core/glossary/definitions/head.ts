// The name inside a head: list marks, parentheses, slashes and closing punctuation told apart.
import { sourceSpan } from '../../markdown/plain';
import type { PlainText } from '../../markdown/note';
import type { Span } from '../../text/span';
import { isGrammarWord } from '../matching/functionWords';
import { isLabel, isSentence } from './labels';

/** Words in parentheses after a name; of `(Virtual Desktop Infrastructure (VDI))` there are two, the outer first. */
export interface Parenthesis {
	/** Without the brackets and without parentheses inside. */
	readonly text: string;
	readonly span: Span;
}

/** A head taken apart: `- Desktop virtualization (VDI):`. */
export interface Head {
	/** `Desktop virtualization` */
	readonly name: string;
	/** The name in the source. */
	readonly span: Span;
	readonly parentheses: readonly Parenthesis[];
}

/** All that a head calls its thing: its name, then what stands in its parentheses. */
export function namesOfHead({ name, parentheses }: Head): readonly string[] {
	return [name, ...parentheses.map(({ text }) => text)];
}

/** Deeper ones are no names. */
const mostParentheses = 4;
/** What is longer is no head. */
const longestHead = 400;

/** An article, or a list mark or dash that an author put inside the bold, as in `**- Partitioning:**`. */
const innerMark = /^(?:[-*+•–—]\s+|\d{1,3}[.)]\s+)?(?:["“]|\[{1,2})?(?:(?:[Tt]he|[Aa]n?)\s+(?=\p{Ll}))?/u;
const closing = /[\s:;,–—"”’\]-]+$/;

/**
 * Reads the part `[from, to)` of a block's words as a head.
 * @returns `undefined` when there is no name in it, or its parentheses are empty or do not balance.
 */
export function readHead(plain: PlainText, from = 0, to = plain.text.length): Head | undefined {
	if (to - from > longestHead) {
		return undefined;
	}
	let start = from + (innerMark.exec(plain.text.slice(from, to))?.[0].length ?? 0);
	let end = to - (closing.exec(plain.text.slice(start, to))?.[0].length ?? 0);
	const parentheses: Parenthesis[] = [];
	if (isClosing(plain.text[end - 1])) {
		const open = matchingOpen(plain.text, start, end - 1);
		if (open === undefined) {
			return undefined;
		}
		collect(plain, open, end, parentheses);
		if (parentheses.length === 0) {
			return undefined;
		}
		end = open;
	}
	const name = plain.text.slice(start, end);
	start += name.length - name.trimStart().length;
	end = start + name.trim().length;
	return end > start
		? { name: plain.text.slice(start, end), span: sourceSpan(plain, start, end), parentheses }
		: undefined;
}

/** Chinese and Japanese have their own: `虚拟机监控程序（VMM）`. */
const isOpening = (sign: string | undefined) => sign === '(' || sign === '（';
const isClosing = (sign: string | undefined) => sign === ')' || sign === '）';

function matchingOpen(text: string, from: number, close: number): number | undefined {
	let depth = 0;
	for (let at = close; at >= from; at--) {
		if (isClosing(text[at])) {
			depth++;
		} else if (isOpening(text[at]) && --depth === 0) {
			return at;
		}
	}
	return undefined;
}

function collect(plain: PlainText, open: number, end: number, found: Parenthesis[]): void {
	if (found.length >= mostParentheses) {
		return;
	}
	const inner = plain.text.slice(open + 1, end - 1);
	const nested = inner.search(/[(（]/);
	const own = (nested < 0 ? inner : inner.slice(0, nested)).trim();
	if (own !== '') {
		const start = plain.text.indexOf(own, open + 1);
		found.push({ text: own, span: sourceSpan(plain, start, start + own.length) });
	}
	if (nested >= 0) {
		const close = Math.max(inner.lastIndexOf(')'), inner.lastIndexOf('）'));
		if (close > nested) {
			collect(plain, open + 1 + nested, open + 2 + close, found);
		}
	}
}

/** How many words a name has; hyphens join. */
export function wordCount(name: string): number {
	return name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * True when a text has so many words. Scripts without blanks count two characters as one.
 * @example hasWords('カーネルを共有する軽量な実行環境', 4) // true
 */
export function hasWords(text: string, fewest: number): boolean {
	return (
		wordCount(text) >= fewest ||
		(text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu)
			?.length ?? 0) >=
			fewest * 2
	);
}

/**
 * True when a head can be the name of a thing: letters, few words, no label, no sentence, no code or address.
 * @example isName('Type 1 hypervisor', 5) // true
 * @example isName('Run the tests', 5) // false
 */
export function isName(name: string, mostWords: number): boolean {
	return (
		name.length <= 80 &&
		/\p{L}/u.test(name) &&
		!isIdentifier(name) &&
		(!isGrammarWord(name.toLowerCase()) || /\p{Lu}.*\p{Lu}/u.test(name)) &&
		!/^(?:lists?|types?|kinds?|numbers?|examples?|amount) of\s|^\p{L}+ing\s+(?:the|an?|your)\s|^(?:on|in|at|with|from|by|to|under|after|before|during|without)\s+(?:the|an?|your|all|each|this)\s|^(?:additional|other|another|further|various|several|some|possible|potential)\s|^(?:on|at|with|from|by|under|after|before|during|without|for)\s+\S+\s+\S|^(?:in|since|from|before|after|until|as\s+of|up\s+to|at\s+least|at\s+most|more\s+than|less\s+than)\s+v?\d/u.test(
			name.toLowerCase(),
		) &&
		!/[?!.;…？！。；]$|\s(?:to|of|for|with|from)$|^In\s\p{Lu}\p{L}*$/u.test(name) &&
		!/^[^\p{L}\p{N}.]|[<>{}[\]|\\=@“”"→]|:\/\/|^\.{2}|^\/|[,:：，、]\s|[：，、]|^v?\d+(?:\.\d+)*$|\p{Extended_Pictographic}/u.test(
			name,
		) &&
		wordCount(name) <= mostWords &&
		!isLabel(name) &&
		!isSentence(name)
	);
}

/** `server.sourcemapIgnoreList`, `x_forwarded`, `foo::bar`; not `Vue.js`, `crates.io`, `camelCase`. */
function isIdentifier(name: string): boolean {
	return /^[^\s]*(?:_|::|\.[^\s.]+\.|\.\p{Ll}+\p{Lu}|->)[^\s]*$|^\p{L}(?:-\p{L})?[*+?]?$/u.test(name);
}

/** As shown in a tree: the first letter of an all lower-case first word made a capital. `iSCSI` stays. */
export function capitalised(name: string): string {
	const first = /^\S+/.exec(name)?.[0] ?? '';
	return /^\p{Ll}[\p{Ll}\p{N}'’-]*$/u.test(first) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
