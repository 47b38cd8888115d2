// The workspace as the core knows it: notes by address, and everything derived from them.
import { isChapter } from '../glossary/chapter';
import type { GlossaryProblem } from '../glossary/definitions/glossaryFile';
import { GlossaryStore, type Glossary } from '../glossary/glossary';
import type { Mention, Term } from '../glossary/term';
import type { PartSize } from '../markdown/parts';
import type { TaxonomyNode } from '../taxonomy/node';
import { pathTo } from '../taxonomy/taxonomy';
import { neverCancelled } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import { entryOf, type Entry } from './entry';
import { GlossaryFiles } from './glossaryFiles';
import { MentionIndex } from './mentionIndex';
import { MentionReader, type TextKind } from './mentionReader';
import { areSame, knownNames, NoteRules, type RulesOf } from './noteRules';
import { ParsedNotes } from './parsedNotes';
import { readNote } from './readNote';
import { textsOf } from './textNumbers';
import type { SavedNote } from './snapshot';
import { Tree } from './tree';
import type { MentionLocation, Workspace } from './workspace';

export type { MentionLocation, Workspace } from './workspace';

/**
 * Notes go in and out; what follows from them is kept up to date note by note.
 *
 * Texts are not kept. When a new name may occur in a note that was read before, the note is listed in `outdated`, and
 * whoever has the files gives its text to `refresh`.
 */
export class NoteIndex implements Workspace {
	readonly #parsed: ParsedNotes;
	readonly #glossary = new GlossaryStore();
	readonly #mentions = new MentionIndex(
		this.#glossary,
		(uri) => this.#entries.get(uri)?.rules ?? NoteRules.none,
	);
	readonly #reader: MentionReader;
	readonly #tree = new Tree();
	readonly #entries = new Map<string, Entry>();
	readonly #files = new GlossaryFiles((uri) => this.#rulesOf(uri));
	/** Notes whose place in the tree has to be derived again. */
	readonly #stale = new Set<string>();
	#rulesOf: RulesOf;
	#version = 0;
	/** The state of the mentions of which `version` tells. */
	#told = 0;

	/** @param partSize of the parts in which notes are read that are open */
	constructor(rulesOf: RulesOf = () => NoteRules.none, partSize?: PartSize) {
		this.#rulesOf = rulesOf;
		this.#parsed = new ParsedNotes(partSize);
		this.#reader = new MentionReader(
			this.#glossary,
			this.#mentions,
			this.#parsed,
			({ uri }) => this.#entries.get(uri)?.rules ?? this.#rulesOf(uri),
			(uri) => this.#entries.get(uri)?.definitions ?? [],
		);
	}

	get version(): number {
		return this.#version;
	}

	get glossary(): Glossary {
		return this.#glossary;
	}

	/** Notes that have to be read again, because names came or went or rules changed: give their texts to `refresh`. */
	get outdated(): readonly string[] {
		const { outdated } = this.#mentions;
		return this.#stale.size === 0 ? outdated : [...new Set([...this.#stale, ...outdated])];
	}

	/** Puts a note or a glossary file in, or its newer text in place of the older one. */
	set(document: TextDocument): void {
		const { uri } = document;
		this.#stale.delete(uri);
		if (this.isGlossary(uri)) {
			this.#setGlossary(document);
			return;
		}
		const note = this.#parsed.read(document);
		this.#replace(uri, entryOf(readNote(note, this.#rulesOf(uri)), this.revisionOf(uri) + 1));
		if (!isChapter(uri)) {
			this.#mentions.queue(uri, textsOf(note));
		}
	}

	/** Files that glossary files import, whether or not they were given to `set`. */
	get imported(): ReadonlySet<string> {
		return this.#files.imported;
	}

	/** True for the address of a glossary file, or of a file that one imports. */
	isGlossary(uri: string): boolean {
		return this.#files.takes(uri);
	}

	get glossaryProblems(): readonly GlossaryProblem[] {
		return this.#files.problems;
	}

	/** Grows with every text that `set` is given for a note; 0 for a note that is not there. */
	revisionOf(uri: string): number {
		return this.#entries.get(uri)?.revision ?? 0;
	}

	/**
	 * Reads a note of `outdated` again.
	 * @param revision what `revisionOf` said when the text was asked for: a text that `set` has overtaken is not read
	 */
	refresh(document: TextDocument, revision = this.revisionOf(document.uri)): void {
		if (revision !== this.revisionOf(document.uri)) {
			return;
		}
		if (this.#stale.has(document.uri) || this.isGlossary(document.uri)) {
			this.set(document);
		} else if (this.#entries.has(document.uri)) {
			this.#mentions.queue(document.uri, textsOf(this.#parsed.read(document)));
			this.#version++;
		}
	}

	/**
	 * Corrects what is a term and what is not. Names come and go at once; the tree and the mentions follow when the
	 * notes in `outdated` have been read again.
	 */
	setRules(rulesOf: RulesOf): void {
		this.#rulesOf = rulesOf;
		const changed = new Map<string, readonly string[]>();
		for (const [uri, entry] of this.#entries) {
			const rules = rulesOf(uri).with(entry.own);
			if (rules.id === entry.rules.id) {
				continue;
			}
			const definitions = rules.apply(entry.found);
			if (!areSame(definitions, entry.definitions) || rules.formsId !== entry.rules.formsId) {
				this.#glossary.replace(entry.definitions, definitions);
				this.#stale.add(uri);
			}
			this.#entries.set(uri, entryOf({ ...entry, definitions, rules }, entry.revision));
			changed.set(uri, rules.differenceTo(entry.rules));
		}
		this.#mentions.takeNameChanges();
		const known = knownNames(this.#glossary, new Set([...changed.values()].flat()));
		for (const [uri, names] of changed) {
			if (names.some((name) => known.has(name))) {
				this.#mentions.outdate(uri);
			}
		}
		this.#version++;
	}

	/** Takes a note out; nothing happens when it is not there. */
	delete(uri: string): void {
		if (this.#entries.has(uri)) {
			this.#stale.delete(uri);
			this.#replace(uri, undefined);
			this.#parsed.forget(uri);
			this.#mentions.delete(uri);
		}
		this.#readAgain(this.#files.delete(uri));
	}

	/** Puts the built-in notes in, or takes them out when there are none. `label` names them in the tree. */
	setChapter(documents: readonly TextDocument[], label: string): void {
		[...this.#entries.keys()].filter(isChapter).forEach((uri) => {
			this.delete(uri);
		});
		this.#tree.builtInLabel = label;
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
		const isSettled = this.#mentions.settle(isOver);
		this.#version += Number(this.#mentions.state !== this.#told);
		this.#told = this.#mentions.state;
		return isSettled;
	}

	/** While many notes come in, counts lag behind instead of reading each note as it comes; `settle` ends it. */
	set isLoading(loading: boolean) {
		this.#mentions.isLazy = loading;
	}

	/** The terms by the numbers that saved rows have for them; `undefined` where a term is gone. */
	get termKeys(): readonly (string | undefined)[] {
		return this.#glossary.keys;
	}

	/**
	 * What is known of people's notes, one by one, for a later session. Notes without an identity, notes that wait to
	 * be read and notes that somebody has corrected are left out.
	 */
	*save(identityOf: (uri: string) => string | undefined): Generator<SavedNote> {
		for (const [uri, { definitions, outline, rules }] of this.#entries) {
			const isPlain = !isChapter(uri) && rules.id === NoteRules.none.id && !this.#stale.has(uri);
			const identity = isPlain ? identityOf(uri) : undefined;
			const mentions = identity === undefined ? undefined : this.#mentions.save(uri);
			if (identity !== undefined && mentions !== undefined) {
				yield { uri, identity, definitions, outline, mentions };
			}
		}
	}

	/**
	 * Puts saved notes in, before any others but the chapter's; a step a note, so that the caller may pause. They are
	 * believed as they are: give those whose files have changed to `set` or `delete` afterwards, and what follows from
	 * names that come or go by that is looked after.
	 */
	*restore(notes: readonly SavedNote[], termKeys: readonly (string | undefined)[]): Generator<void> {
		for (const { uri, definitions, outline } of notes) {
			const read = { found: definitions, definitions, outline, rules: NoteRules.none, own: undefined };
			this.#glossary.replace([], definitions);
			this.#entries.set(uri, entryOf(read, 1));
			yield;
		}
		this.#glossary.takeChanges();
		const numbers = termKeys.map((key) => {
			const term = this.#glossary.terms.get(key ?? '');
			return term === undefined ? undefined : this.#glossary.idOf(term);
		});
		for (const { uri, mentions } of notes) {
			this.#mentions.restore(uri, mentions, (id) => numbers[id]);
			yield;
		}
		this.#tree.forget();
		this.setRules(this.#rulesOf);
	}

	get taxonomy(): readonly TaxonomyNode[] {
		return this.#tree.roots(() => [...this.#entries.values()].flatMap(({ outline }) => outline ?? []));
	}

	mentionAt(document: TextDocument, offset: number, kind: TextKind): Mention | undefined {
		return this.#reader.at(document, offset, kind);
	}

	mentionsIn(document: TextDocument, kind: TextKind, token = neverCancelled): readonly Mention[] {
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

	#setGlossary(document: TextDocument): void {
		const { uri, text } = document;
		try {
			this.#readAgain(this.#files.set(document));
			this.#replace(uri, entryOf(this.#files.read(uri), this.revisionOf(uri) + 1));
		} catch (reason) {
			// What is not in the index serves nobody and imports nothing.
			this.delete(uri);
			throw reason;
		}
		this.#mentions.queue(uri, [{ text: { text, runs: this.#files.runsOf(uri) }, start: 0 }]);
	}

	/** Glossary files whose texts are as they were, and whose definitions count elsewhere now. */
	#readAgain(uris: readonly string[]): void {
		for (const uri of uris) {
			const entry = this.#entries.get(uri);
			if (entry !== undefined) {
				this.#replace(uri, entryOf(this.#files.read(uri), entry.revision));
			}
		}
	}

	#replace(uri: string, entry: Entry | undefined): void {
		const before = this.#entries.get(uri);
		this.#glossary.replace(before?.definitions ?? [], entry?.definitions ?? []);
		if (entry === undefined) {
			this.#entries.delete(uri);
		} else {
			this.#entries.set(uri, entry);
		}
		this.#mentions.takeNameChanges();
		this.#tree.replace(before?.outline, entry?.outline);
		this.#version++;
	}
}
