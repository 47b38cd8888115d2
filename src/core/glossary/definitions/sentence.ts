// Rule R5: "A container is an object that …" defines *container* where its heading speaks of it.
import type { Note, Paragraph, PlainText } from '../../markdown/note';
import { plainText, sourceOffset, sourceSpan } from '../../markdown/plain';
import { sentences } from '../../text/sentences';
import type { Span } from '../../text/span';
import { isShortFor, looksShort } from '../aliases/abbreviation';
import { isEverydayWord } from '../matching/everydayWords';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { maySayWhatIs } from './beginnings';
import { isInCode } from './boldLeadIn';
import { bodyOf, strength, type Candidate } from './candidate';
import { capitalised, isName } from './head';
import { namesKind } from './predicate';
import { inSmallLetters } from './smallLetters';

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
}

const nounPhrase = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}+#./’'-]*(?:[ ][\p{L}\p{N}][\p{L}\p{N}\p{M}+#./’'-]*){0,5}?`;
const opening = String.raw`^(?:[a-z][^,.;:()]{1,60},[ ])?(?:(an?|the)[ ])?`;
const copular = new RegExp(
	String.raw`${opening}(${nounPhrase})(?:[ ]\(([^()]{2,40})\))?(?:[ ]or[ ](?:an?[ ]|the[ ])?(${nounPhrase})(?:[ ]\(([^()]{2,40})\))?)?[ ](?:is|are)[ ](?:(?:basically|essentially|simply|usually|typically|generally)[ ])?(an?|the)[ ]`,
	'du',
);
const verbal = new RegExp(
	String.raw`^(?:[a-z][^,.;:()]{1,60},[ ])?an?[ ](${nounPhrase})[ ](?:[a-z]+ly[ ])?[a-z]+(?:s|es)[ ]`,
	'du',
);

/**
 * Asked of the source before its markup and line ends are taken out: behind the verb an article, an adverb, or a word with
 * a sign in it, which may be markup.
 */
const verb = /(?:\b|_)(?:is|are)(?:_|\b[\s>]*(?:\w*(?:[^\w\s]|_)|(?:\w+ly|an?|the)\b))/i;
/** `By this way, a disk is a …` and `In our example, …` hold there only. */
const ofHere = /\b(?:this|these|our|my|your)\b/i;

interface Subject {
	readonly text: string;
	readonly at: number;
}

/** False for a paragraph in which no sentence says what a part of its heading is, as nearly all are. */
export function maySpeakOf({ text }: Note, paragraph: Paragraph, title: string): boolean {
	const { span, lineSpans, marks } = paragraph;
	const source = text.slice(span.start, span.end);
	if (marks.length === 0 && lineSpans.length === 1) {
		return maySayWhatIs(title, source);
	}
	return verb.test(source) && maySayWhatIs(title, plainText(text, paragraph).text);
}

/** Every definition that the sentences of a paragraph give; at most one for each sentence. */
export function sentenceCandidates(
	note: Note,
	paragraph: Paragraph,
	scope: SentenceScope,
): readonly Candidate[] {
	const plain = plainText(note.text, paragraph);
	if (!scope.coordinated && !maySayWhatIs(scope.heading, plain.text)) {
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
	const small = inSmallLetters(text);
	const copula = maySayWhatIs(scope.heading, text) ? copular.exec(small) : null;
	if (copula !== null) {
		const subjects = subjectsOf(copula, [2, 4], text);
		const definite = copula[1] === 'the';
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
			return candidateFor(note, paragraph, plain, sentence, scope, known, short, copula[6] === 'the' ? 1 : 2);
		}
	}
	const verb = scope.coordinated ? verbal.exec(small) : null;
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

/** What groups of a pattern have found in a text in small letters, as the text writes it. */
function subjectsOf(found: RegExpExecArray, groups: readonly number[], text: string): readonly Subject[] {
	let from = 0;
	return groups.flatMap((group) => {
		const span = found.indices?.[group];
		if (span === undefined) {
			return [];
		}
		const name = text.slice(...span);
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
	const head = { name: main.text, span, parentheses: [] };
	// `entities` in code marks is a variable, `etcd` a thing that is written so.
	if (isEverydayWord(main.text) && isInCode(paragraph, head)) {
		return undefined;
	}
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
		head,
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
