// Features whose code is not needed while a window starts.
import * as vscode from 'vscode';
import type { Logger } from './logger';
import { pause } from './pause';

/** Features on their way; disposing them before they come keeps them away. */
export interface Later<T extends vscode.Disposable> extends vscode.Disposable {
	/** What `load` has registered; rejects when it could not be loaded. */
	readonly registered: Promise<T>;
}

/**
 * Loads features when `activate` is over and nobody waits for it any more, and registers them.
 * @param load gives what registers them
 * @param commands of theirs that somebody may run before: they wait, then run
 */
export function registerLater<T extends vscode.Disposable>(
	load: () => Promise<() => T>,
	commands: readonly string[],
	logger: Logger,
): Later<T> {
	const waiting = vscode.Disposable.from(
		...commands.map((id) =>
			vscode.commands.registerCommand(id, async (...args: unknown[]) => {
				await registered;
				return await vscode.commands.executeCommand(id, ...args);
			}),
		),
	);
	let current: vscode.Disposable = waiting;
	let isDisposed = false;
	const begin = async () => {
		await pause(0);
		const register = await load();
		if (isDisposed) {
			throw new Error('The extension was stopped.');
		}
		waiting.dispose();
		const features = register();
		current = features;
		return features;
	};
	const registered = begin();
	registered.catch((reason: unknown) => {
		logger.error('A part of the extension could not be loaded', reason);
	});
	return {
		registered,
		dispose: () => {
			isDisposed = true;
			current.dispose();
		},
	};
}
