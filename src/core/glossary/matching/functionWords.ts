// Words that hold sentences together: they have no plural, join no other word, and name nothing inside an identifier.

/** Words that make the noun before them the head, which takes the plural: `points of presence`, `chains of trust`. */
export const linkingWords: readonly string[] = 'of in as for at to on by per with without'.split(' ');

/** What `createOrUpdate`, `asList` and `IS_EMPTY` have and do not mean a name by. */
export const identifierWords: readonly string[] = [
	...linkingWords,
	...'a am an and any are be but can do go has if is no not or so the then up we'.split(' '),
];

const others =
	'all could had have he her his how i it its let may me might must my nor our shall she should than that their ' +
	'them they this us was were what when where which who why will would you your';

/** Of French, German, Spanish, Italian, Portuguese and Dutch; not those that are also words for things: *die*, *son*, *du*. */
const foreign = new Set(
	(
		'le la les un une des et ou où au aux ce cet cette ces ses sa leur leurs mon mes votre nous vous il elle ils elles ' +
		'sous dans avec sans mais donc car ni que qui quoi dont ne pas est sont der das den dem ein eine einer eines einem ' +
		'einen und oder aber denn wenn wie im auf aus mit nach vom zum zur über für gegen ohne um bis ist sind nicht kein ' +
		'keine auch nur noch schon sie wir ihr sich dass daß el los unas unos una uno y del de al en con por para entre ' +
		'como cuando donde su sus mi tu se este esta estos estas ese esa eso gli lo dello della dei degli delle dal nel ' +
		'nella sul fra ma che chi cui non sono os uma umas uns dos nas na nos pelo pela com sem não são seu sua het ' +
		'een maar want dat dit deze van voor naar uit aan bij tot om te niet geen ook als wel'
	).split(' '),
);

/** Of English, those that are no keyword of a language either. */
const grammar = new Set(
	'a an and are as at but by for from in nor of on or than that the their them they to was were with'.split(
		' ',
	),
);

const functionWords = new Set([...identifierWords, ...others.split(' ')]);

/** True for `of`, `can`, `your`. */
export function isFunctionWord(folded: string): boolean {
	return functionWords.has(folded);
}

/** True for `una`, `dat`, `und`; no word of English is among them that texts are full of. */
export function isForeignWord(folded: string): boolean {
	return foreign.has(folded);
}

/** True for words that no text is about, in any of seven languages: `and`, `le`, `dat`, `una`. */
export function isGrammarWord(folded: string): boolean {
	return grammar.has(folded) || isForeignWord(folded);
}
