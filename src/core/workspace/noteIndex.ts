// The workspace as the core knows it: notes by address, and everything derived from them.
import { isChapter } from '../glossary/chapter';
import { findDefinitions } from '../glossary/definitions/findDefinitions';
import { GlossaryStore, type Glossary } from '../glossary/glossary';
import type { Definition, Mention, Term } from '../glossary/term';
import type { Note } from '../markdown/note';
import type { TaxonomyNode } from '../taxonomy/node';
import { outlineOf } from '../taxonomy/outline';
import { folderNode, inFolders, pathTo } from '../taxonomy/taxonomy';
import { neverCancelled, type CancellationToken } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import type { Span } from '../text/span';
import { lightDefinition, lightNode } from './light';
import { MentionIndex } from './mentionIndex';
import { MentionReader } from './mentionReader';
import { ParsedNotes } from './parsedNotes';

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
	/** The parsed note for exactly this text; parsed at most once per version. */
	noteOf(document: TextDocument): Note;
	/** The term under an offset of a Markdown text, or of code when `document` is a code file. */
	mentionAt(document: TextDocument, offset: number, kind: 'markdown' | 'code'): Mention | undefined;
	/** All mentions in a text, in order, never overlapping; empty when cancelled. */
	mentionsIn(
		document: TextDocument,
		kind: 'markdown' | 'code',
		token?: CancellationToken,
	): readonly Mention[];
	/** Every mention of a term in the notes, the built-in ones left out, by address and place. */
	mentionsOf(term: Term): readonly MentionLocation[];
	/** How many mentions `mentionsOf` would give. */
	count(term: Term): number;
	/** The items on the way down to a term's nearest definition: folder, chapter, section, group, term. */
	pathTo(term: Term, fromUri: string): readonly TaxonomyNode[];
}

/** What is kept of a note; its text is not. */
interface Entry {
	readonly definitions: readonly Definition[];
	readonly outline: TaxonomyNode | undefined;
}

/**
 * Notes go in and out; what follows from them is kept up to date note by note.
 *
 * Texts are not kept. When a new name may occur in a note that was read before, the note is listed in `outdated`, and
 * whoever has the files gives its text to `refresh`.
 */
export class NoteIndex implements Workspace {
	readonly #parsed = new ParsedNotes();
	readonly #glossary = new GlossaryStore();
	readonly #mentions = new MentionIndex(this.#glossary);
	readonly #reader = new MentionReader(this.#glossary, this.#mentions, this.#parsed);
	readonly #entries = new Map<string, Entry>();
	#chapterLabel = '';
	#version = 0;
	#taxonomy: { readonly version: number; readonly roots: readonly TaxonomyNode[] } | undefined;

	get version(): number {
		return this.#version;
	}

	get glossary(): Glossary {
		return this.#glossary;
	}

	/** Notes whose mentions have to be read again, because names came or went: give their texts to `refresh`. */
	get outdated(): readonly string[] {
		return this.#mentions.outdated;
	}

	/** Puts a note in, or its newer text in place of the older one. */
	set(document: TextDocument): void {
		const note = this.#parsed.get(document);
		const definitions = findDefinitions(note).map(lightDefinition);
		const outline = outlineOf(note, definitions);
		this.#replace(document.uri, {
			definitions,
			outline: outline === undefined ? undefined : lightNode(outline),
		});
		if (!isChapter(document.uri)) {
			this.#mentions.queue(note);
		}
	}

	/** Reads the mentions of a note again whose text is what `set` was last given. */
	refresh(document: TextDocument): void {
		if (this.#entries.has(document.uri)) {
			this.#mentions.queue(this.#parsed.get(document));
			this.#version++;
		}
	}

	/** Takes a note out; nothing happens when it is not there. */
	delete(uri: string): void {
		if (this.#entries.has(uri)) {
			this.#replace(uri, undefined);
			this.#parsed.forget(uri);
			this.#mentions.delete(uri);
		}
	}

	/** Puts the built-in notes in, or takes them out when there are none. `label` names them in the tree. */
	setChapter(documents: readonly TextDocument[], label: string): void {
		[...this.#entries.keys()].filter(isChapter).forEach((uri) => {
			this.delete(uri);
		});
		this.#chapterLabel = label;
		documents.forEach((document) => {
			this.set(document);
		});
		this.#version++;
	}

	/**
	 * Reads the mentions of notes that were put in since, until `isOver` says that time is up.
	 * @returns true when nothing is left to read
	 */
	settle(isOver: () => boolean = () => false): boolean {
		const before = this.#mentions.state;
		const isSettled = this.#mentions.settle(isOver);
		this.#version += Number(this.#mentions.state !== before);
		return isSettled;
	}

	/** While many notes come in, counts lag behind instead of reading each note as it comes; `settle` ends it. */
	set isLoading(loading: boolean) {
		this.#mentions.isLazy = loading;
	}

	get taxonomy(): readonly TaxonomyNode[] {
		if (this.#taxonomy?.version !== this.#version) {
			this.#taxonomy = { version: this.#version, roots: this.#buildTaxonomy() };
		}
		return this.#taxonomy.roots;
	}

	noteOf(document: TextDocument): Note {
		return this.#parsed.get(document);
	}

	mentionAt(document: TextDocument, offset: number, kind: 'markdown' | 'code'): Mention | undefined {
		return this.#reader.at(document, offset, kind);
	}

	mentionsIn(
		document: TextDocument,
		kind: 'markdown' | 'code',
		token: CancellationToken = neverCancelled,
	): readonly Mention[] {
		return this.#reader.all(document, kind, token);
	}

	mentionsOf(term: Term): readonly MentionLocation[] {
		return this.#mentions.locations(term);
	}

	count(term: Term): number {
		return this.#mentions.count(term);
	}

	pathTo(term: Term, fromUri: string): readonly TaxonomyNode[] {
		const [nearest] = this.#glossary.nearest(term, fromUri);
		return nearest === undefined ? [] : pathTo(this.taxonomy, nearest);
	}

	#replace(uri: string, entry: Entry | undefined): void {
		this.#glossary.replace(this.#entries.get(uri)?.definitions ?? [], entry?.definitions ?? []);
		if (entry === undefined) {
			this.#entries.delete(uri);
		} else {
			this.#entries.set(uri, entry);
		}
		this.#mentions.takeNameChanges();
		this.#version++;
	}

	#buildTaxonomy(): readonly TaxonomyNode[] {
		const own: TaxonomyNode[] = [];
		const builtIn: TaxonomyNode[] = [];
		for (const { outline } of this.#entries.values()) {
			if (outline !== undefined) {
				(isChapter(outline.uri) ? builtIn : own).push(outline);
			}
		}
		const roots = inFolders(own);
		builtIn.sort((one, other) => (one.uri < other.uri ? -1 : 1));
		return builtIn.length === 0 ? roots : [...roots, folderNode('chapter', this.#chapterLabel, builtIn)];
	}
}
