// The tree of all notes, kept while chapters change.
import type { TaxonomyNode } from '../taxonomy/node';
import { rootsOf, withChapter } from '../taxonomy/taxonomy';

/** Made when it is asked for, and forgotten when a chapter comes or goes; a chapter that changes is put in its place. */
export class Tree {
	#roots: readonly TaxonomyNode[] | undefined;
	#builtInLabel = '';

	/** What the built-in notes are called together. */
	set builtInLabel(label: string) {
		this.#builtInLabel = label;
		this.#roots = undefined;
	}

	/** The roots of the tree; `chapters` are the outlines of all notes. */
	roots(chapters: () => readonly TaxonomyNode[]): readonly TaxonomyNode[] {
		return (this.#roots ??= rootsOf(chapters(), this.#builtInLabel));
	}

	/** Takes the next outline of a note; `undefined` where the note has none. */
	replace(before: TaxonomyNode | undefined, after: TaxonomyNode | undefined): void {
		if (before === undefined || after === undefined) {
			this.#roots = before === after ? this.#roots : undefined;
		} else if (this.#roots !== undefined) {
			this.#roots = withChapter(this.#roots, before, after);
		}
	}

	/** Has everything made again. */
	forget(): void {
		this.#roots = undefined;
	}
}
