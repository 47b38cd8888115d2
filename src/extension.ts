// The entry of both bundles: small, so that nobody waits for it, and with all that the extension does to be loaded next.
import type * as vscode from 'vscode';
import type { Features } from './features';
import { apiOf, type VirtualizationNotesApi } from './vscode/api';
import { commandIds } from './vscode/context';
import { registerLater } from './vscode/later';
import { createLogger, type Logger } from './vscode/logger';

/**
 * Called once the window has started; a little earlier in folders with a file by a usual name (`README.md`), and when a
 * Markdown file is opened or the view is shown. Reads nothing and waits for nothing, because others may wait for this:
 * VS Code's Markdown preview does for every extension that contributes to it.
 */
export function activate(context: vscode.ExtensionContext): VirtualizationNotesApi {
	const logger = createLogger();
	const features = registerLater(() => loadFeatures(context, logger), Object.values(commandIds), logger);
	context.subscriptions.push(logger, features);
	return apiOf(features.registered);
}

async function loadFeatures(context: vscode.ExtensionContext, logger: Logger): Promise<() => Features> {
	const { registerFeatures } = await import('./features');
	return () => registerFeatures(context, logger);
}
