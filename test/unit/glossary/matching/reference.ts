// A matcher without any cleverness, for the few words of the property tests: what the real one must agree with.

const closed = new Set(['of', 'the', '1']);

/** Every text that a name may be written as, its words parted by single blanks. */
function formsOf(name: string): readonly string[] {
	const words = name.split(' ');
	const choices = words.map((word, index) => {
		const forms = wordForms(word);
		const isHead = index > 0 || index === words.length - 1 || words[1] === 'of';
		return isHead ? forms : forms.filter((form) => form === word || !form.endsWith('s'));
	});
	return choices.reduce<readonly string[]>(
		(phrases, forms) =>
			phrases.flatMap((phrase) => forms.map((form) => (phrase === '' ? form : `${phrase} ${form}`))),
		[''],
	);
}

function wordForms(word: string): readonly string[] {
	if (closed.has(word)) {
		return [word];
	}
	const singular = word.replace(/s$/, '');
	return [...new Set([word, singular, `${singular}s`])];
}

/** Spans of the leftmost longest names in a text of words, blanks and punctuation. */
export function referenceSpans(
	names: readonly string[],
	text: string,
): readonly (readonly [number, number])[] {
	const forms = new Set(names.flatMap(formsOf).map((form) => form.toLowerCase()));
	const tokens = [...text.matchAll(/[A-Za-z0-9]+/g)].map(({ 0: word, index }) => ({
		word: word.toLowerCase(),
		start: index,
		end: index + word.length,
	}));
	const spans: [number, number][] = [];
	for (let first = 0; first < tokens.length; first++) {
		for (let last = Math.min(first + 5, tokens.length) - 1; last >= first; last--) {
			const part = tokens.slice(first, last + 1);
			const gaps = part.slice(1).map(({ start }, index) => text.slice(part[index]?.end ?? 0, start));
			const joins = gaps.every((gap) => /^(?:[ \n]|-)$/.test(gap));
			if (joins && forms.has(part.map(({ word }) => word).join(' '))) {
				spans.push([part[0]?.start ?? 0, part.at(-1)?.end ?? 0]);
				first = last;
				break;
			}
		}
	}
	return spans;
}
