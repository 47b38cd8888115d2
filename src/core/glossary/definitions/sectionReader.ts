// Asks every form about one section of a note.
import type { Block, Note, Paragraph } from '../../markdown/note';
import { lastIndex } from '../../text/halves';
import { addAll } from '../../text/lists';
import type { Span } from '../../text/span';
import type { DefinitionForm } from '../term';
import { boldCandidate, isOnlyLink, readBoldLeadIn } from './boldLeadIn';
import type { Candidate, Surroundings } from './candidate';
import { definitionListCandidates } from './definitionList';
import {
	headingCandidate,
	mayCoordinate,
	openingOf,
	readHeading,
	sentenceScope,
	type HeadingNames,
} from './heading';
import { listCandidates } from './listItem';
import { asksQuestions } from './questions';
import type { Section } from './sections';
import { maySpeakOf, sentenceCandidates, type SentenceScope } from './sentence';
import { tableCandidates } from './table';

const none: readonly Candidate[] = [];

/**
 * The candidates of a section, believed or not, in the order found.
 * @param mayHeadDefine false where the heading defines nothing, whatever stands below it
 */
export function readSection(
	note: Note,
	section: Section,
	around: Surroundings,
	isOn: (form: DefinitionForm) => boolean,
	mayHeadDefine: boolean,
): readonly Candidate[] {
	return asksQuestions(section) ? none : new SectionReader(note, section, around, isOn).read(mayHeadDefine);
}

class SectionReader {
	readonly #note: Note;
	readonly #section: Section;
	readonly #around: Surroundings;
	readonly #isOn: (form: DefinitionForm) => boolean;
	readonly #found: Candidate[] = [];
	/** True when the title may name two things with one noun: sentences about these are told in another way. */
	readonly #isPair: boolean;
	/** Read when something asks for it: most sections hold nothing that needs the name of their heading. */
	#heading: { readonly names: HeadingNames | undefined } | undefined;

	constructor(note: Note, section: Section, around: Surroundings, isOn: (form: DefinitionForm) => boolean) {
		this.#note = note;
		this.#section = section;
		this.#around = around;
		this.#isOn = isOn;
		this.#isPair = mayCoordinate(section.title);
	}

	#names(): HeadingNames | undefined {
		const { heading } = this.#section;
		this.#heading ??= { names: heading && readHeading(this.#note, heading) };
		return this.#heading.names;
	}

	read(mayHeadDefine: boolean): readonly Candidate[] {
		const { heading, blocks, extent } = this.#section;
		const first =
			heading !== undefined && mayHeadDefine && this.#isOn('heading')
				? openingOf(this.#note, this.#section)
				: undefined;
		const names = first === undefined ? undefined : this.#names();
		const candidate =
			first === undefined || names === undefined
				? undefined
				: headingCandidate(this.#note, names, first, extent, this.#around);
		if (candidate !== undefined) {
			this.#found.push(candidate);
		}
		this.#blocks(blocks);
		return this.#found.length === 0 ? this.#found : this.#withoutLonelyHeads();
	}

	#blocks(blocks: readonly Block[]): void {
		for (let at = 0; at < blocks.length; at++) {
			const block = blocks[at];
			switch (block?.kind) {
				case 'paragraph':
					at += this.#paragraph(block, blocks[at + 1], blocks[at + 2]);
					break;
				case 'list':
					if (this.#isOn('listItem')) {
						this.#addWithSentences(listCandidates(this.#note, block, this.#around), [block]);
					}
					break;
				case 'table':
					if (this.#isOn('table')) {
						addAll(this.#found, tableCandidates(this.#note, block));
					}
					break;
				case 'quote':
					this.#blocks(block.blocks);
					break;
				default:
			}
		}
	}

	/** Returns how many of the following blocks belong to the paragraph's head. */
	#paragraph(paragraph: Paragraph, next: Block | undefined, afterNext: Block | undefined): number {
		const lead = this.#isOn('bold') ? readBoldLeadIn(this.#note, paragraph) : undefined;
		if (lead === undefined) {
			for (const candidate of definitionListCandidates(this.#note, paragraph, this.#around)) {
				if (this.#isOn(candidate.form)) {
					this.#found.push(candidate);
				}
			}
			if (this.#isOn('sentence') && this.#maySpeakOfHeading(paragraph)) {
				const names = this.#names();
				this.#addSentences(paragraph, names && sentenceScope(names));
			}
			return 0;
		}
		const body =
			lead.body === undefined && next?.kind === 'paragraph' && this.#canDefine(next) ? next : undefined;
		if (lead.body === undefined && body === undefined && next !== undefined && next.kind !== 'paragraph') {
			return 0;
		}
		const head = boldCandidate(this.#note, paragraph, lead, body, this.#around);
		const around = body === undefined ? [paragraph] : [paragraph, body];
		const list = body === undefined ? next : afterNext;
		const ownsList =
			list?.kind === 'list' &&
			head.body?.plain.text.endsWith(':') === true &&
			this.#isOn('listItem') &&
			!this.#around.other;
		if (!ownsList) {
			this.#addWithSentences([head], around);
			return body === undefined ? 0 : 1;
		}
		const owned = { ...head, extent: { start: head.extent.start, end: list.span.end } };
		this.#addWithSentences([owned], around);
		addAll(this.#found, listCandidates(this.#note, list, this.#around, head.label));
		return body === undefined ? 1 : 2;
	}

	/** Cheap, and false nearly everywhere: what a heading names is read only where this is true. */
	#maySpeakOfHeading(paragraph: Paragraph): boolean {
		const { title } = this.#section;
		return title !== '' && (this.#isPair || maySpeakOf(this.#note, paragraph, title));
	}

	#canDefine(next: Paragraph): boolean {
		return readBoldLeadIn(this.#note, next) === undefined && !isOnlyLink(this.#note, next);
	}

	/** Adds heads with what the sentences inside their definitions define: *container* in *Container-based virtualization*. */
	#addWithSentences(heads: readonly Candidate[], within: readonly Block[]): void {
		for (const head of heads) {
			this.#found.push(head);
			const { body, label } = head;
			// Only a name of several parts has one that could be defined on its own.
			if (body !== undefined && this.#isOn('sentence') && /[\s-]/.test(label)) {
				const scope = { names: [], heading: label, coordinated: false, modifiersOnly: true };
				this.#addSentences(paragraphAt(within, body.span.start), scope);
			}
		}
	}

	#addSentences(paragraph: Paragraph | undefined, scope: SentenceScope | undefined): void {
		if (paragraph !== undefined && scope !== undefined) {
			addAll(this.#found, sentenceCandidates(this.#note, paragraph, scope));
		}
	}

	/** A bold line without a definition is a term to be written only among terms; elsewhere it is emphasis. */
	#withoutLonelyHeads(): readonly Candidate[] {
		const heads = this.#found.filter(({ form }) => form === 'bold');
		const defined = heads.filter(({ body, evidence }) => body !== undefined && evidence === 'defines').length;
		const lonely = heads.filter(({ body }) => body === undefined).length;
		const amongTerms = defined >= fewestDefined && defined > lonely;
		return this.#found.filter(({ form, body }) => form !== 'bold' || body !== undefined || amongTerms);
	}
}

/** So many bold heads of a section have to define before one without a definition is a term, too. */
const fewestDefined = 2;

/** The paragraph among `blocks` that holds an offset. */
function paragraphAt(blocks: readonly Block[], offset: number): Paragraph | undefined {
	const block = lastBefore(blocks, offset);
	switch (block?.kind) {
		case 'paragraph':
			return block;
		case 'quote':
			return paragraphAt(block.blocks, offset);
		case 'list':
			return paragraphAt(lastBefore(block.items, offset)?.blocks ?? [], offset);
		default:
			return undefined;
	}
}

/** The last of some parts in the order of the text that begins at an offset or before, else the first. */
function lastBefore<T extends { readonly span: Span }>(parts: readonly T[], offset: number): T | undefined {
	return parts[
		Math.max(
			0,
			lastIndex(parts.length, (index) => (parts[index]?.span.start ?? 0) <= offset),
		)
	];
}
