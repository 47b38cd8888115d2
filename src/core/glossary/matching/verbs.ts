// English words that are a verb where they stand: *to list all files* is about no list.
import { Gap, TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import { isEverydayWord } from './everydayWords';
import { isFunctionWord } from './functionWords';

const [hash, apostrophe, slash] = [35, 39, 47];
const small = { l: 108, s: 115, y: 121 } as const;

/** After these a word that has no ending is a verb: `we will make`, `you switch`. */
const beforeVerb = 'will would can could shall should may might must cannot let lets we you they'.split(' ');

/** What a verb's object begins with; after `to` it tells `to list the files` from `to host B`. */
const objectStart =
	'a an the this that these those all any both each every it its them our your their his her my some many several multiple more most other another'.split(
		' ',
	);

/** Of those, what hardly ever follows a noun directly. */
const articles = ['a', 'an', 'the', 'its', 'their'];

/** What an order's object begins with; `Object that …` and `Service it …` are no orders. */
const orderedStart = 'a an the these those all each every any its them our your their'.split(' ');

/** Subjects that are words for nobody and nothing by name. */
const pronouns = ['it', 'he', 'she', 'who'];

/** Adverbs that stand between a modal and its verb: `must always change`. */
const betweenVerbs =
	'always also never often still then just only even now not already first automatically'.split(' ');

/** Words in *-ly* that stand before nouns: `daily jobs`, `only nodes`, `apply patches`, `on-the-fly snapshots`. */
const noAdverbs =
	'anomaly apply assembly comply costly daily early elderly family fly friendly hourly imply july likely lively lonely lovely monopoly monthly multiply nightly only orderly poly quarterly rely reply supply timely ugly unlikely weekly yearly'.split(
		' ',
	);

/** True when the word, which a name of one word was found for, is a verb. */
export function isVerb(tokens: Tokens, at: number): boolean {
	if (isOrder(tokens, at)) {
		return true;
	}
	const before = at - 1;
	if (
		before < 0 ||
		tokens.capitals[at] !== 0 ||
		tokens.gap[at] !== Gap.space ||
		tokens.kind[before] !== TokenKind.word ||
		((tokens.flags[at] as number) & TokenFlag.code) !== 0
	) {
		return false;
	}
	return (
		tokens.isAnyOf(before, beforeVerb) ||
		(tokens.isAnyOf(before, betweenVerbs) && tokens.isAnyOf(before - 1, beforeVerb)) ||
		isNot(tokens, before) ||
		hasSubjectAndObject(tokens, at) ||
		(tokens.isAnyOf(before, ['to', 'not']) &&
			tokens.isAnyOf(at + 1, objectStart) &&
			tokens.gap[at + 1] === Gap.space)
	);
}

/**
 * `Override the defaults`, `// handle the error`: an everyday word in the singular with which a clause or a comment
 * begins, before an object.
 */
function isOrder(tokens: Tokens, at: number): boolean {
	const next = at + 1;
	if (
		!tokens.isAnyOf(next, orderedStart) ||
		tokens.gap[next] !== Gap.space ||
		tokens.capitals[next] !== 0 ||
		!beginsClause(tokens, at)
	) {
		return false;
	}
	const isCode = ((tokens.flags[at] as number) & TokenFlag.code) !== 0;
	const isComment = tokens.isSymbol(at - 1, slash) || tokens.isSymbol(at - 1, hash);
	return (!isCode || isComment) && !endsInS(tokens, at) && isEverydayWord(tokens.text(at));
}

/**
 * `; judgment overrides the signal`, `etcd periodically snapshots its keys`: before an object, and after an adverb or, in
 * *-s*, a subject of one word with which a clause begins. Elsewhere it may well be a noun: `the file paths the compiler
 * reads`, `it gives users a choice`. In *-s* an adverb is enough: `it efficiently handles many`.
 */
function hasSubjectAndObject(tokens: Tokens, at: number): boolean {
	const before = at - 1;
	const isThird = endsInS(tokens, at);
	const isAdverb = endsInLy(tokens, before) && !noAdverbs.includes(tokens.text(before));
	if (isAdverb && isThird) {
		return true;
	}
	if (
		!tokens.isAnyOf(at + 1, articles) ||
		tokens.gap[at + 1] !== Gap.space ||
		((tokens.flags[at + 1] as number) & TokenFlag.code) !== 0
	) {
		return false;
	}
	return (
		isAdverb ||
		(isThird &&
			(tokens.isAnyOf(before, pronouns) ||
				(beginsClause(tokens, before) && !isFunctionWord(tokens.text(before)))))
	);
}

/** True for `handles` and not for `process`. */
function endsInS(tokens: Tokens, index: number): boolean {
	const last = (tokens.foldStart[index + 1] as number) - 1;
	return (
		tokens.wordLength(index) > 1 && tokens.folded[last] === small.s && tokens.folded[last - 1] !== small.s
	);
}

function endsInLy(tokens: Tokens, index: number): boolean {
	const last = (tokens.foldStart[index + 1] as number) - 1;
	return (
		tokens.wordLength(index) > 1 && tokens.folded[last] === small.y && tokens.folded[last - 1] === small.l
	);
}

/** True for the first word of a text, or after a comma, a full stop and the like. */
function beginsClause(tokens: Tokens, index: number): boolean {
	return (
		index === 0 ||
		tokens.gap[index] === Gap.end ||
		(tokens.gap[index] === Gap.space && tokens.kind[index - 1] === TokenKind.symbol)
	);
}

/** The `t` of `don't`. */
function isNot(tokens: Tokens, at: number): boolean {
	return tokens.isAnyOf(at, ['t']) && tokens.isSymbol(at - 1, apostrophe) && tokens.isGlued(at);
}
