// What a classifier's type is called when the heading it comes from makes a poor name.
import type { Classifier } from './classifier';
import { typeWords, wordsOf } from './identifiers';

/** Headings that are half a question: *How it is virtualized*, *Whom a cloud serves*. */
const asks = /^(?:what|how|who|whom|whose|which|why|where|when)\b/i;
/** A name of more words is hard to read and to type. */
const mostWords = 4;

/**
 * The type's name in plain words. It is made of the heading without an article; where that asks something or is long,
 * of what most of the kinds end with. `undefined` leaves the heading, also where the code has the shorter name already.
 *
 * @example typeNameFor({ name: 'Whom a cloud serves', kinds: [publicCloud, privateCloud] }, '') // 'cloud kind'
 */
export function typeNameFor({ name, kinds }: Classifier, code: string): string | undefined {
	if (!asks.test(name) && wordsOf(typeWords(name)).length <= mostWords) {
		const bare = name.replace(/^(?:the|an?)\s+(?=\S)/i, '');
		return bare === name ? undefined : typeWords(bare);
	}
	const counts = new Map<string, number>();
	for (const { label } of kinds) {
		const last = wordsOf(label).at(-1)?.toLowerCase() ?? '';
		counts.set(last, (counts.get(last) ?? 0) + 1);
	}
	const [common] = [...counts].filter(([word, count]) => word.length > 2 && count * 2 > kinds.length);
	if (common === undefined) {
		return undefined;
	}
	const taken = new RegExp(`${common[0]}_?kind`, 'i');
	return taken.test(code) ? undefined : `${common[0]} kind`;
}
