// Rule R5: "A container is an object that …" defines *container* where its heading speaks of it.
import type { Note, Paragraph, PlainText } from '../../markdown/note';
import { plainText, sourceOffset, sourceSpan } from '../../markdown/plain';
import { sentences } from '../../text/sentences';
import type { Span } from '../../text/span';
import { isShortFor, looksShort } from '../aliases/abbreviation';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { bodyOf, strength, type Candidate } from './candidate';
import { capitalised, isName } from './head';
import { namesKind } from './predicate';

/** What stands above a paragraph and decides which subjects may be defined in it. */
export interface SentenceScope {
	/** The heading's names in its own order and writing; a subject's label is taken from here. */
	readonly names: readonly string[];
	/** The heading's words; a subject has to be a part of them. */
	readonly heading: string;
	/** `Type 1 and type 2 hypervisors`: also "A type 1 hypervisor directly interacts …" defines. */
	readonly coordinated: boolean;
	/** Inside a definition: the subject may only modify its head, not be its noun. */
	readonly modifiersOnly: boolean;
	/** Of the heading, as `stemsOf` gives them. */
	readonly stems: readonly string[];
}

const nounPhrase = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}+#./’'-]*(?:[ ][\p{L}\p{N}][\p{L}\p{N}\p{M}+#./’'-]*){0,5}?`;
const opening = String.raw`^(?:[A-Z][^,.;:()]{1,60},[ ])?(?:(an?|the)[ ])?`;
const copular = new RegExp(
	String.raw`${opening}(${nounPhrase})(?:[ ]\(([^()]{2,40})\))?(?:[ ]or[ ](?:an?[ ]|the[ ])?(${nounPhrase})(?:[ ]\(([^()]{2,40})\))?)?[ ](?:is|are)[ ](?:(?:basically|essentially|simply|usually|typically|generally)[ ])?(an?|the)[ ]`,
	'iu',
);
const verbal = new RegExp(
	String.raw`^(?:[A-Z][^,.;:()]{1,60},[ ])?an?[ ](${nounPhrase})[ ](?:[a-z]+ly[ ])?[a-z]+(?:s|es)[ ]`,
	'iu',
);

/** Asked of the source before its markup is taken out; the verb may stand beside emphasis. */
const verb = /\b(?:is|are)\b/i;
/** `By this way, a disk is a …` and `In our example, …` hold there only. */
const ofHere = /\b(?:this|these|our|my|your)\b/i;
const verbAndArticle = /\b(?:is|are)\s+(?:\w+ly\s+)?(?:an?|the)\b/gi;

interface Subject {
	readonly text: string;
	readonly at: number;
}

/**
 * False for a paragraph in which no sentence says what a part of its heading is, as nearly all are.
 * @param stems of the heading, as `stemsOf` gives them
 */
export function maySpeakOf({ text }: Note, paragraph: Paragraph, stems: readonly string[]): boolean {
	const { start, end } = paragraph.span;
	return verb.test(text.slice(start, end)) && saysWhatIs(plainText(text, paragraph).text, stems);
}

const smallWords = new Set('a an and as at by for from in into of on or the to vs with'.split(' '));

/**
 * How the words of a title begin, which two letters tell. Of a word that begins with other letters than ASCII, which
 * have several writings, it is the empty one, with which every word begins.
 * @example stemsOf('Using the hypervisor') // ['us', 'hy']
 */
export function stemsOf(title: string): readonly string[] {
	const stems = title
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => !smallWords.has(word))
		.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
		.map((part) => /^[a-z0-9]{1,2}/.exec(part)?.[0] ?? '');
	return [...new Set(stems)];
}

/** So many words before a verb an *or* may stand: behind it is another name, as in `X or the Y is a …` */
const mostBetween = 8;

/** True when the subject of some *is a* in a text may have words that begin with the stems. */
function saysWhatIs(text: string, stems: readonly string[]): boolean {
	if (stems.length === 0) {
		return false;
	}
	verbAndArticle.lastIndex = 0;
	for (let found = verbAndArticle.exec(text); found !== null; found = verbAndArticle.exec(text)) {
		if (followsName(text, found.index, stems)) {
			return true;
		}
	}
	return false;
}

/** True when the word before a verb may be the last of a name, or an *or* between two names stands before it. */
function followsName(text: string, verbAt: number, stems: readonly string[]): boolean {
	let end = verbAt - 1;
	for (let word = 0; word < mostBetween && text[end] === ' '; word++) {
		const start = text.lastIndexOf(' ', end - 1) + 1;
		const written = text.slice(start, end).toLowerCase();
		if (word === 0 ? mayEndName(written, stems) : written === 'or') {
			return true;
		}
		end = start - 1;
	}
	return false;
}

/** A parenthesis holds a short form; what is not ASCII has several writings. */
function mayEndName(word: string, stems: readonly string[]): boolean {
	return (
		word.endsWith(')') ||
		smallWords.has(word) ||
		/[^\x00-\x7f]/.test(word) ||
		stems.some((stem) => beginsWith(word, stem))
	);
}

/** Vowels are taken for one another: `mice` is a plural of `mouse`. */
function beginsWith(word: string, [first, second]: string): boolean {
	return (
		first === undefined ||
		(word[0] === first &&
			(second === undefined || word[1] === second || (isVowel(word[1]) && isVowel(second))))
	);
}

function isVowel(letter = ''): boolean {
	return letter !== '' && 'aeiou'.includes(letter);
}

/** Every definition that the sentences of a paragraph give; at most one for each sentence. */
export function sentenceCandidates(
	note: Note,
	paragraph: Paragraph,
	scope: SentenceScope,
): readonly Candidate[] {
	const plain = plainText(note.text, paragraph);
	if (!scope.coordinated && !saysWhatIs(plain.text, scope.stems)) {
		return [];
	}
	return sentences(plain.text).flatMap((sentence) => {
		const candidate = readSentence(note, paragraph, plain, sentence, scope);
		return candidate === undefined ? [] : [candidate];
	});
}

function readSentence(
	note: Note,
	paragraph: Paragraph,
	plain: PlainText,
	sentence: Span,
	scope: SentenceScope,
): Candidate | undefined {
	const text = plain.text.slice(sentence.start, sentence.end);
	// Without its full stop it is a caption or a slogan.
	if (!/[.:;!。]["”’)\]]*$/.test(text)) {
		return undefined;
	}
	const copula = saysWhatIs(text, scope.stems) ? copular.exec(text) : null;
	if (copula !== null) {
		const subjects = subjectsOf(copula, [2, 4], text);
		const definite = copula[1]?.toLowerCase() === 'the';
		const known = subjects.filter(
			({ text: name }) => isKnown(name, scope) && !(definite && namedBy(name, scope) === undefined),
		);
		const verbEnd = copula[0].length - (copula[6]?.length ?? 0) - 1;
		if (
			known.length > 0 &&
			!ofHere.test(text.slice(0, subjects[0]?.at)) &&
			namesKind(text.slice(verbEnd), copula[1] === undefined)
		) {
			const short = subjectsOf(copula, [3, 5], text);
			return candidateFor(
				note,
				paragraph,
				plain,
				sentence,
				scope,
				known,
				short,
				copula[6]?.toLowerCase() === 'the' ? 1 : 2,
			);
		}
	}
	const verb = scope.coordinated ? verbal.exec(text) : null;
	if (verb !== null) {
		const subjects = subjectsOf(verb, [1], text).filter(
			({ text: name }) => namedBy(name, scope) !== undefined,
		);
		return subjects.length === 0
			? undefined
			: candidateFor(note, paragraph, plain, sentence, scope, subjects, [], 1);
	}
	return undefined;
}

function subjectsOf(found: RegExpExecArray, groups: readonly number[], text: string): readonly Subject[] {
	let from = 0;
	return groups.flatMap((group) => {
		const name = found[group];
		if (name === undefined) {
			return [];
		}
		const at = text.indexOf(name, from);
		from = at + name.length;
		return [{ text: name, at }];
	});
}

/** The heading's own writing of a name, when the heading lists it. */
function namedBy(name: string, scope: SentenceScope): string | undefined {
	const key = normaliseName(name);
	return scope.names.find((listed) => normaliseName(listed) === key);
}

function isKnown(name: string, scope: SentenceScope): boolean {
	if (!isName(name, 6)) {
		return false;
	}
	if (namedBy(name, scope) !== undefined) {
		return !scope.modifiersOnly;
	}
	const whole = ` ${normaliseName(scope.heading)} `;
	const part = ` ${normaliseName(name)} `;
	return scope.modifiersOnly ? whole.startsWith(part) && whole !== part : whole.includes(part);
}

function candidateFor(
	note: Note,
	paragraph: Paragraph,
	plain: PlainText,
	sentence: Span,
	scope: SentenceScope,
	subjects: readonly Subject[],
	short: readonly Subject[],
	rank: number,
): Candidate | undefined {
	const order = (subject: Subject) => {
		const at = scope.names.findIndex((name) => normaliseName(name) === normaliseName(subject.text));
		return at < 0 ? scope.names.length : at;
	};
	const [main, ...others] = [...subjects].sort((one, other) => order(one) - order(other));
	if (main === undefined) {
		return undefined;
	}
	const spanOf = ({ text, at }: Subject) =>
		sourceSpan(plain, sentence.start + at, sentence.start + at + text.length);
	const start = sourceOffset(plain, sentence.start);
	const span = spanOf(main);
	const label = namedBy(main.text, scope) ?? main.text;
	const isCommon = /\b(?:an?|the)\s/i.test(plain.text.slice(sentence.start, sentence.start + main.at));
	const aliases: Alias[] = [
		...others.map((other) => ({
			label: namedBy(other.text, scope) ?? other.text,
			reason: 'sentence' as const,
			span: spanOf(other),
		})),
		...short
			.filter(({ text }) => looksShort(text) && subjects.some((subject) => isShortFor(text, subject.text)))
			.map((abbreviation) => ({
				label: abbreviation.text,
				reason: 'sentence' as const,
				span: spanOf(abbreviation),
			})),
	];
	return {
		head: { name: main.text, span, parentheses: [] },
		// `etcd is a store` writes its name; `a container is an object` a common noun, which a tree begins with a capital.
		label: isCommon ? capitalised(label) : label,
		form: 'sentence',
		rule: 'R5',
		strength: strength.sentence,
		rank,
		body: bodyOf(note, paragraph, start),
		extent: { start, end: paragraph.span.end },
		aliases,
	};
}
