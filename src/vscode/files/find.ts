// Finds the notes of one folder: by VS Code's search where there is one, else by walking.
import * as vscode from 'vscode';
import { describeReason, type Logger } from '../logger';
import { expandBraces } from './glob';
import type { FolderFilter } from './folderFilter';
import { readText } from './read';
import type { NoteGlobs } from '../config';

/** A folder with what decides which of its files are notes. */
export interface NoteFolder {
	readonly uri: vscode.Uri;
	readonly filter: FolderFilter;
	readonly globs: NoteGlobs;
}

/** Where VS Code's own file search is known to answer; on other file systems it may wait for ever. */
const searchable: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
const searchTimeLimit = 10_000;
/** Deeper folders are not walked; nobody writes there, and a loop would never end. */
const deepest = 32;
const atOnce = 8;

/** All notes of a folder; its ignore files are added to its filter on the way. Empty when cancelled. */
export async function findNotes(
	folder: NoteFolder,
	logger: Logger,
	token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
	if (searchable.has(folder.uri.scheme)) {
		const found = await search(folder, logger, token);
		if (found !== undefined || token.isCancellationRequested) {
			return found ?? [];
		}
		logger.warn(
			`The search of ${folder.uri.toString(true)} gave no answer in time; walking its folders instead.`,
		);
	}
	return walk(folder, folder.uri, logger, token);
}

/** A path relative to the folder; `undefined` for what lies outside, '' for the folder itself. */
export function relativePath(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
	if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) {
		return undefined;
	}
	const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
	return uri.path.startsWith(root) ? uri.path.slice(root.length) : uri.path === folder.path ? '' : undefined;
}

/** The notes below one directory of a folder, by reading directories. */
export async function walk(
	folder: NoteFolder,
	top: vscode.Uri,
	logger: Logger,
	token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
	const found: vscode.Uri[] = [];
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

async function search(
	folder: NoteFolder,
	logger: Logger,
	token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[] | undefined> {
	const stop = new vscode.CancellationTokenSource();
	const cancelled = token.onCancellationRequested(() => {
		stop.cancel();
	});
	const exclude = oneGlob(folder.globs.exclude);
	const find = (glob: string) =>
		vscode.workspace.findFiles(new vscode.RelativePattern(folder.uri, glob), exclude, undefined, stop.token);
	try {
		const found = await withTimeLimit(
			Promise.all([find('**/.gitignore'), ...folder.globs.include.map(find)]),
			searchTimeLimit,
		);
		if (found === undefined) {
			return undefined;
		}
		const [ignoreFiles = [], ...notes] = found;
		for (const uri of ignoreFiles) {
			await addRules(folder, uri, logger);
			if (token.isCancellationRequested) {
				return [];
			}
		}
		const distinct = new Map(notes.flat().map((uri) => [uri.toString(), uri]));
		return [...distinct.values()].filter((uri) => folder.filter.accepts(relativePath(folder.uri, uri) ?? ''));
	} catch (reason) {
		logger.warn(`Cannot search ${folder.uri.toString(true)}: ${describeReason(reason)}`);
		return undefined;
	} finally {
		cancelled.dispose();
		stop.cancel();
		stop.dispose();
	}
}

async function addRules(folder: NoteFolder, uri: vscode.Uri, logger: Logger): Promise<void> {
	const path = relativePath(folder.uri, vscode.Uri.joinPath(uri, '..'));
	const text = path === undefined ? undefined : await readText(uri, logger);
	if (path !== undefined && text !== undefined) {
		folder.filter.addRules(path, text);
	}
}

/** Several globs as the one that VS Code's search takes; it does not know braces in braces. */
function oneGlob(globs: readonly string[]): string | null {
	const all = globs.flatMap(expandBraces);
	return all.length > 1 ? `{${all.join(',')}}` : (all[0] ?? null);
}

async function withTimeLimit<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => {
			resolve(undefined);
		}, milliseconds);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
