// What a label says, without the signs around it: the tokens that a lexicon learns, and a key to compare labels by.
import { Segmenter } from '../../text/segment';
import { Gap, TokenKind, type Tokens } from '../../text/tokens';
import { americanSpelling } from './spelling';
import { singularWord } from './wordForms';

/** Signs that may open a name, as in `.NET`, `@types`, `--privileged`, `/dev/kvm`. */
const openingSigns = /^[.@#$/\-+]$/;
/** Signs that may close one, as in `C++`, `C#`, `A*`. */
const closingSigns = /^[+#/%°]$/;
/** Short words that take part in a prefix's hyphen: `para-virtualization` is `paravirtualization`. */
const prefixes = new Set(
	'anti auto co de hyper inter intra macro meta micro multi nano non over para pre re semi sub super trans un under'.split(
		' ',
	),
);

/** Reads a label; afterwards its tokens `[first, after)` are the name, quotes and punctuation around it left out. */
export function readName(segmenter: Segmenter, name: string): readonly [first: number, after: number] {
	segmenter.begin();
	segmenter.scan(name, 0, name.length, false);
	const { tokens } = segmenter;
	let first = 0;
	let after = tokens.count;
	while (first < after && !opens(tokens, first)) {
		first++;
	}
	while (after > first && !closes(tokens, after - 1)) {
		after--;
	}
	let word = first;
	while (word < after && tokens.kind[word] === TokenKind.symbol) {
		word++;
	}
	return [first, word < after ? after : first];
}

function opens(tokens: Tokens, index: number): boolean {
	return (
		tokens.kind[index] !== TokenKind.symbol ||
		(openingSigns.test(signOf(tokens, index)) && tokens.isGlued(index + 1))
	);
}

function closes(tokens: Tokens, index: number): boolean {
	return (
		tokens.kind[index] !== TokenKind.symbol ||
		(closingSigns.test(signOf(tokens, index)) && tokens.isGlued(index))
	);
}

function signOf(tokens: Tokens, index: number): string {
	return String.fromCodePoint(tokens.hash[index] ?? 0);
}

/** Labels are read one at a time and nothing of one is left for the next, so one segmenter serves them all. */
const scratch = new Segmenter();

/**
 * A stable key: two labels are one term when their keys are equal. Folded, in American spelling, the last word in
 * the singular, hyphens as blanks: `Type 1 hypervisors` and `type-1 hypervisor` are both `type 1 hypervisor`, `VMs` is
 * `vm`, `I/O` stays `i/o`, and `가상 머신` is `가상머신`.
 */
export function normaliseName(name: string): string {
	const { tokens } = scratch;
	const [first, after] = readName(scratch, name);
	let key = '';
	let previous = '';
	for (let index = first; index < after; index++) {
		const isWord = tokens.kind[index] === TokenKind.word;
		const folded = tokens.kind[index] === TokenKind.symbol ? signOf(tokens, index) : tokens.text(index);
		const source = name.slice(tokens.start[index], tokens.end[index]);
		const word = isWord && index === after - 1 ? singularWord(source, folded) : folded;
		const joined =
			tokens.isGlued(index) ||
			(!isWord && tokens.kind[index] === tokens.kind[index - 1]) ||
			(tokens.gap[index] === Gap.hyphen && prefixes.has(previous) && /^[a-z]{3,}$/.test(folded));
		key += (index === first || joined ? '' : ' ') + (isWord ? americanSpelling(word) : word);
		previous = folded;
	}
	return key;
}
