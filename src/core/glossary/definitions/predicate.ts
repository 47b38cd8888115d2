// What a sentence says its subject is: "is a tool that …" names a kind, "is a great opportunity" and "is the founder" do not.
import { wordCount } from './head';
import { inSmallLetters } from './smallLetters';

/** Words that grade, order or place a thing instead of naming its kind. */
const grading =
	/^(?:the\s+)?(?:bit|little|more|less|much|most|best|easiest|simplest|fastest|cheapest|safest|hardest|quickest|strongest|closest|only|same|following|default|recommended|preferred|first|second|third|last|next|main|key|current|latest|ultimate|missing|headline|result|heart|(?:special\s+)?case|reason|goal|aim|purpose|objective|idea|point|equivalent|opposite|responsibility|job)(?=\s|$)/i;
/** Nouns that say what a thing is good for or belongs to; a definition has a kind here. */
const emptyKind =
	/(?:^|\s)(?:umbrella|spellings?|nightmares?|disasters?|mess|pain|pleasure|dream|beast|no-brainer|owners?|siblings?(?:\s\p{L}+)?|considerations?|opportunit(?:y|ies)|exceptions?|indicators?|options?|choices?|ideas?|places?|things?|steps?|points?|fit|candidates?|examples?|members?|founders?|co-founders?|reasons?|results?|requirements?|priorit(?:y|ies)|challenges?|problems?|concerns?|issues?|questions?|topics?|subjects?|matters?|must|prerequisites?|extension|evolution|citizens?|heart|base|basis|backbone|foundation|cornerstone|time|moment|non-event|(?:integral|important|key|crucial|essential|vital|core|big|large|major|small|critical)\s+part|bit|lot|work|fan|success|failure|benefit|advantages?|drawbacks?|no-op|one|ones|start|list|guide|summary|overview|tutorial|page|section|document|example|hobby|favou?rite|game changer|trade-?offs?|win|hit|joke|shame|given|while|great deal|number|variety|couple|few|range|lie|myth|mistake)$/u;
/** Nouns for people in a trade; a name without an article before it is somebody's. */
const trade =
	/(?:^|\s)(?:engineer|developer|manager|researcher|founder|maintainer|director|lead|leader|professor|student|author|advocate|writer|speaker|consultant|scientist|architect|contributor|fellow|officer|programmer|designer|analyst|evangelist|lecturer|teacher|expert|specialist|enthusiast|architect|editor|ambassador|captain|head|ceo|cto|veteran|coach|mentor|postdoc|biologist|physicist|mathematician|artist|chair|co-chair|president|resident|native|guy|person|woman|man)s?$/i;
/** `an executive and director with over 20 years of experience`: somebody. */
const seasoned =
	/\s(?:executive|director|engineer|strategist|researcher|practitioner|developer|manager|consultant|architect|leader|speaker|author)s?\s(?:\S+\s){0,3}?with\s+(?:\p{Ll}+\s+){0,2}?(?:\d+\+?\s+years|decades?)\b|^(?:an?|the)\s(?:\S+\s){0,5}?(?:Professor|Executive|Director|Engineer|Researcher|Scientist|Strategist|Fellow)\s(?:of|at|in|for|and)\s/u;
/** "An important concept in programming" praises; "a useful tool that shows …" goes on to say which tool. */
const praising =
	/^(?:very\s+|quite\s+|also\s+)?(?:important|valuable|useful|great|good|nice|easy|better|powerful|common|crucial|essential|critical|key|vital|popular|bad|serious|major|significant|great|excellent|amazing|wonderful|fantastic|low-risk|high-risk|natural|reasonable|perfect|handy|convenient|fundamental|interesting|cool)\s/i;
/** "A great way to …", "a strong foundation for …": these judge; no kind of thing follows that could be believed. */
const judging =
	/^(?:very\s+|quite\s+|also\s+)?(?:(?:good|better|nice|bad|worse|strong|solid|perfect|ideal|natural|reasonable|viable|decent)\s|(?:great|excellent|simple|easy|powerful|convenient|common|useful|handy|effective)\s+(?:\p{L}+\s+)?ways?\s)/u;
/** "A required field", "an OPTIONAL configuration for …": what a format asks for. */
const field =
	/^(?:required|optional|mandatory|must)\s+(?:[\p{L}-]+\s+){0,2}?(?:fields?|arguments?|parameters?|configurations?|propert(?:y|ies)|values?|attributes?|keys?|mappings?|objects?|strings?|settings?|features?|steps?|flags?|options?)(?![\p{L}-])/u;
/** "A term frequently used in discussions", "a commonly confused term" speak of the word. */
const aboutTheWord =
	/^(?:\p{Ll}+ly\s+)?(?:confused|misused|misunderstood|overloaded|ambiguous|loaded)\s+(?:terms?|words?|concepts?)(?=[\s,.;])|^(?:\p{Ll}+\s+)?(?:terms?|words?|phrases?|concepts?|topics?|buzzwords?)\s+(?:that\s+(?:is|are)\s+)?(?:\p{Ll}+ly\s+)?(?:used|discussed|heard|found|seen)\s+(?!to\s|for\s|as\s|when\s)/u;
/** `Queries is a counter variable`: a name that a program gives, of which texts have the word with its common meaning. */
const namedByProgram = /(?:^|\s)(?:counter|gauge|histogram|environment|global)\s+variables?$/i;
const narrowing =
	/^,?\s*(?:that|which|who|whose|where|when|for|used|to|of|designed|built|based|from|with)(?=\s)/i;
const article = /^(?:an?|the|one\s+of(?:\s+the)?|another|any)\s+/i;
/** Where the noun phrase of a predicate is over. */
const phraseEnd =
	/[,.;:(—–]|\s-\s|(?:^|\s)(?:that|which|who|whose|where|when|whereby|of|for|to|in|on|by|with|from|used|using|based|designed|built|on\s+top|between|into|within|across|under|over|above|below|behind|beneath|beside|inside|outside|containing|consisting|describing|representing|running|written|made|created|provided|developed|maintained|as|at|via|through|without|and|or|about|so|because|but|allowing|enabling|added|introduced|available|intended|such|like|than|if|after|before|around|against|among|per|during|is|are|has|have|can|will)(?=\s|$)/i;

const partOf =
	/^(?:very\s+)?(?:important|integral|key|crucial|essential|vital|core|critical|fundamental|major|big|large|huge|massive|vast|broad|normal|standard|regular|natural|typical|central|significant|necessary)\s+(?:\S+\s+){0,2}?(?:pieces?|parts?|components?|elements?|aspects?|factors?|areas?|fields?|topics?|concepts?|steps?)$/i;
/** `the missing piece.`, `the keyword and …` */
const bareThe = /^the\s+[\p{L}\p{N}-]+(?:\s+[\p{L}\p{N}-]+)?(?:[.;:]|\s+(?:and|so|but|because|if)\s|$)/u;
/** A predicate that ends with a colon has to say this much of its kind first. */
const fewestBeforeList = 5;

/** True when a phrase picks one of many: `The default filename for …`, `the last value`. */
export function isGraded(phrase: string): boolean {
	return /^the\s/i.test(phrase) && grading.test(phrase);
}

/**
 * True when the words after *is* or *are* name a kind of thing.
 * @param predicate begins after the verb: `a tool that …`, `the process of …`, `custom resources.`
 * @param properSubject the subject is a name without an article, so that it could be a person's
 * @example namesKind('a hypervisor for Linux.', true) // true
 * @example namesKind('a great opportunity to meet.', true) // false
 */
export function namesKind(predicate: string, properSubject: boolean): boolean {
	if (properSubject && seasoned.test(predicate)) {
		return false;
	}
	const phrase = predicate.replace(article, '');
	const small = inSmallLetters(phrase);
	if (grading.test(phrase) || judging.test(small) || field.test(small) || aboutTheWord.test(small)) {
		return false;
	}
	const end = phraseEnd.exec(phrase)?.index ?? phrase.length;
	const noun = phrase.slice(0, end).trim();
	const after = phrase.slice(end);
	if (praising.test(noun) && !narrowing.test(after)) {
		return false;
	}
	// "A fundamental piece of the solution" says how much it matters, "a project and we love …" goes elsewhere.
	if (
		(partOf.test(noun) && /^\s*(?:of|in|for)\s/i.test(after)) ||
		/^,?\s*and\s+(?:we|you|i)\s/i.test(after)
	) {
		return false;
	}
	// "Reveal is the keyword.", "A hash is a fixed length, so …": nothing tells which of its kind.
	if (
		/^,\s*(?:so|but|not)\s/i.test(after) ||
		(/^the\s/i.test(predicate) && bareThe.test(inSmallLetters(predicate)))
	) {
		return false;
	}
	// "An active consumer of data today:" announces what stands below and says little itself.
	if (/:$/.test(predicate) && wordCount(after) < fewestBeforeList) {
		return false;
	}
	return (
		!emptyKind.test(noun.toLowerCase()) && !(properSubject && (trade.test(noun) || namedByProgram.test(noun)))
	);
}
