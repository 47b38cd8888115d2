// The settings of a folder as a file: a correction that is taken back leaves none behind that was not there.
import * as vscode from 'vscode';
import { kindAt } from './files/read';

/**
 * Looks whether a folder has settings of its own, before something is written there. Gives what takes the file away
 * again where there was none and it has come to say nothing (`{}`). What cannot be deleted stays.
 */
export async function rememberSettings(folder: vscode.Uri): Promise<() => Promise<void>> {
	const { fs } = vscode.workspace;
	const place = vscode.Uri.joinPath(folder, '.vscode');
	const file = vscode.Uri.joinPath(place, 'settings.json');
	const hadPlace = (await kindAt(place)) !== 'nothing';
	const hadFile = (await kindAt(file)) !== 'nothing';
	return async () => {
		try {
			if (!hadFile && /^\s*\{\s*\}\s*$/.test(new TextDecoder().decode(await fs.readFile(file)))) {
				await fs.delete(file);
				if (!hadPlace && (await fs.readDirectory(place)).length === 0) {
					await fs.delete(place);
				}
			}
		} catch {
			// It is gone already, or the file system keeps it: an empty settings file does no harm.
		}
	};
}
