// Where a name may begin and end among the tokens of a text.
import { Gap, TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import { areParticles } from './korean';

const [ampersand, apostrophe, dot, hash, openParen, plus, slash] = [38, 39, 46, 35, 40, 43, 47];

/** What is left of a run of Katakana beside a name must be long enough to be a word: マシン is not in マシンガン. */
const shortestKatakanaWord = 3;

/** True when a token may be one word with the one before it: both are words with at most a hyphen between. */
export function mayJoin(tokens: Tokens, index: number): boolean {
	return (
		index < tokens.count &&
		(tokens.gap[index] as Gap) <= Gap.hyphen &&
		tokens.kind[index] === TokenKind.word &&
		tokens.kind[index - 1] === TokenKind.word
	);
}

/** With one of these and a hyphen before it a word is another thing: `self-supervised learning`, `co-host`. */
const otherThings = ['self', 'semi', 'quasi', 'pseudo', 'co', 'anti'];

/** What follows the apostrophe of `it's`, `don't`, `we'll`. */
const contractions = ['s', 't', 'd', 'm', 'll', 're', 've'];

/** True when a name may begin at the token. */
export function mayStart(tokens: Tokens, index: number): boolean {
	if (((tokens.flags[index] as number) & TokenFlag.closed) !== 0) {
		return false;
	}
	if (tokens.gap[index] !== Gap.none) {
		return !isInCompound(tokens, index);
	}
	const before = tokens.kind[index - 1] as TokenKind;
	switch (tokens.kind[index] as TokenKind) {
		case TokenKind.word:
			return (
				before !== TokenKind.word &&
				!isContraction(tokens, index) &&
				!isFileSuffix(tokens, index) &&
				!isHalfOfPair(tokens, index, index - 2)
			);
		case TokenKind.symbol:
			return before === TokenKind.symbol;
		case TokenKind.hangul:
			return before !== TokenKind.hangul;
		case TokenKind.katakana:
			return before !== TokenKind.katakana || isLongKatakana(tokens, index - 1, -1);
		case TokenKind.dense:
			return true;
	}
}

/** True when a name that began at `first` may end with the token `last`. */
export function mayEnd(tokens: Tokens, first: number, last: number): boolean {
	const next = last + 1;
	if (goesOnAsAddress(tokens, next)) {
		return false;
	}
	if (!tokens.isGlued(next)) {
		return true;
	}
	const after = tokens.kind[next] as TokenKind;
	switch (tokens.kind[last] as TokenKind) {
		case TokenKind.word:
			return (
				after !== TokenKind.word &&
				!isFileSuffix(tokens, next + 1) &&
				!(first === last && (isPartOfShortName(tokens, last) || isHalfOfPair(tokens, last, next + 1)))
			);
		case TokenKind.hangul:
			return after !== TokenKind.hangul || areParticles(hangulFrom(tokens, next));
		case TokenKind.katakana:
			return after !== TokenKind.katakana || isLongKatakana(tokens, next, 1);
		default:
			return true;
	}
}

/**
 * True when a name of several words begins or ends inside an identifier of code and goes on beyond it: `Event source` in
 * `CloudEvent source`, `block storage` in `Block storageClassName`.
 */
export function tearsWord(tokens: Tokens, first: number, after: number): boolean {
	return (
		(isInsideWord(tokens, first) || (after < tokens.count && isInsideWord(tokens, after))) &&
		tokens.gap.subarray(first + 1, after).includes(Gap.space)
	);
}

/** True for a token that is one word with the token before it: `Event` in `CloudEvent`, `id` in `machine_id`. */
function isInsideWord(tokens: Tokens, index: number): boolean {
	const gap = tokens.gap[index];
	const isCode = ((tokens.flags[index] as number) & TokenFlag.code) !== 0;
	return isCode && (gap === Gap.seam || gap === Gap.hyphen);
}

/** The `host` of `co-host`; in code `self_type` may well be a type. */
function isInCompound(tokens: Tokens, index: number): boolean {
	return (
		tokens.gap[index] === Gap.hyphen &&
		((tokens.flags[index] as number) & TokenFlag.code) === 0 &&
		tokens.isAnyOf(index - 1, otherThings)
	);
}

/** True for a token that an address or a path has in its midst: the dot of `kvm.io` behind `kvm`. */
function goesOnAsAddress(tokens: Tokens, index: number): boolean {
	return (
		index < tokens.count &&
		(tokens.gap[index] as Gap) <= Gap.hyphen &&
		((tokens.flags[index] as number) & TokenFlag.closed) !== 0
	);
}

function isContraction(tokens: Tokens, index: number): boolean {
	return (
		tokens.isAnyOf(index, contractions) &&
		tokens.isSymbol(index - 1, apostrophe) &&
		tokens.isGlued(index - 1) &&
		tokens.kind[index - 2] === TokenKind.word
	);
}

/** The `js` of `Node.js` and the `png` of `kvm.png` in prose: neither it nor what stands before it is a name then. */
function isFileSuffix(tokens: Tokens, index: number): boolean {
	return (
		tokens.isGlued(index) &&
		tokens.isSymbol(index - 1, dot) &&
		tokens.isGlued(index - 1) &&
		tokens.kind[index - 2] === TokenKind.word &&
		tokens.kind[index] === TokenKind.word &&
		((tokens.flags[index] as number) & TokenFlag.code) === 0 &&
		tokens.capitals[index] === 0 &&
		tokens.wordLength(index) <= 4 &&
		isSmallLetter(tokens.folded[tokens.foldStart[index] as number] as number) &&
		!(tokens.isGlued(index + 1) && tokens.isSymbol(index + 1, openParen))
	);
}

/** The letters of `C++`, `C#`, `R&D`, `I/O`, but not the first of `C/C++`: a letter and a sign may be one name. */
function isPartOfShortName(tokens: Tokens, index: number): boolean {
	if (tokens.wordLength(index) !== 1 || isDigit(tokens.folded[tokens.foldStart[index] as number] as number)) {
		return false;
	}
	const next = index + 2;
	const joins = tokens.isSymbol(index + 1, ampersand) || tokens.isSymbol(index + 1, slash);
	return joins
		? tokens.isGlued(next) && tokens.wordLength(next) === 1 && !isClosedBySign(tokens, next)
		: isClosedBySign(tokens, index);
}

/** `CI` of `CI/CD` where nobody knows `CD`: two pairs of capitals with a slash are one name then. */
function isHalfOfPair(tokens: Tokens, index: number, other: number): boolean {
	const between = Math.max(index, other) - 1;
	return (
		tokens.isSymbol(between, slash) &&
		tokens.isGlued(between) &&
		tokens.isGlued(between + 1) &&
		isTwoCapitals(tokens, index) &&
		isTwoCapitals(tokens, other) &&
		(tokens.entry[other] as number) <= 0
	);
}

function isTwoCapitals(tokens: Tokens, index: number): boolean {
	return (
		index >= 0 && index < tokens.count && tokens.wordLength(index) === 2 && tokens.capitals[index] === 0b11
	);
}

/** True before the signs of `C++` and `C#`. */
function isClosedBySign(tokens: Tokens, index: number): boolean {
	return tokens.isGlued(index + 1) && (tokens.isSymbol(index + 1, plus) || tokens.isSymbol(index + 1, hash));
}

function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

function isSmallLetter(unit: number): boolean {
	return unit >= 97 && unit <= 122;
}

function isLongKatakana(tokens: Tokens, from: number, direction: 1 | -1): boolean {
	let length = 0;
	let index = from;
	while (length < shortestKatakanaWord && tokens.kind[index] === TokenKind.katakana) {
		length++;
		const seam = direction === 1 ? index + 1 : index;
		if (!tokens.isGlued(seam)) {
			break;
		}
		index += direction;
	}
	return length >= shortestKatakanaWord;
}

function hangulFrom(tokens: Tokens, from: number): string {
	let after = from + 1;
	while (after < tokens.count && tokens.isGlued(after) && tokens.kind[after] === TokenKind.hangul) {
		after++;
	}
	return tokens.text(from, after);
}
