// Rule R9: "X, Y and Z are examples of T", "Well-known T include X, Y and Z". Examples are shown; they define nothing.
import type { Block, PlainText } from '../../markdown/note';
import { plainText, sourceSpan } from '../../markdown/plain';
import { detached } from '../../text/detached';
import { addAll } from '../../text/lists';
import { sentences } from '../../text/sentences';
import { looksShort } from '../aliases/abbreviation';
import type { NamedCandidate } from '../aliases/aliases';
import { byName } from '../aliases/owners';
import { normaliseName } from '../matching/lexicon';
import type { Example } from '../term';
import { forEachParagraph } from './paragraphs';

const mayGiveExamples = /\bexamples?\b|\binclude/i;
const exampleOf = /\bexamples?\s+of\b/i;
const areExamples =
	/^(.{3,300}?)\s+(?:is\s+an\s+example|are\s+examples)\s+of\s+(?:an?\s+|the\s+)?([^,.;:]{2,60})/i;
const include =
	/^(?:well[- ]known|popular|common|typical|notable|famous|widely[- ]used|current)?\s*(?:examples\s+of\s+)?([^,.;:]{2,60}?)\s+(?:include|includes)\s+(.{2,300}?)[.]?$/i;
const includeOpening =
	/^(?:well[- ]known|popular|common|typical|notable|famous|widely[- ]used|current|examples\s+of)\b/i;

/** Examples that a sentence gives of something. */
export interface ExampleStatement {
	/** The words of what they are examples of, normalised. */
	readonly words: readonly string[];
	/** With the offsets of the text they were read in. */
	readonly examples: readonly Example[];
}

/** All sentences of a text that give examples, in its order. */
export function exampleStatements(text: string, blocks: readonly Block[]): readonly ExampleStatement[] {
	const found: ExampleStatement[] = [];
	forEachParagraph(blocks, (paragraph) => {
		if (mayGiveExamples.test(text.slice(paragraph.span.start, paragraph.span.end))) {
			addAll(found, inParagraph(plainText(text, paragraph)));
		}
	});
	return found;
}

function inParagraph(plain: PlainText): readonly ExampleStatement[] {
	if (!exampleOf.test(plain.text) && !/\binclude/i.test(plain.text)) {
		return [];
	}
	const found: ExampleStatement[] = [];
	for (const sentence of sentences(plain.text)) {
		const text = plain.text.slice(sentence.start, sentence.end);
		const are = exampleOf.test(text) ? areExamples.exec(text) : null;
		const includes = includeOpening.test(text) ? include.exec(text) : null;
		const [list, term] = are !== null ? [are[1], are[2]] : [includes?.[2], includes?.[1]];
		if (list === undefined || term === undefined) {
			continue;
		}
		const from = sentence.start + text.indexOf(list);
		const examples = listed(list).map(({ label, start, end }) => ({
			label: detached(label),
			span: sourceSpan(plain, from + start, from + end),
		}));
		found.push({ words: normaliseName(term).split(' '), examples });
	}
	return found;
}

/** Examples by the candidates whose they are; most notes give none. */
export class ExampleOwners {
	readonly #byName: ReadonlyMap<string, NamedCandidate>;
	/** By the first and the last word of labels of several words. */
	readonly #byEnds = new Map<
		string,
		{ readonly words: readonly string[]; readonly owner: NamedCandidate }[]
	>();

	constructor(named: readonly NamedCandidate[]) {
		this.#byName = byName(named);
		for (const owner of named) {
			const { candidate, key } = owner.read;
			if (candidate.label.includes(' ')) {
				const words = key.split(' ');
				const ends = endsOf(words);
				const alike = this.#byEnds.get(ends) ?? [];
				this.#byEnds.set(ends, alike);
				alike.push({ words, owner });
			}
		}
	}

	/** The term itself, or its name with a word put in: `type 1 Linux hypervisor`. */
	of({ words }: ExampleStatement): NamedCandidate | undefined {
		return (
			this.#byName.get(words.join(' ')) ??
			this.#byEnds.get(endsOf(words))?.find((name) => isPartOf(name.words, words))?.owner
		);
	}
}

function endsOf(words: readonly string[]): string {
	return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** True when some words stand among others in their order. */
function isPartOf(own: readonly string[], words: readonly string[]): boolean {
	let at = 0;
	for (const word of words) {
		at += Number(word === own[at]);
	}
	return at === own.length;
}

/** `A, B/C, and D Ds (DD)` → `A`, `B/C`, `DD (D Ds)`; commas inside parentheses do not separate. */
function listed(list: string): readonly { label: string; start: number; end: number }[] {
	const separator = /,\s+(?:and|or)\s+|,\s+|\s+(?:and|or)\s+(?![^(]*\))/g;
	const names: { label: string; start: number; end: number }[] = [];
	let start = 0;
	const add = (end: number) => {
		const name = list.slice(start, end).trim();
		if (name !== '' && name.split(/\s+/).length <= 8) {
			const at = list.indexOf(name, start);
			names.push({ label: shortFirst(name), start: at, end: at + name.length });
		}
	};
	for (const found of list.matchAll(separator)) {
		add(found.index);
		start = found.index + found[0].length;
	}
	add(list.length);
	return names;
}

function shortFirst(name: string): string {
	const found = /^(.+?)\s+\(([^()]+)\)$/.exec(name);
	return found?.[2] !== undefined && looksShort(found[2]) ? `${found[2]} (${found[1] ?? ''})` : name;
}
