// What the forms may ask about the place where they read; answered when it is asked, for most places hold nothing.
import type { Note } from '../../markdown/note';
import type { Surroundings } from './candidate';
import { isEnglish } from './english';
import { listsOtherThings } from './scope';
import type { Section } from './sections';

/** The language of a note, told once. */
export class NoteLanguage {
	readonly #note: Pick<Note, 'text' | 'frontMatter'>;
	#english: boolean | undefined;

	constructor(note: Pick<Note, 'text' | 'frontMatter'>) {
		this.#note = note;
	}

	/** True when the patterns of English sentences can be asked. */
	get isEnglish(): boolean {
		return (this.#english ??= isEnglish(this.#note));
	}
}

/** The surroundings of what stands in one section. */
export class SectionSurroundings implements Surroundings {
	readonly glossary: boolean;
	/** The section's place in the note. */
	readonly section: number;
	readonly #language: NoteLanguage;
	readonly #title: string;
	#other: boolean | undefined;

	constructor(language: NoteLanguage, { title }: Section, index: number, glossary: boolean) {
		this.#language = language;
		this.#title = title;
		this.section = index;
		this.glossary = glossary;
	}

	get english(): boolean {
		return this.#language.isEnglish;
	}

	get other(): boolean {
		return (this.#other ??= !this.glossary && listsOtherThings(this.#title));
	}
}
