// The built-in notes: loaded when they are wanted, put into the index in slices.
import type { TextDocument } from '../../core/text/document';
import type { NoteIndex } from '../../core/workspace/noteIndex';
import { chapterUri } from '../context';
import { messages } from '../messages';
import type { ChapterNote } from './chapterFiles';
import { Slices } from './slices';
import { warmUp } from './warmUp';

/** Puts the chapter in, or takes it out. */
export class ChapterNotes {
	readonly #index: NoteIndex;
	readonly #load: () => Promise<readonly ChapterNote[]>;
	/** None before they are wanted. */
	#notes: readonly TextDocument[] = [];
	/** `undefined` before it was first put in, and while it is. */
	#isIn: boolean | undefined;
	#warmingUp: Promise<void> | undefined;

	constructor(index: NoteIndex, load: () => Promise<readonly ChapterNote[]>) {
		this.#index = index;
		this.#load = load;
	}

	/** The text of one of its notes. */
	textOf(uri: string): string | undefined {
		return this.#notes.find((note) => note.uri === uri)?.text;
	}

	/** Lets the code run on a part of the first note, once; people's notes come next, whether the chapter is wanted or not. */
	warmUp(): Promise<void> {
		return (this.#warmingUp ??= this.#load().then(([first]) => warmUp(first?.text ?? '')));
	}

	/** The chapter is long enough to be read in slices too; `isOver` says that a later call has overtaken this one. */
	async take(wanted: boolean, isOver: () => boolean): Promise<void> {
		if (wanted === this.#isIn) {
			return;
		}
		const slices = new Slices();
		this.#isIn = undefined;
		this.#index.setChapter([], messages.chapterTitle());
		const loaded = wanted ? await this.#load() : [];
		this.#notes = loaded.map((note) => ({ uri: chapterUri(note).toString(), version: 0, text: note.text }));
		for (const note of this.#notes) {
			await slices.next();
			if (isOver()) {
				return;
			}
			this.#index.set(note);
		}
		this.#isIn = wanted;
	}
}
