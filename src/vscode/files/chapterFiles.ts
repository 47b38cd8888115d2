// The notes that ship: files of the extension, which every host can read, wherever the extension stands.
import * as vscode from 'vscode';
import { once } from '../../core/text/once';
import type { Logger } from '../logger';
import { readText } from './read';

/** A note that ships with the extension. */
export interface ChapterNote {
	/** The file's name: `01-foundations.md`. */
	readonly path: string;
	readonly text: string;
}

/** In reading order. They are named because an extension on the web has no list of its files. */
const names = [
	'01-foundations.md',
	'02-what-is-virtualized.md',
	'03-how-it-is-virtualized.md',
	'04-hypervisors.md',
	'05-open-source-projects.md',
	'06-cloud.md',
	'07-questions.md',
];

/**
 * Gives what reads the chapter: when it is first wanted, and once.
 * @param extension the folder of the extension
 * @returns all notes in reading order; one that cannot be read is left out, with a line in the log
 */
export function chapterReader(extension: vscode.Uri, logger: Logger): () => Promise<readonly ChapterNote[]> {
	return once(async () => {
		const texts = names.map(async (path) => {
			const text = await readText(vscode.Uri.joinPath(extension, 'chapter', path), logger);
			return text === undefined ? [] : [{ path, text }];
		});
		return (await Promise.all(texts)).flat();
	});
}
