// English words that are a verb where they stand: *to list all files* is about no list.
import { Gap, TokenFlag, TokenKind, type Tokens } from '../../text/tokens';

const apostrophe = 39;

/** After these a word that has no ending is a verb: `we will make`, `you switch`. */
const beforeVerb = 'will would can could shall should may might must cannot let lets we you they'.split(' ');

/** What a verb's object begins with; after `to` it tells `to list the files` from `to host B`. */
const objectStart =
	'a an the this that these those all any both each every it its them our your their his her my some'.split(
		' ',
	);

/** True when the word, which a name of one word was found for, is a verb in prose. */
export function isVerb(tokens: Tokens, at: number): boolean {
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
		isNot(tokens, before) ||
		(tokens.isAnyOf(before, ['to', 'not']) &&
			tokens.isAnyOf(at + 1, objectStart) &&
			tokens.gap[at + 1] === Gap.space)
	);
}

/** The `t` of `don't`. */
function isNot(tokens: Tokens, at: number): boolean {
	return tokens.isAnyOf(at, ['t']) && tokens.isSymbol(at - 1, apostrophe) && tokens.isGlued(at);
}
