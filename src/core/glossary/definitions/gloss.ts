// The short phrase that a writer puts after a bold name: `**Quorum:** votes that a cluster needs.`
import type { Body } from './candidate';

const fewestWords = 2;
const mostWords = 14;

/** With one of these a phrase is a sentence about the name, or a value, not a phrase in its place. */
const sentence =
	/(?:^|\s)(?:is|are|was|were|will|would|has|have|had|could|should|must|may|might|shall|does|do|did|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t|you|your|we|our|i|my|please)(?=\s|$)/i;
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
		!sentence.test(text) &&
		!isListOfNames(text) &&
		/^\p{Ll}/u.test(text) &&
		!thirdPerson.test(text)
	);
}

/** `Elana Hashman`, `Schema-First Approach, Telemetry Schema`: values of a field. */
function isListOfNames(text: string): boolean {
	return text.split(/[\s,]+/).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
