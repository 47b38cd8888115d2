// How the built-in chapter is told apart from people's own notes.

/** The scheme of the chapter's documents: `virtualizationnotes-chapter:/04-hypervisors.md`. */
export const chapterScheme = 'virtualizationnotes-chapter';

/** True for the address of a built-in note. */
export function isChapter(uri: string): boolean {
	return uri.slice(0, chapterScheme.length + 1).toLowerCase() === `${chapterScheme}:`;
}
