// Rule R9: "X, Y and Z are examples of T", "Well-known T include X, Y and Z". Examples are shown; they define nothing.
import type { Block, Note, PlainText } from '../../markdown/note';
import { plainText, sourceSpan } from '../../markdown/plain';
import { sentences } from '../../text/sentences';
import { looksShort } from '../aliases/abbreviation';
import type { NamedCandidate } from '../aliases/aliases';
import { normaliseName } from '../matching/lexicon';
import type { Example } from '../term';

const areExamples =
	/^(.{3,300}?)\s+(?:is\s+an\s+example|are\s+examples)\s+of\s+(?:an?\s+|the\s+)?([^,.;:]{2,60})/iu;
const include =
	/^(?:well[- ]known|popular|common|typical|notable|famous|widely[- ]used|current)?\s*(?:examples\s+of\s+)?([^,.;:]{2,60}?)\s+(?:include|includes)\s+(.{2,300}?)[.]?$/iu;
const includeOpening =
	/^(?:well[- ]known|popular|common|typical|notable|famous|widely[- ]used|current|examples\s+of)\b/i;

/** For each candidate, by index, the examples that its note gives. */
export function findExamples(note: Note, named: readonly NamedCandidate[]): readonly (readonly Example[])[] {
	const found: Example[][] = named.map(() => []);
	const read = (blocks: readonly Block[]) => {
		for (const block of blocks) {
			if (block.kind === 'paragraph') {
				if (/\bexamples?\b|\binclude/i.test(note.text.slice(block.span.start, block.span.end))) {
					readParagraph(plainText(note.text, block), named, found);
				}
			} else if (block.kind === 'quote') {
				read(block.blocks);
			} else if (block.kind === 'list') {
				block.items.forEach((item) => {
					read(item.blocks);
				});
			}
		}
	};
	if (named.length > 0) {
		read(note.blocks);
	}
	return found;
}

function readParagraph(
	plain: PlainText,
	named: readonly NamedCandidate[],
	found: readonly Example[][],
): void {
	if (!/\bexamples?\s+of\b|\binclude/i.test(plain.text)) {
		return;
	}
	for (const sentence of sentences(plain.text)) {
		const text = plain.text.slice(sentence.start, sentence.end);
		const are = areExamples.exec(text);
		const includes = includeOpening.test(text) ? include.exec(text) : null;
		const [list, term] = are !== null ? [are[1], are[2]] : [includes?.[2], includes?.[1]];
		const owner = term === undefined ? -1 : ownerOf(term, named);
		if (list === undefined || owner < 0) {
			continue;
		}
		const from = sentence.start + text.indexOf(list);
		for (const { label, start, end } of listed(list)) {
			found[owner]?.push({ label, span: sourceSpan(plain, from + start, from + end) });
		}
	}
}

/** The term itself, or its name with a word put in: `type 1 Linux hypervisor`. */
function ownerOf(name: string, named: readonly NamedCandidate[]): number {
	const words = normaliseName(name).split(' ');
	const matches = (label: string) => {
		const own = normaliseName(label).split(' ');
		let at = 0;
		for (const word of words) {
			if (word === own[at]) {
				at++;
			}
		}
		return at === own.length && own.at(-1) === words.at(-1) && own[0] === words[0];
	};
	const exact = named.findIndex(({ candidate, aliases }) =>
		[candidate.label, ...aliases.map(({ label }) => label)].some(
			(label) => normaliseName(label) === words.join(' '),
		),
	);
	return exact >= 0
		? exact
		: named.findIndex(({ candidate }) => candidate.label.includes(' ') && matches(candidate.label));
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
