// The entry of both bundles: builds each thing once, by hand, in order.
import type * as vscode from 'vscode';

/** Called by VS Code on the first Markdown file or view; reads nothing and waits for nothing. */
export function activate(context: vscode.ExtensionContext): object {
	context.subscriptions.push();
	return {};
}
