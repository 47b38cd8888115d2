// What a note has to show in the tree, before it is known where there: its sections, groups, questions and terms.
import type { WholeNote } from '../glossary/definitions/findDefinitions';
import { capitalised } from '../glossary/definitions/head';
import { noLevel, type PartReading } from '../glossary/definitions/partReading';
import { asksQuestions, questionsOf } from '../glossary/definitions/questions';
import { SectionEnds } from '../glossary/definitions/sectionEnds';
import type { Section } from '../glossary/definitions/sections';
import type { Definition } from '../glossary/term';
import type { Heading } from '../markdown/note';
import { detached } from '../text/detached';
import { contains, moved, type Span } from '../text/span';
import { groupsOf } from './groups';
import type { TaxonomyKind } from './node';

/** An item before it is known where in the tree it stands. */
export interface Draft {
	readonly kind: TaxonomyKind;
	readonly label: string;
	readonly span: Span;
	readonly extent: Span;
	readonly definition?: Definition;
	readonly answered?: boolean | undefined;
	readonly children: Draft[];
}

/** What the parts of a note have to show, each where it stands in the note. The title is not among it. */
export function draftsOf(
	note: WholeNote,
	definitions: readonly Definition[],
	title: Heading | undefined,
): readonly Draft[] {
	const ends = new SectionEnds(note.parts, note.text.length);
	let next = 0;
	return note.parts.flatMap(({ reading, start }) => {
		const first = next;
		const length = reading.note.text.length;
		while ((definitions[next]?.head.start ?? Infinity) < start + length) {
			next++;
		}
		const own = definitions.slice(first, next);
		const drafts = note.parts.length === 1 ? partDrafts(reading, own) : knownDrafts(reading, own, start);
		return drafts
			.filter(({ span }) => span !== title?.span)
			.map(({ kind, label, span, extent, level, answered }): Draft => {
				const end = ends.of(extent.end, level, start, length);
				const reach = { start: extent.start + start, end };
				return { kind, label, span: moved(span, start), extent: reach, answered, children: [] };
			});
	});
}

/** A section, group or question, with the offsets of its part. */
interface PartDraft {
	readonly kind: TaxonomyKind;
	readonly label: string;
	readonly span: Span;
	readonly extent: Span;
	/** Of a section's heading; all else ends in its part. */
	readonly level: number;
	readonly answered: boolean | undefined;
}

interface KnownDrafts {
	readonly definitions: readonly Definition[];
	readonly drafts: readonly PartDraft[];
}

const known = new WeakMap<PartReading, KnownDrafts>();

/** The drafts of one part of several: found anew only when the part or its definitions have changed. */
function knownDrafts(
	reading: PartReading,
	definitions: readonly Definition[],
	start: number,
): readonly PartDraft[] {
	const before = known.get(reading);
	if (before !== undefined && haveSamePlaces(before.definitions, definitions, start)) {
		return before.drafts;
	}
	const own = definitions.map((definition) => ({
		...definition,
		head: moved(definition.head, -start),
		extent: moved(definition.extent, -start),
	}));
	const drafts = partDrafts(reading, own);
	known.set(reading, { definitions: own, drafts });
	return drafts;
}

/** True when definitions of a part are others of the note that stand `by` units further on. */
function haveSamePlaces(one: readonly Definition[], other: readonly Definition[], by: number): boolean {
	return (
		one.length === other.length &&
		one.every(({ form, head, extent }, at) => {
			const second = other[at];
			return (
				form === second?.form &&
				head.start + by === second.head.start &&
				extent.start + by === second.extent.start &&
				extent.end + by === second.extent.end
			);
		})
	);
}

/** What the sections of a part have to show; `definitions` are the part's, with its offsets. */
function partDrafts(
	{ note, sections }: PartReading,
	definitions: readonly Definition[],
): readonly PartDraft[] {
	const drafts: PartDraft[] = [];
	const definingHeadings = headingsWithTerms(sections, definitions);
	let questionsEnd = -1;
	for (const [index, section] of sections.entries()) {
		const { heading, title: label, extent } = section;
		if (extent.start < questionsEnd) {
			continue;
		}
		if (heading !== undefined && label !== '' && !definingHeadings.has(heading.span)) {
			const { span, level } = heading;
			drafts.push({ kind: 'section', label: detached(label), span, extent, level, answered: undefined });
		}
		if (asksQuestions(section)) {
			questionsEnd = extent.end;
			const below = sections.slice(index + 1).filter((later) => contains(extent, later.extent));
			for (const { text, span, answer } of questionsOf(note, section, below)) {
				drafts.push({
					kind: 'question',
					label: detached(text),
					span,
					extent: { start: span.start, end: answer?.end ?? span.end },
					level: noLevel,
					answered: answer !== undefined,
				});
			}
			continue;
		}
		for (const { label: group, span, extent: reach } of groupsOf(note, section, definitions)) {
			drafts.push({
				kind: 'group',
				label: detached(group),
				span,
				extent: reach,
				level: noLevel,
				answered: undefined,
			});
		}
	}
	return drafts;
}

/** The headings that are terms themselves; both lists are in the order of the text and are gone through once. */
function headingsWithTerms(
	sections: readonly Section[],
	definitions: readonly Definition[],
): ReadonlySet<Span> {
	const found = new Set<Span>();
	let at = 0;
	for (const { heading } of sections) {
		if (heading === undefined) {
			continue;
		}
		let definition = definitions[at];
		while (
			definition !== undefined &&
			(definition.form !== 'heading' || definition.head.start < heading.span.start)
		) {
			definition = definitions[++at];
		}
		if (definition !== undefined && contains(heading.span, definition.head)) {
			found.add(heading.span);
		}
	}
	return found;
}

/** Terms with their examples, as items. */
export function termDrafts(definitions: readonly Definition[]): readonly Draft[] {
	return definitions.map((definition) => ({
		kind: 'term',
		label: labelOf(definition),
		span: definition.head,
		extent: definition.extent,
		definition,
		children: definition.examples.map(({ label, span }) => ({
			kind: 'example',
			label,
			span,
			extent: span,
			children: [],
		})),
	}));
}

function labelOf({ shownAs, label }: Definition): string {
	const name = shownAs ?? label;
	const shown = capitalised(name);
	return shown === name ? name : detached(shown);
}
