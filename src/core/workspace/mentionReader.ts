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
import { moved, touches, type Span } from '../text/span';
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

/** A mention of a part of a long note, with the part's offsets, before it is asked which terms are meant. */
interface PartMention extends Span {
	readonly ids: readonly number[];
	readonly ordinary: boolean;
	/** Where it depends on more than names and rules which terms count: what has to be asked again each time. */
	readonly match: Match | undefined;
}

interface PartMentions {
	/** The glossary's, and the rules' id. */
	readonly version: number;
	readonly rules: string;
	readonly mentions: readonly PartMention[];
	/** The terms that are mentioned by words that are no everyday English, each as often as it is. */
	readonly certain: readonly number[];
}

/** Reads texts on demand; keeps only what the parts of long notes mention, as long as somebody keeps the parts. */
export class MentionReader {
	readonly #glossary: GlossaryStore;
	readonly #index: MentionIndex;
	readonly #parsed: ParsedNotes;
	readonly #rulesOf: (document: TextDocument, kind: TextKind) => NoteRules;
	readonly #definitionsOf: (uri: string) => readonly Definition[];
	readonly #known = new WeakMap<ReadableText, PartMentions>();

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

	/** The mentions of a long note: of what has not changed it is known what it mentions. */
	#inParts(
		document: TextDocument,
		parts: readonly PlacedPart[],
		token: CancellationToken,
	): readonly Mention[] {
		const rules = this.#rulesOf(document, 'markdown');
		const isMeant = this.#isMeantIn(document, 'markdown');
		const found: Mention[] = [];
		/** By the id of the one term that most words mean. */
		const single = new Map<number, readonly Term[]>();
		const termsOf = (ids: readonly number[]): readonly Term[] => {
			const [id = -1, second] = ids;
			const known = second === undefined ? single.get(id) : undefined;
			if (known !== undefined) {
				return known;
			}
			const terms = ids.flatMap((each) => this.#glossary.byId(each) ?? []);
			const nearest = this.#glossary.nearestFirst(terms, document.uri);
			if (second === undefined) {
				single.set(id, nearest);
			}
			return nearest;
		};
		for (const { part, start: by } of parts) {
			const { mentions } = this.#partMentions(document.uri, part.note, rules, token);
			for (const { start, end, ids, ordinary, match } of mentions) {
				const left = match === undefined ? ids : this.#idsOf(document.uri, part.note.text, match, rules);
				const terms = termsOf(left);
				const meant = ordinary ? terms.filter(isMeant) : terms;
				if (meant.length > 0) {
					found.push({ start: start + by, end: end + by, terms: meant });
				}
			}
			if (token.isCancellationRequested) {
				return [];
			}
		}
		return found;
	}

	/** What a part mentions, which terms are meant left open; kept while names and rules are the same. */
	#partMentions(uri: string, part: ReadableText, rules: NoteRules, token: CancellationToken): PartMentions {
		const known = this.#known.get(part);
		const { version } = this.#glossary;
		if (known?.version === version && known.rules === rules.id) {
			return known;
		}
		const matches = this.#matches(part, token);
		const certain: number[] = [];
		const mentions = matches.flatMap((match): readonly PartMention[] => {
			const { start, end } = match;
			const ordinary = isOrdinaryWord(part.text.slice(start, end));
			if (!ordinary) {
				certain.push(...match.ids);
			}
			if (match.ids.some((id) => this.#glossary.isScoped(id))) {
				return [{ start, end, ids: match.ids, ordinary, match }];
			}
			const ids = this.#idsOf(uri, part.text, match, rules);
			return ids.length === 0 ? [] : [{ start, end, ids, ordinary, match: undefined }];
		});
		const read = { version, rules: rules.id, mentions, certain };
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
			const terms = this.#idsOf(uri, text, match, rules, kind)
				.flatMap((id) => this.#glossary.byId(id) ?? [])
				.filter((term) => !ordinary || isMeant(term));
			return terms.length === 0 ? [] : [{ start, end, terms: this.#glossary.nearestFirst(terms, uri) }];
		});
	}
}

/** The last run that begins at or before the offset. */
function runAt(runs: readonly ProseRun[], offset: number): ProseRun | undefined {
	return runs[lastIndex(runs.length, (index) => (runs[index]?.spans[0]?.start ?? 0) <= offset)];
}
