// Writing what a label or a definition says into a source text: string literals and comments.

/** How a language writes a character by its number. */
export type NumberEscape =
	/** `\u200e`, `\U0001f600`: Go, Python, C, C++, C# */
	| 'long'
	/** `\u200e`, two of them above U+FFFF: JavaScript, TypeScript, Java, Kotlin */
	| 'pair'
	/** `\u{200e}`: Rust, Swift, PHP, Ruby */
	| 'braced';

/** Invisible characters, which could also turn the text around; the joiners that build emoji stay. */
const invisible = /(?![\u200c\u200d])[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * A string literal in quotes that knows escapes.
 *
 * @param also Further characters that take a backslash: `$` in Kotlin.
 * @example quote('a "b"', '"', 'long') // '"a \\"b\\""'
 */
export function quote(text: string, mark: '"' | "'", numbers: NumberEscape, also = ''): string {
	const escaped = Array.from(text, (character) => {
		if (character === mark || character === '\\' || also.includes(character)) {
			return `\\${character}`;
		}
		return invisible.test(character) ? numbered(character, numbers) : character;
	});
	return mark + escaped.join('') + mark;
}

/**
 * A literal in single quotes, where only the quote and the backslash are special; one in double quotes when
 * the text needs more than that. For PHP and Ruby.
 *
 * @example quotePlain("it's", '$') // "'it\\'s'"
 */
export function quotePlain(text: string, special: string): string {
	return invisible.test(text) ? quote(text, '"', 'braced', special) : quote(text, "'", 'braced');
}

/**
 * A string literal of C and C++, whose old standards read trigraphs: between two question marks stands a backslash.
 *
 * @example quoteC('why??') // '"why?\\?"'
 */
export function quoteC(text: string): string {
	return quote(text, '"', 'long').replace(/\?(?=\?)/g, '?\\');
}

/**
 * Text that stays inside a comment that runs to its line's end: one line, nothing invisible, and nothing that a
 * compiler reads there.
 *
 * @param spoken What the language's compiler reads in comments, with the flag `g`; a space takes it apart.
 * @example commentText('ends here ?>', /\?(?=>)/g) // 'ends here ? >'
 */
export function commentText(text: string, spoken?: RegExp): string {
	const plain = text.replace(new RegExp(invisible, 'gu'), '').replace(/\s+/g, ' ').trim();
	return spoken === undefined ? plain : plain.replace(spoken, '$& ').replace(/\\ $/, '\\.');
}

/** The room that a comment has below three indentations of four where style guides end a line, Python's at 88. */
const commentWidth = 72;

/**
 * The text in lines of 72 characters at most, longer words whole, each a safe comment text.
 *
 * @example commentLines('short') // ['short']
 */
export function commentLines(text: string, spoken?: RegExp): readonly string[] {
	const rows: string[] = [];
	for (const word of text.split(' ')) {
		const row = rows.at(-1);
		if (row === undefined || row.length + 1 + word.length > commentWidth) {
			rows.push(word);
		} else {
			rows[rows.length - 1] = `${row} ${word}`;
		}
	}
	return rows.map((row) => commentText(row, spoken)).filter((row) => row !== '');
}

function numbered(character: string, numbers: NumberEscape): string {
	const code = character.codePointAt(0) ?? 0;
	if (numbers === 'braced') {
		return `\\u{${code.toString(16)}}`;
	}
	if (numbers === 'long' && code > 0xffff) {
		return `\\U${code.toString(16).padStart(8, '0')}`;
	}
	return Array.from({ length: character.length }, (_, index) => {
		return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
	}).join('');
}
