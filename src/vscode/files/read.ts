// Reads one text through VS Code's file system, and refuses politely what is not a note.
import * as vscode from 'vscode';
import { describeReason, type Logger } from '../logger';

/** Larger files are not notes that people write; 2 MB. */
const largest = 2 * 1024 * 1024;

/** The text of a file; `undefined`, with a line in the log, when it is too large, binary, or cannot be read. */
export async function readText(uri: vscode.Uri, logger: Logger): Promise<string | undefined> {
	try {
		const { size } = await vscode.workspace.fs.stat(uri);
		if (size > largest) {
			return skip(`${Math.round(size / 1024)} KB is more than the ${largest / 1024} KB that are read`);
		}
		const bytes = await vscode.workspace.fs.readFile(uri);
		// Some file systems say nothing about sizes.
		if (bytes.byteLength > largest) {
			return skip(`it is larger than ${largest / 1024} KB`);
		}
		return bytes.includes(0) ? skip('it is binary') : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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

/** What stands at an address now. */
export async function kindAt(uri: vscode.Uri): Promise<'file' | 'directory' | 'nothing'> {
	try {
		const { type } = await vscode.workspace.fs.stat(uri);
		return type & vscode.FileType.Directory ? 'directory' : 'file';
	} catch {
		return 'nothing';
	}
}

function isMissing(reason: unknown): boolean {
	return reason instanceof vscode.FileSystemError && reason.code === 'FileNotFound';
}
