// Two more ways of leaving words out: `VMware Player, Workstation and Fusion` says *VMware* once, and in `private and
// some other cloud` the second name is not known, yet `private` is.
import { Gap, TokenKind, type Tokens } from '../../text/tokens';
import type { CoordinatedName } from './coordination';
import type { NameSearch } from './search';

const [comma, slash] = [44, 47];
const conjunctions = ['and', 'or'];
/** Products have short names. */
const longestMember = 3;

/**
 * The names after the name `[first, after)` that share its first words, from left to right. Only names written with
 * capitals: in `virtual machines and memory` nobody means virtual memory.
 */
export function sharingHead(
	tokens: Tokens,
	search: NameSearch,
	first: number,
	after: number,
): readonly CoordinatedName[] {
	const members: CoordinatedName[] = [];
	for (let at = after; tokens.capitals[first] !== 0;) {
		const start = afterSeparator(tokens, at);
		if (
			start === at ||
			tokens.hasEnd(at, start) ||
			!isCapitalised(tokens, start) ||
			search.longestAt(start)
		) {
			break;
		}
		const member = memberAt(tokens, search, first, after, start);
		if (member === undefined) {
			break;
		}
		members.push(member);
		at = member.last + 1;
	}
	return members;
}

/** The name that the word before a conjunction makes with the second word after it: `private` in `private or hybird cloud`. */
export function sharingNoun(tokens: Tokens, search: NameSearch, at: number): CoordinatedName | undefined {
	if (!tokens.isAnyOf(at + 1, conjunctions) || tokens.kind[at] !== TokenKind.word) {
		return undefined;
	}
	const isEither = tokens.isSymbol(at + 2, slash) && tokens.isAnyOf(at + 3, conjunctions);
	const other = at + (isEither ? 4 : 2);
	const noun = other + 1;
	const isPhrase = [other, noun].every(
		(index) => tokens.kind[index] === TokenKind.word && tokens.gap[index] === Gap.space,
	);
	// Where the second name is known, it finds what comes before it.
	if (
		noun >= tokens.count ||
		!isPhrase ||
		tokens.hasEnd(at + 1, other) ||
		search.longestAt(other) ||
		!search.withTail(at, at + 1, noun, noun + 1)
	) {
		return undefined;
	}
	return { first: at, last: at, name: search.name };
}

function memberAt(
	tokens: Tokens,
	search: NameSearch,
	first: number,
	after: number,
	start: number,
): CoordinatedName | undefined {
	for (let end = Math.min(start + longestMember, tokens.count); end > start; end--) {
		for (let head = after - 1; head > first; head--) {
			if (search.withTail(first, head, start, end)) {
				return { first: start, last: end - 1, name: search.name };
			}
		}
	}
	return undefined;
}

/** Where the next member begins after `, `, ` and ` or `, and `; the same token when there is no separator. */
function afterSeparator(tokens: Tokens, at: number): number {
	const next = tokens.isSymbol(at, comma) ? at + 1 : at;
	return tokens.isAnyOf(next, conjunctions) ? next + 1 : next;
}

function isCapitalised(tokens: Tokens, index: number): boolean {
	return index < tokens.count && tokens.kind[index] === TokenKind.word && tokens.capitals[index] !== 0;
}
