// Names that share their last words: in `type 1 and type 2 hypervisors` also `type 1` is a mention.
import { Gap, TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import type { NameSearch } from './search';

/** The words of `private` in `public, private and hybrid clouds`, and the name they are with the shared tail. */
export interface CoordinatedName {
	/** The first of its own tokens. */
	readonly first: number;
	/** The last of its own tokens; the shared tail is not among them. */
	readonly last: number;
	/** The name, as a node of the trie. */
	readonly name: number;
}

const longestMember = 4;
const [ampersand, comma, hyphen, slash] = [38, 44, 45, 47];
const articles = ['a', 'an', 'the'];
const conjunctions = ['and', 'or', 'nor'];

/**
 * The names before the name `[first, after)` that share its tail, from left to right.
 * @param floor no member begins before this token, which is where the previous mention ended
 */
export function coordinatedBefore(
	tokens: Tokens,
	search: NameSearch,
	floor: number,
	first: number,
	after: number,
): readonly CoordinatedName[] {
	const members: CoordinatedName[] = [];
	let hasConjunction = false;
	for (let at = first; at > floor;) {
		const separator = separatorBefore(tokens, at);
		if (separator === undefined || !(hasConjunction || separator.isConjunction)) {
			break;
		}
		hasConjunction = true;
		const member = memberBefore(tokens, search, floor, separator.first, first, after);
		if (member === undefined) {
			break;
		}
		members.unshift(member);
		at = member.first;
	}
	return members;
}

/** `and`, `or`, `and/or`, `&`, a slash or a comma before the token, and an article between them. */
function separatorBefore(
	tokens: Tokens,
	at: number,
): { readonly first: number; readonly isConjunction: boolean } | undefined {
	let first = (tokens.isAnyOf(at - 1, articles) ? at - 1 : at) - 1;
	let isConjunction = true;
	if (tokens.isSymbol(first, comma)) {
		isConjunction = false;
	} else if (tokens.isAnyOf(first, conjunctions)) {
		first -= tokens.isSymbol(first - 1, slash) && tokens.isAnyOf(first - 2, conjunctions) ? 2 : 0;
		first -= tokens.isSymbol(first - 1, comma) ? 1 : 0;
	} else if (!tokens.isSymbol(first, ampersand) && !tokens.isSymbol(first, slash)) {
		return undefined;
	}
	return tokens.hasEnd(first, at) ? undefined : { first, isConjunction };
}

/** The longest words before a separator that are a name together with a tail of the name `[first, after)`. */
function memberBefore(
	tokens: Tokens,
	search: NameSearch,
	floor: number,
	separator: number,
	first: number,
	after: number,
): CoordinatedName | undefined {
	// `software- and hardware-based`: the hyphen stands for the words left out
	const end =
		tokens.isSymbol(separator - 1, hyphen) && tokens.isGlued(separator - 1) ? separator - 1 : separator;
	for (let length = Math.min(longestMember, end - floor); length > 0; length--) {
		const from = end - length;
		if (!isPhrase(tokens, from, end) || isSame(tokens, from, first, length)) {
			continue;
		}
		for (let tail = first + 1; tail < after; tail++) {
			if (tokens.gap[tail] !== Gap.none && search.withTail(from, end, tail, after)) {
				return { first: from, last: end - 1, name: search.name };
			}
		}
	}
	return undefined;
}

/** True for words that the name itself begins with: in `UCX and UCX-Py` the first is another thing. */
function isSame(tokens: Tokens, one: number, other: number, length: number): boolean {
	for (let at = 0; at < length; at++) {
		if (tokens.hash[one + at] !== tokens.hash[other + at]) {
			return false;
		}
	}
	return true;
}

/** True when nothing but words of prose stands in `[from, end)`, and no empty line between them. */
function isPhrase(tokens: Tokens, from: number, end: number): boolean {
	return (
		((tokens.flags[from] as number) & TokenFlag.closed) === 0 &&
		!tokens.kind.subarray(from, end).includes(TokenKind.symbol) &&
		!tokens.hasEnd(from + 1, end - 1)
	);
}
