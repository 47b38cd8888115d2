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

const functionWords = new Set([...identifierWords, ...others.split(' ')]);

/** True for `of`, `can`, `your`. */
export function isFunctionWord(folded: string): boolean {
	return functionWords.has(folded);
}
