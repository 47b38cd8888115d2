// Sentences whose subject is the head: `KVM is a module that …`, `Containers are groups of …`.
import { normaliseName } from '../matching/lexicon';
import { beginsAlike } from './beginnings';
import type { Evidence } from './candidate';
import { foreignArticle, isForeignCopula } from './otherLanguages';
import { namesKind } from './predicate';

/** Words that link a subject with what it is or does; a part of a language that is learned once. */
export const be = String.raw`(?:is|are|was|were)`;
/** What may stand between the verb and what it says: `is usually a …` */
export const adverb = String.raw`(?:(?:basically|essentially|simply|usually|typically|generally|often|commonly|currently|actually|really|primarily|mainly|just|[a-z\u00df-\u024f]+ly)\s+)?`;
const definingVerb = String.raw`(?:refers?\s+to|means|denotes?|stands?\s+for|represents?|describes?|consists?\s+of|comprises?|defines?|encompasses)\s(?!whether\s|how\s|if\s|when\s|the\s+following\b)`;
const describingVerb = String.raw`(?:provides?|allows?|enables?|lets?|helps?|offers?|automates?|manages?|implements?|combines?|extends?|supports?|integrates?|creates?|runs?|stores?|delivers?(?!\s+on)|serves?|acts?\s+as|works?\s+by|focus(?:es)?\s+on|aims?\s+to|contains?|involves?|simplif(?:y|ies)|uses?|protects?|handles?|controls?|measures?|makes?|takes?|captures?|tracks?)\s`;

const describingParticiple = String.raw`(?:used|designed|built|intended|based|made|responsible|composed|known|part|defined\s+(?:as|by(?!\s+[a-z]+ing\b))|meant|aimed|able)\s`;

const isKind = new RegExp(
	String.raw`^(?:\s*\([^()]*\))?(?:\s+or\s+[^\s,]+)?,?\s+(?:${be}\s+${adverb}(?:an?|the|one\s+of|any|another|where(?!\s+(?:it|things)\s+(?:gets?|becomes?|goes)\s)|when|a\s+kind|type\s+of|kind\s+of|(?:[a-z-]+\s+){0,2}?(?:soft|hard|firm|middle)ware)\s|${adverb}${definingVerb})`,
	'i',
);
const isCopula = new RegExp(String.raw`^(?:\s*\([^()]*\))?(?:\s+or\s+[^\s,]+)?,?\s+${be}\s+${adverb}`, 'i');
const describes = new RegExp(
	String.raw`^(?:\s*\([^()]*\))?(?:\s+or\s+[^\s,]+)?,?\s+(?:${be}\s+${adverb}${describingParticiple}|can\s+be\s+(?:used|thought|seen|defined|described)\s|${adverb}${describingVerb})`,
	'i',
);
/** "Managed resources are ready-made custom resources": a kind in the plural has no article. */
const areKinds =
	/^(?:\s*\([^()]*\))?,?\s+are\s+((?:[^\s,.;:]+\s+){0,5}?[^\s,.;:]+)(?=[,.;:]|\s+(?:that|which|who|whose|where|when|of|for|to|in|on|by|with|from|used|using|based|designed|created|within|across|and)\s|$)/i;
/** Singular nouns and adjectives in -s, which are no verbs. */
export const notVerb = /(?:ss|us|is|ous|series|means|species|news|kubernetes|windows|['’]s)$/i;
const article = /^(?:an?|the)\s+/i;
const goesOn = /^(?:\s*\([^()]*\))?\s+(?:is|are|was|were|has|have|can|will|must|should|may|\p{Ll}{3,}s)\s/u;
const adverbial =
	/^(?!(?:if|when|while|because|although|since|unless|once|after|before|as)\s)(?:[A-Z][^,.;:()]{1,60}),\s+/i;

/** Evidence when the sentence begins with a name of the head; the only kind that needs no English. */
export function subjectEvidence(names: readonly string[], sentence: string, english = true): Evidence {
	const withoutAdverbial = sentence.replace(adverbial, '');
	for (const text of withoutAdverbial === sentence ? [sentence] : [sentence, withoutAdverbial]) {
		for (const name of names) {
			const rest = afterName(text.replace(english ? article : foreignArticle, ''), name);
			if (rest !== undefined) {
				if (!english) {
					return isForeignCopula(rest) ? 'defines' : 'none';
				}
				if (isPluralKind(rest) || saysKind(rest, text)) {
					return 'defines';
				}
				if (text === sentence && describes.test(rest) && !sentence.endsWith(':')) {
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

/** True when a text may begin with a sentence about one of the names; what has no such beginning needs no closer look. */
export function mayBeSubject(names: readonly string[], opening: string): boolean {
	const texts: string[] = [];
	for (const text of [opening, opening.replace(adverbial, ''), opening.replace(/^in\s/i, '')]) {
		for (const bare of [text.replace(article, ''), text.replace(foreignArticle, '')]) {
			if (!texts.includes(bare)) {
				texts.push(bare);
			}
		}
	}
	return names.some((name) => texts.some((text) => afterName(text, name) !== undefined));
}

/** True when a sentence has a name as its subject, whatever it says: `Storage is handled below`, not `The UID of it`. */
export function hasSubject(names: readonly string[], sentence: string): boolean {
	const text = sentence.replace(article, '');
	return names.some((name) => goesOn.test(afterName(text, name) ?? ''));
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
	if (!beginsAlike(text, name)) {
		return undefined;
	}
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
	if (end > name.length + 4) {
		return undefined;
	}
	const key = normaliseName(name);
	return key !== '' && normaliseName(text.slice(0, end)) === key ? text.slice(end) : undefined;
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

/** True for ` are groups of processes …`, the rest of a sentence after a subject in the plural. */
export function isPluralKind(rest: string): boolean {
	const noun = areKinds.exec(rest)?.[1];
	return (
		noun !== undefined &&
		!/^\p{Ll}+ed\s(?:as|by|in|into|on|to|with|from|for|at)\s/u.test(noun) &&
		!/^(?:not|no|also|now|always|never|like|similar|different|the\s+(?:most|main|only|same|best))\s/i.test(
			noun,
		) &&
		/\p{Ll}s$/u.test(noun) &&
		!/\sas\s+follows$/i.test(noun) &&
		!notVerb.test(noun)
	);
}
