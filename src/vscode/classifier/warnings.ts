// Says in place which kinds of the notes a classifier misses, and which of its kinds the notes do not have.
import * as vscode from 'vscode';
import type { Config } from '../config';
import { rangeIn } from '../convert';
import { classifierMessages } from './messages';
import type { Notes } from '../notes';
import type { Step, Steps } from './steps';

/** Codes of the diagnostics. */
export const warningCodes = {
	missing: 'classifier-missing-kind',
	unknown: 'classifier-unknown-kind',
	noItem: 'classifier-no-item',
} as const;

const source = 'Virtualization Notes';
/** Milliseconds after the last keystroke. */
const pause = 300;

/** Keeps the diagnostics of open documents up to date. */
export function registerClassifierWarnings(notes: Notes, config: Config, steps: Steps): vscode.Disposable {
	const warnings = new Warnings(steps);
	const everything = () => {
		vscode.workspace.textDocuments.forEach((document) => {
			warnings.soon(document);
		});
	};
	everything();
	return vscode.Disposable.from(
		warnings,
		notes.onDidChange(everything),
		config.onDidChange((topic) => {
			if (topic === 'classifier') {
				everything();
			}
		}),
		vscode.workspace.onDidOpenTextDocument((document) => {
			warnings.soon(document);
		}),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0) {
				warnings.soon(document);
			}
		}),
		vscode.workspace.onDidCloseTextDocument((document) => {
			warnings.forget(document.uri);
		}),
	);
}

class Warnings implements vscode.Disposable {
	readonly #steps: Steps;
	readonly #collection = vscode.languages.createDiagnosticCollection('virtualizationNotes.classifier');
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
	#disposed = false;

	constructor(steps: Steps) {
		this.#steps = steps;
	}

	soon(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		clearTimeout(this.#timers.get(key));
		this.#timers.set(
			key,
			setTimeout(() => {
				this.#timers.delete(key);
				void this.#check(document);
			}, pause),
		);
	}

	forget(uri: vscode.Uri): void {
		const key = uri.toString();
		clearTimeout(this.#timers.get(key));
		this.#timers.delete(key);
		this.#collection.delete(uri);
	}

	dispose(): void {
		this.#disposed = true;
		this.#timers.forEach((timer) => {
			clearTimeout(timer);
		});
		this.#timers.clear();
		this.#collection.dispose();
	}

	async #check(document: vscode.TextDocument): Promise<void> {
		if (!this.#steps.concerns(document)) {
			this.#collection.delete(document.uri);
			return;
		}
		const { version } = document;
		const steps = await this.#steps.of(document);
		// A change on the way has asked for a check of its own; a disposed collection throws.
		if (!this.#disposed && !document.isClosed && document.version === version) {
			this.#collection.set(
				document.uri,
				steps.flatMap((step) => diagnosticsOf(document, step)),
			);
		}
	}
}

function diagnosticsOf(document: vscode.TextDocument, { marker, found }: Step): readonly vscode.Diagnostic[] {
	if (found === undefined) {
		return [
			diagnostic(rangeIn(document, marker.span), classifierMessages.noItem(marker.name), warningCodes.noItem),
		];
	}
	const { missing, unknown } = found.drift;
	const about = found.node.label;
	const diagnostics = unknown.map((arm) =>
		diagnostic(
			rangeIn(document, arm),
			classifierMessages.unknownKind(arm.label, about),
			warningCodes.unknown,
		),
	);
	if (missing.length > 0) {
		const labels = missing.map(({ label }) => label);
		diagnostics.unshift(
			diagnostic(
				rangeIn(document, marker.span),
				classifierMessages.missingKinds(labels, about),
				warningCodes.missing,
			),
		);
	}
	return diagnostics;
}

function diagnostic(range: vscode.Range, message: string, code: string): vscode.Diagnostic {
	const made = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Information);
	made.source = source;
	made.code = code;
	return made;
}
