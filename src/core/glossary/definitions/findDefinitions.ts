// All definitions of one note: every form is asked, the strongest answer for a name counts (rule R1).
import type { Block, Note, Paragraph } from '../../markdown/note';
import { nameCandidates } from '../aliases/aliases';
import { findExamples } from './examples';
import type { Definition } from '../term';
import { normaliseName } from '../matching/lexicon';
import { boldCandidate, isOnlyLink, readBoldLeadIn } from './boldLeadIn';
import { strength, type Candidate } from './candidate';
import { definitionListCandidates } from './definitionList';
import { headingCandidate, readHeading, sentenceScope } from './heading';
import { isAboutTheRepository } from './labels';
import { listCandidates } from './listItem';
import { asksQuestions } from './questions';
import { sectionsOf, type Section } from './sections';
import { sentenceCandidates, type SentenceScope } from './sentence';
import { tableCandidates } from './table';

/** The definitions of a note in the order of the text. Any note has an answer; most have an empty one. */
export function findDefinitions(note: Note): readonly Definition[] {
	const candidates = sectionsOf(note).flatMap((section) => new SectionReader(note, section).read());
	const allowed = isAboutTheRepository(note.uri)
		? candidates.filter((candidate) => candidate.strength === strength.explicit)
		: candidates;
	const named = nameCandidates(note, strongest(allowed));
	const examples = findExamples(note, named);
	return named.map(({ candidate, aliases }, index) => ({
		label: candidate.label,
		shownAs: candidate.shownAs,
		aliases,
		examples: examples[index] ?? [],
		uri: note.uri,
		head: candidate.head.span,
		body: candidate.body?.span,
		extent: candidate.extent,
		markdown: candidate.body?.markdown ?? '',
		form: candidate.form,
		rule: candidate.rule,
	}));
}

/** Asks every form about one section. */
class SectionReader {
	readonly #note: Note;
	readonly #section: Section;
	readonly #scope: SentenceScope | undefined;
	readonly #found: Candidate[] = [];

	constructor(note: Note, section: Section) {
		this.#note = note;
		this.#section = section;
		const heading = section.heading === undefined ? undefined : readHeading(note, section.heading);
		this.#scope = heading === undefined ? undefined : sentenceScope(heading);
	}

	read(): readonly Candidate[] {
		const { heading, blocks, extent } = this.#section;
		if (asksQuestions(this.#note, this.#section)) {
			return [];
		}
		const first = blocks.find((block) => !(block.kind === 'paragraph' && isOnlyLink(this.#note, block)));
		const names = heading === undefined ? undefined : readHeading(this.#note, heading);
		if (names !== undefined && first?.kind === 'paragraph') {
			const candidate = headingCandidate(this.#note, names, first, extent);
			if (candidate !== undefined) {
				this.#found.push(candidate);
			}
		}
		this.#blocks(blocks);
		return this.#withoutLonelyHeads();
	}

	#blocks(blocks: readonly Block[]): void {
		for (let at = 0; at < blocks.length; at++) {
			const block = blocks[at];
			switch (block?.kind) {
				case 'paragraph':
					at += this.#paragraph(block, blocks[at + 1], blocks[at + 2]);
					break;
				case 'list':
					this.#found.push(...this.#withSentences(listCandidates(this.#note, block)));
					break;
				case 'table':
					this.#found.push(...tableCandidates(this.#note, block));
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
		const lead = readBoldLeadIn(this.#note, paragraph);
		if (lead === undefined) {
			this.#found.push(...definitionListCandidates(this.#note, paragraph));
			if (this.#scope !== undefined) {
				this.#found.push(...sentenceCandidates(this.#note, paragraph, this.#scope));
			}
			return 0;
		}
		const body =
			lead.body === undefined && next?.kind === 'paragraph' && this.#canDefine(next) ? next : undefined;
		if (lead.body === undefined && body === undefined && next !== undefined && next.kind !== 'paragraph') {
			return 0;
		}
		const head = boldCandidate(this.#note, paragraph, lead, body);
		const list = body === undefined ? next : afterNext;
		if (list?.kind !== 'list' || head.body?.plain.text.endsWith(':') !== true) {
			this.#found.push(...this.#withSentences([head]));
			return body === undefined ? 0 : 1;
		}
		const owned = { ...head, extent: { start: head.extent.start, end: list.span.end } };
		this.#found.push(...this.#withSentences([owned]), ...listCandidates(this.#note, list, head.label));
		return body === undefined ? 1 : 2;
	}

	#canDefine(next: Paragraph): boolean {
		return readBoldLeadIn(this.#note, next) === undefined && !isOnlyLink(this.#note, next);
	}

	/** What the sentences inside a definition define: *container* in *Container-based virtualization*. */
	#withSentences(heads: readonly Candidate[]): readonly Candidate[] {
		return heads.flatMap((head) => {
			const { body, label } = head;
			const paragraph = body === undefined ? undefined : paragraphAt(this.#section.blocks, body.span.start);
			if (paragraph === undefined) {
				return [head];
			}
			const scope = { names: [], heading: label, coordinated: false, modifiersOnly: true };
			return [head, ...sentenceCandidates(this.#note, paragraph, scope)];
		});
	}

	/** A bold line without a definition is a term to be written only among terms; elsewhere it is emphasis. */
	#withoutLonelyHeads(): readonly Candidate[] {
		const hasDefined = this.#found.some(({ form, body }) => form === 'bold' && body !== undefined);
		return this.#found.filter(({ form, body }) => form !== 'bold' || body !== undefined || hasDefined);
	}
}

function paragraphAt(blocks: readonly Block[], offset: number): Paragraph | undefined {
	for (const block of blocks) {
		if (block.span.start <= offset && offset <= block.span.end) {
			if (block.kind === 'paragraph') {
				return block;
			}
			const inner =
				block.kind === 'quote'
					? block.blocks
					: block.kind === 'list'
						? block.items.flatMap((item) => item.blocks)
						: [];
			return paragraphAt(inner, offset);
		}
	}
	return undefined;
}

/** Rule R1 within one note. Explicit definitions of one name are all kept: that is a problem to show, not to hide. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
	const best = new Map<string, Candidate>();
	const keyOf = (candidate: Candidate) => normaliseName(candidate.label);
	for (const candidate of candidates) {
		const known = best.get(keyOf(candidate));
		const beats =
			known === undefined ||
			candidate.strength > known.strength ||
			(candidate.strength === known.strength && (candidate.rank ?? 0) > (known.rank ?? 0));
		if (beats) {
			best.set(keyOf(candidate), candidate);
		}
	}
	return candidates
		.filter((candidate) => {
			const winner = best.get(keyOf(candidate));
			return (
				winner === candidate ||
				(candidate.strength === strength.explicit && winner?.strength === strength.explicit)
			);
		})
		.sort((one, other) => one.head.span.start - other.head.span.start);
}
