// Reads one text through VS Code's file system, and refuses politely what is not a note.
import * as vscode from 'vscode';
import { describeReason, type Logger } from '../logger';

/** Larger texts are not notes that people write: 2 MB. */
export const largestNote = 2 * 1024 * 1024;

/** A file as it was at one moment. */
export interface FileText {
	readonly text: string;
	/** As `identityOf` gives it, asked before reading: a file that changes meanwhile is read again next time. */
	readonly identity: string | undefined;
}

/** Takes what is read. */
export interface NoteSink {
	/** A note is there, or has a new text. */
	set(uri: string, text: string): void;
	/** A note is there no more. */
	delete(uri: string): void;
}

/**
 * The text of a file; `undefined`, with a line in the log, when it is too large, binary, or cannot be read. Only files
 * are read: devices and pipes, to which a repository may have links with the names of notes, have no end.
 */
export async function readText(uri: vscode.Uri, logger: Logger): Promise<string | undefined> {
	return (await readFile(uri, logger))?.text;
}

/** As `readText`, with what the file looked like. */
export async function readFile(uri: vscode.Uri, logger: Logger): Promise<FileText | undefined> {
	try {
		const stat = await vscode.workspace.fs.stat(uri);
		if (!(stat.type & vscode.FileType.File)) {
			return skip('it is no file');
		}
		if (stat.size > largestNote) {
			return skip(
				`${Math.round(stat.size / 1024)} KB is more than the ${largestNote / 1024} KB that are read`,
			);
		}
		const bytes = await vscode.workspace.fs.readFile(uri);
		// Some file systems say nothing about sizes.
		if (bytes.byteLength > largestNote) {
			return skip(`it is larger than ${largestNote / 1024} KB`);
		}
		if (bytes.includes(0)) {
			return skip('it is binary');
		}
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), identity: identityIn(stat) };
	} catch (reason) {
		if (isMissing(reason)) {
			return undefined;
		}
		return skip(reason instanceof TypeError ? 'it is not UTF-8' : describeReason(reason));
	}

	function skip(why: string): undefined {
		logger.warn(`Skipped ${uri.toString(true)}: ${why}`);
		return undefined;
	}
}

/** What tells a file from its earlier and later states; `undefined` where the file system does not say. */
export async function identityOf(uri: vscode.Uri): Promise<string | undefined> {
	try {
		return identityIn(await vscode.workspace.fs.stat(uri));
	} catch {
		return undefined;
	}
}

/** Web file systems may say 0 for everything. */
function identityIn({ mtime, size }: vscode.FileStat): string | undefined {
	return mtime === 0 ? undefined : `${mtime} ${size}`;
}

/** What stands at an address now; devices and pipes are nothing that anybody wrote. */
export async function kindAt(uri: vscode.Uri): Promise<'file' | 'directory' | 'nothing'> {
	try {
		const { type } = await vscode.workspace.fs.stat(uri);
		return type & vscode.FileType.Directory ? 'directory' : type & vscode.FileType.File ? 'file' : 'nothing';
	} catch {
		return 'nothing';
	}
}

/** Folders seldom have a name that ends like a file's; asking the disk about every new file would be dear. */
export function mayBeFolder(uri: vscode.Uri): boolean {
	return !/\.[a-z][a-z0-9]{0,9}$/i.test(uri.path);
}

function isMissing(reason: unknown): boolean {
	return reason instanceof vscode.FileSystemError && reason.code === 'FileNotFound';
}
