// Mentions in one text, for an editor: under the cursor, or all of them.
import { isChapterOnly } from '../glossary/chapter';
import { isOrdinaryWord } from '../glossary/chapterWords';
import type { GlossaryStore } from '../glossary/glossary';
import { matchCode, matchRuns, type Match } from '../glossary/matching/matcher';
import { nearestFirst } from '../glossary/nearness';
import { countsAt, isNear, nearSections } from '../glossary/reach';
import type { Definition, Mention, Term } from '../glossary/term';
import type { ProseRun } from '../markdown/note';
import { neverCancelled, type CancellationToken } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import { lastIndex } from '../text/halves';
import { moved, touches, type Span } from '../text/span';
import { means } from './meaning';
import type { MentionIndex } from './mentionIndex';
import { certainIn, visitRow, type PlacedRow } from './mentionTable';
import type { NoteRules } from './noteRules';
import type { ParsedNotes } from './parsedNotes';
import { readableRuns } from './places';
import { Subject } from './noteSubject';
import type { ReadableText } from './textNumbers';

/** A phrase in a comment of a code file spans at most so many lines above and below the cursor's. */
const linesAround = 2;

/** So much of a text is looked at around the cursor, in UTF-16 units each way: some files have one line only. */
const unitsAround = 2000;

/** How a text is read: as Markdown, as words without markup, or as code. */
export type TextKind = 'markdown' | 'prose' | 'code';

/** Reads texts on demand, and asks the index what it has read already. */
export class MentionReader {
	readonly #glossary: GlossaryStore;
	readonly #index: MentionIndex;
	readonly #parsed: ParsedNotes;
	readonly #rulesOf: (document: TextDocument, kind: TextKind) => NoteRules;
	readonly #definitionsOf: (uri: string) => readonly Definition[];
	/** Lists of one term, by its id. */
	readonly #single: (readonly Term[] | undefined)[] = [];

	constructor(
		glossary: GlossaryStore,
		index: MentionIndex,
		parsed: ParsedNotes,
		rulesOf: (document: TextDocument, kind: TextKind) => NoteRules,
		definitionsOf: (uri: string) => readonly Definition[],
	) {
		this.#definitionsOf = definitionsOf;
		this.#glossary = glossary;
		this.#index = index;
		this.#parsed = parsed;
		this.#rulesOf = rulesOf;
	}

	/** The mention that an offset lies in or touches; of two that meet there, the one that begins there. */
	at(document: TextDocument, offset: number, kind: TextKind): Mention | undefined {
		const matches =
			kind === 'markdown'
				? this.#runAround(document, offset)
				: this.#linesAround(document.text, offset, kind);
		const touched = matches.filter((match) => touches(match, offset));
		return this.#mentions(document, kind, touched).at(-1) ?? this.#shortHead(document.uri, offset);
	}

	/** All mentions of a text, in order. */
	all(document: TextDocument, kind: TextKind, token: CancellationToken): readonly Mention[] {
		const rows = kind === 'markdown' ? this.#rowsOf(document) : undefined;
		if (rows !== undefined) {
			return this.#inRows(document.uri, rows);
		}
		const matches =
			kind === 'markdown'
				? this.#matches(document, token)
				: this.#plain(document.text, 0, document.text.length, kind, token);
		return token.isCancellationRequested ? [] : this.#mentions(document, kind, matches);
	}

	/** What counts are made of, where the index has just this text. */
	#rowsOf(document: TextDocument): readonly PlacedRow[] | undefined {
		const note = this.#parsed.get(document);
		return this.#parsed.isPutIn(note) ? this.#index.rowsOf(document.uri) : undefined;
	}

	#inRows(uri: string, rows: readonly PlacedRow[]): readonly Mention[] {
		const found: { start: number; end: number; terms: readonly Term[] }[] = [];
		const known = new Map<Term, readonly Span[] | undefined>();
		const near = (term: Term) => {
			const sections = known.has(term) ? known.get(term) : nearSections(term).get(uri);
			known.set(term, sections);
			return sections;
		};
		for (const { row, start: by } of rows) {
			visitRow(row, (from, to, id, isOrdinary, mayBeFar) => {
				const terms = this.#only(id);
				const [term] = terms;
				if (term === undefined || (isOrdinary && !this.#index.isWelcome(term))) {
					return;
				}
				const start = from + by;
				const end = to + by;
				if (mayBeFar && !isNear(near(term), start)) {
					return;
				}
				const last = found.at(-1);
				if (last?.start !== start || last.end !== end) {
					found.push({ start, end, terms });
				} else if (!last.terms.includes(term)) {
					last.terms = nearestFirst([...last.terms, term], uri);
				}
			});
		}
		return found;
	}

	/** `Software-based`: a head that names its term in the place where it is defined, and nothing elsewhere. */
	#shortHead(uri: string, offset: number): Mention | undefined {
		const short = this.#definitionsOf(uri).find(
			({ shownAs, head }) => shownAs !== undefined && touches(head, offset),
		);
		const terms = short === undefined ? [] : this.#glossary.lookUp(short.label);
		return short === undefined || terms.length === 0 ? undefined : { ...short.head, terms };
	}

	#linesAround(text: string, offset: number, kind: 'prose' | 'code'): readonly Match[] {
		const near = text.slice(Math.max(0, offset - unitsAround), offset + unitsAround);
		const shift = Math.max(0, offset - unitsAround);
		let start = offset - shift;
		let end = start;
		for (let line = 0; line <= linesAround; line++) {
			start = start > 0 ? near.lastIndexOf('\n', start - 1) : start;
			end = near.indexOf('\n', end + Number(line > 0));
			end = end < 0 ? near.length : end;
		}
		return this.#plain(text, Math.max(0, start) + shift, end + shift, kind, neverCancelled);
	}

	#plain(
		text: string,
		start: number,
		end: number,
		kind: 'prose' | 'code',
		token: CancellationToken,
	): readonly Match[] {
		const { lexicon } = this.#glossary;
		if (kind === 'code' || start >= end) {
			return matchCode(lexicon, text, start, end, token);
		}
		return matchRuns(lexicon, text, [{ place: 'prose', spans: [{ start, end, place: 'prose' }] }], token);
	}

	#runAround(document: TextDocument, offset: number): readonly Match[] {
		const { parts } = this.#parsed.get(document);
		const placed = parts[lastIndex(parts.length, (index) => (parts[index]?.start ?? 0) <= offset)];
		if (placed === undefined) {
			return [];
		}
		const {
			part: { note },
			start,
		} = placed;
		const run = runAt(readableRuns(note.runs, 'hover'), offset - start);
		return run === undefined ? [] : this.#inPart(note, [run], start, neverCancelled);
	}

	#matches(document: TextDocument, token: CancellationToken): readonly Match[] {
		return this.#parsed
			.get(document)
			.parts.flatMap(({ part: { note }, start }) =>
				this.#inPart(note, readableRuns(note.runs, 'hover'), start, token),
			);
	}

	/** The matches in some runs of a part, where they stand in the note. */
	#inPart(
		{ text }: ReadableText,
		runs: readonly ProseRun[],
		start: number,
		token: CancellationToken,
	): readonly Match[] {
		const found = matchRuns(this.#glossary.lexicon, text, runs, token);
		return start === 0 ? found : found.map((match) => ({ ...match, ...moved(match, start) }));
	}

	/** The one term of an id, in a list that thousands of mentions share. */
	#only(id: number): readonly Term[] {
		const term = this.#glossary.byId(id);
		const known = this.#single[id];
		if (known !== undefined && known[0] === term) {
			return known;
		}
		while (this.#single.length < id) {
			this.#single.push(undefined);
		}
		return (this.#single[id] = term === undefined ? [] : [term]);
	}

	#termsOf(ids: readonly number[], uri: string): readonly Term[] {
		return nearestFirst(
			ids.flatMap((id) => this.#glossary.byId(id) ?? []),
			uri,
		);
	}

	/** What a note is about; reads the whole of it where the index does not know. */
	#subjectOf(document: TextDocument): Subject {
		const { uri, text } = document;
		const rules = this.#rulesOf(document, 'markdown');
		const certain =
			this.#rowsOf(document)?.flatMap(({ row }) => certainIn(row)) ??
			this.#matches(document, neverCancelled).flatMap((match) =>
				isOrdinaryWord(text.slice(match.start, match.end)) ? [] : this.#idsOf(uri, text, match, rules),
			);
		return new Subject(certain.map((id) => this.#glossary.byId(id)));
	}

	#isMeantIn(document: TextDocument, kind: TextKind): (term: Term) => boolean {
		let subject: Subject | undefined;
		return (term) =>
			!isChapterOnly(term) ||
			(this.#index.isWelcome(term) &&
				(kind !== 'markdown' || (subject ??= this.#subjectOf(document)).covers(term)));
	}

	/** The terms that count where a match stands; the same value when all do. */
	#idsOf(
		uri: string,
		text: string,
		{ start, end, ids, isCode }: Match,
		rules: NoteRules,
		kind: TextKind = 'markdown',
	): readonly number[] {
		const words = text.slice(start, end);
		const place = { uri, rules, isCode, isNote: kind === 'markdown' };
		const counts = (id: number) => {
			const term = this.#glossary.byId(id);
			return term !== undefined && countsAt(means(words, term, place, this.#glossary), term, uri, start);
		};
		return ids.every(counts) ? ids : ids.filter(counts);
	}

	#mentions(document: TextDocument, kind: TextKind, matches: readonly Match[]): readonly Mention[] {
		const { uri, text } = document;
		const rules = this.#rulesOf(document, kind);
		const isMeant = this.#isMeantIn(document, kind);
		return matches.flatMap((match) => {
			const { start, end } = match;
			const ordinary = isOrdinaryWord(text.slice(start, end));
			const named = this.#termsOf(this.#idsOf(uri, text, match, rules, kind), uri);
			const terms = ordinary ? named.filter(isMeant) : named;
			return terms.length === 0 ? [] : [{ start, end, terms }];
		});
	}
}

/** The last run that begins at or before the offset. */
function runAt(runs: readonly ProseRun[], offset: number): ProseRun | undefined {
	return runs[lastIndex(runs.length, (index) => (runs[index]?.spans[0]?.start ?? 0) <= offset)];
}
