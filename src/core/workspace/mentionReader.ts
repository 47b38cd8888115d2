// Mentions in one text, for an editor: under the cursor, or all of them.
import type { GlossaryStore } from '../glossary/glossary';
import { matchCode, matchRuns, type Match } from '../glossary/matching/matcher';
import type { Mention } from '../glossary/term';
import type { ProseRun } from '../markdown/note';
import { neverCancelled, type CancellationToken } from '../text/cancellation';
import type { TextDocument } from '../text/document';
import { touches } from '../text/span';
import type { MentionIndex } from './mentionIndex';
import type { NoteRules } from './noteRules';
import { isOrdinaryWord } from './ordinaryWords';
import type { ParsedNotes } from './parsedNotes';
import { readableRuns } from './places';

/** A phrase in a comment of a code file spans at most so many lines above and below the cursor's. */
const linesAround = 2;

/** How a text is read. */
export type TextKind = 'markdown' | 'code';

/** Reads texts on demand; keeps nothing itself. */
export class MentionReader {
	readonly #glossary: GlossaryStore;
	readonly #index: MentionIndex;
	readonly #parsed: ParsedNotes;
	readonly #rulesOf: (document: TextDocument, kind: TextKind) => NoteRules;

	constructor(
		glossary: GlossaryStore,
		index: MentionIndex,
		parsed: ParsedNotes,
		rulesOf: (document: TextDocument, kind: TextKind) => NoteRules,
	) {
		this.#glossary = glossary;
		this.#index = index;
		this.#parsed = parsed;
		this.#rulesOf = rulesOf;
	}

	/** The mention that an offset lies in or touches; of two that meet there, the one that begins there. */
	at(document: TextDocument, offset: number, kind: TextKind): Mention | undefined {
		const matches =
			kind === 'code' ? this.#codeAround(document.text, offset) : this.#runAround(document, offset);
		return this.#mentions(
			document,
			kind,
			matches.filter((match) => touches(match, offset)),
		).at(-1);
	}

	/** All mentions of a text, in order. */
	all(document: TextDocument, kind: TextKind, token: CancellationToken): readonly Mention[] {
		const { lexicon } = this.#glossary;
		const { text } = document;
		const matches =
			kind === 'code'
				? matchCode(lexicon, text, 0, text.length, token)
				: matchRuns(lexicon, text, readableRuns(this.#parsed.get(document).runs, 'hover'), token);
		return token.isCancellationRequested ? [] : this.#mentions(document, kind, matches);
	}

	#codeAround(text: string, offset: number): readonly Match[] {
		let start = offset;
		let end = offset;
		for (let line = 0; line <= linesAround; line++) {
			start = start > 0 ? text.lastIndexOf('\n', start - 1) : start;
			end = text.indexOf('\n', end + Number(line > 0));
			end = end < 0 ? text.length : end;
		}
		return matchCode(this.#glossary.lexicon, text, Math.max(0, start), end);
	}

	#runAround(document: TextDocument, offset: number): readonly Match[] {
		const run = runAt(readableRuns(this.#parsed.get(document).runs, 'hover'), offset);
		return run === undefined ? [] : matchRuns(this.#glossary.lexicon, document.text, [run], neverCancelled);
	}

	#mentions(document: TextDocument, kind: TextKind, matches: readonly Match[]): readonly Mention[] {
		const { uri, text } = document;
		const rules = this.#rulesOf(document, kind);
		return matches.flatMap(({ start, end, ids }) => {
			const words = text.slice(start, end);
			const ordinary = isOrdinaryWord(words);
			const terms = ids
				.flatMap((id) => this.#glossary.byId(id) ?? [])
				.filter((term) => (!ordinary || this.#index.isWelcome(term)) && !rules.forbids(term, words));
			return terms.length === 0 ? [] : [{ start, end, terms: this.#glossary.nearestFirst(terms, uri) }];
		});
	}
}

/** The last run that begins at or before the offset, found by halving. */
function runAt(runs: readonly ProseRun[], offset: number): ProseRun | undefined {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle]?.spans[0]?.start ?? 0) <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return runs[low - 1];
}
