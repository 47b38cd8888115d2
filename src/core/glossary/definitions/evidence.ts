// Whether words that follow a head say what the head is. Judged by how their first sentence begins.
import { sentences } from '../../text/sentences';
import { isShortFor, looksShort } from '../aliases/abbreviation';
import type { Body, Evidence, Surroundings } from './candidate';
import { fragmentEvidence } from './fragment';
import { namesOfHead, type Head } from './head';
import { foreignFragment } from './otherLanguages';
import { namesKind } from './predicate';
import { inSmallLetters } from './smallLetters';
import { adverb, be, hasSubject, isPluralKind, subjectEvidence } from './subject';

const thisIs = new RegExp(
	String.raw`^(?:this|it|these|they)\s+${be}\s+${adverb}(?:an?|the|one\s+of|another|type|kind)\s`,
	'i',
);
const isOpening = new RegExp(String.raw`^\S+\s+${be}\s+${adverb}`, 'i');
const thisDoes =
	/^(?!it\s+is\s+(?:advised|recommended|suggested|assumed|expected|known|said)\s)(?:(?:this|it|they|these)\s+(?:(?:is|are|was|were)\s+(?:\p{Ll}+ly\s+)?(?:\p{Ll}+(?:ed|t|n)|responsible)|can|has|have)|it\s+\p{Ll}+s)\s/u;
/** "This is a list of …": said of the section, not of its subject. */
const aboutTheText =
	/^(?:this|it|these|they|here)\s+(?:is|are)\s+(?:an?|the|one of the|another)\s+(?:\p{L}+\s+){0,3}?(?:lists?|collections?|summar(?:y|ies)|overviews?|guides?|tutorials?|pages?|sections?|chapters?|documents?|examples?|places?|good|great|bad|best|most|only|same|first|second|third|last|main|simplest|default|recommended|preferred|important|common|work|problem|question|reason|following|case|bit|lot|few|ones?|steps?)\b/u;

const toReader = /^(?:since|if|because|now|so|first|next|then|once|before|after)\s.*?\s(?:we|you)\s/i;
const pointer = /^(?:see|cf\.|refer to|note|please|specify|ensure|avoid|make sure|(?:the )?same as)\b|\?$/i;

/** A sentence that is longer is judged by its beginning, in UTF-16 units. */
const farthest = 600;

/** True for a sentence that only says where to look: `See KVM.` */
export function isPointer(sentence: string): boolean {
	return /^(?:see|cf\.|refer to)\s/i.test(sentence);
}

/**
 * Evidence for one head, from the plain words that follow it.
 * @param names the head and its other names
 * @example evidenceOf(['KVM'], 'KVM is a hypervisor.') // 'defines'
 * @example evidenceOf(['KVM'], 'A module that runs guests.') // 'defines'
 * @example evidenceOf(['Step'], 'Run the tests.') // 'none'
 */
export function evidenceOf(names: readonly string[], text: string, english = true): Evidence {
	const sentence = openingSentence(text);
	return sentenceEvidence(names, sentence, subjectEvidence(names, sentence, english), english);
}

/** A text's first sentence, or what there is of it in so many units; '' where there is none. */
export function openingSentence(text: string): string {
	const [first] = sentences(text.slice(0, farthest));
	return first === undefined ? '' : text.slice(first.start, first.end);
}

/** `evidenceOf` for whoever has the sentence, and has asked `subjectEvidence` what its subject shows. */
export function sentenceEvidence(
	names: readonly string[],
	sentence: string,
	bySubject: Evidence,
	english: boolean,
): Evidence {
	if (bySubject !== 'none') {
		return bySubject;
	}
	if (isExpansion(names[0] ?? '', sentence)) {
		return 'defines';
	}
	if (!english) {
		return foreignFragment(sentence);
	}
	const small = /^(?:this|it|these|they|here)\s/i.test(sentence) ? inSmallLetters(sentence) : undefined;
	if ((small !== undefined && aboutTheText.test(small)) || pointer.test(sentence)) {
		return 'against';
	}
	const pronoun = small === undefined ? null : thisIs.exec(small);
	if (pronoun !== null && /^it\s+is\s+[^,.]{1,40}?\s(?:if|when)\s/i.test(sentence)) {
		return 'none';
	}
	if (pronoun !== null && /^(?:this|it)\s/i.test(sentence) && repeats(names[0] ?? '', sentence)) {
		return 'against';
	}
	if (pronoun !== null) {
		return namesKind(sentence.replace(isOpening, ''), false) ? 'defines' : 'none';
	}
	if (hasSubject(names, sentence)) {
		return 'none';
	}
	if (/^(?:these|they)\s/i.test(sentence) && isPluralKind(sentence.replace(/^\S+/, ''))) {
		return 'defines';
	}
	if (small !== undefined && thisDoes.test(small)) {
		return 'describes';
	}
	const evidence = fragmentEvidence(names, sentence);
	// "Since it has many parts, we need a way to …" speaks to the reader.
	return evidence === 'none' && toReader.test(sentence) ? 'against' : evidence;
}

/** `This was an experiment` under *Experiment*. */
function repeats(name: string, sentence: string): boolean {
	const noun = /^\S+\s+\S+\s+(?:an?|the)\s+(\S+)/i.exec(sentence)?.[1]?.replace(/[.,;:]$/, '');
	return noun !== undefined && noun.toLowerCase() === name.toLowerCase();
}

/** `SDN`: `Software-Defined Networking.`, also with more words behind it: `Original gravity, the density of …` */
function isExpansion(name: string, sentence: string): boolean {
	if (!looksShort(name)) {
		return false;
	}
	const words = sentence.split(/[,;:(—–]|\s-\s|\.$/, 1)[0]?.trim() ?? '';
	return words.length < 80 && isShortFor(name, words);
}

/** What a head's body shows; `undefined` where there is nothing to ask: no body, or a glossary in another language. */
export function headEvidence(
	head: Head,
	body: Body | undefined,
	{ english, glossary }: Pick<Surroundings, 'english' | 'glossary'>,
): Evidence | undefined {
	if (body === undefined || (glossary && !english)) {
		return undefined;
	}
	const evidence = evidenceOf(namesOfHead(head), body.plain.text, english);
	// `Limits and quotas` is seldom the name of one thing.
	return evidence === 'defines' && /\s(?:and|&)\s/i.test(head.name) ? 'describes' : evidence;
}
