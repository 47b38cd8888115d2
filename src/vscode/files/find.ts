// Finds the notes of one folder by walking it. VS Code's own file search would follow links out of the folder, knows
// nothing of nested ignore files, and gives no answer on some file systems.
import * as vscode from 'vscode';
import { describeReason, type Logger } from '../logger';
import { parentOf, type FolderFilter } from './folderFilter';
import type { NoteGlobs } from '../config';
import { readText } from './read';
import { Slices } from './slices';

/** A folder with what decides which of its files are notes. */
export interface NoteFolder {
	readonly uri: vscode.Uri;
	readonly filter: FolderFilter;
	readonly globs: NoteGlobs;
}

/** Deeper folders are not walked; nobody writes there, and a loop would never end. */
const deepest = 32;
const atOnce = 8;

/** A path relative to the folder; `undefined` for what lies outside, '' for the folder itself. */
export function relativePath(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
	if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) {
		return undefined;
	}
	const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
	return uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path === folder.path ? '' : undefined;
}

/** The same files by their addresses, those beside open documents first: their definitions are nearest to whoever reads. */
export function nearFirst(files: ReadonlyMap<string, vscode.Uri>): readonly vscode.Uri[] {
	const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => parentOf(uri.toString())));
	const [near, far]: [vscode.Uri[], vscode.Uri[]] = [[], []];
	for (const [key, uri] of files) {
		(open.has(parentOf(key)) ? near : far).push(uri);
	}
	return [...near, ...far];
}

/**
 * The notes below one directory of a folder; the ignore files on the way are added to the folder's filter. Links to
 * folders are not followed. Empty when cancelled.
 */
export async function walk(
	folder: NoteFolder,
	top: vscode.Uri,
	logger: Logger,
	token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
	const found: vscode.Uri[] = [];
	const slices = new Slices();
	let level: readonly vscode.Uri[] = [top];
	for (let depth = 0; level.length > 0 && depth <= deepest; depth++) {
		const next: vscode.Uri[] = [];
		for (let at = 0; at < level.length; at += atOnce) {
			await Promise.all(level.slice(at, at + atOnce).map((directory) => visit(directory, next)));
			if (token.isCancellationRequested) {
				return [];
			}
		}
		level = next;
	}
	if (level.length > 0) {
		logger.warn(`Folders more than ${deepest} deep are not read: ${level[0]?.toString(true) ?? ''}`);
	}
	return found;

	async function visit(directory: vscode.Uri, next: vscode.Uri[]): Promise<void> {
		const path = relativePath(folder.uri, directory);
		if (path === undefined || folder.filter.prunes(path)) {
			return;
		}
		const entries = await list(directory, logger);
		if (entries.some(([name, type]) => name === '.gitignore' && type & vscode.FileType.File)) {
			await addRules(folder, vscode.Uri.joinPath(directory, '.gitignore'), logger);
		}
		for (const [name, type] of entries) {
			await slices.next();
			const uri = vscode.Uri.joinPath(directory, name);
			if (type & vscode.FileType.Directory) {
				if (type & vscode.FileType.SymbolicLink) {
					logger.info(`Not followed, a link to a folder: ${uri.toString(true)}`);
				} else {
					next.push(uri);
				}
			} else if (folder.filter.accepts(path === '' ? name : `${path}/${name}`)) {
				found.push(uri);
			}
		}
	}
}

async function list(directory: vscode.Uri, logger: Logger): Promise<readonly [string, vscode.FileType][]> {
	try {
		return await vscode.workspace.fs.readDirectory(directory);
	} catch (reason) {
		logger.warn(`Cannot list ${directory.toString(true)}: ${describeReason(reason)}`);
		return [];
	}
}

async function addRules(folder: NoteFolder, uri: vscode.Uri, logger: Logger): Promise<void> {
	const path = relativePath(folder.uri, vscode.Uri.joinPath(uri, '..'));
	const text = path === undefined ? undefined : await readText(uri, logger);
	if (path !== undefined && text !== undefined) {
		folder.filter.addRules(path, text);
	}
}
