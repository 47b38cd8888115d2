// Mentions in one text, for an editor: under the cursor, or all of them.
import { isChapterOnly } from '../glossary/chapter';
import { isOrdinaryWord } from '../glossary/chapterWords';
import type { GlossaryStore } from '../glossary/glossary';
import { matchCode, matchRuns, type Match } from '../glossary/matching/matcher';
import type { Definition, Mention, Term } from '../glossary/term';
import type { ProseRun } from '../markdown/note';
import type { PartedNote, PlacedPart } from '../markdown/parts';
import { neverCancelled, type CancellationToken } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import { lastIndex } from '../text/halves';
import { moved, touches } from '../text/span';
import { means } from './meaning';
import type { MentionIndex } from './mentionIndex';
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

const noParts: Pick<PartedNote, 'parts'> = { parts: [] };

/** How many numbers a mention of a part takes. */
const width = 4;

/** The mentions of a part of a note, before it is asked which terms are meant. */
interface PartMentions {
	/** The glossary's, and the rules' id. */
	readonly version: number;
	readonly rules: string;
	/**
	 * By fours: start and end in the part, the term's id, and 1 for everyday English. The id is negative where it has to
	 * be asked each time which terms count: -1 stands for the first of `others`.
	 */
	readonly places: Int32Array;
	/** Mentions of several terms, and of such as count in some places. */
	readonly others: readonly Match[];
	/** The terms that are mentioned by words that are no everyday English, each as often as it is. */
	readonly certain: readonly number[];
}

/** Reads texts on demand; keeps only what the parts of notes mention, as long as somebody keeps the parts. */
export class MentionReader {
	readonly #glossary: GlossaryStore;
	readonly #index: MentionIndex;
	readonly #parsed: ParsedNotes;
	readonly #rulesOf: (document: TextDocument, kind: TextKind) => NoteRules;
	readonly #definitionsOf: (uri: string) => readonly Definition[];
	readonly #known = new WeakMap<ReadableText, PartMentions>();
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
		const { parts } = kind === 'markdown' ? this.#parsed.get(document) : noParts;
		if (parts.length > 1) {
			return this.#inParts(document, parts, token);
		}
		const [whole] = parts;
		const matches =
			whole === undefined
				? this.#plain(document.text, 0, document.text.length, kind === 'code' ? 'code' : 'prose', token)
				: this.#matches(whole.part.note, token);
		return token.isCancellationRequested ? [] : this.#mentions(document, kind, matches);
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
		const { note } = placed.part;
		const run = runAt(readableRuns(note.runs, 'hover'), offset - placed.start);
		const found =
			run === undefined ? [] : matchRuns(this.#glossary.lexicon, note.text, [run], neverCancelled);
		return found.map((match) => ({ ...match, ...moved(match, placed.start) }));
	}

	#matches({ text, runs }: ReadableText, token: CancellationToken): readonly Match[] {
		return matchRuns(this.#glossary.lexicon, text, readableRuns(runs, 'hover'), token);
	}

	/** The mentions of a note in parts: of what has not changed it is known what it mentions. */
	#inParts(
		document: TextDocument,
		parts: readonly PlacedPart[],
		token: CancellationToken,
	): readonly Mention[] {
		const rules = this.#rulesOf(document, 'markdown');
		const isMeant = this.#isMeantIn(document, 'markdown');
		const found: Mention[] = [];
		for (const { part, start: by } of parts) {
			const { places, others } = this.#partMentions(document.uri, part.note, rules, token);
			for (let at = 0; at < places.length; at += width) {
				const id = places[at + 2] as number;
				const other = id < 0 ? others[-1 - id] : undefined;
				let terms =
					other === undefined
						? this.#only(id)
						: this.#termsOf(this.#idsOf(document.uri, part.note.text, other, rules), document.uri);
				if (places[at + 3] === 1) {
					terms = terms.filter(isMeant);
				}
				if (terms.length > 0) {
					found.push({ start: (places[at] as number) + by, end: (places[at + 1] as number) + by, terms });
				}
			}
			if (token.isCancellationRequested) {
				return [];
			}
		}
		return found;
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
		return this.#glossary.nearestFirst(
			ids.flatMap((id) => this.#glossary.byId(id) ?? []),
			uri,
		);
	}

	/** What a part mentions, which terms are meant left open; kept while names and rules are the same. */
	#partMentions(uri: string, part: ReadableText, rules: NoteRules, token: CancellationToken): PartMentions {
		const known = this.#known.get(part);
		const { version } = this.#glossary;
		if (known?.version === version && known.rules === rules.id) {
			return known;
		}
		const certain: number[] = [];
		const places: number[] = [];
		const others: Match[] = [];
		for (const match of this.#matches(part, token)) {
			const { start, end } = match;
			const ordinary = isOrdinaryWord(part.text.slice(start, end));
			if (!ordinary) {
				certain.push(...match.ids);
			}
			const [id = 0, second] = match.ids;
			if (second !== undefined || this.#glossary.isScoped(id)) {
				others.push(match);
				places.push(start, end, -others.length, Number(ordinary));
			} else if (this.#idsOf(uri, part.text, match, rules).length > 0) {
				places.push(start, end, id, Number(ordinary));
			}
		}
		const read = { version, rules: rules.id, places: Int32Array.from(places), others, certain };
		if (!token.isCancellationRequested) {
			this.#known.set(part, read);
		}
		return read;
	}

	/** What a note is about; reads the whole of it. */
	#subjectOf(document: TextDocument): Subject {
		const { parts } = this.#parsed.get(document);
		const rules = this.#rulesOf(document, 'markdown');
		const certain = parts.flatMap(
			({ part }) => this.#partMentions(document.uri, part.note, rules, neverCancelled).certain,
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
			return term !== undefined && means(words, term, place, this.#glossary);
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
