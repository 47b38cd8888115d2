// The workspace as the core knows it: notes by address, and everything derived from them.
import { isChapter } from '../glossary/chapter';
import { findDefinitions } from '../glossary/definitions/findDefinitions';
import { GlossaryStore, type Glossary } from '../glossary/glossary';
import { matchCode, matchRuns, type Match } from '../glossary/matching/matcher';
import type { Definition, Mention, Term } from '../glossary/term';
import type { Note, Place } from '../markdown/note';
import { createParser } from '../markdown/parser';
import type { TaxonomyNode } from '../taxonomy/node';
import { outlineOf } from '../taxonomy/outline';
import { folderNode, inFolders, pathTo } from '../taxonomy/taxonomy';
import { neverCancelled, type CancellationToken } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import { touches, type Span } from '../text/span';
import { isOrdinaryWord } from './ordinaryWords';

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
	/** Every mention of a term in the notes. */
	mentionsOf(term: Term): readonly MentionLocation[];
	/** How many mentions `mentionsOf` would give. */
	count(term: Term): number;
	/** The items on the way down to a term's nearest definition: folder, chapter, section, group, term. */
	pathTo(term: Term, fromUri: string): readonly TaxonomyNode[];
}

/** A note and what follows from it. */
interface Entry {
	readonly note: Note;
	readonly definitions: readonly Definition[];
	readonly outline: TaxonomyNode | undefined;
}

/** Places where words are read as mentions. Comments, diagrams, addresses and front matter are none. */
const readPlaces: ReadonlySet<Place> = new Set([
	'prose',
	'heading',
	'table',
	'linkText',
	'inlineCode',
	'fence',
	'html',
]);

/** How many of the chapter's terms the workspace's own notes have to use before its everyday words count. */
const chapterTermsToTrust = 3;

/** Notes go in and out; every answer is derived when it is asked for and kept until something changes. */
export class NoteIndex implements Workspace {
	readonly #parser = createParser();
	readonly #glossary = new GlossaryStore();
	readonly #entries = new Map<string, Entry>();
	readonly #mentions = new Map<
		string,
		{ readonly glossary: number; readonly note: Note; readonly matches: readonly Match[] }
	>();
	#chapterLabel = '';
	#version = 0;
	#trust: { readonly version: number; readonly trusted: boolean } | undefined;
	#taxonomy: { readonly version: number; readonly roots: readonly TaxonomyNode[] } | undefined;
	#counts:
		{ readonly version: number; readonly byKey: ReadonlyMap<string, readonly MentionLocation[]> } | undefined;

	get version(): number {
		return this.#version;
	}

	get glossary(): Glossary {
		return this.#glossary;
	}

	/** Puts a note in, or its newer text in place of the older one. */
	set(document: TextDocument): void {
		const note = this.noteOf(document);
		const definitions = findDefinitions(note);
		this.#glossary.replace(this.#entries.get(document.uri)?.definitions ?? [], definitions);
		this.#entries.set(document.uri, { note, definitions, outline: outlineOf(note, definitions) });
		this.#version++;
	}

	/** Takes a note out; nothing happens when it is not there. */
	delete(uri: string): void {
		const entry = this.#entries.get(uri);
		if (entry !== undefined) {
			this.#glossary.replace(entry.definitions, []);
			this.#entries.delete(uri);
			this.#mentions.delete(uri);
			this.#version++;
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

	get taxonomy(): readonly TaxonomyNode[] {
		if (this.#taxonomy?.version !== this.#version) {
			const chapters = [...this.#entries.values()].flatMap(({ outline }) => outline ?? []);
			const own = inFolders(chapters.filter(({ uri }) => !isChapter(uri)));
			const builtIn = chapters
				.filter(({ uri }) => isChapter(uri))
				.sort((one, other) => (one.uri < other.uri ? -1 : 1));
			const roots = builtIn.length === 0 ? own : [...own, folderNode('chapter', this.#chapterLabel, builtIn)];
			this.#taxonomy = { version: this.#version, roots };
		}
		return this.#taxonomy.roots;
	}

	noteOf(document: TextDocument): Note {
		const known = this.#entries.get(document.uri)?.note;
		return known?.version === document.version && known.text === document.text
			? known
			: this.#parser.parse(document);
	}

	mentionAt(document: TextDocument, offset: number, kind: 'markdown' | 'code'): Mention | undefined {
		return this.mentionsIn(document, kind).find((mention) => touches(mention, offset));
	}

	mentionsIn(
		document: TextDocument,
		kind: 'markdown' | 'code',
		token: CancellationToken = neverCancelled,
	): readonly Mention[] {
		const matches =
			kind === 'code'
				? matchCode(this.#glossary.lexicon, document.text, 0, document.text.length, token)
				: this.#matches(this.noteOf(document), token);
		return this.#mentionsFrom(document.text, matches);
	}

	mentionsOf(term: Term): readonly MentionLocation[] {
		return this.#allMentions().get(term.key) ?? [];
	}

	count(term: Term): number {
		return this.mentionsOf(term).length;
	}

	pathTo(term: Term, fromUri: string): readonly TaxonomyNode[] {
		const [nearest] = this.#glossary.nearest(term, fromUri);
		return nearest === undefined ? [] : pathTo(this.taxonomy, nearest);
	}

	#matches(note: Note, token: CancellationToken): readonly Match[] {
		const known = this.#mentions.get(note.uri);
		if (known?.note === note && known.glossary === this.#glossary.version) {
			return known.matches;
		}
		const runs = note.runs.filter(({ place }) => readPlaces.has(place));
		const matches = matchRuns(this.#glossary.lexicon, note.text, runs, token);
		if (!token.isCancellationRequested && this.#entries.get(note.uri)?.note === note) {
			this.#mentions.set(note.uri, { glossary: this.#glossary.version, note, matches });
		}
		return matches;
	}

	#mentionsFrom(text: string, matches: readonly Match[]): readonly Mention[] {
		return matches.flatMap(({ start, end, ids }) => {
			const terms = ids
				.flatMap((id) => this.#glossary.byId(id) ?? [])
				.filter((term) => this.#isWelcome(term, text.slice(start, end)));
			return terms.length === 0 ? [] : [{ start, end, terms }];
		});
	}

	/** The chapter's everyday words ("server", "host") mean the chapter's things only where people write about them. */
	#isWelcome(term: Term, written: string): boolean {
		return (
			!isOrdinaryWord(written) ||
			term.definitions.some(({ uri }) => !isChapter(uri)) ||
			this.#writesAboutTheChapter()
		);
	}

	#writesAboutTheChapter(): boolean {
		if (this.#trust?.version !== this.#version) {
			this.#trust = { version: this.#version, trusted: this.#usesChapterTerms() };
		}
		return this.#trust.trusted;
	}

	#usesChapterTerms(): boolean {
		const used = new Set<string>();
		for (const { note } of this.#entries.values()) {
			if (isChapter(note.uri)) {
				continue;
			}
			for (const { start, end, ids } of this.#matches(note, neverCancelled)) {
				for (const id of ids) {
					const term = this.#glossary.byId(id);
					if (
						term?.definitions.some(({ uri }) => isChapter(uri)) === true &&
						!isOrdinaryWord(note.text.slice(start, end))
					) {
						used.add(term.key);
					}
				}
			}
			if (used.size >= chapterTermsToTrust) {
				return true;
			}
		}
		return false;
	}

	#allMentions(): ReadonlyMap<string, readonly MentionLocation[]> {
		if (this.#counts?.version !== this.#version) {
			const byKey = new Map<string, MentionLocation[]>();
			for (const { note } of this.#entries.values()) {
				if (isChapter(note.uri)) {
					continue;
				}
				for (const { start, end, terms } of this.#mentionsFrom(
					note.text,
					this.#matches(note, neverCancelled),
				)) {
					for (const term of terms) {
						const places = byKey.get(term.key) ?? [];
						byKey.set(term.key, places);
						places.push({ uri: note.uri, span: { start, end } });
					}
				}
			}
			this.#counts = { version: this.#version, byKey };
		}
		return this.#counts.byKey;
	}
}
