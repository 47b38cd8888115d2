// What is kept of one note: read from its text, corrected, cut loose from the text.
import { findDefinitions } from '../glossary/definitions/findDefinitions';
import type { Definition } from '../glossary/term';
import type { Note } from '../markdown/note';
import type { TaxonomyNode } from '../taxonomy/node';
import { outlineOf } from '../taxonomy/outline';
import { frontMatterRules } from './frontMatterRules';
import { lightNode } from './light';
import type { Corrections, NoteRules } from './noteRules';

/** A note, read. */
export interface ReadNote {
	/** What the note says. */
	readonly found: readonly Definition[];
	/** What the rules leave of it. */
	readonly definitions: readonly Definition[];
	readonly outline: TaxonomyNode | undefined;
	/** Those of the settings and the note's own. */
	readonly rules: NoteRules;
	readonly own: Corrections | undefined;
}

/** Reads a note by the rules that the settings have for it. */
export function readNote(note: Note, settings: NoteRules): ReadNote {
	const own = frontMatterRules(note);
	const rules = settings.with(own);
	const found = findDefinitions(note, rules);
	const definitions = rules.apply(found);
	const outline = outlineOf(note, definitions);
	return { found, definitions, outline: outline === undefined ? undefined : lightNode(outline), rules, own };
}
