// Names that are something else together with the word beside them: the *Java virtual machine* is no machine of a
// hypervisor.
import { Gap, type Tokens } from '../../text/tokens';

/** What runs on a virtual machine of its own, which is a program that reads bytecode. */
const languages =
	'bytecode clojure elixir erlang ethereum evm groovy haskell hotspot java javascript jrockit js kotlin language lisp lua ocaml perl php process python ruby scala scheme smalltalk solidity wasm webassembly'.split(
		' ',
	);

/**
 * True for the words of the tokens `[first, after)`, which a name was found for, where they are a piece of another name:
 * `virtual machine` after `Java`, and in the products *HA Proxy* and *Container Linux*.
 */
export function isOtherThing(tokens: Tokens, first: number, after: number): boolean {
	return after - first === 1
		? (tokens.isAnyOf(first, ['vm', 'vms']) && isOfLanguage(tokens, first)) ||
				(tokens.isAnyOf(first, ['ha']) && isFollowedBy(tokens, after, 'proxy')) ||
				(tokens.isAnyOf(first, ['container']) &&
					tokens.capitals[first] !== 0 &&
					tokens.gap[after] === Gap.space &&
					isFollowedBy(tokens, after, 'linux'))
		: after - first === 2 &&
				tokens.isAnyOf(first, ['virtual']) &&
				tokens.isAnyOf(after - 1, ['machine', 'machines']) &&
				isOfLanguage(tokens, first);
}

function isOfLanguage(tokens: Tokens, first: number): boolean {
	return tokens.gap[first] !== Gap.end && tokens.isAnyOf(first - 1, languages);
}

/** True when the next word of the same phrase is this one, with a capital. */
function isFollowedBy(tokens: Tokens, after: number, word: string): boolean {
	return tokens.gap[after] !== Gap.end && tokens.isAnyOf(after, [word]) && tokens.capitals[after] !== 0;
}
