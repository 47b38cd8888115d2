// The short phrase that a writer puts after a bold name: `**Quorum:** votes that a cluster needs.`
import type { Body } from './candidate';

const fewestWords = 2;
const mostWords = 14;

/** With one of these a phrase is a sentence about the name, or a value, not a phrase in its place. */
const sentence =
	/(?:^|\s)(?:is|are|was|were|will|would|has|have|had|could|should|must|may|might|shall|does|do|did|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t|you|your|we|our|i|my|please)(?=\s|$)/i;
/** `fruit that is yellow`: the verb is the clause's, not the phrase's. */
const clauseVerb =
	/(?<=^(?:\p{L}[\p{L}\p{N}-]*\s+){1,4}(?:that|which|who))\s+(?:is|are|was|were|will|would|has|have|had|could|should|must|may|might|does|do|did)(?=\s)/u;
/** An order, a condition or a pointer: it tells the reader what to do. */
const opening =
	/^(?:use|see|run|add|let|set|open|click|make|check|note|go|try|follow|create|install|choose|select|enter|provide|describe|list|write|read|start|stop|avoid|keep|ensure|build|deploy|explain|decide|perform|connect|process|if|when|while|because|after|before|once|as|on|at|for|from|with|by|to|they|there|here|this|that|these|those|it|no|yes|not|none|don['’]t|due|related|alpha|beta)\b/i;
/** `indicates the format`: a verb, where `votes that a cluster needs` is a noun. */
const thirdPerson =
	/^\p{Ll}+(?<!ss|us|is)s\s+(?!that\b|which\b|who\b|of\b|for\b|in\b|with\b|between\b|by\b|from\b|to\b)/u;
const markup = /[`*[\]{}()|<>_$=@/\\:#]/;

/**
 * True when a definition is one short phrase without a verb of its own, as notes for oneself have them.
 * @example isGloss of `Linux kernel module` is true, of `Run the tests.` and `Alpha, disabled by default` false
 */
export function isGloss({ plain: { text }, markdown }: Body): boolean {
	const words = text.split(/\s+/).length;
	return (
		words >= fewestWords &&
		words <= mostWords &&
		!markup.test(markdown) &&
		!/[.!?;]\s/.test(text) &&
		!/[?!]$/.test(text) &&
		!opening.test(text) &&
		!order.test(text) &&
		!sentence.test(text.replace(clauseVerb, '')) &&
		!isListOfNames(text) &&
		(/^\p{Ll}/u.test(text) ? !thirdPerson.test(text) : isNounPhrase(text))
	);
}

/** Verbs that begin an order and are no noun's first word: `Store tokens.`, where `Storage tokens.` is a thing. */
const order =
	/^(?:accept|access|allow|always|apply|ask|assign|be|become|bind|bring|built|call|can|cannot|capture|catch|change|clean|collect|combine|compare|compute|confirm|consider|contact|convert|copy|customize|define|delete|deliver|deny|detect|develop|disable|discover|download|drop|edit|enable|encourage|enforce|evaluate|execute|expand|explore|expose|extend|extract|fetch|generate|find|fix|force|format|foster|generate|give|grant|handle|help|identify|implement|import|improve|increase|inject|insert|inspect|introduce|invite|join|learn|limit|load|look|made|maintain|manage|map|merge|migrate|model|modify|monitor|move|never|not|notify|only|optimize|parse|pass|pick|prepare|prepend|prevent|print|protect|publish|pull|push|put|receive|record|reduce|refactor|register|reject|release|remove|render|replace|report|request|require|resolve|restrict|return|review|rotate|save|scale|scan|schedule|select|send|share|show|simplify|specify|store|submit|support|sync|take|talk|tell|test|track|train|transform|transmit|trigger|turn|understand|update|upgrade|upload|validate|verify|view|visit|wait|watch|work|written)\s/i;
/** `Time-limited lock.`, `Amazon object storage.`, `Unit of storage.` */
const nounPhrase =
	/^\p{Lu}[\p{L}\p{N}-]*(?:['’]s)?(?:\s[\p{L}\p{N}-]+){1,3}(?:\s(?:of|for|per|between|without)(?:\s[\p{L}\p{N}-]+){1,3})?\.$/u;
/** Endings of verbs, adverbs and adjectives; a noun in -s could be a verb with its object before it. */
const noNoun = /(?:ed|ly|ing|ful|ous|ive|able|ible|(?<![su])s)\.?$/i;

/** A capital is believed of a noun in the singular with what stands before it, and a full stop. */
function isNounPhrase(text: string): boolean {
	const [kind = ''] = text.split(/\s(?:of|for|per|between|without)\s/, 1);
	const words = kind.split(/\s+/);
	return (
		nounPhrase.test(text) &&
		!noNoun.test(kind) &&
		!words.some((word) =>
			/^\p{Ll}{2,}(?<![su])s$|^\p{L}{2,}ly$|^\p{L}{3,}ing$|^(?:no|any|all|only|not|the|an?|them|it|us)$/u.test(
				word.toLowerCase(),
			),
		)
	);
}

/** `Elana Hashman`, `Schema-First Approach, Telemetry Schema`: values of a field. */
function isListOfNames(text: string): boolean {
	return text.split(/[\s,]+/).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
