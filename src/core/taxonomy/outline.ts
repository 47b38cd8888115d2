// One note as a tree: its sections, groups, terms, examples and questions, nested by where they stand.
import { readFrontMatter } from '../glossary/definitions/frontMatter';
import { capitalised } from '../glossary/definitions/head';
import { asksQuestions, questionsOf } from '../glossary/definitions/questions';
import { wholeOf, type WholeNote } from '../glossary/definitions/findDefinitions';
import { noLevel, type PartReading, type PlacedReading } from '../glossary/definitions/partReading';
import { SectionEnds } from '../glossary/definitions/sectionEnds';
import type { Section } from '../glossary/definitions/sections';
import type { Definition } from '../glossary/term';
import type { Heading, Note } from '../markdown/note';
import { detached } from '../text/detached';
import { contains, moved, type Span } from '../text/span';
import { groupsOf } from './groups';
import type { TaxonomyKind, TaxonomyNode } from './node';

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

/**
 * The chapter of a note: `undefined` when there is nothing in it to show, that is no term and no question.
 * Sections without a term or question below them stay, so that the tree reads as the note's table of contents. None of
 * its strings keeps the note's text alive.
 */
export function outlineOf(note: Note, definitions: readonly Definition[]): TaxonomyNode | undefined {
	return chapterOf(wholeOf(note), definitions);
}

/** The same of a note in parts. */
export function chapterOf(note: WholeNote, definitions: readonly Definition[]): TaxonomyNode | undefined {
	const { parts } = note;
	if (definitions.length === 0 && !parts.some(({ reading }) => reading.asksQuestions)) {
		return undefined;
	}
	const title = titleOf(parts);
	const drafts = [...draftsOf(note, definitions, title?.heading), ...termDrafts(definitions)];
	if (!drafts.some(({ kind }) => kind === 'term' || kind === 'question')) {
		return undefined;
	}
	const chapter: Draft = {
		kind: 'chapter',
		label: detached(
			title === undefined ? (readFrontMatter(note).title?.text ?? fileName(note.uri)) : title.text,
		),
		span: title === undefined ? { start: 0, end: 0 } : moved(title.heading.span, title.start),
		extent: { start: 0, end: note.text.length },
		children: [],
	};
	nest(chapter, drafts);
	return finish(chapter, note.uri, note.uri);
}

/** The first heading of the first level, with its words, and where its part begins. */
function titleOf(
	parts: readonly PlacedReading[],
): { readonly heading: Heading; readonly text: string; readonly start: number } | undefined {
	for (const { reading, start } of parts) {
		const section = reading.firstHeading(1) === undefined ? undefined : reading.sections.find(isTitle);
		if (section?.heading !== undefined) {
			return { heading: section.heading, text: section.title, start };
		}
	}
	return undefined;
}

function isTitle({ heading }: Section): boolean {
	return heading?.level === 1;
}

/** What the parts of a note have to show, each where it stands in the note. The title is not among it. */
function draftsOf(
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
	const heads = definitions.filter(({ form }) => form === 'heading').map(({ head }) => head);
	let at = 0;
	for (const { heading } of sections) {
		while (heading !== undefined && at < heads.length && (heads[at]?.start ?? 0) < heading.span.start) {
			at++;
		}
		const head = heads[at];
		if (heading !== undefined && head !== undefined && contains(heading.span, head)) {
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

/** Puts each draft into the innermost one that reaches around it. */
function nest(root: Draft, drafts: readonly Draft[]): void {
	const order = [...drafts].sort(
		(one, other) => one.extent.start - other.extent.start || other.extent.end - one.extent.end,
	);
	const open = [root];
	for (const draft of order) {
		while (open.length > 1 && !reachesAround(open.at(-1), draft)) {
			open.pop();
		}
		open.at(-1)?.children.push(draft);
		open.push(draft);
	}
}

/** A term reaches around what its own definition holds; sections and groups around what begins in them. */
function reachesAround(outer: Draft | undefined, inner: Draft): boolean {
	if (outer === undefined || outer.kind === 'question') {
		return false;
	}
	if (outer.definition?.form === 'sentence') {
		return false;
	}
	return (
		outer.extent.start <= inner.extent.start &&
		inner.extent.start < outer.extent.end &&
		outer.kind !== 'example'
	);
}

/** A draft as an item, with ids for it and for all below it. */
export function finish(draft: Draft, uri: string, id: string): TaxonomyNode {
	const seen = new Map<string, number>();
	const children = draft.children.map((child) => {
		const own = `${id} > ${child.kind}:${child.label}`;
		const count = (seen.get(own) ?? 0) + 1;
		seen.set(own, count);
		return finish(child, uri, count === 1 ? own : `${own} (${String(count)})`);
	});
	const { kind, label, span, extent, definition, answered } = draft;
	return { id, kind, label, uri, span, extent, definition, answered, children };
}

/** The last part of an address without its extension, as a person would say it: `home-lab.md` is `home-lab`. */
export function fileName(uri: string): string {
	const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
