// What every feature may ask about the notes. Types only.
import type { GlossaryProblem } from '../glossary/definitions/glossaryFile';
import type { Glossary } from '../glossary/glossary';
import type { Mention, Term } from '../glossary/term';
import type { TaxonomyNode } from '../taxonomy/node';
import type { CancellationToken } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import type { Span } from '../text/span';
import type { TextKind } from './mentionReader';

/** A mention somewhere in the workspace. */
export interface MentionLocation {
	readonly uri: string;
	readonly span: Span;
}

/** What every feature asks. Answers are values that never change; ask again after a change of `version`. */
export interface Workspace {
	/** Grows with every change that can alter an answer. */
	readonly version: number;
	/** All terms of all notes. */
	readonly glossary: Glossary;
	/** One chapter node a note, in folders where the workspace has several, sorted by address. */
	readonly taxonomy: readonly TaxonomyNode[];
	/** The term under an offset of a Markdown text, or of code when `document` is a code file. */
	mentionAt(document: TextDocument, offset: number, kind: TextKind): Mention | undefined;
	/** All mentions in a text, in order, never overlapping; empty when cancelled. */
	mentionsIn(document: TextDocument, kind: TextKind, token?: CancellationToken): readonly Mention[];
	/** Every mention of a term in the notes, the built-in ones left out, by address and place. */
	mentionsOf(term: Term): readonly MentionLocation[];
	/** How many mentions `mentionsOf` would give. */
	count(term: Term): number;
	/** What cannot be read in glossary files, and imports that lead nowhere. */
	readonly glossaryProblems: readonly GlossaryProblem[];
	/** The items on the way down to a term's nearest definition: folder, chapter, section, group, term. */
	pathTo(term: Term, fromUri: string): readonly TaxonomyNode[];
}
