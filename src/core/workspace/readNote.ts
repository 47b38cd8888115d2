// What is kept of one note: read from its text, corrected, cut loose from the text.
import { definitionsOf, wholeOf, type WholeNote } from '../glossary/definitions/findDefinitions';
import { PartReading, type PlacedReading } from '../glossary/definitions/partReading';
import { asksQuestions } from '../glossary/definitions/questions';
import { sectionsOf, type Section } from '../glossary/definitions/sections';
import type { Definition } from '../glossary/term';
import { movedParagraph } from '../markdown/moved';
import type { Note } from '../markdown/note';
import type { PartedNote } from '../markdown/parts';
import type { TaxonomyNode } from '../taxonomy/node';
import { chapterOf } from '../taxonomy/outline';
import { moved } from '../text/span';
import { frontMatterRules } from './frontMatterRules';
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

/** Reads a note by the rules that the settings have for it; of one in parts, what has changed since it was last read. */
export function readNote(note: PartedNote, settings: NoteRules): ReadNote {
	const whole = wholeNote(note);
	const own = frontMatterRules(whole);
	const rules = settings.with(own);
	const found = definitionsOf(whole, rules);
	const definitions = rules.apply(found);
	return { found, definitions, outline: chapterOf(whole, definitions), rules, own };
}

/** True when a part must not end before a heading of some level: the answers to a section's questions stand below it. */
export function holdsQuestions(note: Note, level: number): boolean {
	return sectionsOf(note).some(
		(section) =>
			section.extent.end === note.text.length &&
			(section.heading?.level ?? level) < level &&
			asksQuestions(section),
	);
}

/** Readings of the parts of notes, which last as long as somebody keeps the parts. */
const readings = new WeakMap<Note, PartReading>();

function wholeNote({ uri, text, parts }: PartedNote): WholeNote {
	const [first] = parts;
	if (parts.length === 1 && first !== undefined) {
		return wholeOf(first.part.note);
	}
	const placed = parts.map(({ part: { note }, start }) => {
		const reading = readings.get(note) ?? new PartReading(note);
		readings.set(note, reading);
		return { reading, start };
	});
	const frontMatter = first?.part.note.frontMatter;
	return { uri, text, frontMatter, parts: placed, sections: () => placed.flatMap(sectionsIn) };
}

/** The sections of a part where they stand in the note; their paragraphs are moved when they are asked for. */
function sectionsIn({ reading, start }: PlacedReading): readonly Section[] {
	return reading.sections.map(({ heading, title, blocks, extent }) => ({
		heading: heading === undefined ? undefined : { ...heading, span: moved(heading.span, start) },
		title,
		extent: moved(extent, start),
		get blocks() {
			return blocks.map((block) => (block.kind === 'paragraph' ? movedParagraph(block, start) : block));
		},
	}));
}
