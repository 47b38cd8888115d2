// What tells kinds apart inside their type: a name beside `HypervisorType` need not say "hypervisor" again.
import { wordsOf } from './identifiers';

/** Words that lead to the next one, and say nothing where that is gone: *Software as a* service. */
const leading = new Set('a an and as at by for from in of on or the to with'.split(' '));

/**
 * The labels without the words at their end that the type's name has; where a name stands directly after the type's,
 * also without those at its beginning with which that ends. A label that would lose all its words, or become another
 * one's, is whole.
 *
 * @param type The type's name in words: `hypervisor type`.
 * @example shortLabels(['Type 1 hypervisor', 'Type 2 hypervisor'], 'hypervisor type', false) // ['Type 1', 'Type 2']
 * @example shortLabels(['Software as a service'], 'cloud service model', false) // ['Software']
 */
export function shortLabels(labels: readonly string[], type: string, afterType: boolean): readonly string[] {
	const typeWords = wordsOf(type).map((word) => word.toLowerCase());
	const shorts = labels.map((label) => shortLabel(label, typeWords, afterType));
	const counts = new Map<string, number>();
	for (const short of shorts) {
		counts.set(short.toLowerCase(), (counts.get(short.toLowerCase()) ?? 0) + 1);
	}
	return labels.map((label, index) => {
		const short = shorts[index] ?? label;
		return counts.get(short.toLowerCase()) === 1 ? short : label;
	});
}

function shortLabel(label: string, typeWords: readonly string[], afterType: boolean): string {
	const words = [...wordsOf(label)];
	const whole = words.length;
	const lastIs = (is: (word: string) => boolean): boolean =>
		words.length > 1 && is((words.at(-1) ?? '').toLowerCase());
	while (lastIs((word) => typeWords.includes(word))) {
		words.pop();
	}
	while (words.length < whole && lastIs((word) => leading.has(word))) {
		words.pop();
	}
	if (afterType && words.length > 1 && words[0]?.toLowerCase() === typeWords.at(-1)) {
		words.shift();
	}
	return words.length === whole ? label : words.join(' ');
}
