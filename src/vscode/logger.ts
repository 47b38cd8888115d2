// The log: an output channel behind an interface, so that tests can pass a literal.
import * as vscode from 'vscode';

/** Where features say what a curious user may want to know. */
export interface Logger {
	debug(message: string): void;
	info(message: string): void;
	warn(message: string): void;
	error(message: string, reason?: unknown): void;
}

/** The channel *Virtualization Notes* of the output view. */
export function createLogger(): Logger & vscode.Disposable {
	const channel = vscode.window.createOutputChannel('Virtualization Notes', { log: true });
	return {
		debug: (message) => {
			channel.debug(message);
		},
		info: (message) => {
			channel.info(message);
		},
		warn: (message) => {
			channel.warn(message);
		},
		error: (message, reason) => {
			channel.error(reason === undefined ? message : `${message}: ${describeReason(reason)}`);
		},
		dispose: () => {
			channel.dispose();
		},
	};
}

/** The part of a thrown value that helps a reader of the log. */
export function describeReason(reason: unknown): string {
	return reason instanceof Error ? reason.message : String(reason);
}
