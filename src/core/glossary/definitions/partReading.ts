// One part of a note, asked what it may define. A small note is a part of its own; of a large one only the part that
// somebody edits is asked again.
import type { Note } from '../../markdown/note';
import { nameStatements, type NameStatement } from '../aliases/statements';
import type { DefinitionForm } from '../term';
import { exampleStatements, type ExampleStatement } from './examples';
import { speakingLevels } from './heading';
import { asksQuestions } from './questions';
import { ReadCandidate } from './readCandidate';
import { isGlossaryTitle } from './scope';
import { readSection } from './sectionReader';
import { sectionsOf, type Section } from './sections';
import { SectionSurroundings, type NoteLanguage } from './surroundings';
import { saysSomething } from './values';

/** No heading has this level: text before the first one, or no section at all. */
export const noLevel = 7;

/** A part that has been read, and where it begins in its note. */
export interface PlacedReading {
	readonly reading: PartReading;
	readonly start: number;
}

/** What the rest of its note says about a part. */
export interface PartSurroundings {
	readonly language: NoteLanguage;
	/** False for a form that finds nothing. */
	readonly isOn: (form: DefinitionForm) => boolean;
	/** The levels at which headings may define, a bit each. */
	readonly levels: number;
	/** True when the whole note is a glossary. */
	readonly isGlossary: boolean;
	/** The level of a glossary's heading in an earlier part that reaches into this one; else `noLevel`. */
	readonly glossaryLevel: number;
	/** Tells languages, levels and forms apart; `undefined` when the answer is not wanted again. */
	readonly key: string | undefined;
}

/** The part of a note as the forms read it; what does not depend on other parts is worked out once. */
export class PartReading {
	readonly note: Note;
	readonly sections: readonly Section[];
	/** True when a heading in it is a glossary's. */
	readonly hasGlossary: boolean;
	#asks: boolean | undefined;
	#levels: number | undefined;
	#names: readonly NameStatement[] | undefined;
	#examples: readonly ExampleStatement[] | undefined;
	#firstHeadings: readonly (number | undefined)[] | undefined;
	#openings: Map<string, boolean> | undefined;
	#known:
		| { readonly key: string; readonly level: number; readonly candidates: readonly ReadCandidate[] }
		| undefined;

	constructor(note: Note) {
		this.note = note;
		this.sections = sectionsOf(note);
		this.hasGlossary = this.sections.some(({ title }) => isGlossaryTitle(title));
	}

	/** True for one of its sections whose heading is a glossary's. */
	opensGlossary({ title }: Section): boolean {
		return this.hasGlossary && isGlossaryTitle(title);
	}

	/** True when a section asks questions. */
	get asksQuestions(): boolean {
		return (this.#asks ??= this.sections.some(asksQuestions));
	}

	/** The levels at which some section opens with the name of its heading, a bit each. */
	get speakingLevels(): number {
		return (this.#levels ??= speakingLevels(this.note, this.sections));
	}

	/** What it says about other names, whoever has them. */
	get statements(): readonly NameStatement[] {
		return (this.#names ??= nameStatements(this.note));
	}

	/** What it says about examples. */
	get examples(): readonly ExampleStatement[] {
		return (this.#examples ??= exampleStatements(this.note.text, this.note.blocks));
	}

	/** True when it has these words right behind a parenthesis: `(SDS`. */
	opensParenthesis(words: string): boolean {
		const openings = (this.#openings ??= new Map<string, boolean>());
		const found = openings.get(words) ?? this.note.text.includes(`(${words}`);
		openings.set(words, found);
		return found;
	}

	/** Where the first heading of the level or of a higher one stands; `undefined` where there is none. */
	firstHeading(level: number): number | undefined {
		this.#firstHeadings ??= [0, 1, 2, 3, 4, 5, 6].map(
			(most) => this.sections.find(({ heading }) => (heading?.level ?? noLevel) <= most)?.extent.start,
		);
		return this.#firstHeadings[level];
	}

	/** True when a section or something in it reaches to the end of the part, and so perhaps into the next one. */
	isOpen({ end }: { readonly end: number }): boolean {
		return end === this.note.text.length;
	}

	/** What the forms find, believed or not, section by section; a glossary's sections are those under its heading. */
	candidates(around: PartSurroundings): readonly ReadCandidate[] {
		const { key, glossaryLevel: level } = around;
		if (this.#known !== undefined && this.#known.key === key && this.#known.level === level) {
			return this.#known.candidates;
		}
		const candidates = this.#find(around);
		this.#known = key === undefined ? undefined : { key, level, candidates };
		return candidates;
	}

	/** The level of the glossary's heading that reaches beyond the part; `noLevel` when none does. */
	glossaryLevelAfter(before: number): number {
		if (before === noLevel && !this.hasGlossary) {
			return noLevel;
		}
		let end = this.#glossaryEnd(before);
		let level = end === this.note.text.length ? before : noLevel;
		for (const section of this.sections) {
			const { extent, heading } = section;
			if (this.opensGlossary(section) && extent.start >= end) {
				end = extent.end;
				level = this.isOpen(extent) ? (heading?.level ?? noLevel) : noLevel;
			}
		}
		return level;
	}

	/** Where a glossary ends that began before the part. */
	#glossaryEnd(level: number): number {
		return level === noLevel ? -1 : (this.firstHeading(level) ?? this.note.text.length);
	}

	#find({ language, isOn, levels, isGlossary, glossaryLevel }: PartSurroundings): readonly ReadCandidate[] {
		const { note } = this;
		let glossaryEnd = this.#glossaryEnd(glossaryLevel);
		const candidates: ReadCandidate[] = [];
		for (const [index, section] of this.sections.entries()) {
			const isTitle = this.opensGlossary(section);
			if (isTitle && !isGlossary && section.extent.start >= glossaryEnd) {
				glossaryEnd = section.extent.end;
			}
			const glossary = isGlossary || section.extent.start < glossaryEnd;
			const around = new SectionSurroundings(language, section, index, glossary);
			const level = section.heading?.level ?? noLevel;
			// The title of a glossary is not one of its terms.
			const mayHeadDefine = !isTitle && (levels & (1 << level)) !== 0;
			for (const candidate of readSection(note, section, around, isOn, mayHeadDefine)) {
				if (saysSomething(candidate)) {
					candidates.push(new ReadCandidate(candidate, note.text, level));
				}
			}
		}
		return candidates;
	}
}
