// Finds the mentions of a lexicon's names in runs of prose and in code.
import type { ProseRun } from '../../markdown/note';
import { type CancellationToken, neverCancelled } from '../../text/cancellation';
import type { Span } from '../../text/span';
import { TokenFlag, type Tokens } from '../../text/tokens';
import { mayStart, tearsWord } from './boundaries';
import { coordinatedBefore } from './coordination';
import { sharingHead, sharingNoun } from './ellipsis';
import { isInIdiom } from './idioms';
import type { Lexicon } from './lexicon';
import { isOtherThing } from './otherThings';
import { endOfStretch, hasFlag, packRuns, startOfStretch, Stretch, stretchWidth } from './packedRuns';
import { isVerb } from './verbs';
import { FormFlag } from './wordForms';

/** How a text's words differ from the name they were taken for. */
export type MatchForm = 'exact' | 'inflected' | 'spelling' | 'coordinated';

/** Words of a text that are a name: of `Both VMs run`, the span of `VMs`. */
export interface Match extends Span {
	/** What the name stands for; more than one when several share it. */
	readonly ids: readonly number[];
	readonly form: MatchForm;
	/** True for words of inline code or a fence. */
	readonly isCode: boolean;
}

/**
 * Called for each mention; `lexicon.idsOfName(name)` tells what it stands for. Where two names fit the same words
 * equally well, as axis and axe do `axes`, it is called for each.
 */
export type VisitMatch = (start: number, end: number, name: number, form: MatchForm, isCode: boolean) => void;

/** The mentions in runs of a text, from left to right, never overlapping; the longest name wins. */
export function matchRuns(
	lexicon: Lexicon,
	text: string,
	runs: readonly ProseRun[],
	token: CancellationToken = neverCancelled,
): Match[] {
	const matches: Match[] = [];
	visitRuns(
		lexicon,
		text,
		packRuns(runs, () => true),
		(start, end, name, form, isCode) => {
			const ids = lexicon.idsOfName(name);
			const last = matches.at(-1);
			if (last?.start === start && last.end === end) {
				matches[matches.length - 1] = { ...last, ids: [...new Set([...last.ids, ...ids])] };
			} else {
				matches.push({ start, end, ids, form, isCode });
			}
		},
		token,
	);
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
	return start < end ? matchRuns(lexicon, text, [{ place: 'fence', spans }], token) : [];
}

/** Called with the tokens of one run or several before they are searched; they are the segmenter's own, not to be kept. */
export type VisitTokens = (tokens: Tokens) => void;

/**
 * As `matchRuns`, without making a value for each mention: what indexing uses. Stops when cancelled.
 * @param runs as `packRuns` packs them
 * @param read sees all words on the way, mentions or not
 */
export function visitRuns(
	lexicon: Lexicon,
	text: string,
	runs: Int32Array,
	visit: VisitMatch,
	token: CancellationToken = neverCancelled,
	read: VisitTokens = () => undefined,
): void {
	const { segmenter } = lexicon;
	const { tokens } = segmenter;
	const search = () => {
		read(tokens);
		visitTokens(lexicon, visit);
		segmenter.begin();
	};
	segmenter.begin();
	for (let at = 0; at < runs.length; at += stretchWidth) {
		if (hasFlag(runs, at, Stretch.first)) {
			if (token.isCancellationRequested) {
				return;
			}
			if (tokens.count > enoughTokens) {
				search();
			}
			segmenter.part();
		}
		const code = hasFlag(runs, at, Stretch.code);
		const last = endOfStretch(runs, at);
		let start = startOfStretch(runs, at);
		while (last - start > longestPiece) {
			const end = pieceEnd(text, start + longestPiece, last);
			segmenter.scan(text, start, end, code);
			if (end < last) {
				search();
			}
			start = end;
		}
		segmenter.scan(text, start, last, code);
	}
	search();
}

/** Runs are searched together until they have so many tokens, for most are short, and each search takes a moment to begin. */
const enoughTokens = 2000;

/** Longer stretches are read in pieces, so that the tokens of a piece stay in the processor's cache. */
const longestPiece = 16384;

/** The next empty line, where no phrase goes on; the end when there is none. */
function pieceEnd(text: string, from: number, end: number): number {
	const emptyLine = /\n[ \t]*\r?\n/g;
	emptyLine.lastIndex = from;
	const found = emptyLine.exec(text);
	return found === null ? end : Math.min(found.index + found[0].length, end);
}

function visitTokens(lexicon: Lexicon, visit: VisitMatch): void {
	const { search, segmenter } = lexicon;
	const { tokens } = segmenter;
	search.prepare();
	let floor = 0;
	for (let at = search.opening(0); at < tokens.count; at = search.opening(at)) {
		const isCode = ((tokens.flags[at] as number) & TokenFlag.code) !== 0;
		if (!search.longestAt(at) || !mayStart(tokens, at)) {
			// A word that is in no name, as most are, shares no noun.
			const mayShare = search.isKnown(at) && mayStart(tokens, at);
			const elliptic = mayShare ? sharingNoun(tokens, search, at) : undefined;
			if (elliptic !== undefined) {
				visit(tokens.start[at] as number, tokens.end[at] as number, elliptic.name, 'coordinated', isCode);
				floor = at + 1;
			}
			at++;
			continue;
		}
		const { end, name, others, flags } = search;
		if (end - at === 1 ? isVerb(tokens, at) || isInIdiom(tokens, at) : tearsWord(tokens, at, end)) {
			at++;
			continue;
		}
		if (isOtherThing(tokens, at, end)) {
			at = end;
			continue;
		}
		const first = at;
		if (end - at > 1) {
			for (const member of coordinatedBefore(tokens, search, floor, at, end)) {
				const from = tokens.start[member.first] as number;
				visit(from, tokens.end[member.last] as number, member.name, 'coordinated', isCode);
			}
		}
		const start = tokens.start[at] as number;
		const form = formOf(flags);
		visit(start, tokens.end[end - 1] as number, name, form, isCode);
		for (const other of others) {
			visit(start, tokens.end[end - 1] as number, other, form, isCode);
		}
		at = end;
		for (const member of end - first > 1 ? sharingHead(tokens, search, first, end) : []) {
			const from = tokens.start[member.first] as number;
			visit(from, tokens.end[member.last] as number, member.name, 'coordinated', isCode);
			at = member.last + 1;
		}
		floor = at;
	}
}

function formOf(flags: number): MatchForm {
	if ((flags & (FormFlag.singular | FormFlag.plural)) !== 0) {
		return 'inflected';
	}
	return (flags & FormFlag.spelling) !== 0 ? 'spelling' : 'exact';
}
