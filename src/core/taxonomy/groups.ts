// Rule R7: a paragraph that announces terms opens a group, and what the group is called.
import type { Block, Note, Paragraph } from '../markdown/note';
import { plainText } from '../markdown/plain';
import type { Definition } from '../glossary/term';
import { capitalised } from '../glossary/definitions/head';
import type { Section } from '../glossary/definitions/sections';
import { lastIndex } from '../text/halves';
import type { Span } from '../text/span';

/** A run of terms under a sentence that announces them. */
export interface Group {
	/** `What you're virtualizing`, `Open source cloud projects` */
	readonly label: string;
	/** The announcing paragraph. */
	readonly span: Span;
	/** From the announcement to the next one, or to the end of the section. */
	readonly extent: Span;
}

const counted =
	/\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+((?:[\p{L}\p{N}'’-]+\s*){1,8})/iu;
/** Words of degree between the number and the thing. */
const degree =
	/^(?:main|major|different|various|basic|key|primary|popular|most|common|important|following|possible|distinct|general|broad|well-known|other)\s+/i;
const phraseEnd =
	/\s+(?:that|which|who|whose|where|when|in|on|for|with|from|to|at|by|are|is|we|you|i|can|have|has|depending|based|used|using|these|here|below|listed)\b.*$/i;
const clause = /\b(?:what|how|where|why|when|who)\s+(?:(?!\b(?:what|how|where|why)\s)[^,;:()])+/gi;
const clauseEnd =
	/\s+(?:as|because|since|so that|in order|depending|when|while|if|with regard|in terms)\b.*$/i;

/**
 * The label of an announcement: its last wh-clause, else the things it counts.
 * @example groupLabel('there are three main open source cloud projects that use Linux:') // 'Open source cloud projects'
 */
function groupLabel(text: string): string | undefined {
	const sentence = text.replace(/[:;]\s*$/, '');
	const last = [...sentence.matchAll(clause)].at(-1)?.[0];
	if (last !== undefined && last.split(/\s+/).length > 2) {
		return capitalised(last.replace(clauseEnd, '').trim());
	}
	let things = counted.exec(sentence)?.[1]?.replace(phraseEnd, '').trim();
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

interface Opener {
	readonly paragraph: Paragraph;
	readonly label: string;
}

/**
 * The groups of one section, in order.
 * @param definitions those of the note, in the order of the text
 */
export function groupsOf(note: Note, section: Section, definitions: readonly Definition[]): readonly Group[] {
	const end = section.blocks.at(-1)?.span.end ?? section.extent.end;
	let places: Places | undefined;
	const openers: Opener[] = [];
	for (const [at, block] of section.blocks.entries()) {
		const next = section.blocks[at + 1];
		if (block.kind === 'paragraph' && next !== undefined && mayAnnounce(note, block)) {
			places ??= new Places(definitions, { start: section.extent.start, end });
			const label = announcementOf(note, block, next, places);
			if (label !== undefined) {
				openers.push({ paragraph: block, label });
			}
		}
	}
	return openers.map(({ paragraph, label }, index) => ({
		label,
		span: paragraph.span,
		extent: { start: paragraph.span.start, end: openers[index + 1]?.paragraph.span.start ?? end },
	}));
}

/** The definitions of a section by where they stand, found by halves: a note may have thousands, and as many openers. */
class Places {
	readonly #definitions: readonly Definition[];
	/** For each definition, how far it or one before it reaches; headings and sentences reach around nothing here. */
	readonly #reach: readonly number[];

	constructor(definitions: readonly Definition[], within: Span) {
		this.#definitions = definitions.slice(
			firstFrom(definitions, within.start),
			firstFrom(definitions, within.end),
		);
		let farthest = -1;
		this.#reach = this.#definitions.map(({ extent, form }) => {
			farthest = form === 'heading' || form === 'sentence' ? farthest : Math.max(farthest, extent.end);
			return farthest;
		});
	}

	/** True when a definition that is no heading's and no sentence's reaches around the span. */
	reachAround(span: Span): boolean {
		return (this.#reach[firstFrom(this.#definitions, span.end) - 1] ?? -1) >= span.end;
	}

	/** The definitions whose heads stand in the span. */
	in({ start, end }: Span): readonly Definition[] {
		return this.#definitions.slice(firstFrom(this.#definitions, start), firstFrom(this.#definitions, end));
	}
}

/** The index of the first definition whose head begins at an offset or after it. */
function firstFrom(definitions: readonly Definition[], offset: number): number {
	return lastIndex(definitions.length, (index) => (definitions[index]?.head.start ?? 0) < offset) + 1;
}

/** Most paragraphs are told by their last characters; marks of emphasis may follow the colon. */
function mayAnnounce(note: Note, { span: { start, end } }: Paragraph): boolean {
	return /[:;]/.test(note.text.slice(Math.max(start, end - 8), end));
}

/** The label of the group that a paragraph announces, if it announces what comes next. */
function announcementOf(note: Note, paragraph: Paragraph, next: Block, places: Places): string | undefined {
	const plain = plainText(note.text, paragraph);
	if (!/[:;]$/.test(plain.text) || places.reachAround(paragraph.span)) {
		return undefined;
	}
	const inNext = places.in(next.span).filter(({ form }) => form !== 'sentence');
	const announces =
		next.kind === 'list' ? inNext.length >= 2 : inNext.some(({ extent }) => extent.start === next.span.start);
	if (!announces) {
		return undefined;
	}
	const lastEnd = [...plain.text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
	return groupLabel(lastEnd === undefined ? plain.text : plain.text.slice(lastEnd.index + 2));
}
