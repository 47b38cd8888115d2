// Walks the trie of names along the tokens of a text and keeps the longest name that fits.
import { hashPair, withoutAccents } from '../../text/fold';
import { Gap, TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import { mayEnd, mayJoin } from './boundaries';
import { identifierWords, linkingWords } from './functionWords';
import { type NameTrie, rootNode } from './nameTrie';
import type { Vocabulary } from './vocabulary';
import { FormFlag } from './wordForms';

/** At most so many parts are read as one word: `para-virtualization`, `Open|Stack` in an identifier. */
export const longestJoin = 4;

/** Stands for what is found for a token that is in no name by itself, though one may begin with it. */
const mayOpen = -1;

/** One search at a time; its answer stands in `end`, `flags`, `name` and `others` until the next. */
export class NameSearch {
	/** The token after the name found. */
	end = 0;
	/** How the text differs from the name: `FormFlag` bits. */
	flags = 0;
	/** The name found, as a node of the trie. */
	name = 0;
	/** Further names that fit the same words equally well; hardly ever any. */
	others: readonly number[] = [];
	readonly #tokens: Tokens;
	readonly #vocabulary: Vocabulary;
	readonly #trie: NameTrie;
	#first = 0;
	/** When set, only names that end here count. */
	#wantedEnd = 0;
	/** The phrase goes on at `#jumpTo` when it reaches `#jumpFrom`. */
	#jumpFrom = -1;
	#jumpTo = 0;
	/** True when a label is looked up, not a text read: then a name is itself however it is written. */
	#isLabel = false;

	constructor(tokens: Tokens, vocabulary: Vocabulary, trie: NameTrie) {
		this.#tokens = tokens;
		this.#vocabulary = vocabulary;
		this.#trie = trie;
	}

	/**
	 * Looks up every word of the tokens, once and in one go, so that waiting for one place in memory does not keep the
	 * next from being asked for; to be called when they have changed.
	 */
	prepare(): void {
		const tokens = this.#tokens;
		const { entry, hash, kind, gap, count } = tokens;
		const { forms } = this.#vocabulary;
		for (let at = 0; at < count; at++) {
			if (kind[at] === TokenKind.symbol) {
				entry[at] = this.#vocabulary.isOpeningSign(hash[at] as number) ? mayOpen : 0;
				continue;
			}
			entry[at] = forms.mayHave(hash[at] as number) ? forms.get(hash[at] as number, tokens.check(at)) : 0;
			if (((tokens.flags[at] as number) & TokenFlag.accented) !== 0 && entry[at] === 0) {
				const plain = hashPair(withoutAccents(tokens.text(at)));
				entry[at] = forms.get(plain.hash, plain.check);
			}
			if ((gap[at] as number) <= Gap.hyphen && mayJoin(tokens, at) && entry[at - 1] === 0) {
				entry[at - 1] = mayOpen;
			}
		}
	}

	/** The next token from `from` on that may begin a name, as few do; the count of tokens when there is none. */
	opening(from: number): number {
		const { entry, count } = this.#tokens;
		let at = from;
		while (at < count && entry[at] === 0) {
			at++;
		}
		return at;
	}

	/** True for a word that is in a name. */
	isKnown(at: number): boolean {
		const { forms } = this.#vocabulary;
		let meaning = this.#tokens.entry[at] as number;
		while (meaning > 0 && (forms.flags(meaning) & FormFlag.pair) !== 0) {
			meaning = forms.next(meaning);
		}
		return meaning > 0;
	}

	/** Finds the longest name that begins with the token; false when none does. */
	longestAt(first: number): boolean {
		this.#begin(first, 0);
		this.#step(rootNode, first, FormFlag.exact);
		return this.end > 0;
	}

	/** Finds the names that a label is: all that fit its tokens `[first, after)`. */
	label(first: number, after: number): boolean {
		this.#begin(first, after);
		this.#isLabel = true;
		this.#step(rootNode, first, FormFlag.exact);
		this.#isLabel = false;
		return this.end > 0;
	}

	/** Finds the name that the tokens `[first, after)` and `[tailFirst, tailAfter)` make together. */
	withTail(first: number, after: number, tailFirst: number, tailAfter: number): boolean {
		this.#begin(first, tailAfter);
		this.#jumpFrom = after;
		this.#jumpTo = tailFirst;
		this.#step(rootNode, first, FormFlag.exact);
		this.#jumpFrom = -1;
		return this.end > 0;
	}

	#begin(first: number, wantedEnd: number): void {
		this.#first = first;
		this.#wantedEnd = wantedEnd;
		this.end = 0;
		this.flags = 0;
		if (this.others.length > 0) {
			this.others = [];
		}
	}

	/** Takes every way on from a node that the token `at` allows, alone or joined with those after it. */
	#step(node: number, at: number, flags: number): void {
		const tokens = this.#tokens;
		if (tokens.kind[at] === TokenKind.symbol) {
			this.#stepOverSign(node, at, flags);
			return;
		}
		const found = tokens.entry[at] as number;
		if (found !== 0) {
			this.#take(node, found, at, at + 1, flags);
		}
		if (this.#joins(at + 1)) {
			this.#stepJoined(node, at, flags);
		}
	}

	/** Takes the ways on from a node that the token `at` allows as one word with those after it. */
	#stepJoined(node: number, at: number, flags: number): void {
		const tokens = this.#tokens;
		const { forms } = this.#vocabulary;
		let hash = tokens.hash[at] as number;
		let difference = flags;
		for (let next = at + 1; next < at + longestJoin && this.#joins(next); next++) {
			if (tokens.gap[next] === Gap.hyphen && tokens.wordLength(next) + tokens.wordLength(next - 1) === 2) {
				break; // the path A-B of a graph is no AB
			}
			difference |= tokens.gap[next] === Gap.hyphen ? FormFlag.spelling : 0;
			hash = tokens.hashOn(hash, next);
			if (forms.mayHave(hash)) {
				this.#take(node, forms.get(hash, tokens.check(at, next + 1)), at, next + 1, difference);
			}
		}
	}

	#joins(index: number): boolean {
		return index !== this.#jumpFrom && mayJoin(this.#tokens, index);
	}

	/** Follows each word, or pair of words, from the first meaning on, that the form of the tokens `[at, after)` may be. */
	#take(node: number, first: number, at: number, after: number, flags: number): void {
		const { forms } = this.#vocabulary;
		for (let meaning = first; meaning > 0; meaning = forms.next(meaning)) {
			const form = forms.flags(meaning);
			const isPair = (form & FormFlag.pair) !== 0;
			const word = isPair ? 0 : forms.target(meaning);
			const child = isPair ? this.#childOfPair(node, forms.target(meaning)) : this.#trie.child(node, word);
			if (child !== 0 && (!asksForCase(form) || this.#hasCapitals(word, form, at, after))) {
				this.#arrive(child, after, flags | (form & FormFlag.difference), this.#endsHead(form, at, after));
			}
		}
	}

	#childOfPair(node: number, pair: number): number {
		const middle = this.#trie.child(node, this.#vocabulary.firstOfPair(pair));
		return this.#trie.hasChildren(middle) ? this.#trie.child(middle, this.#vocabulary.secondOfPair(pair)) : 0;
	}

	/** A name's first word is in the plural only as its head: `points of presence`, not `hosts machines`. */
	#endsHead(form: number, at: number, after: number): boolean {
		return at === this.#first && (form & FormFlag.plural) !== 0 && !this.#tokens.isAnyOf(after, linkingWords);
	}

	#stepOverSign(node: number, at: number, flags: number): void {
		const tokens = this.#tokens;
		const sign = tokens.hash[at] as number;
		const left = at > this.#first && tokens.isGlued(at);
		const right = tokens.isGlued(at + 1);
		const child = this.#trie.child(node, signStep(sign, left, right));
		if (child !== 0) {
			this.#arrive(child, at + 1, flags, false);
		}
		const last = right ? this.#trie.child(node, signStep(sign, left, false)) : 0;
		if (last !== 0) {
			this.#arrive(last, at + 1, flags, true);
		}
	}

	/** A node was reached before the token `after`: it may be a name, and more may follow. */
	#arrive(node: number, after: number, flags: number, isLast: boolean): void {
		if (this.#trie.isName(node)) {
			this.#offer(node, after, flags);
		}
		const next = after === this.#jumpFrom ? this.#jumpTo : after;
		if (!isLast && next < this.#tokens.count && this.#trie.hasChildren(node)) {
			if (next !== after || this.#tokens.gap[next] !== Gap.end) {
				this.#step(node, next, flags);
			}
		}
	}

	/** Keeps a name that is longer than the best, or as long and closer to what is written. */
	#offer(node: number, after: number, flags: number): void {
		if (this.#wantedEnd !== 0 && after !== this.#wantedEnd) {
			return;
		}
		if (after < this.end || (after === this.end && flags > this.flags && !this.#isLabel)) {
			return;
		}
		if (!this.#isLabel && !mayEnd(this.#tokens, this.#first, after - 1)) {
			return;
		}
		if (after === this.end && (flags === this.flags || this.#isLabel)) {
			this.others = node === this.name ? this.others : [...this.others, node];
			return;
		}
		this.end = after;
		this.flags = flags;
		this.name = node;
		if (this.others.length > 0) {
			this.others = [];
		}
	}

	/** True when the case of the text allows a form that asks for it. */
	#hasCapitals(word: number, form: number, at: number, after: number): boolean {
		const tokens = this.#tokens;
		if (
			(form & FormFlag.acronymPlural) !== 0 &&
			((tokens.flags[after - 1] as number) & TokenFlag.lower) === 0
		) {
			return false;
		}
		if ((form & FormFlag.capitals) === 0 || this.#isLabel) {
			return true;
		}
		if (this.#isInsideIdentifier(at)) {
			return tokens.wordLength(at) > 1 && !tokens.isAnyOf(at, identifierWords);
		}
		const ending = tokens.wordLength(at) - this.#vocabulary.baseLength(word);
		return after === at + 1 && (tokens.capitals[at] as number) >> ending === this.#vocabulary.capitals(word);
	}

	/** `it` of `parseItConfig`; alone in code it is a word like any other, often one of the language's own. */
	#isInsideIdentifier(at: number): boolean {
		const tokens = this.#tokens;
		const code = ((tokens.flags[at] as number) & TokenFlag.code) !== 0;
		const joins = (gap: Gap | undefined) => gap === Gap.seam || gap === Gap.hyphen;
		return code && (joins(tokens.gap[at]) || (at + 1 < tokens.count && joins(tokens.gap[at + 1])));
	}
}

/** True for forms that a text has to write in a certain case. */
function asksForCase(form: number): boolean {
	return (form & (FormFlag.acronymPlural | FormFlag.capitals)) !== 0;
}

/** The step of a sign: `C++` and `C ++` are not one name, so it knows whether it stands close to its neighbours. */
export function signStep(codePoint: number, left: boolean, right: boolean): number {
	return ~((codePoint << 2) | (left ? 1 : 0) | (right ? 2 : 0));
}
