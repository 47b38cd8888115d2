// Whether words that follow a head say what the head is. Judged by how their first sentence begins.
import { sentences } from '../../text/sentences';
import { normaliseName } from '../matching/lexicon';
import type { Body, Surroundings } from './candidate';
import { namesBareKind } from './genus';
import type { Head } from './head';
import { namesKind } from './predicate';

/**
 * How well a text answers "What is it?".
 * `defines`: it has the head as its subject, or is a fragment that names the kind of thing: *A tool that …*.
 * `describes`: it speaks of the head without saying what kind of thing it is, or is a fragment of another sort.
 * `none`: it speaks of something else, or tells the reader to do something.
 * `against`: no company can make it a definition: *See KVM*, *This is a list of …*, *Server: a running server*.
 */
export type Evidence = 'defines' | 'describes' | 'none' | 'against';

/** Words that link a subject with what it is or does; a part of a language that is learned once. */
const be = String.raw`(?:is|are|was|were)`;
const adverb = String.raw`(?:(?:also|basically|essentially|simply|usually|typically|generally|often|commonly|currently|actually|really|primarily|mainly|just|\p{Ll}+ly)\s+)?`;
const definingVerb = String.raw`(?:refers?\s+to|means|denotes?|stands?\s+for|represents?|describes?|consists?\s+of|comprises?|defines?|encompasses)\s(?!whether\s|how\s|if\s|when\s)`;
const describingVerb = String.raw`(?:provides?|allows?|enables?|lets?|helps?|offers?|automates?|manages?|implements?|combines?|extends?|supports?|integrates?|creates?|runs?|stores?|delivers?|serves?|acts?\s+as|works?\s+by|focus(?:es)?\s+on|aims?\s+to|contains?|involves?|simplif(?:y|ies)|uses?|protects?|handles?|controls?|measures?|makes?|takes?|captures?|tracks?)\s`;

const describingParticiple = String.raw`(?:used|designed|built|intended|based|made|responsible|composed|known|part|defined|meant|aimed|able|called|located|developed|written)\s`;

const isKind = new RegExp(
	String.raw`^(?:\s*\([^()]*\))?(?:\s+or\s+[^\s,]+)?,?\s+(?:${be}\s+${adverb}(?:an?|the|one\s+of|any|another|where|when|what|how|a\s+kind|type\s+of|kind\s+of)\s|${adverb}${definingVerb})`,
	'iu',
);
const isCopula = new RegExp(String.raw`^(?:\s*\([^()]*\))?(?:\s+or\s+[^\s,]+)?,?\s+${be}\s+${adverb}`, 'iu');
const describes = new RegExp(
	String.raw`^(?:\s*\([^()]*\))?(?:\s+or\s+[^\s,]+)?,?\s+(?:${be}\s+${adverb}${describingParticiple}|can\s+be\s+(?:used|thought|seen|defined|described)\s|${adverb}${describingVerb})`,
	'iu',
);
/** "Managed resources are ready-made custom resources": a kind in the plural has no article. */
const areKinds =
	/^(?:\s*\([^()]*\))?,?\s+are\s+((?:\S+\s+){0,5}?\S+)(?=[,.;:]|\s+(?:that|which|who|whose|where|when|of|for|to|in|on|by|with|from|used|using|based|designed|created|within|across|and)\s|$)/iu;
const thisIs = new RegExp(
	String.raw`^(?:this|it|these|they)\s+${be}\s+${adverb}(?:an?|the|one\s+of|another|type|kind)\s`,
	'iu',
);
const thisDoes = /^(?:(?:this|it|they|these)\s+(?:is|are|was|were|can|has|have)|it\s+\p{Ll}+s)\s/iu;
/** "This is a list of …": said of the section, not of its subject. */
const aboutTheText =
	/^(?:this|it|these|they|here)\s+(?:is|are)\s+(?:an?|the|one of the|another)\s+(?:\p{L}+\s+){0,3}?(?:lists?|collections?|summar(?:y|ies)|overviews?|guides?|tutorials?|pages?|sections?|chapters?|documents?|examples?|places?|good|great|bad|best|most|only|same|first|second|third|last|main|simplest|default|recommended|preferred|important|common|work|problem|question|reason|following|case|bit|lot|few|ones?|steps?)\b/iu;

/** *Is a* in other languages, after a name; in some it joins the name. */
const foreignCopula =
	/^(?:\s*[(（][^()（）]*[)）])?,?\s*(?:(?:es|é|è|est|ist|sind|son|sont|são|sono|is|är|er|on)\s+(?:une?|un[oa]?|uma?|eine?|een|en|ett?|der|die|das|el|l[aeo]s?|il|o|a|os|as|de[rsnt]?)\s|(?:est|è|é)\s+l['’]|(?:—|–|-)\s*это\s|это\s|является\s|(?:是(?:一|指)|指的?是|(?:という|と)は|란|이란)|adalah\s|là\s|(?:jest|to)\s|je\s|jsou\s)/iu;
const article = /^(?:an?|the)\s+/i;
const anA = /^an?\s+/i;
/** Openings like "A lot of" count things; they do not say what something is. */
const counts =
	/^an?\s+(?:few|lots?|number|couple|(?:wide\s+)?variety|list|full list|note|word|similar|recent|good|bad|better|quick|brief|simple way|typical|common|lack|complete list|particular|given|certain|minimum|maximum|value|comma|boolean|string|link)\b/iu;
/** Fragments that name a kind without an article *a*. */
const otherFragment =
	/^(?:any|one of|each of|another|two or more|something|someone|anything|those|what|when|where|short for|abbreviation|acronym|synonym)\s/iu;
/** `VMware's hypervisor for …` */
const possessive =
	/^(?!(?:It|Let|That|Here|There|What|Who|Today|Everyone|Someone)['’]|\p{L}+ing\s)\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}]*)?['’]s\s/u;
/** `The part of a processor that …`: the article, a noun phrase, and what makes it a kind. */
const theKind =
	/^the\s+(?:[\p{L}-]+\s+){1,4}?(?:of|that|which|who|whose|by\s+which|where|for|between|in|with|from|behind|below|above|under|used\s+(?:to|for|by|in))\s/iu;
/** After a colon or a dash a small letter shows that what follows is a phrase: `the machine below`, `running desktops …` */
const lowerFragment =
	/^(?:the|any|one of|each of|another|two or more|something|someone|anything|\p{Ll}{2,}ing)\s/u;
/** `A cloud-based concept called …`, also without its article. */
const conceptCalled = /^(?:[\p{L},-]+\s+){1,5}called\s\p{Lu}/u;
const textOrValue =
	/^(?:guide|class|course|document|page|tutorial|article|section|test|talk|video|post|workshop|chapter|lesson|step|reminder|summary|explanation|overview|introduction|look|change|fix|bug|string|boolean|flag|path|url|id|link)$/;
/** One or two words and what narrows them down. */
const genusOpening =
	/^((?:[\p{L}\p{N}-]+\s+)?[\p{L}\p{N}-]+)\s+(?:that|which|of|for|with|without|in|from|by|to|on|between)\s/iu;
/** Where a noun phrase is over and something is said about it. */
const boundary =
	/(?:^|[\s,])(?:that|which|who|whose|where|when|of|for|to|in|on|by|with|from|used|using|based|designed|between|into|within|across|under|containing|consisting|describing|representing|running|written|made|built|created|provided|developed|responsible|capable|as|at|via|through|without|such|like|and|or|about|on)(?=[\s,])|[,.;:(—–]|\s-\s/iu;
const auxiliary =
	/\s(?:is|are|was|were|will|would|has|have|had|can|could|should|must|may|might|shall|does|do|did|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t)\s/iu;
/** Verbs that are no plural nouns; and a past tense, told from a participle by the object after it. */
const finite =
	/\s(?:is|needs|wants|means\s+that|failed\s+to|tends|fails|seems|appears|allows|continues|begins|attempts|tries|refers|belongs|applies|comes|goes|relies|depends|consists|happens|occurs|contains|includes|provides|supports|makes|gives|takes|requires|exists|depend|apply|include|contain|provide|require|allow|need|sees|gets|becomes|remains|deploys|rests|installs|evaluates|lets|keeps|sends|receives|\p{Ll}{2,}ed\s+(?:an?|the|its|their|our|your))\s/iu;
const relative = /[\s,(](?:that|which|who|whose|where|when|while|because|if|so)\s|[;:(—–]|\.\s/iu;
/** Singular nouns and adjectives in -s, which are no verbs. */
const notVerb = /(?:ss|us|is|ous|series|means|species|news|kubernetes|windows|['’]s)$/iu;
const adverbial =
	/^(?!(?:if|when|while|because|although|since|unless|once|after|before|as)\s)(?:[A-Z][^,.;:()]{1,60}),\s+/i;
const pointer = /^(?:see|cf\.|refer to|note|please)\b|\?$/i;

/**
 * Evidence for one head, from the plain words that follow it.
 * @param names the head and its other names
 * @example evidenceOf(['KVM'], 'KVM is a hypervisor.') // 'defines'
 * @example evidenceOf(['KVM'], 'A module that runs guests.') // 'defines'
 * @example evidenceOf(['Step'], 'Run the tests.') // 'none'
 */
export function evidenceOf(names: readonly string[], text: string, english = true): Evidence {
	const first = sentences(text.slice(0, 600))[0];
	const sentence = first === undefined ? '' : text.slice(first.start, first.end);
	const bySubject = subjectEvidence(names, sentence, english);
	if (bySubject !== 'none') {
		return bySubject;
	}
	if (!english) {
		// In a language without patterns of its own only the name itself speaks.
		return 'against';
	}
	if (aboutTheText.test(sentence) || pointer.test(sentence)) {
		return 'against';
	}
	const pronoun = thisIs.exec(sentence);
	if (pronoun !== null && /^it\s+is\s+[^,.]{1,40}?\s(?:if|when)\s/i.test(sentence)) {
		return 'none';
	}
	if (pronoun !== null) {
		return namesKind(sentence.slice(pronoun.index).replace(/^\S+\s+\S+\s+/, ''), false) ? 'defines' : 'none';
	}
	if (thisDoes.test(sentence)) {
		return 'describes';
	}
	return fragmentEvidence(names, sentence);
}

/** Evidence when the sentence begins with a name of the head; the only kind that needs no English. */
export function subjectEvidence(names: readonly string[], sentence: string, english = true): Evidence {
	for (const text of [sentence, sentence.replace(adverbial, '')]) {
		for (const name of names) {
			const rest = afterName(text.replace(article, ''), name);
			if (rest !== undefined) {
				if (!english) {
					return foreignCopula.test(rest) ? 'defines' : 'none';
				}
				if (isPluralKind(rest) || saysKind(rest, text)) {
					return 'defines';
				}
				if (text === sentence && describes.test(rest)) {
					return 'describes';
				}
			}
		}
	}
	return english &&
		/^in\s/i.test(sentence) &&
		names.some((name) => afterName(sentence.slice(3), name)?.startsWith(',') === true)
		? 'describes'
		: 'none';
}

/** What follows a name at the beginning of a text: of `KVM is old` and `KVM`, ` is old`. */
function afterName(text: string, name: string): string | undefined {
	if (text.startsWith(name)) {
		const rest = text.slice(name.length);
		// A name written without blanks after it, as in Chinese; in other scripts a longer word begins here.
		return /^[\p{Script=Latin}\p{N}-]/u.test(rest) ? afterFoldedName(text, name) : rest;
	}
	return afterFoldedName(text, name);
}

/** The same for a name in another number or case: `Containers are …` for *container*. */
function afterFoldedName(text: string, name: string): string | undefined {
	const count = name.split(/\s+/).length;
	const words = /[^\s,(]+/g;
	let end = 0;
	for (let word = 0; word < count; word++) {
		const found = words.exec(text);
		if (found === null || (word === 0 && found.index > 0)) {
			return undefined;
		}
		end = found.index + found[0].length;
	}
	const start = text.slice(0, end);
	return start.length <= name.length + 4 &&
		normaliseName(start) === normaliseName(name) &&
		normaliseName(name) !== ''
		? text.slice(end)
		: undefined;
}

/** Evidence of a fragment without a subject: `A tool that …`, `The act of …`, `VMware's hypervisor for …`. */
function fragmentEvidence(names: readonly string[], sentence: string): Evidence {
	if (isCircular(names[0] ?? '', sentence)) {
		return 'against';
	}
	if (counts.test(sentence) || isFullSentence(sentence)) {
		return 'none';
	}
	if (isText(names[0] ?? '', sentence)) {
		return 'describes';
	}
	if (
		anA.test(sentence) ||
		theKind.test(sentence) ||
		lowerFragment.test(sentence) ||
		namesBareKind(sentence) ||
		repeatsNoun(names[0] ?? '', sentence)
	) {
		return 'defines';
	}
	return /^the\s/i.test(sentence) ||
		otherFragment.test(sentence) ||
		possessive.test(sentence) ||
		conceptCalled.test(sentence)
		? 'describes'
		: 'none';
}

/** `A guide for …`, `a half-day course on …`: a list of things to read, or of values to fill in, where no head is one itself. */
function isText(name: string, sentence: string): boolean {
	const end = boundary.exec(sentence)?.index ?? sentence.length;
	const noun = /(\p{L}+)\s*$/u.exec(sentence.slice(0, Math.min(end, 100)))?.[1]?.toLowerCase() ?? '';
	return textOrValue.test(noun) && !name.toLowerCase().includes(noun);
}

/** `Kubernetes: a running Kubernetes cluster` asks for one; it does not say what it is. */
function isCircular(name: string, sentence: string): boolean {
	const key = normaliseName(name);
	const [before = ''] = sentence.split(/\s(?:that|which|who|whose|where)\s/, 1);
	const opening = ` ${normaliseName(before.split(/\s+/, 7).join(' '))} `;
	const at = opening.indexOf(` ${key} `);
	if (key === '' || at < 0) {
		return false;
	}
	const end = boundary.exec(sentence)?.index ?? sentence.length;
	const genus = ` ${normaliseName(sentence.slice(0, Math.min(end, 100)).replace(article, ''))} `;
	// The name as the last part of a longer genus is one more sort of it: *live migration* of *migration* is not.
	return !(genus.endsWith(` ${key} `) && genus !== ` ${key} ` && key.includes(' '));
}

/** The genus has the head's noun: of *Live migration*, `Migration of a running machine`. */
function repeatsNoun(name: string, sentence: string): boolean {
	const words = normaliseName(name).split(' ');
	const phrase = genusOpening.exec(sentence)?.[1];
	return (
		words.length > 1 &&
		phrase !== undefined &&
		!/^(?:\S+ing|\S+ly)\s/i.test(phrase) &&
		normaliseName(phrase).split(' ').at(-1) === words.at(-1)
	);
}

/** True when a sentence that begins with a noun phrase goes on to say something about it: `A similar issue applies to …`. */
function isFullSentence(whole: string): boolean {
	const sentence = whole.replace(/\s*\([^()]*\)/g, '');
	const helper = auxiliary.exec(sentence)?.index ?? Infinity;
	const clause = relative.exec(sentence)?.index ?? Infinity;
	if (helper < clause) {
		return true;
	}
	if (finite.test(clause === Infinity ? sentence : sentence.slice(0, clause))) {
		return true;
	}
	const end = boundary.exec(sentence)?.index ?? sentence.length;
	const words = sentence.slice(0, end).trim().split(/\s+/);
	const verbAt = words.findIndex((word, at) => at > 1 && /^\p{Ll}+s$/u.test(word) && !notVerb.test(word));
	// A noun in -s is a plural: after *a* it is none, after *the* it ends its phrase.
	return (
		verbAt > 0 && (anA.test(sentence) || verbAt < words.length - 1 || /^\s*that\s/i.test(sentence.slice(end)))
	);
}

/** `is a …` has to name a kind; *means*, *refers to* and their like need none. */
function saysKind(rest: string, sentence: string): boolean {
	const verb = isKind.exec(rest);
	if (verb === null) {
		return false;
	}
	const copula = isCopula.exec(rest);
	if (copula === null) {
		// "It comprises two tasks:" announces a list.
		return !sentence.endsWith(':');
	}
	return namesKind(rest.slice(copula[0].length), !article.test(sentence));
}

function isPluralKind(rest: string): boolean {
	const noun = areKinds.exec(rest)?.[1];
	return (
		noun !== undefined &&
		!/^(?:not|no|also\s+not|now|always|never|the\s+(?:most|main|only|same|best))\s/i.test(noun) &&
		/\p{Ll}s$/u.test(noun) &&
		!notVerb.test(noun)
	);
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
	const names = [head.name, ...head.parentheses.map(({ text }) => text)];
	const evidence = evidenceOf(names, body.plain.text, english);
	// `Limits and quotas` is seldom the name of one thing.
	return evidence === 'defines' && /\s(?:and|&)\s/i.test(head.name) ? 'describes' : evidence;
}
