// One note as a tree: its sections, groups, terms, examples and questions, nested by where they stand.
import { readFrontMatter } from '../glossary/definitions/frontMatter';
import { capitalised } from '../glossary/definitions/head';
import { asksQuestions, questionsOf } from '../glossary/definitions/questions';
import { sectionsOf, type Section } from '../glossary/definitions/sections';
import type { Definition } from '../glossary/term';
import type { Note } from '../markdown/note';
import { plainText } from '../markdown/plain';
import { contains, type Span } from '../text/span';
import { groupsOf } from './groups';
import type { TaxonomyKind, TaxonomyNode } from './node';

/** An item before it is known where in the tree it stands. */
export interface Draft {
	readonly kind: TaxonomyKind;
	readonly label: string;
	readonly span: Span;
	readonly extent: Span;
	readonly definition?: Definition;
	readonly answered?: boolean;
	readonly children: Draft[];
}

/**
 * The chapter of a note: `undefined` when there is nothing in it to show, that is no term and no question.
 * Sections without a term or question below them stay, so that the tree reads as the note's table of contents.
 */
export function outlineOf(note: Note, definitions: readonly Definition[]): TaxonomyNode | undefined {
	if (definitions.length === 0 && !hasQuestions(note)) {
		return undefined;
	}
	const sections = sectionsOf(note);
	const drafts = [...sectionDrafts(note, sections, definitions), ...termDrafts(definitions)];
	if (!drafts.some(({ kind }) => kind === 'term' || kind === 'question')) {
		return undefined;
	}
	const title = sections.find(({ heading }) => heading?.level === 1);
	const label =
		title?.heading === undefined ? (readFrontMatter(note).title?.text ?? fileName(note.uri)) : title.title;
	const chapter: Draft = {
		kind: 'chapter',
		label,
		span: title?.heading?.span ?? { start: 0, end: 0 },
		extent: { start: 0, end: note.text.length },
		children: [],
	};
	nest(
		chapter,
		drafts.filter((draft) => draft.kind !== 'section' || draft.span !== title?.heading?.span),
	);
	return finish(chapter, note.uri, note.uri);
}

/** Asked of every note without a term, as most are. */
function hasQuestions({ text, blocks }: Note): boolean {
	return blocks.some(
		(block) => block.kind === 'heading' && asksQuestions({ title: plainText(text, block).text }),
	);
}

function* sectionDrafts(
	note: Note,
	sections: readonly Section[],
	definitions: readonly Definition[],
): Generator<Draft> {
	const definingHeadings = headingsWithTerms(sections, definitions);
	let questionsEnd = -1;
	for (const [index, section] of sections.entries()) {
		const { heading, title: label, extent } = section;
		if (extent.start < questionsEnd) {
			continue;
		}
		const defines = heading !== undefined && definingHeadings.has(heading.span);
		if (heading !== undefined && label !== '' && !defines) {
			yield { kind: 'section', label, span: heading.span, extent, children: [] };
		}
		if (asksQuestions(section)) {
			questionsEnd = extent.end;
			const below = sections.slice(index + 1).filter((later) => contains(extent, later.extent));
			const questions = questionsOf(note, section, below);
			yield* questions.map(({ text, span, answer }): Draft => ({
				kind: 'question',
				label: text,
				span,
				extent: { start: span.start, end: answer?.end ?? span.end },
				answered: answer !== undefined,
				children: [],
			}));
			continue;
		}
		for (const { label: group, span, extent: reach } of groupsOf(note, section, definitions)) {
			yield { kind: 'group', label: group, span, extent: reach, children: [] };
		}
	}
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
		label: capitalised(definition.shownAs ?? definition.label),
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
