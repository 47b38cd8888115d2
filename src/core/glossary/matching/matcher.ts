// Finds the mentions of a lexicon's names in runs of prose and in code.
import type { ProseRun } from '../../markdown/note';
import { type CancellationToken, neverCancelled } from '../../text/cancellation';
import type { Span } from '../../text/span';
import { type FoldedWord, type Lexicon, wordsOf } from './lexicon';

/** How a text's words differ from the name they were taken for. */
export type MatchForm = 'exact' | 'inflected' | 'spelling' | 'coordinated';

/** Words of a text that are a name: of `Both VMs run`, the span of `VMs`. */
export interface Match extends Span {
	/** What the name stands for; more than one when several share it. */
	readonly ids: readonly number[];
	readonly form: MatchForm;
}

/** The mentions in runs of a text, from left to right, never overlapping; the longest name wins. */
export function matchRuns(
	lexicon: Lexicon,
	text: string,
	runs: readonly ProseRun[],
	token: CancellationToken = neverCancelled,
): Match[] {
	const matches: Match[] = [];
	for (const run of runs) {
		if (token.isCancellationRequested) {
			return [];
		}
		const words = run.spans.flatMap((span) =>
			wordsOf(text.slice(span.start, span.end)).map((word) => ({
				text: word.text,
				start: word.start + span.start,
				end: word.end + span.start,
			})),
		);
		matchWords(lexicon, words, matches);
	}
	return matches;
}

/** The mentions in code between two offsets: also in the parts of identifiers such as `newKVMHypervisor`. */
export function matchCode(
	lexicon: Lexicon,
	text: string,
	start: number,
	end: number,
	token: CancellationToken = neverCancelled,
): Match[] {
	const spans = [{ start, end, place: 'fence' as const }];
	return matchRuns(lexicon, text, [{ place: 'fence', spans }], token);
}

function matchWords(lexicon: Lexicon, words: readonly FoldedWord[], matches: Match[]): void {
	for (let first = 0; first < words.length; first++) {
		for (let last = Math.min(words.length, first + 6) - 1; last >= first; last--) {
			const ids = lexicon.idsOf(
				words
					.slice(first, last + 1)
					.map((word) => word.text)
					.join(' '),
			);
			const [from, to] = [words[first], words[last]];
			if (ids.length > 0 && from && to) {
				matches.push({ start: from.start, end: to.end, ids, form: 'exact' });
				first = last;
				break;
			}
		}
	}
}
