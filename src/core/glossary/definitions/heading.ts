// Rule R4: a heading that names a thing defines it when its section begins by saying what the thing is.
import type { Heading, Note, Paragraph } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import { contains, type Span } from '../../text/span';
import { mayBeginWithPart } from './beginnings';
import { bodyOf, strength, type Body, type Candidate, type Evidence, type Surroundings } from './candidate';
import { openingSentence, sentenceEvidence } from './evidence';
import { isName, namesOfHead, readHead, type Head } from './head';
import type { SentenceScope } from './sentence';
import { inSmallLetters } from './smallLetters';
import { firstBlock } from './boldLeadIn';
import type { Section } from './sections';
import { mayBeSubject, subjectEvidence } from './subject';

const mostWords = 5;

/** `2.1 `, `Chapter 3: `, `IV. ` */
const numbering =
	/^(?:(?:chapter|part|section|appendix)\s+)?(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.)])(?:\s*[-–—:])?\s+(?=\p{L})/u;
const article = /^(?:the|an?)\s+/i;
const stripped = /^(?:using|understanding|introducing|introduction\s+to|about)\s+(?:the\s+|an?\s+)?/i;
const gerund = /^\p{L}+ing\s/u;
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
	/** 1 to 6. */
	readonly level: number;
	/** True when the name is set as code. */
	readonly isCode: boolean;
}

/** Reads a heading; `undefined` when it has no words. */
export function readHeading(note: Note, heading: Heading): HeadingNames | undefined {
	const plain = plainText(note.text, heading);
	const [nameStart, isStripped] = beforeName(plain.text);
	const head = readHead(plain, nameStart);
	if (head === undefined) {
		return undefined;
	}
	const pair = coordination(head.name);
	const slashed = /^[^/]{3,}\/[^/]{3,}$/.test(head.name)
		? head.name.split('/').map((name) => name.trim())
		: undefined;
	const names = pair ?? slashed ?? [head.name];
	return {
		head,
		names,
		coordinated: pair !== undefined,
		level: heading.level,
		needsSentence: isStripped || names.length > 1 || gerund.test(head.name.toLowerCase()),
		isCode: heading.inlines.some(({ kind, inner }) => kind === 'code' && contains(inner, head.span)),
	};
}

/** True when a heading cannot be a name at all; sentences may still speak of a part of it. */
function cannotName({ head: { name }, coordinated, isCode }: HeadingNames): boolean {
	return isCode || kindsOf.test(name) || !isName(name, mostWords + (coordinated ? 2 : 0));
}

/** What stands before the name in a heading: how long it is, and whether it is more than a number or an article. */
function beforeName(title: string): readonly [length: number, isStripped: boolean] {
	const number = numbering.exec(inSmallLetters(title))?.[0].length ?? 0;
	const prefix = stripped.exec(title.slice(number))?.[0].length ?? 0;
	const from = number + prefix;
	return [from + (article.exec(title.slice(from))?.[0].length ?? 0), prefix > 0];
}

/** The paragraph by which a section opens, if it opens by one. */
export function openingOf(note: Note, section: Section): Paragraph | undefined {
	const first = firstBlock(note, section);
	return first?.kind === 'paragraph' ? first : undefined;
}

/** So much of a paragraph is looked at to tell whether it speaks of its heading. */
const openingLength = 200;

/**
 * The levels at which some section opens with the name of its heading, a bit each: 4 for the second. Where none does, no
 * heading of that level defines, for what the others show counts only in company: such levels, and most are, need no
 * closer look.
 */
export function speakingLevels(note: Note, sections: readonly Section[]): number {
	let found = 0;
	for (const section of sections) {
		const level = 1 << (section.heading?.level ?? 0);
		const isNew = level > 1 && (found & level) === 0;
		const first = isNew ? openingOf(note, section) : undefined;
		if (first !== undefined) {
			const { start, end } = first.span;
			const near = { start, end: Math.min(end, start + openingLength) };
			const opening = plainText(note.text, first, near).text;
			if (mayBeginWithPart(section.title, opening) && mayBeSubject(namesIn(section.title), opening)) {
				found |= level;
			}
		}
	}
	return found;
}

/** The name in a title and those in its parentheses, roughly. */
function namesIn(title: string): readonly string[] {
	return title
		.slice(beforeName(title)[0])
		.split(/[()]/)
		.map((name) => name.replace(/^[\s"“[]+|[\s"”\]:;,]+$/g, ''))
		.filter((name) => name !== '');
}

/** False for the titles that cannot name two things with one noun. */
export function mayCoordinate(title: string): boolean {
	return /\s(?:and|or|vs\.?|versus|&)\s/i.test(title);
}

/** `Type 1 and type 2 hypervisors` names a type 1 hypervisor and a type 2 hypervisor: both sides begin alike. */
function coordination(name: string): readonly string[] | undefined {
	if (!mayCoordinate(name)) {
		return undefined;
	}
	const sides = /^(\S+)\s+(\S+)\s+(?:and|or|vs\.?|versus|&)\s+(\S+)\s+(\S+)\s+(.+)$/i.exec(name);
	const isPair =
		sides?.[1]?.toLowerCase() === sides?.[3]?.toLowerCase() && /^\p{L}+$/u.test(sides?.[1] ?? '');
	if (sides?.[1] === undefined || !isPair) {
		return undefined;
	}
	const noun = singular(sides[5] ?? '');
	return [`${sides[1]} ${sides[2] ?? ''} ${noun}`, `${sides[3]} ${sides[4] ?? ''} ${noun}`];
}

/** The last word in the singular, when it is a plain English plural: `hypervisors` → `hypervisor`. */
export function singular(name: string): string {
	if (/(?:ss|us|is|\p{Lu}s|\ds|os|Kubernetes|Windows|series|species|news)$/u.test(name)) {
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
	extent: Span,
	around: Surroundings,
): Candidate | undefined {
	const { level } = heading;
	if (heading.needsSentence || cannotName(heading)) {
		return undefined;
	}
	const body = bodyOf(note, first);
	if (body === undefined) {
		return undefined;
	}
	return {
		head: heading.head,
		label: heading.head.name,
		form: 'heading',
		rule: 'R4',
		strength: strength.structural,
		body,
		evidence: sectionEvidence(heading.head, body, around),
		series: [`heading ${String(level)}`],
		glossary: around.glossary,
		extent,
	};
}

/**
 * A section has to say what its heading is. That it speaks of a proper name is enough; of common nouns, and in
 * fragments and *This is a …*, it is believed only in company.
 */
function sectionEvidence(head: Head, body: Body, { english, glossary }: Surroundings): Evidence | undefined {
	if (glossary && !english) {
		return undefined;
	}
	const names = namesOfHead(head);
	const sentence = openingSentence(body.plain.text);
	if (aboutField.test(sentence)) {
		return 'none';
	}
	const bySubject = subjectEvidence(names, sentence, english);
	if (
		bySubject === 'defines' ||
		(bySubject === 'describes' && isProperName(head.name) && saysWhatFor(sentence))
	) {
		return 'defines';
	}
	const evidence = sentenceEvidence(names, sentence, bySubject, english);
	return evidence === 'defines' ? 'describes' : evidence;
}

/** `network (object, OPTIONAL) represents …` documents a field of that name, as an identifier in code does. */
const aboutField = /^[^()]{1,60}\s\([\w[\]<> ]{2,40},\s*(?:REQUIRED|OPTIONAL|required|optional)\b/;

/** `Snapshots are located in …` and `X supports Y` say little of what they are. */
const firstVerb =
	/\s(?:(is|are|was|were|can\s+be|supports?|uses?|makes?|takes?|runs?|creates?|contains?|involves?|controls?|handles?|requires?|optionally)|provides?|allows?|enables?|lets?|helps?|offers?|automates?|manages?|implements?|combines?|extends?|integrates?|stores?|delivers?|serves?|acts?|works?|focus(?:es)?|aims?|simplif(?:y|ies)|protects?|measures?|captures?|tracks?)\s/i;

function saysWhatFor(sentence: string): boolean {
	const found = firstVerb.exec(sentence);
	return found !== null && found[1] === undefined;
}

/** `OpenStack`, `oVirt Node`, `SR-IOV`, `QEMU`: a writing that no common noun has. */
function isProperName(name: string): boolean {
	return /\p{L}\p{Lu}|\p{Lu}-?\p{N}/u.test(name) && !/\s(?:and|&)\s/i.test(name);
}
