// Texts that show their own mentions: `Both ‹VMs› run`.
import { strict as assert } from 'node:assert';
import { Lexicon } from '../../../../src/core/glossary/matching/lexicon';
import { type Match, matchCode, matchRuns } from '../../../../src/core/glossary/matching/matcher';
import type { ProseRun } from '../../../../src/core/markdown/note';
import { createParser } from '../../../../src/core/markdown/parser';

/** A lexicon in which each name's id is its place in the list. */
export function lexiconOf(names: readonly string[]): Lexicon {
	const lexicon = new Lexicon();
	names.forEach((name, id) => {
		lexicon.add(name, id);
	});
	return lexicon;
}

/** A whole text as one run of prose, no Markdown read. */
export function proseRun(text: string): readonly ProseRun[] {
	return text === '' ? [] : [{ place: 'prose', spans: [{ start: 0, end: text.length, place: 'prose' }] }];
}

/** The text with marks around its mentions. */
export function marked(text: string, matches: readonly Match[]): string {
	return [...matches]
		.reverse()
		.reduce(
			(rest, { start, end }) => `${rest.slice(0, start)}‹${rest.slice(start, end)}›${rest.slice(end)}`,
			text,
		);
}

/** Finds the names in the Markdown that is left when the marks are taken out, and expects the marks. */
export function expectInMarkdown(names: readonly string[], expected: string): void {
	const text = expected.replace(/[‹›]/g, '');
	const { runs } = createParser().parse({ uri: 'file:///notes/note.md', version: 1, text });
	assert.equal(marked(text, matchRuns(lexiconOf(names), text, runs)), expected);
}

/** The same for text that no parser has seen. */
export function expectInProse(names: readonly string[], expected: string): void {
	const text = expected.replace(/[‹›]/g, '');
	assert.equal(marked(text, matchRuns(lexiconOf(names), text, proseRun(text))), expected);
}

/** The same for code. */
export function expectInCode(names: readonly string[], expected: string): void {
	const text = expected.replace(/[‹›]/g, '');
	assert.equal(marked(text, matchCode(lexiconOf(names), text, 0, text.length)), expected);
}

/** A case of a table: what it shows, the names, and the text with its mentions marked. */
export type MarkedCase = readonly [title: string, names: readonly string[], expected: string];
