// Opens the notes that ship: they are part of the bundle, so that they are at hand in every host.
import * as vscode from 'vscode';
import type { ChapterNote } from '../chapter';
import { chapterScheme } from '../core/glossary/chapter';
import { chapterUri } from './context';

/** Makes `virtualizationnotes-chapter:/01-foundations.md` a read-only document. */
export function registerChapter(load: () => Promise<readonly ChapterNote[]>): vscode.Disposable {
	return vscode.workspace.registerTextDocumentContentProvider(chapterScheme, {
		provideTextDocumentContent: async ({ path }) =>
			(await load()).find((note) => chapterUri(note).path === path)?.text,
	});
}
