// One note as a tree: its sections, groups, terms, examples and questions, nested by where they stand.
import type { WholeNote } from '../glossary/definitions/findDefinitions';
import { readFrontMatter } from '../glossary/definitions/frontMatter';
import type { PlacedReading } from '../glossary/definitions/partReading';
import type { Section } from '../glossary/definitions/sections';
import type { Definition } from '../glossary/term';
import type { Heading } from '../markdown/note';
import { decoded } from '../text/decoded';
import { detached } from '../text/detached';
import { moved } from '../text/span';
import { draftsOf, termDrafts, type Draft } from './drafts';
import type { TaxonomyNode } from './node';

/**
 * The chapter of a note: `undefined` when there is nothing in it to show, that is no term and no question.
 * Sections without a term or question below them stay, so that the tree reads as the note's table of contents. None of
 * its strings keeps the note's text alive.
 */
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
		const section = reading.sections.find(isTitle);
		if (section?.heading !== undefined) {
			return { heading: section.heading, text: section.title, start };
		}
	}
	return undefined;
}

function isTitle({ heading }: Section): boolean {
	return heading?.level === 1;
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
	return decoded(uri.slice(uri.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''));
}
