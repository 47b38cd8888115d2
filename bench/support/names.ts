// Names of terms, and the common words between them: invented, but shaped like English.
import { below, pick, randomFrom, type Random } from './random';

const heads = (
	'adapter agent allocator array balancer barrier bitmap broker buffer bus cache channel chunk client codec collector ' +
	'counter cursor daemon descriptor dispatcher domain driver encoder endpoint engine fabric fence filter frame gateway ' +
	'governor handle hook index interface journal kernel lease ledger loader locker mapper mirror monitor mount pipeline ' +
	'pool port probe proxy queue reader region registry relay replica resolver ring router sampler scheduler sector segment ' +
	'server shard signal slot snapshot socket stack store stream switch table tenant token tracer trunk tunnel vault volume worker'
).split(' ');

/** Words between mentions. */
export const commonWords: readonly string[] = (
	'the a of and to in that it is was for on with as at by from this have not are but had when which they you were her all ' +
	'she there would their we him been has who will more no if out so said what up its about into than them can only other ' +
	'new some could time these two may then do first any my now such like our over man me even most made after also did many ' +
	'before must through back years where much your way well down should because each just those people how too little state ' +
	'good very make world still own see work long get here between both life being under never day same another know while ' +
	'last might great old year off come since against go came right used take three place small large slow quick early late ' +
	'often always seldom again once twice both neither either every several enough almost already rather quite perhaps ' +
	'change keep move read write wait give hold send turn start stop open close carry leave begin follow happen allow need ' +
	'simple common special certain whole short clear open free full empty local remote single double second third next'
).split(' ');

const onsets = 'b c d f g h j k l m n p r s t v w z br cr dr fl gl gr kl pl pr sk sl sp st tr'.split(' ');
const vowels = 'a e i o u ai ea io ou'.split(' ');
const codas = ['', '', 'l', 'n', 'r', 'm', 't', 'x', 'nd', 'rk', 'st'];

/** So many different names, most of two words; the same for the same number and seed. */
export function makeNames(count: number, seed: number): readonly string[] {
	const random = randomFrom(seed);
	const words = makeWords(Math.round(40 * Math.sqrt(count)) + 60, random);
	const names = new Set<string>();
	while (names.size < count) {
		names.add(makeName(words, random));
	}
	return [...names];
}

function makeName(words: readonly string[], random: Random): string {
	const kind = random();
	const first = pick(random, words);
	if (kind < 0.1) {
		return `${first}${pick(random, ['', 'ing', 'er'])}${pick(random, ['base', 'ware', 'set', 'net', 'gate'])}`;
	}
	return kind < 0.75
		? `${first} ${pick(random, heads)}`
		: `${first} ${pick(random, words)} ${pick(random, heads)}`;
}

function makeWords(count: number, random: Random): readonly string[] {
	const words = new Set<string>();
	const known = new Set([...commonWords, ...heads]);
	while (words.size < count) {
		let word = '';
		for (let syllables = 2 + below(random, 2); syllables > 0; syllables--) {
			word += pick(random, onsets) + pick(random, vowels) + (syllables === 1 ? pick(random, codas) : '');
		}
		if (!known.has(word)) {
			words.add(word);
		}
	}
	return [...words];
}
