// Rule R7: a paragraph that announces terms opens a group, and what the group is called.
import type { Block, Note, Paragraph } from '../markdown/note';
import { plainText } from '../markdown/plain';
import type { Definition } from '../glossary/term';
import { capitalised } from '../glossary/definitions/head';
import type { Section } from '../glossary/definitions/sections';
import { contains, type Span } from '../text/span';

/** A run of terms under a sentence that announces them. */
export interface Group {
	/** `What you're virtualizing`, `Open source cloud projects` */
	readonly label: string;
	/** The announcing paragraph. */
	readonly span: Span;
	/** From the announcement to the next one, or to the end of the section. */
	readonly extent: Span;
	/** `three` in "three main projects", as a number; `undefined` when no number is announced. */
	readonly announced: number | undefined;
}

const numbers = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];
const counted =
	/\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+((?:[\p{L}\p{N}'’-]+\s*){1,8})/iu;
/** Words of degree between the number and the thing. */
const degree =
	/^(?:main|major|different|various|basic|key|primary|popular|most|common|important|following|possible|distinct|general|broad|well-known|other)\s+/i;
const phraseEnd =
	/\s+(?:that|which|who|whose|where|when|in|on|for|with|from|to|at|by|are|is|we|you|i|can|have|has|depending|based|used|using|these|here|below|listed)\b.*$/i;
const clause = /\b(?:what|how|where|why|when|who)\s+(?:(?!\b(?:what|how|where|why)\s)[^,;:()])+/giu;
const clauseEnd =
	/\s+(?:as|because|since|so that|in order|depending|when|while|if|with regard|in terms)\b.*$/i;

/**
 * The label of an announcement: its last wh-clause, else the things it counts.
 * @example labelOf('there are three main open source cloud projects that use Linux:') // 'Open source cloud projects'
 */
export function groupLabel(text: string): string | undefined {
	const sentence = text.replace(/[:;]\s*$/, '');
	const last = [...sentence.matchAll(clause)].at(-1)?.[0];
	if (last !== undefined && last.split(/\s+/).length > 2) {
		return capitalised(last.replace(clauseEnd, '').trim());
	}
	let things = counted.exec(sentence)?.[2]?.replace(phraseEnd, '').trim();
	if (things === undefined || things === '') {
		things = /\b(?:following|these|some|several|many|are|the)\s+((?:[\p{L}\p{N}'’-]+\s*){1,6})$/iu
			.exec(sentence)?.[1]
			?.trim();
	}
	while (things !== undefined && degree.test(things)) {
		things = things.replace(degree, '');
	}
	return things === undefined || things === '' ? undefined : capitalised(things);
}

/** How many things an announcement promises: 3 for "three main projects". */
export function announcedNumber(text: string): number | undefined {
	const written = counted.exec(text)?.[1]?.toLowerCase();
	const number =
		written === undefined ? -1 : /^\d/.test(written) ? Number(written) : numbers.indexOf(written);
	return number >= 2 ? number : undefined;
}

/** The groups of one section, in order. */
export function groupsOf(note: Note, section: Section, definitions: readonly Definition[]): readonly Group[] {
	const openers = section.blocks.flatMap((block, at) => {
		const opener = opens(note, block, section.blocks[at + 1], definitions);
		return opener === undefined ? [] : [opener];
	});
	const end = ownEnd(section);
	return openers.map(({ paragraph, label, announced }, index) => ({
		label,
		announced,
		span: paragraph.span,
		extent: { start: paragraph.span.start, end: openers[index + 1]?.paragraph.span.start ?? end },
	}));
}

function ownEnd(section: Section): number {
	return section.blocks.at(-1)?.span.end ?? section.extent.end;
}

function opens(
	note: Note,
	block: Block,
	next: Block | undefined,
	definitions: readonly Definition[],
): { paragraph: Paragraph; label: string; announced: number | undefined } | undefined {
	if (block.kind !== 'paragraph' || next === undefined) {
		return undefined;
	}
	const plain = plainText(note.text, block);
	if (
		!/[:;]$/.test(plain.text) ||
		definitions.some(
			({ extent, form }) => form !== 'heading' && form !== 'sentence' && contains(extent, block.span),
		)
	) {
		return undefined;
	}
	const inNext = definitions.filter(({ head, form }) => contains(next.span, head) && form !== 'sentence');
	const announces =
		next.kind === 'list' ? inNext.length >= 2 : inNext.some(({ extent }) => extent.start === next.span.start);
	const lastSentence = plain.text.slice(
		Math.max(0, ...[...plain.text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((found) => found.index + 2)),
	);
	const label = announces ? groupLabel(lastSentence) : undefined;
	return label === undefined
		? undefined
		: { paragraph: block, label, announced: announcedNumber(lastSentence) };
}
