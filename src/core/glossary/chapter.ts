// How the built-in chapter is told apart from people's own notes.
import type { Term } from './term';

/** The scheme of the chapter's documents: `virtualizationnotes-chapter:/04-hypervisors.md`. */
export const chapterScheme = 'virtualizationnotes-chapter';

/** True for the address of a built-in note. */
export function isChapter(uri: string): boolean {
	return uri.slice(0, chapterScheme.length + 1).toLowerCase() === `${chapterScheme}:`;
}

/** True when no note of the user's defines the term. */
export function isChapterOnly({ definitions }: Term): boolean {
	return definitions.every(({ uri }) => isChapter(uri));
}
