// What little is known of languages other than English: how they say *is a*, and how a fragment names a kind of thing.
import type { Evidence } from './candidate';

/** *Is a* after a name; in some languages it joins the name. */
const copula =
	/^(?:\s*[(（][^()（）]*[)）])?,?\s*(?:(?:es|é|è|est|ist|sind|son|sont|são|sono|is|är|er|on)\s+(?:une?|un[oa]?|uma?|eine?|een|en|ett?|der|die|das|el|l[aeo]s?|il|o|a|os|as|de[rsnt]?)\s|(?:est|è|é)\s+l['’]|(?:—|–|-)\s*это\s|это\s|является\s(?!обязательн|важн|частью)|(?:是(?:一|指)|指的?是|(?:という|と)は|란|이란)|adalah\s|là\s|(?:jest|to)\s|(?:je|jsou)\s(?!k\s|na\s|v\s|pro\s|dostupn|možn))/iu;

/** Before a noun: `Ein Gast ist …`, `La virtualisation est …`. */
export const foreignArticle =
	/^(?:(?:eine?|der|die|das|une?|l[aeo]s?|les|un[oa]?|el|il|i|gli|uma?|os?|as?|een|de|het|ett?|an?|the)\s|l['’])/iu;

/** Opens in nearly every definition without a subject: `Une technique qui …`, `Ein Programm, das …`, `Et team som …`. */
const indefinite = /^(?:une?|un[ao]?|uma?|eine?|een|en|ett?)\s/iu;
/** Within so many words the kind is narrowed down, or it is a sentence about something. */
const narrowed =
	/^\S+(?:\s[^\s,.;:()]+){1,6}?(?:,\s(?:der|die|das|dem|den|dessen|deren|mit\s+de[mr]|wo)|\s(?:que|qui|che|som|där|der|die|dat|para|pour|per|für|voor|för|til|zur|zum|utilis[ée]e?s?|utilizad[oa]|usad[oa]|usat[oa]|capaz|capable|capace|destin[ée]e?))\s/iu;
/** `Un error común que cometen los principiantes es …`: the verb that the relative clause was in the way of. */
const isAfterAll =
	/\s(?:es|é|è|est|ist|er|är|is|son|sont|são|sono|sind|debe|deve|doit|muss|puede|pode|può|peut|kann|kan|har|hat|ha|a\s+été|wird|wurde|fue|foi)\s/iu;
const sinoJapanese =
	/^(?:一种|一種|一类|一類|是?指(?:的是|一种|在)|一[个個][^，。,]{1,12}的[^，。,]{2,12}[，。,；])|^[^。、，]{2,40}(?:のこと|する(?:技術|仕組み|方法|手法|機能))[。.]?$/u;

/** True when the words after a name say *is a* in one of the languages known here. */
export function isForeignCopula(rest: string): boolean {
	return copula.test(rest);
}

/**
 * Evidence of a fragment without a subject; without any it is `none`, and the company has to speak.
 * @example foreignFragment('Ein Programm, das Gäste ausführt.') // 'defines'
 * @example foreignFragment('Un signal doit être calculé.') // 'none'
 */
export function foreignFragment(sentence: string): Evidence {
	if (sinoJapanese.test(sentence)) {
		return 'defines';
	}
	const found = indefinite.test(sentence) ? narrowed.exec(sentence) : null;
	return found !== null && !isAfterAll.test(sentence.slice(0, 120)) ? 'defines' : 'none';
}
