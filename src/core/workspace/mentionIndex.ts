// Which notes mention which terms, kept up to date while notes and names come and go.
import { isChapterOnly } from '../glossary/chapter';
import type { GlossaryStore } from '../glossary/glossary';
import { visitWordHashes } from '../glossary/matching/clues';
import { visitRuns } from '../glossary/matching/matcher';
import { Reach } from '../glossary/reach';
import type { Term } from '../glossary/term';
import { ChapterTrust } from './chapterTrust';
import { means } from './meaning';
import { countOf, locationsOf, type Counted } from './mentionPlaces';
import { joinedRows, MentionTable, renumbered, RowWriter, type PlacedRow } from './mentionTable';
import type { NoteRules } from './noteRules';
import { NoteSubjects } from './noteSubjects';
import { NoteWords } from './noteWords';
import { TextNumbers, type PlacedText, type ReadableText } from './textNumbers';
import { WaitingTexts } from './waitingTexts';
import { WordKind, WordKinds } from './wordKinds';
import type { MentionLocation } from './workspace';

/** What an index knows of a note's words, as numbers. */
export interface SavedMentions {
	/** As `RowWriter` writes it. */
	readonly row: Int32Array;
	/** As `NoteWords.filter` gives it. */
	readonly filter: Uint32Array;
}

/** Stands for a text whose mentions are known from elsewhere. */
const unread: ReadableText = { text: '', runs: [] };

/** The inverted index of a workspace. Notes are numbers inside, addresses outside. */
export class MentionIndex {
	/** While true, `count` and `locations` answer from what was read and do not read more. */
	isLazy = false;
	readonly #glossary: GlossaryStore;
	readonly #rulesOf: (uri: string) => NoteRules;
	readonly #table = new MentionTable();
	readonly #words = new NoteWords();
	readonly #numbers = new TextNumbers();
	readonly #kinds = new WordKinds();
	readonly #row = new RowWriter();
	readonly #waiting = new WaitingTexts();
	readonly #outdated = new Set<number>();
	readonly #subjects: NoteSubjects;
	readonly #trust: ChapterTrust;
	#state = 0;

	constructor(glossary: GlossaryStore, rulesOf: (uri: string) => NoteRules) {
		this.#glossary = glossary;
		this.#rulesOf = rulesOf;
		this.#subjects = new NoteSubjects(glossary, this.#table);
		this.#trust = new ChapterTrust(glossary, this.#table);
	}

	/** Grows with everything that may change a count. */
	get state(): number {
		return this.#state;
	}

	/** Notes whose texts are needed again. */
	get outdated(): readonly string[] {
		this.#askForNames(() => false);
		return [...new Set([...this.#outdated].map((number) => this.#numbers.uriOf(number)))];
	}

	/**
	 * Takes a note's text in, or those of its parts that are not known yet; they are read when somebody asks, or by
	 * `settle`.
	 */
	queue(uri: string, texts: readonly PlacedText[]): void {
		const { added, gone } = this.#numbers.set(uri, texts, (number) => !this.#outdated.has(number));
		gone.forEach((number) => {
			this.#forget(number);
		});
		for (const { number, text } of added) {
			this.#waiting.add(number, text);
			this.#outdated.delete(number);
		}
		this.#subjects.outdate(uri);
		this.#state++;
		this.#waiting.dropOldest().forEach((number) => this.#outdated.add(number));
	}

	/** Has a note read again whose rules about mentions have changed. */
	outdate(uri: string): void {
		this.#numbers.of(uri).forEach((number) => {
			this.#outdate(number);
		});
	}

	/** Takes a note out. */
	delete(uri: string): void {
		for (const number of this.#numbers.delete(uri)) {
			this.#forget(number);
			this.#state++;
		}
		this.#subjects.delete(uri);
	}

	#forget(number: number): void {
		this.#waiting.delete(number);
		this.#outdated.delete(number);
		this.#table.set(number, new Int32Array(0));
		this.#words.delete(number);
	}

	/** Takes over which names came and went; to be called after each change of the glossary. */
	takeNameChanges(): void {
		const { added, lost } = this.#glossary.takeChanges();
		for (const id of lost) {
			this.#table.notesOf(id).forEach((number) => this.#outdate(number));
		}
		this.#words.add(added);
		if (added.length + lost.size > 0) {
			this.#trust.forgetTerms();
		}
		this.#state += added.length + lost.size;
	}

	/** What a note mentions and which words it has, to be kept elsewhere; `undefined` while that is not known. */
	save(uri: string): SavedMentions | undefined {
		this.#askForNames(() => false);
		const numbers = this.#numbers.of(uri);
		const isKnown = (number: number) =>
			this.#words.has(number) && !this.#waiting.has(number) && !this.#outdated.has(number);
		return numbers.length === 0 || !numbers.every(isKnown)
			? undefined
			: { row: joinedRows(this.#rows(numbers)), filter: this.#words.filter(numbers) };
	}

	/**
	 * What the texts of a note mention that were put in last, those read first that wait, `isLazy` or not; `undefined`
	 * where names have come since that may be in them.
	 */
	rowsOf(uri: string): readonly PlacedRow[] | undefined {
		const numbers = this.#numbers.of(uri);
		const isBehind = this.#words.hasNames || numbers.some((number) => this.#outdated.has(number));
		if (numbers.length === 0 || isBehind) {
			return undefined;
		}
		numbers.forEach((number) => {
			this.#read(number);
		});
		this.#judge();
		return this.#rows(numbers);
	}

	#rows(numbers: readonly number[]): readonly PlacedRow[] {
		return numbers.map((number) => ({ row: this.#table.row(number), start: this.#numbers.startOf(number) }));
	}

	/** Puts back what `save` gave; `numberOf` tells the present numbers of the terms. */
	restore(uri: string, { row, filter }: SavedMentions, numberOf: (id: number) => number | undefined): void {
		const { added } = this.#numbers.set(uri, [{ text: unread, start: 0 }], () => true);
		for (const { number } of added) {
			this.#words.restore(number, filter);
			this.#table.set(number, renumbered(row, numberOf));
		}
		this.#state++;
	}

	/** Looks after new names and reads waiting texts until time is up; true when none is left. */
	settle(isOver: () => boolean): boolean {
		if (!this.#askForNames(isOver)) {
			return false;
		}
		for (const number of this.#waiting.numbers) {
			if (isOver()) {
				return false;
			}
			this.#read(number);
		}
		this.#judge();
		return true;
	}

	#judge(): void {
		this.#state += Number(this.#subjects.settle((uri) => this.#numbers.of(uri)));
	}

	/** How often the notes mention a term. */
	count(term: Term): number {
		this.#catchUp();
		const counted = this.#counted(term);
		return counted === undefined ? 0 : countOf(counted, this.#table, this.#numbers);
	}

	/** Every mention of a term, by address and place. */
	locations(term: Term): readonly MentionLocation[] {
		this.#catchUp();
		const counted = this.#counted(term);
		return counted === undefined ? [] : locationsOf(counted, this.#table, this.#numbers);
	}

	#counted(term: Term): Counted | undefined {
		const id = this.#glossary.idOf(term);
		return id === undefined ? undefined : { id, term, withOrdinary: this.isWelcome(term) };
	}

	/**
	 * False for a term that only the chapter defines, in a workspace that is about something else: there the chapter's
	 * everyday words ("server", "host") mean other things.
	 */
	isWelcome(term: Term): boolean {
		if (!isChapterOnly(term)) {
			return true;
		}
		this.#catchUp();
		return this.#trust.isEarned(this.#state);
	}

	#catchUp(): void {
		if (!this.isLazy && (this.#waiting.size > 0 || !this.#subjects.isSettled)) {
			this.settle(() => false);
		}
	}

	/** Reads a text if it waits. */
	#read(number: number): void {
		const waiting = this.#waiting.take(number);
		if (waiting === undefined) {
			return;
		}
		const { text, runs } = waiting;
		const uri = this.#numbers.uriOf(number);
		const rules = this.#rulesOf(uri);
		const { lexicon } = this.#glossary;
		const take = (start: number, end: number, id: number, isCode: boolean) => {
			const kind = this.#kinds.of(text, start, end);
			const mayBeNone = rules.forbidsNames || (kind & WordKind.everyday) !== 0 || this.#glossary.isScoped(id);
			const term = mayBeNone ? this.#glossary.byId(id) : undefined;
			const reach =
				term === undefined
					? Reach.everywhere
					: means(text.slice(start, end), term, { uri, rules, isCode, isNote: true }, this.#glossary);
			if (reach !== Reach.none) {
				this.#row.add(start, end, id, (kind & WordKind.ordinary) !== 0, reach === Reach.near);
			}
		};
		const addWord = this.#words.rewrite(number);
		visitRuns(
			lexicon,
			text,
			runs,
			(start, end, name, _form, isCode) => {
				const id = lexicon.onlyIdOfName(name);
				if (id >= 0) {
					take(start, end, id, isCode);
				} else {
					lexicon.idsOfName(name).forEach((each) => {
						take(start, end, each, isCode);
					});
				}
			},
			undefined,
			(tokens) => {
				visitWordHashes(tokens, addWord);
			},
		);
		this.#subjects.set(uri, number, this.#row.take(), this.#numbers.of(uri).length > 1);
		this.#state++;
	}

	/**
	 * Finds the notes that new names concern, until time is up; true when no name is left. Comes before any text is read:
	 * those that wait are read with the new names anyway.
	 */
	#askForNames(isOver: () => boolean): boolean {
		return this.#words.find((number) => {
			this.#outdate(number);
		}, isOver);
	}

	/** What waits is read as things are then. */
	#outdate(number: number): void {
		if (!this.#waiting.has(number)) {
			this.#outdated.add(number);
		}
	}
}
