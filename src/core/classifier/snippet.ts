// Code as the text of an editor snippet: tab stops numbered in reading order, everything else escaped.
import { indented, type Code, type Stop } from './code';

/**
 * Text that a snippet inserts as it stands.
 *
 * @example escapeText('${a}') // '\\${a}'
 */
export function escapeText(text: string): string {
	return text.replace(/[\\$]/g, '\\$&');
}

/**
 * Text inside a tab stop, where `}` has a meaning too.
 *
 * @example escapeDefault('${a}') // '\\${a\\}'
 */
export function escapeDefault(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}

/**
 * One option of a choice, where only `\\`, `,` and `|` have a meaning: before anything else a backslash stays.
 *
 * @example escapeChoice('a, b') // 'a\\, b'
 */
export function escapeChoice(text: string): string {
	return text.replace(/[\\,|]/g, '\\$&');
}

/**
 * The code as a snippet; the cursor ends after it.
 *
 * @example renderSnippet(['type ', { stop: 'type', value: 'Kind' }], '\t') // 'type ${1:Kind}$0'
 */
export function renderSnippet(written: Code, indent: string): string {
	const numbers = new Map<string, number>();
	const texts = indented(written, indent).map((piece) => {
		if (typeof piece === 'string') {
			return escapeText(piece);
		}
		const known = numbers.get(piece.stop);
		const number = known ?? numbers.size + 1;
		numbers.set(piece.stop, number);
		return placed(piece, number, known === undefined);
	});
	return `${texts.join('')}$0`;
}

function placed(piece: Stop, number: number, first: boolean): string {
	if (!first) {
		return `\${${number}}`;
	}
	return piece.choices === undefined
		? `\${${number}:${escapeDefault(piece.value)}}`
		: `\${${number}|${piece.choices.map(escapeChoice).join(',')}|}`;
}
