// What a classifier is: a name and its kinds, as the notes' taxonomy gives them. No programming language here.

/** One way to be: `{ label: 'Paravirtualization', definition: 'The guest knows …', kinds: [] }`. */
export interface Kind {
	/** As the notes write it; the text that the generated constructor switches on. */
	readonly label: string;
	/** One plain sentence, which becomes the arm's comment; '' when the notes do not define it. */
	readonly definition: string;
	/** Kinds of this kind: named in the arm's comment, not arms of their own. */
	readonly kinds: readonly Kind[];
}

/** A node of the taxonomy with its children: `{ name: 'Types of hypervisor', kinds: [type1, type2] }`. */
export interface Classifier {
	/** The node's label; the marker comment carries it. */
	readonly name: string;
	readonly kinds: readonly Kind[];
}

/** Characters that no source text should hold raw: controls, unpaired surrogates, noncharacters. */
const unprintable = /[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;

/**
 * A label as code compares it: one line, spaces collapsed, no control characters.
 *
 * @example tidyLabel(' Full\n  virtualization ') // 'Full virtualization'
 */
export function tidyLabel(label: string): string {
	return label
		.replace(/[\s\u0085]+/gu, ' ')
		.replace(unprintable, '\ufffd')
		.trim();
}

/**
 * The classifier with tidy labels; kinds without a label, and those whose label an earlier one has, are gone.
 *
 * @example tidyClassifier({ name: ' A', kinds: [xen, xen] }) // { name: 'A', kinds: [xen] }
 */
export function tidyClassifier(classifier: Classifier): Classifier {
	return { name: tidyLabel(classifier.name), kinds: tidyKinds(classifier.kinds) };
}

function tidyKinds(kinds: readonly Kind[]): readonly Kind[] {
	const seen = new Map<string, Kind>();
	for (const kind of kinds) {
		const label = tidyLabel(kind.label);
		const key = label.normalize('NFC');
		if (label !== '' && !seen.has(key)) {
			seen.set(key, { label, definition: tidyLabel(kind.definition), kinds: tidyKinds(kind.kinds) });
		}
	}
	return [...seen.values()];
}
