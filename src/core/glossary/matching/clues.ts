// What a text must hold before a name can be in it, as hashes: lets an index ask a filter instead of every text.
import { hashPair, withoutAccents } from '../../text/fold';
import { Gap, TokenFlag, TokenKind, type Tokens } from '../../text/tokens';
import type { Segmenter } from '../../text/segment';
import { mayJoin } from './boundaries';
import { readName } from './name';
import { longestJoin } from './search';
import { FormFlag, formsOf, readNameWord, type NameWord } from './wordForms';

/** A folded word of which nothing but its hash and its length, in UTF-16 units, is known. */
export interface HashedWord {
	readonly hash: number;
	readonly length: number;
}

/** For each word of a name the forms of which a text has to have one. */
export type Clues = readonly (readonly HashedWord[])[];

/**
 * The clues of a name; empty for a name of signs only, which then may be anywhere.
 * @example `bare metal` has two: `bare` or `baremetal`, and `metal`, `metals` or `baremetal`
 */
export function cluesOf(segmenter: Segmenter, name: string): Clues {
	const [first, after] = readName(segmenter, name);
	const { tokens } = segmenter;
	const clues: HashedWord[][] = [];
	let previous: NameWord | undefined;
	for (let index = first; index < after; index++) {
		if (tokens.kind[index] === TokenKind.symbol) {
			previous = undefined;
			continue;
		}
		const source = name.slice(tokens.start[index], tokens.end[index]);
		const word = readNameWord(source, tokens.text(index), after - first === 1);
		const own = formsOf(word).map(({ text }) => hashed(text));
		if (previous !== undefined) {
			const joined = joinedForms(previous, word).map(hashed);
			clues.at(-1)?.push(...joined);
			own.push(...joined);
		}
		clues.push(own);
		previous = tokens.kind[index] === TokenKind.word ? word : undefined;
	}
	return clues;
}

/** `baremetal`, `baremetals`: what the vocabulary learns of a pair. */
function joinedForms(first: NameWord, second: NameWord): readonly string[] {
	return formsOf(first)
		.filter(({ flags }) => (flags & FormFlag.difference) <= FormFlag.spelling)
		.flatMap((left) => formsOf(second).map((right) => left.text + right.text));
}

/** Gives every word of a text and every chain of parts that may be read as one word, as hash and length. */
export function visitWordHashes(tokens: Tokens, visit: (hash: number, length: number) => void): void {
	const { hash, kind, flags, gap, count } = tokens;
	for (let at = 0; at < count; at++) {
		if (kind[at] === TokenKind.symbol) {
			continue;
		}
		let length = tokens.wordLength(at);
		visit(hash[at] as number, length);
		if (((flags[at] as number) & TokenFlag.accented) !== 0) {
			const plain = hashed(withoutAccents(tokens.text(at)));
			visit(plain.hash, plain.length);
		}
		if (at + 1 < count && (gap[at + 1] as number) <= Gap.hyphen) {
			let chain = hash[at] as number;
			for (let next = at + 1; next < at + longestJoin && mayJoin(tokens, next); next++) {
				chain = tokens.hashOn(chain, next);
				length += tokens.wordLength(next);
				visit(chain, length);
			}
		}
	}
}

function hashed(text: string): HashedWord {
	return { hash: hashPair(text).hash, length: text.length };
}
