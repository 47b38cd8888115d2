// Opens the notes that ship under addresses of their own, wherever the extension stands.
import * as vscode from 'vscode';
import { chapterScheme } from '../core/glossary/chapter';
import { chapterUri } from './context';
import type { ChapterNote } from './files/chapterFiles';

/** Makes `virtualizationnotes-chapter:/01-foundations.md` a read-only document. */
export function registerChapter(load: () => Promise<readonly ChapterNote[]>): vscode.Disposable {
	return vscode.workspace.registerTextDocumentContentProvider(chapterScheme, {
		provideTextDocumentContent: async ({ path }) =>
			(await load()).find((note) => chapterUri(note).path === path)?.text,
	});
}
