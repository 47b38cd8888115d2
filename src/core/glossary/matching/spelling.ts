// British and American spellings of one word.

/** Endings of one family: `virtualization`, `virtualizes`, `analyzer`. What follows `iz` or `yz` is the same in both. */
const americanEnding = /^([a-z]{3,}(?:i|[lr]y))z(ations?|e[ds]?|ers?|ing|able|ably)$/;
const britishEnding = /^([a-z]{3,}(?:i|[lr]y))s(ations?|e[ds]?|ers?|ing|able|ably)$/;

/** Words in -ise that no one spells with a z; `analyses` is a plural. */
const neverZ = new RegExp(
	'^(?:re|un|pre|micro)?(?:adv|advert|appr|ar|bru|chast|circumc|compr|comprom|conc|cru|dem|desp|dev|disgu|' +
		'enterpr|exc|exerc|expert|franch|improv|inc|merchand|no|parad|po|pra|prec|prem|prom|ra|rev|superv|surm|' +
		'surpr|telev|treat|turquo)is|wis[ei]|rise|rising|lyses$',
);

/** A pattern of one spelling and what it becomes in the other. */
type Rule = readonly [pattern: RegExp, replacement: string];

/** Something of one of the families is in the word; false for most words. */
const mayVary = /[iy][sz]|or|our|[bt](?:er|re)|og|en[cs]e|l(?:ing|ed|er)|dis[kc]|gra[my]|grey|fact/;

const stemsInOur = 'behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|vap|arm|vig|endeav';
const stemsInRe = '(?:[a-z]*(?:cent|theat)|fib|lit|calib|(?:kilo|centi|milli|nano)?met)';
const stemsInL = 'cance|channe|dia|fue|labe|leve|marsha|mode|pane|signa|trave|tunne';

/** Families told by their stems: color/colour, center/centre, catalog/catalogue, license/licence, modeling/modelling. */
const families: readonly { readonly toBritish: Rule; readonly toAmerican: Rule }[] = [
	{
		toBritish: [new RegExp(`^(${stemsInOur})or`), '$1our'],
		toAmerican: [new RegExp(`^(${stemsInOur})our`), '$1or'],
	},
	{
		toBritish: [new RegExp(`^(${stemsInRe})er(s|ed)?$`), '$1re$2'],
		toAmerican: [new RegExp(`^(${stemsInRe})re(s|d)?$`), '$1er$2'],
	},
	{
		toBritish: [/^(anal|catal|dial|monol)og(s?)$/, '$1ogue$2'],
		toAmerican: [/^(anal|catal|dial|monol)ogue(s?)$/, '$1og$2'],
	},
	{
		toBritish: [/^(def|lic|off|pret)ense(s?)$/, '$1ence$2'],
		toAmerican: [/^(def|lic|off|pret)ence(s?)$/, '$1ense$2'],
	},
	{
		toBritish: [new RegExp(`^(${stemsInL})l(ing|ed|ers?)$`), '$1ll$2'],
		toAmerican: [new RegExp(`^(${stemsInL})ll(ing|ed|ers?)$`), '$1l$2'],
	},
	{ toBritish: [/^disk(s|ettes?)?$/, 'disc$1'], toAmerican: [/^disc(s)?$/, 'disk$1'] },
	{ toBritish: [/^program(s?)$/, 'programme$1'], toAmerican: [/^programme(s?)$/, 'program$1'] },
	{ toBritish: [/^artifact(s?)$/, 'artefact$1'], toAmerican: [/^artefact(s?)$/, 'artifact$1'] },
	{ toBritish: [/^gray(scale)?$/, 'grey$1'], toAmerican: [/^grey(scale)?$/, 'gray$1'] },
];

/**
 * The American spelling, or the word itself: `virtualisation` is `virtualization`, `enterprise` stays.
 * @param word folded
 */
export function americanSpelling(word: string): string {
	if (!mayVary.test(word)) {
		return word;
	}
	const ending = britishEnding.exec(word);
	if (ending !== null && !neverZ.test(word)) {
		return `${ending[1] ?? ''}z${ending[2] ?? ''}`;
	}
	const family = families.find(({ toAmerican: [pattern] }) => pattern.test(word));
	return family === undefined ? word : word.replace(...family.toAmerican);
}

/**
 * The other spelling of a word; `undefined` when there is only one: `center` and `centre` give each other.
 * @param word folded
 */
export function otherSpelling(word: string): string | undefined {
	if (!mayVary.test(word)) {
		return undefined;
	}
	const american = americanSpelling(word);
	if (american !== word) {
		return american;
	}
	const ending = americanEnding.exec(word);
	if (ending !== null) {
		return `${ending[1] ?? ''}s${ending[2] ?? ''}`;
	}
	const family = families.find(({ toBritish: [pattern] }) => pattern.test(word));
	return family === undefined ? undefined : word.replace(...family.toBritish);
}
