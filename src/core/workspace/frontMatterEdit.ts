// Small changes of a note's front matter that leave everything else in it as its author wrote it.
import type { Document, Pair } from 'yaml';
import type { Span } from '../text/span';
import { yamlLibrary } from '../text/yamlLibrary';

/** Text to put in the place of a span of a note. */
export interface TextEdit {
	readonly span: Span;
	readonly text: string;
}

/** What a correction writes: a name into a list, or `glossary: false`. */
export type FrontMatterChange =
	| { readonly key: 'not-terms' | 'not-aliases'; readonly name: string }
	| { readonly key: 'glossary'; readonly value: false };

/**
 * The edit that makes a change in the front matter, which is made when there is none; no text when it says so already.
 * @returns `undefined` when the front matter is not YAML that can be read, so that nothing is broken further
 * @example of a note without front matter: `---⏎not-terms: [host]⏎---⏎⏎` at its beginning
 */
export function frontMatterEdit(text: string, change: FrontMatterChange): TextEdit | undefined {
	const newLine = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
	const found = /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))([^]*?(?:\r\n|\n|\r))??---[ \t]*(?=[\r\n]|$)/.exec(text);
	if (found === null) {
		const start = text.startsWith('\uFEFF') ? 1 : 0;
		const gap = /^\s*$/.test(text) ? '' : newLine;
		const lines = ['---', lineOf(change), '---', ''].join(newLine);
		return { span: { start, end: start }, text: lines + gap };
	}
	const start = found[1]?.length ?? 0;
	const yaml = found[2] ?? '';
	const { isMap, parseDocument } = yamlLibrary();
	const document = parseDocument(yaml, { keepSourceTokens: true });
	if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) {
		return undefined;
	}
	const edit = editIn(document, yaml, change, newLine);
	return edit && { span: { start: start + edit.span.start, end: start + edit.span.end }, text: edit.text };
}

function editIn(
	document: Document,
	yaml: string,
	change: FrontMatterChange,
	newLine: string,
): TextEdit | undefined {
	const { isMap, isScalar, isSeq } = yamlLibrary();
	const pair = isMap(document.contents)
		? document.contents.items.find(({ key }) => isScalar(key) && key.value === change.key)
		: undefined;
	if (pair === undefined) {
		// A flow map as a whole, `{ title: x }`, has no lines to add one to.
		const isBlock = !isMap(document.contents) || document.contents.flow !== true;
		const end = yaml.length;
		return isBlock ? { span: { start: end, end }, text: lineOf(change) + newLine } : undefined;
	}
	if (change.key === 'glossary') {
		return replaceValue(pair, 'false', yaml);
	}
	const list: unknown = pair.value;
	if (!isSeq(list)) {
		const before = isScalar(list) && typeof list.value === 'string' ? [list.value] : [];
		const names = before.includes(change.name) ? before : [...before, change.name];
		return replaceValue(pair, `[${names.map(quoted).join(', ')}]`, yaml);
	}
	if (list.items.some((item) => isScalar(item) && item.value === change.name)) {
		return { span: { start: 0, end: 0 }, text: '' };
	}
	const last = list.items.at(-1);
	const lastEnd = isScalar(last) ? last.range?.[1] : undefined;
	const range = list.range;
	if (range === null || range === undefined || (last !== undefined && lastEnd === undefined)) {
		return undefined;
	}
	if (list.flow === true) {
		const at = lastEnd ?? yaml.indexOf('[', range[0]) + 1;
		return { span: { start: at, end: at }, text: (last === undefined ? '' : ', ') + quoted(change.name) };
	}
	// A comment behind the last name stays behind it.
	const rest = /[^\r\n]*/.exec(yaml.slice(lastEnd ?? range[1]))?.[0].length ?? 0;
	const at = (lastEnd ?? range[1]) + rest;
	const dash = yaml.lastIndexOf('-', range[0]);
	const indent = yaml.slice(yaml.lastIndexOf('\n', dash) + 1, dash);
	const blank = /^-([ \t]+)/.exec(yaml.slice(dash))?.[1] ?? ' ';
	return {
		span: { start: at, end: at },
		text: `${newLine}${/^[ \t]*$/.test(indent) ? indent : ''}-${blank}${quoted(change.name)}`,
	};
}

function replaceValue({ key, value }: Pair, text: string, yaml: string): TextEdit | undefined {
	const { isScalar } = yamlLibrary();
	const keyRange = isScalar(key) ? key.range : undefined;
	const colon = keyRange === null || keyRange === undefined ? -1 : yaml.indexOf(':', keyRange[1]);
	if (colon < 0) {
		return undefined;
	}
	const range = isScalar(value) ? value.range : undefined;
	const isEmpty = range === null || range === undefined || range[0] === range[1];
	return isEmpty
		? { span: { start: colon + 1, end: colon + 1 }, text: ` ${text}` }
		: { span: { start: range[0], end: range[1] }, text };
}

function lineOf(change: FrontMatterChange): string {
	return change.key === 'glossary' ? 'glossary: false' : `${change.key}: [${quoted(change.name)}]`;
}

/** A name as YAML that reads as this text and nothing else, also inside brackets. */
function quoted(name: string): string {
	const isPlain =
		/^[\p{L}][\p{L}\p{N} _/.+-]*$/u.test(name) &&
		!/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(name) &&
		name.trim() === name;
	return isPlain ? name : JSON.stringify(name);
}
