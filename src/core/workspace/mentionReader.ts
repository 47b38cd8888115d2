// Mentions in one text, for an editor: under the cursor, or all of them.
import { isChapterOnly } from '../glossary/chapter';
import { isOrdinaryWord } from '../glossary/chapterWords';
import type { GlossaryStore } from '../glossary/glossary';
import { matchCode, matchRuns, type Match } from '../glossary/matching/matcher';
import { reaches } from '../glossary/reach';
import type { Definition, Mention, Term } from '../glossary/term';
import type { ProseRun } from '../markdown/note';
import { neverCancelled, type CancellationToken } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import { lastIndex } from '../text/halves';
import { touches } from '../text/span';
import type { MentionIndex } from './mentionIndex';
import type { NoteRules } from './noteRules';
import type { ParsedNotes } from './parsedNotes';
import { readableRuns } from './places';
import { Subject } from './noteSubject';

/** A phrase in a comment of a code file spans at most so many lines above and below the cursor's. */
const linesAround = 2;

/** So much of a text is looked at around the cursor, in UTF-16 units each way: some files have one line only. */
const unitsAround = 2000;

/** How a text is read: as Markdown, as words without markup, or as code. */
export type TextKind = 'markdown' | 'prose' | 'code';

/** Reads texts on demand; keeps nothing itself. */
export class MentionReader {
	readonly #glossary: GlossaryStore;
	readonly #index: MentionIndex;
	readonly #parsed: ParsedNotes;
	readonly #rulesOf: (document: TextDocument, kind: TextKind) => NoteRules;
	readonly #definitionsOf: (uri: string) => readonly Definition[];

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
		const matches =
			kind === 'markdown'
				? this.#allRuns(document, token)
				: this.#plain(document.text, 0, document.text.length, kind, token);
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
		const run = runAt(readableRuns(this.#parsed.get(document).runs, 'hover'), offset);
		return run === undefined ? [] : matchRuns(this.#glossary.lexicon, document.text, [run], neverCancelled);
	}

	#allRuns(document: TextDocument, token: CancellationToken): readonly Match[] {
		const runs = readableRuns(this.#parsed.get(document).runs, 'hover');
		return matchRuns(this.#glossary.lexicon, document.text, runs, token);
	}

	/** What a note is about; reads the whole of it. */
	#subjectOf(document: TextDocument): Subject {
		const certain = this.#allRuns(document, neverCancelled).filter(
			({ start, end }) => !isOrdinaryWord(document.text.slice(start, end)),
		);
		return new Subject(certain.flatMap(({ ids }) => ids.map((id) => this.#glossary.byId(id))));
	}

	#mentions(document: TextDocument, kind: TextKind, matches: readonly Match[]): readonly Mention[] {
		const { uri, text } = document;
		const rules = this.#rulesOf(document, kind);
		let subject: Subject | undefined;
		const isMeant = (term: Term) =>
			!isChapterOnly(term) ||
			(this.#index.isWelcome(term) &&
				(kind !== 'markdown' || (subject ??= this.#subjectOf(document)).covers(term)));
		return matches.flatMap(({ start, end, ids, isCode }) => {
			const words = text.slice(start, end);
			const ordinary = isOrdinaryWord(words);
			const terms = ids
				.flatMap((id) => this.#glossary.byId(id) ?? [])
				.filter(
					(term) =>
						(!ordinary || isMeant(term)) &&
						(kind !== 'markdown' || reaches(term, words, uri, isCode)) &&
						!rules.forbids(term, words) &&
						this.#glossary.isMet(term, uri, words),
				);
			return terms.length === 0 ? [] : [{ start, end, terms: this.#glossary.nearestFirst(terms, uri) }];
		});
	}
}

/** The last run that begins at or before the offset. */
function runAt(runs: readonly ProseRun[], offset: number): ProseRun | undefined {
	return runs[lastIndex(runs.length, (index) => (runs[index]?.spans[0]?.start ?? 0) <= offset)];
}
