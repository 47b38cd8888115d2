// Rule R4: a heading that names a thing defines it when its section begins by saying what the thing is.
import type { Heading, Note, Paragraph } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import { sentences } from '../../text/sentences';
import { normaliseName } from '../matching/lexicon';
import { bodyOf, strength, type Candidate } from './candidate';
import { capitalised, isName, readHead, wordCount, type Head } from './head';
import type { SentenceScope } from './sentence';

const mostWords = 5;

/** `2.1 `, `Chapter 3: `, `IV. ` */
const numbering =
	/^(?:(?:chapter|part|section|appendix)\s+)?(?:\d+(?:\.\d+)*[.):]?|[IVX]+[.)])(?:\s*[-–—:])?\s+(?=\p{L})/iu;
const article = /^(?:the|an?)\s+/i;
const stripped = /^(?:using|understanding|introducing|introduction\s+to|about)\s+(?:the\s+|an?\s+)?/i;
const gerund = /^\p{L}+ing\s/iu;
const kindsOf =
	/^(?:types|kinds|sorts|forms|categories|classes|examples|advantages|benefits|history|list|overview)\s+of\b/i;

/** What a heading names, before its section has been asked. */
export interface HeadingNames {
	/** The heading without numbering, articles and *Using the*; parentheses told apart. */
	readonly head: Head;
	/** `hypervisor/virtual machine manager` has two, `Type 1 and type 2 hypervisors` too; else the head's own. */
	readonly names: readonly string[];
	/** Two names sharing a noun: `Type 1 and type 2 hypervisors`. */
	readonly coordinated: boolean;
	/** True when only a sentence may define: the heading was stripped, slashed, coordinated or opens with a gerund. */
	readonly needsSentence: boolean;
	/** True when the heading cannot be a name at all; sentences may still speak of a part of it. */
	readonly refused: boolean;
}

/** Reads a heading; `undefined` when it has no words. */
export function readHeading(note: Note, heading: Heading): HeadingNames | undefined {
	const plain = plainText(note.text, heading);
	let from = numbering.exec(plain.text)?.[0].length ?? 0;
	const prefix = stripped.exec(plain.text.slice(from))?.[0] ?? '';
	from += prefix.length;
	from += article.exec(plain.text.slice(from))?.[0].length ?? 0;
	const head = readHead(plain, from);
	if (head === undefined) {
		return undefined;
	}
	const pair = coordination(head.name);
	const slashed = /^[^/]{3,}\/[^/]{3,}$/.test(head.name)
		? head.name.split('/').map((name) => name.trim())
		: undefined;
	const names = pair ?? slashed ?? [head.name];
	const isCode = heading.inlines.some(
		({ kind, inner }) => kind === 'code' && inner.start <= head.span.start && inner.end >= head.span.end,
	);
	return {
		head,
		names,
		coordinated: pair !== undefined,
		needsSentence: prefix !== '' || names.length > 1 || gerund.test(head.name),
		refused:
			isCode ||
			kindsOf.test(head.name) ||
			wordCount(head.name) > mostWords + (pair === undefined ? 0 : 2) ||
			!isName(head.name, mostWords + 2),
	};
}

/** `Type 1 and type 2 hypervisors` names a type 1 hypervisor and a type 2 hypervisor: both sides begin alike. */
function coordination(name: string): readonly string[] | undefined {
	const sides = /^(\p{L}+)\s+(\S+)\s+(?:and|or|vs\.?|versus|&)\s+(\p{L}+)\s+(\S+)\s+(.+)$/iu.exec(name);
	if (sides?.[1] === undefined || sides[1].toLowerCase() !== sides[3]?.toLowerCase()) {
		return undefined;
	}
	const noun = singular(sides[5] ?? '');
	return [`${sides[1]} ${sides[2] ?? ''} ${noun}`, `${sides[3]} ${sides[4] ?? ''} ${noun}`];
}

/** The last word in the singular, when it is a plain English plural: `hypervisors` → `hypervisor`. */
export function singular(name: string): string {
	if (/(?:ss|us|is|\p{Lu}s|os)$/u.test(name)) {
		return name;
	}
	return name
		.replace(/([^aeiou])ies$/u, '$1y')
		.replace(/(ch|sh|x|ss)es$/u, '$1')
		.replace(/([^su])s$/u, '$1');
}

/** What rule R5 may define under a heading. */
export function sentenceScope(heading: HeadingNames): SentenceScope {
	const { head, names, coordinated } = heading;
	return { names, heading: head.name, coordinated, modifiersOnly: false };
}

/**
 * The candidate for a heading that defines by itself.
 * @param first the paragraph that opens the section
 * @example `### KVM` above `KVM represents …`
 */
export function headingCandidate(
	note: Note,
	heading: HeadingNames,
	first: Paragraph,
	extent: { start: number; end: number },
): Candidate | undefined {
	if (heading.refused || heading.needsSentence || wordCount(heading.head.name) > mostWords) {
		return undefined;
	}
	const body = bodyOf(note, first);
	const opening = sentences(body?.plain.text ?? '')[0];
	if (
		body === undefined ||
		opening === undefined ||
		!isSubject(heading.head, body.plain.text.slice(opening.start, opening.end))
	) {
		return undefined;
	}
	return {
		head: heading.head,
		label: capitalised(heading.head.name),
		form: 'heading',
		rule: 'R4',
		strength: strength.structural,
		body,
		extent,
	};
}

/** `In short, `: what may stand before the subject. */
const adverbial = /^[A-Z][^,.;:()]{1,60},\s/;
const pronounIs = /^(?:this|it|these|they)\s+(?:is|are)\s/i;
const fragment =
	/^an?\s+(?!few\b|lot\b|number\b|couple\b|list\b|note\b|word\b|simple way\b|quick\b|brief\b|good\b|great\b)\p{L}/iu;
const verb =
	/^(?:\s*\([^()]*\))?,?\s+(?:(?:is|are|was|were|has|have|can|may|will|does|do|refers?|means?)\b|(?:\p{Ll}+ly\s+)?\p{Ll}+(?:s|ed)\b(?!\s+(?:is|are|can|must|should|need|may|will|have)\b))/u;

/** True when a section's first sentence is about the heading: its name, *This is*, or a fragment "A tool that …". */
function isSubject(head: Head, sentence: string): boolean {
	if (pronounIs.test(sentence) || fragment.test(sentence)) {
		return true;
	}
	const names = [head.name, ...head.parentheses.map((parenthesis) => parenthesis.text)];
	return [sentence, sentence.replace(adverbial, '')].some((text) =>
		names.some((name) => opensWith(text.replace(article, ''), name)),
	);
}

/** True when a sentence begins with the name, in any number, and goes on with a verb. */
function opensWith(text: string, name: string): boolean {
	const start = leadingWords(text, wordCount(name));
	return (
		start !== undefined && normaliseName(start) === normaliseName(name) && verb.test(text.slice(start.length))
	);
}

/** The first so many words, without an opening bracket or a comma after the last: of `KVM, the …` and 1, `KVM`. */
function leadingWords(text: string, count: number): string | undefined {
	const rest = /\S+/g;
	for (let word = 1; word < count; word++) {
		if (rest.exec(text) === null) {
			return undefined;
		}
	}
	const last = count === 0 ? null : rest.exec(text);
	return last === null ? undefined : text.slice(0, last.index + last[0].replace(/[(,].*$/, '').length);
}
