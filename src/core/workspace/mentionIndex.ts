// Which notes mention which terms, kept up to date while notes and names come and go.
import { isChapter, isChapterOnly } from '../glossary/chapter';
import { isEverydayName, isOrdinaryWord } from '../glossary/chapterWords';
import type { GlossaryStore } from '../glossary/glossary';
import { cluesOf, visitWordHashes } from '../glossary/matching/clues';
import { visitRuns } from '../glossary/matching/matcher';
import { isEveryday, reaches } from '../glossary/reach';
import type { Term } from '../glossary/term';
import type { Note } from '../markdown/note';
import { Segmenter } from '../text/segment';
import type { Span } from '../text/span';
import { MentionTable, renumbered, rowOf, type NumberedMention } from './mentionTable';
import type { NoteRules } from './noteRules';
import { packRuns, unpackRuns } from './packedRuns';
import { readableRuns } from './places';
import { ofSubject } from './noteSubject';
import { WordSignatures } from './wordSignatures';

/** How many of the chapter's terms people's own notes have to use before its everyday words count. */
const chapterTermsToTrust = 3;
/** Texts that wait to be read, in UTF-16 units: with more of them, the oldest are asked for again later. */
const mostWaiting = 64_000_000;

/** What an index knows of a note's words, as numbers. */
export interface SavedMentions {
	/** As `rowOf` writes it. */
	readonly row: Int32Array;
	/** As `WordSignatures.filter` gives it. */
	readonly filter: Uint32Array;
}

interface Waiting {
	readonly text: string;
	/** As `packRuns` packs them. */
	readonly runs: Int32Array;
}

/** The inverted index of a workspace. Notes are numbers inside, addresses outside. */
export class MentionIndex {
	/** While true, `count` and `locations` answer from what was read and do not read more. */
	isLazy = false;
	readonly #glossary: GlossaryStore;
	readonly #rulesOf: (uri: string) => NoteRules;
	readonly #table = new MentionTable();
	readonly #signatures = new WordSignatures();
	readonly #segmenter = new Segmenter();
	readonly #numbers = new Map<string, number>();
	readonly #uris: (string | undefined)[] = [];
	readonly #free: number[] = [];
	readonly #waiting = new Map<number, Waiting>();
	#waitingUnits = 0;
	readonly #outdated = new Set<number>();
	/** Notes whose words the filters know: those that were read at least once. */
	readonly #known = new Set<number>();
	#chapterTerms: readonly number[] | undefined;
	#trust: { readonly state: number; readonly trusted: boolean } | undefined;
	#state = 0;

	constructor(glossary: GlossaryStore, rulesOf: (uri: string) => NoteRules) {
		this.#glossary = glossary;
		this.#rulesOf = rulesOf;
	}

	/** Grows with everything that may change a count. */
	get state(): number {
		return this.#state;
	}

	/** Notes whose texts are needed again. */
	get outdated(): readonly string[] {
		return [...this.#outdated].flatMap((number) => this.#uris[number] ?? []);
	}

	/** Takes a note's text in; it is read when somebody asks, or by `settle`. */
	queue(note: Pick<Note, 'uri' | 'text' | 'runs'>): void {
		const number = this.#numberOf(note.uri);
		this.#unqueue(number);
		this.#outdated.delete(number);
		this.#waiting.set(number, { text: note.text, runs: packRuns(readableRuns(note.runs, 'counts')) });
		this.#waitingUnits += note.text.length;
		this.#state++;
		for (const [oldest] of this.#waitingUnits > mostWaiting ? this.#waiting : []) {
			this.#unqueue(oldest);
			this.#outdated.add(oldest);
			if (this.#waitingUnits <= mostWaiting) {
				break;
			}
		}
	}

	/** Has a note read again whose rules about mentions have changed. */
	outdate(uri: string): void {
		const number = this.#numbers.get(uri);
		if (number !== undefined) {
			this.#outdated.add(number);
		}
	}

	/** Takes a note out. */
	delete(uri: string): void {
		const number = this.#numbers.get(uri);
		if (number !== undefined) {
			this.#unqueue(number);
			this.#outdated.delete(number);
			this.#table.set(number, new Int32Array(0));
			this.#known.delete(number);
			this.#numbers.delete(uri);
			this.#uris[number] = undefined;
			this.#free.push(number);
			this.#state++;
		}
	}

	/** Finds the notes that names which came or went concern; to be called after each change of the glossary. */
	takeNameChanges(): void {
		const { added, lost } = this.#glossary.takeChanges();
		for (const id of lost) {
			this.#table.notesOf(id).forEach((number) => this.#outdate(number));
		}
		for (const name of this.#known.size === 0 ? [] : added) {
			const clues = cluesOf(this.#segmenter, name);
			for (const number of this.#known) {
				if (this.#signatures.mayHold(number, clues)) {
					this.#outdate(number);
				}
			}
		}
		if (added.length + lost.size > 0) {
			this.#chapterTerms = undefined;
		}
		this.#state += added.length + lost.size;
	}

	/** What a note mentions and which words it has, to be kept elsewhere; `undefined` while that is not known. */
	save(uri: string): SavedMentions | undefined {
		const number = this.#numbers.get(uri);
		if (
			number === undefined ||
			!this.#known.has(number) ||
			this.#waiting.has(number) ||
			this.#outdated.has(number)
		) {
			return undefined;
		}
		return { row: this.#table.row(number), filter: this.#signatures.filter(number) };
	}

	/** Puts back what `save` gave; `numberOf` tells the present numbers of the terms. */
	restore(uri: string, { row, filter }: SavedMentions, numberOf: (id: number) => number | undefined): void {
		const number = this.#numberOf(uri);
		this.#signatures.restore(number, filter);
		this.#table.set(number, renumbered(row, numberOf));
		this.#known.add(number);
		this.#state++;
	}

	/** Reads waiting texts until time is up; true when none is left. */
	settle(isOver: () => boolean): boolean {
		for (const [number, waiting] of this.#waiting) {
			if (isOver()) {
				return false;
			}
			this.#unqueue(number);
			this.#read(number, waiting);
		}
		return true;
	}

	/** How often the notes mention a term. */
	count(term: Term): number {
		this.#catchUp();
		const id = this.#glossary.idOf(term);
		return id === undefined ? 0 : this.#table.count(id, this.isWelcome(term));
	}

	/** Every mention of a term, by address and place. */
	locations(term: Term): readonly { readonly uri: string; readonly span: Span }[] {
		this.#catchUp();
		const id = this.#glossary.idOf(term);
		if (id === undefined) {
			return [];
		}
		const welcome = this.isWelcome(term);
		return this.#table
			.notesOf(id)
			.map((number) => ({ number, uri: this.#uris[number] ?? '' }))
			.sort((one, other) => (one.uri < other.uri ? -1 : 1))
			.flatMap(({ number, uri }) =>
				[...this.#table.mentionsOf(id, number, welcome)].map((span) => ({ uri, span })),
			);
	}

	/**
	 * False for a term that only the chapter defines, in a workspace that is about something else: there the chapter's
	 * everyday words ("server", "host") mean other things.
	 */
	isWelcome(term: Term): boolean {
		return !isChapterOnly(term) || this.#writesAboutTheChapter();
	}

	#writesAboutTheChapter(): boolean {
		this.#catchUp();
		if (this.#trust?.state !== this.#state) {
			let used = 0;
			for (const id of this.#chapterIds()) {
				used += Number(this.#table.count(id, false) > 0);
				if (used >= chapterTermsToTrust) {
					break;
				}
			}
			this.#trust = { state: this.#state, trusted: used >= chapterTermsToTrust };
		}
		return this.#trust.trusted;
	}

	/** The chapter's terms that are no everyday names; gone through anew only when names came or went. */
	#chapterIds(): readonly number[] {
		this.#chapterTerms ??= [...this.#glossary.terms.values()].flatMap((term) => {
			const isTelling = !isEverydayName(term.label) && term.definitions.some(({ uri }) => isChapter(uri));
			return isTelling ? (this.#glossary.idOf(term) ?? []) : [];
		});
		return this.#chapterTerms;
	}

	#catchUp(): void {
		if (!this.isLazy && this.#waiting.size > 0) {
			this.settle(() => false);
		}
	}

	#read(number: number, { text, runs }: Waiting): void {
		const uri = this.#uris[number] ?? '';
		const rules = this.#rulesOf(uri);
		const { lexicon } = this.#glossary;
		const mentions: NumberedMention[] = [];
		const addWord = this.#signatures.rewrite(number);
		visitRuns(
			lexicon,
			text,
			unpackRuns(runs),
			(start, end, name, _form, isCode) => {
				const words = text.slice(start, end);
				const ordinary = isOrdinaryWord(words);
				const mayBeNone = rules.forbidsNames || isEveryday(words);
				for (const id of lexicon.idsOfName(name)) {
					const term = mayBeNone || this.#glossary.isScoped(id) ? this.#glossary.byId(id) : undefined;
					if (
						term === undefined ||
						(reaches(term, words, uri, isCode) &&
							!rules.forbids(term, words) &&
							this.#glossary.isMet(term, uri, words))
					) {
						mentions.push({ start, end, id, ordinary });
					}
				}
			},
			undefined,
			(tokens) => {
				visitWordHashes(tokens, addWord);
			},
		);
		this.#known.add(number);
		this.#table.set(number, rowOf(ofSubject(mentions, this.#glossary)));
		this.#state++;
	}

	/** A note that waits will be read with the new names anyway. */
	#outdate(number: number): void {
		if (!this.#waiting.has(number)) {
			this.#outdated.add(number);
		}
	}

	#unqueue(number: number): void {
		this.#waitingUnits -= this.#waiting.get(number)?.text.length ?? 0;
		this.#waiting.delete(number);
	}

	#numberOf(uri: string): number {
		const known = this.#numbers.get(uri);
		if (known !== undefined) {
			return known;
		}
		const number = this.#free.pop() ?? this.#uris.length;
		this.#numbers.set(uri, number);
		this.#uris[number] = uri;
		return number;
	}
}
