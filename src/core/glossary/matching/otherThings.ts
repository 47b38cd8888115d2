// Names that are something else together with the word beside them: the *Java virtual machine* is no machine of a
// hypervisor.
import { Gap, TokenFlag, type Tokens } from '../../text/tokens';

const exclamation = 33;

/** `a != b`, and what asserts that there is something: `node!.name`, `f(node!)`, `node!;`. */
const noMacro = [41, 44, 46, 59, 61];

/** What runs on a virtual machine of its own, which is a program that reads bytecode. */
const languages =
	'bytecode clojure elixir erlang ethereum evm groovy haskell hotspot java javascript jrockit js kotlin language lisp lua ocaml perl php process python ruby scala scheme smalltalk solidity wasm webassembly'.split(
		' ',
	);

/** With one of these behind it a name is that of a maker, or of another product: *Traefik Labs*, *Swagger UI*. */
const otherEnds = 'corp corporation foundation gmbh hub inc labs llc ltd ui'.split(' ');

/**
 * True for the words of the tokens `[first, after)`, which a name was found for, where they are a piece of another name:
 * `virtual machine` after `Java`, in the products *HA Proxy* and *Container Linux*, before *Labs* and *UI*, and in the
 * macro `pin!(…)`.
 */
export function isOtherThing(tokens: Tokens, first: number, after: number): boolean {
	if (isMacro(tokens, after) || (tokens.capitals[first] !== 0 && isFollowedByAny(tokens, after, otherEnds))) {
		return true;
	}
	return after - first === 1
		? (tokens.isAnyOf(first, ['vm', 'vms']) && isOfLanguage(tokens, first)) ||
				(tokens.isAnyOf(first, ['ha']) && isFollowedByAny(tokens, after, ['proxy'])) ||
				(tokens.isAnyOf(first, ['container']) &&
					tokens.capitals[first] !== 0 &&
					tokens.gap[after] === Gap.space &&
					isFollowedByAny(tokens, after, ['linux']))
		: after - first === 2 &&
				tokens.isAnyOf(first, ['virtual']) &&
				tokens.isAnyOf(after - 1, ['machine', 'machines']) &&
				isOfLanguage(tokens, first);
}

function isOfLanguage(tokens: Tokens, first: number): boolean {
	return tokens.gap[first] !== Gap.end && tokens.isAnyOf(first - 1, languages);
}

/** True when the next word of the same phrase is one of these, with a capital. */
function isFollowedByAny(tokens: Tokens, after: number, words: readonly string[]): boolean {
	return tokens.gap[after] === Gap.space && tokens.isAnyOf(after, words) && tokens.capitals[after] !== 0;
}

/** True before the sign of `pin!()` in code; `a != b`, `node!.name`, and `pin!` at the end of a sentence are none. */
function isMacro(tokens: Tokens, after: number): boolean {
	return (
		tokens.isSymbol(after, exclamation) &&
		tokens.isGlued(after) &&
		((tokens.flags[after] as number) & TokenFlag.code) !== 0 &&
		!(tokens.isGlued(after + 1) && noMacro.some((sign) => tokens.isSymbol(after + 1, sign)))
	);
}
