// Features whose code is not needed while a window starts.
import * as vscode from 'vscode';
import type { Logger } from './logger';
import { pause } from './pause';

/**
 * Loads features when `activate` is over and nobody waits for it any more, and registers them.
 * @param load gives what registers them
 * @param commands of theirs that somebody may run before: they wait, then run
 */
export function registerLater(
	load: () => Promise<() => vscode.Disposable>,
	commands: readonly string[],
	logger: Logger,
): vscode.Disposable {
	let registered: vscode.Disposable = vscode.Disposable.from(
		...commands.map((id) =>
			vscode.commands.registerCommand(id, async (...args: unknown[]) => {
				await done;
				await vscode.commands.executeCommand(id, ...args);
			}),
		),
	);
	let isDisposed = false;
	const begin = async () => {
		await pause(0);
		const register = await load();
		if (!isDisposed) {
			registered.dispose();
			registered = register();
		}
	};
	const done = begin();
	done.catch((reason: unknown) => {
		logger.error('A part of the extension could not be loaded', reason);
	});
	return new vscode.Disposable(() => {
		isDisposed = true;
		registered.dispose();
	});
}
