// Singular and plural of English nouns. Inflection only: no other ending is ever added or taken off.
import irregularPlurals from 'irregular-plurals';

/** Plural to singular of the irregular nouns; where two share a plural (`data`), the one that does not change wins. */
const irregularSingulars = new Map(
	[...irregularPlurals]
		.sort(([one, plural]) => (one === plural ? 1 : -1))
		.map(([one, plural]) => [plural, one]),
);

/** Words that end like plurals and are none. */
const singularOnly = new Set(
	(
		'alias always as atlas basis bias bios canvas centos chaos cosmos dos ethos gas has is its kubernetes kudos ' +
		'lens macos pandas pathos postgres qos redis sis this thermos thus was windows yes'
	).split(' '),
);

/** Names of services and of ways to work: `paas`, `devops`, `iops`, but not `loops`. */
const notPlural = /aas$|^(?:ai|chat|data|dev|fin|git|i|ml|net|no|sec|sys)?ops$/;

/** Nouns in -ie, -che and -oe: their plurals lose the `s` alone. */
const keepsVowel =
	/(?:^|[^aeiou])(?:movie|cookie|zombie|selfie|calorie|genie|hoodie|rookie|brownie|pie|tie|lie|die)$|(?:cache|ache|niche|avalanche|cliche|quiche|psyche)$|(?:shoe|toe|canoe|oboe|foe)$/;

/** Nouns in -use whose plural does not come from a word in -us, as that of `status` does. */
const inUse = /(?:(?:^|re|mis|over)use|[ao]use|fuse|muse|ruse|excuse)$/;

/** `man` is no ending of these: humans, not humen. */
const notMan = /(?:hu|ger|ro|talis|otto|sha|nor|cay)man$/;

/**
 * The plurals a noun may have, the usual one first: `index` has `indexes` and `indices`.
 * Nouns that have none get a regular one too, since people write `middlewares`.
 * @param word folded
 */
export function pluralsOf(word: string): string[] {
	const plurals: string[] = [];
	const irregular = irregularPlurals.get(word);
	if (irregular !== undefined) {
		plurals.push(irregular);
	} else if (word.endsWith('man') && word.length > 3 && !notMan.test(word)) {
		plurals.push(word.slice(0, -2) + 'en');
	}
	if (!(irregular === word && word.endsWith('s'))) {
		plurals.push(regularPlural(word));
	}
	if (/[^aeiou](?:ex|ix)$/.test(word)) {
		plurals.push(word.slice(0, -2) + 'ices');
	}
	return [...new Set(plurals)].filter((plural) => plural !== word);
}

function regularPlural(word: string): string {
	if (/(?:s|x|z|ch|sh)$/.test(word)) {
		return word + 'es';
	}
	return /[^aeiou]y$/.test(word) ? word.slice(0, -1) + 'ies' : word + 's';
}

/**
 * The singular of a plural; any other word is given back: `policies` is `policy`, `bus` stays `bus`.
 * @param word folded
 */
export function singularOf(word: string): string {
	if (irregularPlurals.has(word) || singularOnly.has(word)) {
		return word;
	}
	const irregular = irregularSingulars.get(word);
	if (irregular !== undefined) {
		return irregular;
	}
	if (/[^aeiou]ices$/.test(word) && irregularPlurals.has(word.slice(0, -4) + 'ex')) {
		return word.slice(0, -4) + 'ex';
	}
	if (word.endsWith('men') && word.length > 3) {
		return word.slice(0, -2) + 'an';
	}
	return /[aeiouy]/.test(word) && word.length > 3 ? regularSingular(word) : word;
}

function regularSingular(word: string): string {
	if (!/[^su]s$/.test(word) || /(?:is|ss)$/.test(word) || notPlural.test(word)) {
		return word;
	}
	const withoutS = word.slice(0, -1);
	if (!word.endsWith('es') || keepsVowel.test(withoutS)) {
		return withoutS;
	}
	if (word.endsWith('ies')) {
		return word.slice(0, -3) + 'y';
	}
	const withoutEs = word.slice(0, -2);
	const takesEs = /(?:ss|x|ch|sh|zz|tz|[^aeiou]o)$/.test(withoutEs) || singularOnly.has(withoutEs);
	return takesEs || (withoutEs.endsWith('us') && !inUse.test(withoutS)) ? withoutEs : withoutS;
}
