// Fragments without a subject, as glossaries have them: `A tool that …`, `The act of …`, `Software for …`.
import { normaliseName } from '../matching/lexicon';
import type { Evidence } from './candidate';
import { namesBareKind } from './genus';
import { isGraded } from './predicate';
import { inSmallLetters } from './smallLetters';
import { notVerb } from './subject';

const article = /^(?:an?|the)\s+/i;
const anA = /^an?\s+/i;
/** Openings like "A lot of" count things; they do not say what something is. */
const counts =
	/^an?\s+(?:few|lots?|number|couple|(?:wide\s+)?variety|list|full list|note|word|similar|recent|good|bad|better|quick|brief|simple way|typical|common|lack|complete list|particular|given|certain|minimum|maximum|value|comma|boolean|string|link)\b/i;
/** Fragments that name a kind without an article *a*. */
const otherFragment =
	/^(?:any|one of|each of|another|two or more|something|someone|anything|those|(?:what|when|where)(?!\s+(?:you|we|i|\p{Ll}+ing)\s)|short for|abbreviation|acronym|synonym)\s/u;
/** `provides a way to …`, of which the head is the subject. */
const doing =
	/^(?:provides|allows|enables|helps|offers|automates|manages|implements|combines|extends|hosts|represents|refers\s+to|describes)\s/u;
/** `VMware's hypervisor for …` */
const possessive =
	/^(?!(?:It|Let|That|Here|There|What|Who|Today|Everyone|Someone)['’]|\p{L}+ing\s)\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}]*)?['’]s\s/u;
/** `The part of a processor that …`: the article, a noun phrase, and what makes it a kind. */
const theKind =
	/^the\s+(?:[\p{L}-]+\s+){1,4}?(?:of|that|which|who|whose|by\s+which|where|for|between|in|with|from|behind|below|above|under|used\s+(?:to|for|by|in))\s/u;
/** After a colon or a dash a small letter shows that what follows is a phrase: `the machine below`, `running desktops …` */
const lowerFragment =
	/^(?:the|any|one of|each of|another|two or more|something|someone|anything|(?!depending|according|assuming|using|including|regarding|following|during|nothing)\p{Ll}{2,}ing)\s/u;
/** `A cloud-based concept called …`, also without its article. */
const conceptCalled = /^(?:[\p{L},-]+\s+){1,5}called\s\p{Lu}/u;
/** `traffic that leaves a cluster` */
const nounThat = /^\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:that|which|who)\s/u;
const textOrValue =
	/^(?:guide|class|course|document|page|tutorial|article|section|test|talk|video|post|workshop|chapter|lesson|step|reminder|summary|explanation|overview|introduction|look|change|fix|bug|string|boolean|flag|path|url|id|link)$/;
/** One or two words and what narrows them down. */
const genusOpening =
	/^((?:[\p{L}\p{N}-]+\s+)?[\p{L}\p{N}-]+)\s+(?:that|which|of|for|with|without|between)\s/u;
/** Where a noun phrase is over and something is said about it. */
const boundary =
	/(?:^|[\s,])(?:that|which|who|whose|where|when|of|for|to|in|on|by|with|from|used|using|based|designed|between|into|within|across|under|above|below|behind|beneath|beside|inside|outside|containing|consisting|describing|representing|running|written|made|built|created|provided|developed|responsible|capable|as|at|via|through|without|such|like|and|or|about|on)(?=[\s,])|[,.;:(—–]|\s-\s/i;
const auxiliary =
	/\s(?:is|are|was|were|will|would|has|have|had|can|could|should|must|may|might|shall|does|do|did|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t)\s/i;
/** Verbs that are no plural nouns; and a past tense, told from a participle by the object after it. */
const finite =
	/\s(?:is|needs|wants|means\s+that|failed\s+to|tends|fails|seems|appears|allows|continues|begins|attempts|tries|refers|belongs|applies|comes|goes|relies|depends|consists|happens|occurs|contains|includes|provides|supports|makes|gives|takes|requires|exists|depend|apply|include|contain|provide|require|allow|need|sees|gets|becomes|remains|deploys|rests|installs|evaluates|lets|keeps|sends|receives|\p{Ll}{2,}ed\s+(?:an?|the|its|their|our|your))\s/u;
const relative =
	/[\s,(](?:that|which|who|whose|where|when|while|because|if|so)\s|,\s(?:before|after|until|once)\s|[;(—–]|:(?=\s)|(?<=\p{Ll}{3})\.\s/u;
/** `A feature introduced by this commit` can be understood in its place only. */
const ofHere = /^(?:\S+\s+){1,8}?(?:this|these)\s/i;
/** A fragment that ends with a colon has to say this much first. */
const fewestBeforeList = 7;

/** `A chart at the top summarizes the health`: what *a* names is one thing, and so a word in -s with an object is its verb. */
const withObject = /\s(?!times\s)\p{Ll}{2,}(?<!ss|us|is)s\s(?:the|an?|its|their|all|any|how|whether)\s/u;
/** After a preposition the word in -s is the clause's subject: `a switch to which machines are plugged`. */
const subjectClause =
	/(?<!\s(?:to|in|into|on|onto|of|for|from|by|with|at|through|over|under|between|within|during|via))\s(?:that|which|who)\s\p{Ll}{2,}(?<!ss|us|is)s\s/u;
const nextClause =
	/[,;:(]|\s(?:that|which|who|whose|what|when|where|while|because|if|as|how|whether|until|unless|before|after|once|since|though|although|than|and|or|but)\s/u;

/** `An instrument that measures time should be called …`: the clause has had its verb, here is the sentence's. */
function goesOnAfterClause(sentence: string): boolean {
	const found = subjectClause.exec(sentence);
	if (found === null) {
		return false;
	}
	const rest = sentence.slice(found.index + found[0].length - 1);
	return auxiliary.test(rest.slice(0, nextClause.exec(rest)?.index ?? rest.length));
}

/** Evidence of a fragment without a subject: `A tool that …`, `The act of …`, `VMware's hypervisor for …`. */
export function fragmentEvidence(names: readonly string[], sentence: string): Evidence {
	if (isCircular(names[0] ?? '', sentence)) {
		return 'against';
	}
	if (counts.test(sentence) || isFullSentence(sentence) || isAnnouncement(sentence)) {
		return 'none';
	}
	const small = inSmallLetters(sentence);
	if (isText(names[0] ?? '', sentence)) {
		return 'describes';
	}
	if (
		!ofHere.test(sentence) &&
		!isGraded(sentence) &&
		(anA.test(sentence) ||
			theKind.test(small) ||
			lowerFragment.test(sentence) ||
			namesBareKind(sentence, /s$/i.test(names[0] ?? '')) ||
			repeatsNoun(names[0] ?? '', sentence))
	) {
		return 'defines';
	}
	return /^(?:the|an?)\s/i.test(sentence) ||
		otherFragment.test(small) ||
		doing.test(sentence) ||
		possessive.test(sentence) ||
		conceptCalled.test(sentence) ||
		nounThat.test(sentence)
		? 'describes'
		: 'none';
}

/** `the last value wins:` announces what stands below. */
function isAnnouncement(sentence: string): boolean {
	return (
		/^the\s/i.test(sentence) &&
		sentence.endsWith(':') &&
		sentence.split(/\s+/, fewestBeforeList).length < fewestBeforeList
	);
}

/** `A guide for …`, `a half-day course on …`: a list of things to read, or of values to fill in, where no head is one itself. */
function isText(name: string, sentence: string): boolean {
	const end = boundary.exec(sentence)?.index ?? sentence.length;
	const noun = /(\p{L}+)\s*$/u.exec(sentence.slice(0, Math.min(end, 100)))?.[1]?.toLowerCase() ?? '';
	return textOrValue.test(noun) && !name.toLowerCase().includes(noun);
}

/** `Kubernetes: a running Kubernetes cluster` asks for one; it does not say what it is. */
function isCircular(name: string, sentence: string): boolean {
	const first = name.slice(0, 3).toLowerCase();
	if (!sentence.slice(0, 200).toLowerCase().includes(first)) {
		return false;
	}
	const key = normaliseName(name);
	const [before = ''] = sentence.split(/\s(?:that|which|who|whose|where)\s/, 1);
	const words = before.split(/\s+/, 7).join(' ');
	const openings = [normaliseName(words), words.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '')];
	const names = [key, name.toLowerCase()];
	if (key === '' || !openings.some((opening) => names.some((one) => ` ${opening} `.includes(` ${one} `)))) {
		return false;
	}
	const end = boundary.exec(sentence)?.index ?? sentence.length;
	const genus = ` ${normaliseName(sentence.slice(0, Math.min(end, 100)).replace(article, ''))} `;
	// The name as the last part of a longer genus is one more sort of it: *live migration* of *migration* is not.
	return !(genus.endsWith(` ${key} `) && genus !== ` ${key} ` && key.includes(' '));
}

/** The genus has the head's noun: of *Live migration*, `Migration of a running machine`. */
function repeatsNoun(name: string, sentence: string): boolean {
	const length = genusOpening.exec(inSmallLetters(sentence))?.[1]?.length;
	if (length === undefined) {
		return false;
	}
	const phrase = sentence.slice(0, length);
	const words = normaliseName(name).split(' ');
	return (
		words.length > 1 &&
		!/^(?:\S+ing|\S+ly)\s/i.test(phrase) &&
		normaliseName(phrase).split(' ').at(-1) === words.at(-1)
	);
}

/** True when a sentence that begins with a noun phrase goes on to say something about it: `A similar issue applies to …`. */
function isFullSentence(whole: string): boolean {
	const sentence = whole.replace(/\s*\([^()]*\)/g, '');
	const helper = auxiliary.exec(sentence)?.index ?? Infinity;
	const small = inSmallLetters(sentence);
	const clause = relative.exec(small)?.index ?? Infinity;
	if (helper < clause) {
		return true;
	}
	const phrase = clause === Infinity ? sentence : sentence.slice(0, clause);
	if (
		finite.test(small.slice(0, phrase.length)) ||
		(anA.test(sentence) && withObject.test(phrase)) ||
		goesOnAfterClause(sentence)
	) {
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
