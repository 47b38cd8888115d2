// Comments and string literals of a source text: just enough of a lexer to read a classifier back.
import type { Span } from '../text/span';

/** One way to write a string. */
export interface StringForm {
	/**
	 * Not empty, without flags; group 1 is what stands between the quotes. What nothing ends runs to the line's or the
	 * text's end: to look for an end from every beginning would take time that grows with the square of the text.
	 */
	readonly pattern: RegExp;
	/** What a body means. */
	readonly read: (body: string) => string;
}

/** How a language writes what is not code. */
export interface Lexicon {
	/** Not empty, without flags; as with strings, what nothing ends runs to the text's end. */
	readonly comments: readonly RegExp[];
	readonly strings: readonly StringForm[];
}

/** A string literal with what it means: of `"a\tb"` the span of six units, and three characters. */
export interface Literal extends Span {
	readonly value: string;
}

/** A source text, read. */
export interface Scan {
	/**
	 * As long as the text: comments are spaces, and a literal is `‹`, dots, `›` (private characters, see
	 * `literalMark`), so that a search for code finds code.
	 */
	readonly masked: string;
	readonly literals: readonly Literal[];
	readonly comments: readonly Span[];
}

/** Matches a masked literal; for building patterns. */
export const literalMark = '\ue000\ue001*\ue002';

/**
 * Reads `[start, end)` of a text; what is outside comes back as spaces.
 *
 * @example scan('x = "a" // "b"', lexicon, 0, 14).literals // [{ start: 4, end: 7, value: 'a' }]
 */
export function scan(text: string, lexicon: Lexicon, start: number, end: number): Scan {
	const inside = text.slice(0, end);
	const literals: Literal[] = [];
	const comments: Span[] = [];
	const parts = [' '.repeat(start)];
	const forms = [
		...lexicon.comments.map((pattern) => ({ pattern, read: undefined })),
		...lexicon.strings,
	].map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'y'), read }));
	const any = new RegExp(forms.map(({ pattern }) => pattern.source).join('|'), 'g');
	any.lastIndex = start;
	let done = start;
	for (let match = any.exec(inside); match !== null; match = any.exec(inside)) {
		const { index, 0: source } = match;
		parts.push(inside.slice(done, index));
		done = index + source.length;
		const found = firstAt(forms, inside, index);
		if (found?.read === undefined) {
			comments.push({ start: index, end: done });
			parts.push(source.replace(/[^\r\n]/g, ' '));
		} else {
			literals.push({ start: index, end: done, value: found.read(found.body) });
			parts.push(masked(source));
		}
	}
	parts.push(inside.slice(done));
	return { masked: parts.join(''), literals, comments };
}

function masked({ length }: string): string {
	return length < 2 ? '\ue000' : `\ue000${'\ue001'.repeat(length - 2)}\ue002`;
}

/** The first form that matches at `index`, with the body it found. */
function firstAt(
	forms: readonly { readonly pattern: RegExp; readonly read: StringForm['read'] | undefined }[],
	text: string,
	index: number,
): { readonly read: StringForm['read'] | undefined; readonly body: string } | undefined {
	for (const { pattern, read } of forms) {
		pattern.lastIndex = index;
		const match = pattern.exec(text);
		if (match !== null) {
			return { read, body: match[1] ?? '' };
		}
	}
	return undefined;
}

const simple = new Map(
	Object.entries({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\x07', e: '\x1b' }),
);

/**
 * What a body with backslash escapes means, in any of the languages: `\n`, `\x41`, `\101`, `\u00e9`,
 * `\U0001f600`, `\u{1f600}`, `\"`. Bytes given one by one are read as UTF-8.
 *
 * @example unescape('caf\\u00e9') // 'café'
 */
export function unescape(body: string): string {
	return body.replace(
		/((?:\\x[\da-fA-F]{2}|\\[0-7]{1,3})+)|\\(?:u\{([\da-fA-F]{1,6})\}|u+([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n)|([^]))/g,
		(_, bytes?: string, braced?: string, short?: string, long?: string, join?: string, letter?: string) => {
			if (bytes !== undefined) {
				return fromBytes(bytes);
			}
			const number = Number.parseInt(braced ?? short ?? long ?? '', 16);
			if (number <= 0x10ffff) {
				return String.fromCodePoint(number);
			}
			return join === undefined ? (simple.get(letter ?? '') ?? letter ?? '') : '';
		},
	);
}

/** `\xc3\xa9` → `é`; bytes that are no UTF-8 are taken as characters. */
function fromBytes(escapes: string): string {
	const bytes = Array.from(escapes.matchAll(/\\(?:x(..)|([0-7]+))/g), ([, hex, octal]) =>
		hex === undefined ? Number.parseInt(octal ?? '0', 8) & 255 : Number.parseInt(hex, 16),
	);
	try {
		return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
	} catch {
		return String.fromCharCode(...bytes);
	}
}

/** A body that means itself. */
export function verbatim(body: string): string {
	return body;
}

/** A body in which only `\\` and `\'` are escapes: single quotes of PHP and Ruby. */
export function unescapeQuote(body: string): string {
	return body.replace(/\\([\\'])/g, '$1');
}

/** Strings and comments that several languages share. */
export const lexemes = {
	double: { pattern: /"((?:[^"\\\n]|\\[^])*)(?:"|(?=\n)|\\?$)/, read: unescape },
	single: { pattern: /'((?:[^'\\\n]|\\[^])*)(?:'|(?=\n)|\\?$)/, read: unescape },
	/** A template without substitutions. */
	template: { pattern: /`((?:[^`\\]|\\[^])*)(?:`|\\?$)/, read: unescape },
	/** `'…'` with two escapes only. */
	singlePlain: { pattern: /'((?:[^'\\]|\\[^])*)(?:'|\\?$)/, read: unescapeQuote },
	/** `"""…"""` as it stands. */
	tripleRaw: { pattern: /"""([^]*?)(?:"""|$)/, read: verbatim },
	triple: { pattern: /"""((?:[^\\]|\\[^])*?)(?:"""|\\?$)/, read: unescape },
	tripleSingle: { pattern: /'''((?:[^\\]|\\[^])*?)(?:'''|\\?$)/, read: unescape },
	lineComment: /\/\/[^\r\n]*/,
	blockComment: /\/\*[^]*?(?:\*\/|$)/,
	hashComment: /#[^\r\n]*/,
} as const;

/** `case "x":`, `case "x", "y":`, `case "x" | "y":` */
export const caseArm = new RegExp(`\\bcase\\s+${literalMark}(?:\\s*[,|]\\s*${literalMark})*`, 'g');

/**
 * `"x" => …`, `"x" | "y" => …`, `"x", "y" -> …`. It begins with the first of the literals only: a long list of others
 * would be read again from each of them.
 */
export const arrowArm = new RegExp(
	`(?<!\ue002\\s*[,|]\\s*)${literalMark}(?:\\s*[,|]\\s*${literalMark})*\\s*[=-]>`,
	'g',
);
