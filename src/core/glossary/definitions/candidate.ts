// What one form says it has found, before notes decide which of several definitions of a name counts.
import type { Leaf, Note, PlainText } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import type { Span } from '../../text/span';
import type { Alias, DefinitionForm } from '../term';
import type { Head } from './head';

/** Rule R1: explicit forms beat structural ones, which beat sentences. */
export const strength = { explicit: 3, structural: 2, sentence: 1 } as const;

/** The words that define: a paragraph, the rest of one after its head, or from one sentence on. */
export interface Body {
	readonly span: Span;
	/** Source without line prefixes. */
	readonly markdown: string;
	readonly plain: PlainText;
}

/**
 * How well a text answers "What is it?".
 * `defines`: it has the head as its subject, or is a fragment that names the kind of thing: *A tool that …*.
 * `describes`: it speaks of the head without saying what kind of thing it is, or is a fragment of another sort.
 * `none`: it speaks of something else, or tells the reader to do something.
 * `against`: no company can make it a definition: *See KVM*, *This is a list of …*, *Server: a running server*.
 */
export type Evidence = 'defines' | 'describes' | 'none' | 'against';

/** A head with what it says, as one form read it. */
export interface Candidate {
	readonly head: Head;
	/** The name that mentions match, when it is not the head's: rule R6 and coordinated headings. */
	readonly label: string;
	/** The head as written, when the label differs. */
	readonly shownAs?: string | undefined;
	readonly form: DefinitionForm;
	readonly rule: string;
	readonly strength: number;
	/** Between sentences about the same name: "is a" (2) beats "is the" (1). */
	readonly rank?: number;
	/** Absent when the head stands alone. */
	readonly body: Body | undefined;
	/** Head, body and the list the head owns: what stands inside belongs to this term. */
	readonly extent: Span;
	/** What the body shows; `undefined` where the form or a glossary around it needs no evidence. */
	readonly evidence?: Evidence | undefined;
	/** What it stands beside: its list; the bold heads of its section, and of the note; the headings of its level. */
	readonly series?: readonly string[];
	/** True when the definition is one short phrase in the place of the name. */
	readonly phrase?: boolean;
	/** True when it stands in a glossary. */
	readonly glossary?: boolean;
	/** True when the head is a link to the web, as in a collection of links. */
	readonly linked?: boolean;
	/** Names that the form itself reads as the same thing. */
	readonly aliases?: readonly Alias[];
}

/** What a form has to know of where it reads. */
export interface Surroundings {
	/** False where the patterns of English sentences say nothing. */
	readonly english: boolean;
	/** True in a glossary: the form alone is evidence there. */
	readonly glossary: boolean;
	/** True in sections like *Prerequisites*, whose bold heads and lists are seldom terms. */
	readonly other: boolean;
	/** The section's place in the note; names series. */
	readonly section: number;
}

/** The words of `leaf` from a source offset on; `undefined` when nothing but markup is left. */
export function bodyOf(
	note: Pick<Note, 'text'>,
	leaf: Leaf,
	from = leaf.span.start,
	to = leaf.span.end,
): Body | undefined {
	const open = beforeMarkup(leaf, from);
	const lines = leaf.lineSpans
		.map(({ start, end }) => ({ start: Math.max(start, open), end: Math.min(end, to) }))
		.filter(({ start, end }) => start < end);
	const source = lines.map(({ start, end }) => note.text.slice(start, end)).join('\n');
	const lead = source.length - source.trimStart().length;
	const first = lines[0];
	if (first === undefined || source.trim() === '') {
		return undefined;
	}
	const span = { start: first.start + lead, end: lines.at(-1)?.end ?? first.end };
	const plain = plainText(note.text, leaf, span);
	return /[\p{L}\p{N}]/u.test(plain.text) ? { span, markdown: source.trim(), plain } : undefined;
}

/** Where the markup begins that opens at a word: of `[A tool](x) that …` the bracket, of `**_A_**` the first asterisk. */
function beforeMarkup({ inlines, marks }: Leaf, word: number): number {
	let from = word;
	for (let at = marks.length - 1; at >= 0 && (marks[at]?.end ?? 0) >= from; at--) {
		const mark = marks[at];
		const opens =
			mark?.end === from &&
			!mark.opaque &&
			!inlines.some(({ inner, end }) => end === from && inner.end < end);
		from = opens ? mark.start : from;
	}
	return from;
}
