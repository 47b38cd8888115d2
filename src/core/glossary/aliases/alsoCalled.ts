// "Also called X, Y or Z", "formerly known as X", "called X (Y)": other names that a sentence gives.
import { isName } from '../definitions/head';
import { singular } from '../definitions/heading';
import { normaliseName } from '../matching/lexicon';
import { isShortFor, looksShort } from './abbreviation';

/** Names that one sentence gives, and whose names they are. */
export interface NamesInSentence {
	/** The words before the phrase, *is* and commas cut: `Type 1 hypervisors`, `It`, ''. */
	readonly subject: string;
	/** In order, a shared noun already distributed; offsets into the sentence. */
	readonly names: readonly { readonly label: string; readonly start: number; readonly end: number }[];
	readonly reason: 'alsoCalled' | 'formerly';
}

const cue =
	/\b(?:(?:is|are|was|were)\s+)?(?:sometimes\s+|often\s+|commonly\s+)?(also|formerly|previously|originally)\s+(?:(?:sometimes|often|commonly|widely)\s+)?(?:called|known\s+(?:[a-z]+ly\s+)?as|referred\s+to\s+as|termed|named|branded(?:\s+as)?|marketed\s+as)\s+/i;
/** Where the list of names is over for certain. */
const stop =
	/[.;:()“”"—–]|\s-\s|\s(?:that|which|who|whose|because|since|when|where|while|but|in|on|by|for|from|at|to|with|within|among|under|depending|until|before|after|is|are|was|were|has|have)\s/i;
/** A comma inside a name has no blank behind it: `N,N-dimethyltryptamine`. */
const noComma = String.raw`(?:[^,]|,(?=\S))+?`;
const item = String.raw`(?:an?\s+|the\s+|simply\s+|just\s+)?(${noComma})`;
/** `X`, `X or Y`, `X, Y, or Z`; without "or" or "and" a comma closes an aside: "X, also called Y, runs …". */
const severalNames = new RegExp(
	String.raw`^${item}((?:,\s+(?!or\s|and\s)${noComma})*),?\s+(?:or|and)\s+(?:an?\s+|the\s+|simply\s+|just\s+)?(${noComma})(?:,(?:\s.*)?)?$`,
	'i',
);
/** Without quotation marks, too: `scaling up and down` */
const particle = /^(?:up|down|in|out|on|off|back|forth)$/i;
/** `pre and post hooks` */
const prefix = /^(?:pre|post|non|sub|multi|inter|intra)-?$/i;
/** What is longer is no list of names, in UTF-16 units; the patterns take the square of the length where blanks abound. */
const longestList = 1000;
const oneName = new RegExp(String.raw`^${item}(?:,(?:\s.*)?)?$`, 'i');
/** `X and sold under the brand name Y`, `X and sometimes referred to as Y`: the clause goes on. */
const nextClause =
	/,?\s(?:and|or)\s(?:(?:also|often|sometimes|commonly|usually|more|most|previously|formerly|originally|\p{Ll}+ly)\s)*(?:sold|marketed|known|referred|called|abbreviated|spelled|written|shortened|used|made|named|termed|branded|considered|described)(?=\s|$)/iu;

/**
 * Reads "also called" in a sentence.
 * @example `Type 1 hypervisors are also called bare-metal, embedded, or native hypervisors.` gives
 *   *bare-metal hypervisor*, *embedded hypervisor*, *native hypervisor*
 */
export function namesInSentence(sentence: string): NamesInSentence | undefined {
	const found = cue.exec(sentence);
	if (found === null) {
		return undefined;
	}
	const from = found.index + found[0].length;
	// Same length, so that offsets stay: quotation marks before a name, with or without its article.
	const rest = sentence
		.slice(from)
		.replace(/^((?:the|an?)\s+)?([“"'‘])/i, (_, lead: string | undefined) =>
			' '.repeat((lead?.length ?? 0) + 1),
		);
	const end = firstClause(rest.slice(0, stop.exec(rest)?.index)).length;
	const text = rest.slice(0, end).trimEnd();
	if (text.length > longestList) {
		return undefined;
	}
	// What stands in quotation marks is one name: "scaling up and down".
	const isQuoted = /^(?:(?:the|an?)\s+)?[“"]/i.test(sentence.slice(from));
	const several = isQuoted ? null : severalNames.exec(text);
	const isSeveral = several !== null && !particle.test(several[3] ?? '');
	const list = isQuoted ? ([text, text.trim()] as const) : isSeveral ? several : oneName.exec(text);
	if (list === null) {
		return undefined;
	}
	const [, first = '', middle = '', last] = list;
	const written =
		last === undefined
			? [first]
			: prefix.test(first)
				? [text.trim()]
				: [first, ...middle.split(/,\s+/).slice(1), last];
	const subject = sentence.slice(0, subjectEnd(sentence, found.index)).replace(/^(?:an?|the)\s+/i, '');
	const labels = distribute(
		written.map((name) => name.replace(/^[“"'‘]|[’”"']+$/g, '').trim()).filter((name) => name !== ''),
		subject,
	);
	// "Type 1 hypervisors are also called …" speaks of many and names one; "(also known as K8s)" is one name.
	const isPlural = /^(?:are|were)\b/i.test(found[0]);
	let at = from;
	const names = labels.flatMap(({ label, own }) => {
		const start = Math.max(at, sentence.indexOf(own, at));
		at = start + own.length;
		return isName(label, 6) && !/^(?:the|an?)$/i.test(label)
			? [{ label: isPlural ? singular(label) : label, start, end: at }]
			: [];
	});
	return names.length === 0
		? undefined
		: { subject, names, reason: found[1]?.toLowerCase() === 'also' ? 'alsoCalled' : 'formerly' };
}

/** Where the words before an offset end, less what sets an aside off: a blank, a comma, a bracket, a dash. */
function subjectEnd(sentence: string, offset: number): number {
	let end = offset;
	while (end > 0 && /[\s,(–—-]/.test(sentence.charAt(end - 1))) {
		end--;
	}
	return end;
}

/** The names before a clause that goes on: of `X and sometimes referred to as Y`, `X`. */
export function firstClause(names: string): string {
	return names.slice(0, nextClause.exec(names)?.index);
}

/** `bare-metal, embedded, or native hypervisors`: adjectives get the noun of the last name if it is the subject's too. */
function distribute(names: readonly string[], subject: string): readonly { label: string; own: string }[] {
	const last = names.at(-1) ?? '';
	const noun = last.split(' ').slice(1).join(' ');
	const shares =
		names.length > 1 &&
		noun !== '' &&
		((pointsBack(subject) && names.length > 2) || normaliseName(subject).endsWith(normaliseName(noun))) &&
		names.slice(0, -1).every((name) => /^\p{Ll}[\p{L}\p{N}-]*$/u.test(name));
	return names.map((name) => ({
		own: name,
		label: shares && name !== last && !noun.includes(name) ? `${name} ${noun}` : name,
	}));
}

const called = /\bcalled\s+(?:an?\s+|the\s+)?((?:[\p{L}\p{N}][\p{L}\p{N}-]*\s+){1,6})\(([^()]{2,10})\)/u;

/**
 * `… called Software-Defined Networking (SDN)`: the name and its short form, with offsets into the sentence.
 * "Also called" is another rule's.
 */
export function calledWithShortForm(
	sentence: string,
): readonly { readonly label: string; readonly start: number }[] {
	const found = called.exec(sentence);
	const [name = '', short = ''] = [found?.[1]?.trim(), found?.[2]];
	if (
		found === null ||
		/\balso\s+$/i.test(sentence.slice(0, found.index)) ||
		!looksShort(short) ||
		!isShortFor(short, name)
	) {
		return [];
	}
	return [
		{ label: name, start: sentence.indexOf(name, found.index) },
		{ label: short, start: sentence.indexOf(`(${short})`, found.index) + 1 },
	];
}

/** True when the subject of "also called" can only mean the term whose definition it stands in: `It`, `This`, ''. */
export function pointsBack(subject: string): boolean {
	return /^(?:it|this|they|these|this is|it is)?$/i.test(subject);
}

/** The name in `Paravirtualization is a technique`, which an aside follows; '' when more is said. */
export function beforeGenus(subject: string): string {
	const found = /^([^,;:]+?)\s+(?:is|are)\s+(?:an?|the)\s+(?:[\p{L}\p{N}-]+\s+){0,3}[\p{L}\p{N}-]+$/iu.exec(
		subject,
	);
	return found?.[1] !== undefined &&
		!/\s(?:of|for|to|in|on|with|from|by|and|or)\s/i.test(subject.slice(found[1].length))
		? found[1].replace(/^(?:an?|the)\s+/i, '')
		: '';
}

/** True when the words before an aside are the genus of a definition, as in `A technology, also known as Y, …`. */
export function isBareNoun(subject: string): boolean {
	return (
		subject.split(/\s+/).length <= 6 &&
		!/\s(?:is|are|of|that|which|who|by|with|on|to|for|in|and|or)\s|[,;:]/i.test(` ${subject} `)
	);
}
