// A kind that the notes renamed: one that the code misses and one that the notes do not know, seen as the same.
import type { Span } from '../text/span';
import { readBlock, type Arm, type Block } from './block';
import { tidyClassifier, tidyLabel, type Classifier, type Kind } from './classifier';
import type { Drift } from './drift';
import { identifiers, wordsOf } from './identifiers';
import type { Language } from './language';
import { commentText } from './literals';
import type { Marker } from './marker';
import { scan } from './scan';
import { namesOf, takenNames } from './names';

const notInWord = '(?<![\\p{L}\\p{N}_])';

/** An arm whose kind has another name in the notes by now. */
export interface Rename {
	readonly from: Arm;
	readonly to: Kind;
}

/** Text that takes the place of a span. */
export interface Edit extends Span {
	readonly text: string;
}

/**
 * The renames that would explain a drift: of the only unknown kind to the only missing one, between the same
 * neighbours, or to a name of the same or nearly the same words.
 *
 * @example renamesIn(drift, { name: 'Hypervisors', kinds: [bareMetal] }) // [{ from: '"Type 1"', to: bareMetal }]
 */
export function renamesIn({ arms, unknown, missing }: Drift, classifier: Classifier): readonly Rename[] {
	const { kinds } = tidyClassifier(classifier);
	const [strange, lacking] = [
		new Set(unknown.map(({ label }) => label)),
		new Set(missing.map(({ label }) => label)),
	];
	const armPlaces = places(
		arms.map(({ label }) => label),
		strange,
	);
	const kindPlaces = places(
		kinds.map(({ label }) => label),
		lacking,
	);
	const isOnly = strange.size === 1 && lacking.size === 1;
	return unknown
		.filter(({ label }, index) => unknown.findIndex((arm) => arm.label === label) === index)
		.flatMap((from) =>
			missing
				.filter(({ label }) => {
					const place = armPlaces.get(from.label);
					return (
						isOnly || (place !== undefined && place === kindPlaces.get(label)) || isAlike(from.label, label)
					);
				})
				.map((to) => ({ from, to })),
		);
}

/** No more than these are worth asking about. */
const mostPossible = 3;

/**
 * The renames of one unknown kind that nothing speaks for or against, those with the most letters in common first;
 * none where one is likely.
 *
 * @example possibleRenames(drift, drift.unknown[0], renamesIn(drift, classifier)) // [{ from: '"File"', to: filing }]
 */
export function possibleRenames({ missing }: Drift, from: Arm, likely: readonly Rename[]): readonly Rename[] {
	if (likely.some((rename) => rename.from.label === from.label)) {
		return [];
	}
	return missing
		.filter(({ label }) => likely.every(({ to }) => to.label !== label))
		.map((to) => ({ from, to, letters: differingLetters(from.label, to.label) }))
		.sort((one, other) => one.letters - other.letters)
		.slice(0, mostPossible)
		.map(({ to }) => ({ from, to }));
}

/**
 * What to change in a text for a rename: the label in the block's literals and comments, and the name that was made of
 * it, in the block and, where the type stands before it, in the rest of the text.
 */
export function renameEdits(
	text: string,
	marker: Marker,
	classifier: Classifier,
	language: Language,
	{ from, to }: Rename,
): readonly Edit[] {
	const block = readBlock(text, marker, language);
	const literals = block.literals
		.filter(({ value }) => tidyLabel(value) === from.label)
		.map(({ start, end }) => ({ start, end, text: language.quote(to.label) }));
	const comments = block.comments.flatMap((comment) =>
		saidIn(text, comment, from.label).map((span) => ({
			...span,
			text: commentText(to.label, language.spoken),
		})),
	);
	return [...literals, ...comments, ...nameEdits(text, block, classifier, language, from.label, to.label)];
}

/** Where a comment says a label; signs alone, `-` for one, are said everywhere. */
function saidIn(text: string, { start, end }: Span, label: string): readonly Span[] {
	if (!/[\p{L}\p{N}]/u.test(label)) {
		return [];
	}
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(label)}(?![\\p{L}\\p{N}])`, 'gu');
	return Array.from(text.slice(start, end).matchAll(pattern), ({ index, 0: found }) => ({
		start: start + index,
		end: start + index + found.length,
	}));
}

/** The member that was made of the one label becomes what is made of the other, if the code has it under that name. */
function nameEdits(
	text: string,
	block: Block,
	classifier: Classifier,
	language: Language,
	from: string,
	to: string,
): readonly Edit[] {
	const { type = '', masked } = block;
	const prefix = language.memberPrefix?.(type, masked) ?? '';
	const [short = from, shortTo = to] = namesOf([from, to], classifier, block, language);
	const naming = language.memberNaming;
	// Among small letters there are other names, of parameters, which no dot or `case` goes before.
	const before = naming.casing === 'camel' ? '(?<=\\.|\\bcase\\s+)' : notInWord;
	const old = [short, from]
		.map((label) => prefix + (identifiers([label], naming)[0] ?? ''))
		.find((name) => word(name, before).test(masked));
	if (old === undefined || wordsOf(from, naming.ascii).length === 0) {
		return [];
	}
	const taken = takenNames(block, prefix).filter((name) => name !== old && prefix + name !== old);
	const [member = ''] = identifiers([shortTo], naming, taken);
	const replace = (code: string, pattern: RegExp): Edit[] =>
		Array.from(code.matchAll(pattern), ({ index, 0: found }) => ({
			start: index + found.length - old.length,
			end: index + found.length,
			text: prefix + member,
		}));
	const inside = replace(masked, word(old, before));
	const whole = scan(text, language.lexicon, 0, text.length).masked;
	const isOwn = type !== '' && old.toLowerCase().startsWith(type.toLowerCase());
	const qualified = word(old, isOwn ? notInWord : `${notInWord}${escaped(type)}\\s*(?:\\.|::)\\s*`);
	const outside = type === '' ? [] : replace(whole, qualified);
	return [
		...inside,
		...outside.filter(({ start }) => start < block.marker.span.start || start >= masked.length),
	];
}

/** A name as a whole word that is not called, except with a literal as Java's enumerators are. */
function word(name: string, before: string): RegExp {
	return new RegExp(`${before}${escaped(name)}(?![\\p{L}\\p{N}_])(?!\\s*\\((?!\\ue000))`, 'gu');
}

/** Where the labels in question stand between the others; a place that several share says nothing. */
function places(labels: readonly string[], wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
	const others = labels.filter((label) => !wanted.has(label));
	const found = new Map<string, string>();
	let passed = 0;
	for (const label of labels) {
		if (wanted.has(label)) {
			found.set(label, JSON.stringify([others[passed - 1], others[passed]]));
		} else {
			passed++;
		}
	}
	const counts = [...found.values()];
	return new Map([...found].filter(([, place]) => counts.filter((each) => each === place).length === 1));
}

/** True when one has all words of the other, or they differ in a few letters. */
function isAlike(one: string, other: string): boolean {
	const [few = [], many = []] = [wordsOf(one), wordsOf(other)]
		.map((words) => words.map((each) => each.toLowerCase()))
		.sort((a, b) => a.length - b.length);
	if (few.length > 0 && few.every((each) => many.includes(each))) {
		return true;
	}
	const [a, b] = [few.join(''), many.join('')];
	return Math.min(a.length, b.length) > 4 && a !== '' && differingLetters(a, b) <= 2 && !/\d/.test(a + b);
}

/** Levenshtein's distance: how many letters to put in, take out or change. */
function differingLetters(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 0; i < one.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < other.length; j++) {
			const change = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
			next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
