// One item of the taxonomy tree, as a plain value. Types only.
import type { Definition } from '../glossary/term';
import type { Span } from '../text/span';

/** What an item stands for; the view has an icon for each. */
export type TaxonomyKind = 'folder' | 'chapter' | 'section' | 'group' | 'term' | 'example' | 'question';

/** `Chapter › section › group › term`, as the notes' own structure gives it. */
export interface TaxonomyNode {
	/** Stable while the labels on the way down stay the same; unique in the whole tree. */
	readonly id: string;
	readonly kind: TaxonomyKind;
	/** As shown: `Type 1 hypervisor`, `What you're virtualizing`. */
	readonly label: string;
	/** The note; '' for a folder. */
	readonly uri: string;
	/** What a click selects: the head's words. */
	readonly span: Span;
	/** The whole stretch that belongs to the item: a section to its end. Used to follow the cursor. */
	readonly extent: Span;
	/** Only on terms. */
	readonly definition: Definition | undefined;
	/** Only on questions: whether an answer stands below. */
	readonly answered: boolean | undefined;
	readonly children: readonly TaxonomyNode[];
}
