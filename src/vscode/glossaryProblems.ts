// What is wrong in glossary files, at its place: among the problems, and in the log.
import * as vscode from 'vscode';
import type { GlossaryProblem, GlossaryProblemCode } from '../core/glossary/definitions/glossaryFile';
import { glossaryGlobs, isGlossaryAddress } from '../core/glossary/definitions/glossaryScope';
import type { Logger } from './logger';
import { messages } from './messages';
import type { Notes } from './notes';
import { pause } from './pause';

const { Error, Information, Warning } = vscode.DiagnosticSeverity;
const severities: Readonly<Record<GlossaryProblemCode, vscode.DiagnosticSeverity>> = {
	yaml: Error,
	empty: Warning,
	unknownKey: Warning,
	missingName: Error,
	wrongType: Error,
	importNotFound: Error,
	importOnWeb: Information,
	importNotYaml: Warning,
};
const source = 'Virtualization Notes';
/** Milliseconds for an import to be read before it is said that it is not there. */
const importPause = 300;
/** A window that has just started is left alone for so long: milliseconds. */
const calm = 3000;
/** A search that takes longer is given up: milliseconds. */
const patience = 20_000;
const glossaryFiles = `**/{${glossaryGlobs.join(',')}}`;
const foreignFolders = '**/{node_modules,.git,dist,out,vendor}/**';
/** Where VS Code has a search of its own, which runs beside the extensions; elsewhere it may give no answer. */
const searched = ['file', 'vscode-remote'];

/**
 * Shows the problems of all glossary files, open or not: a term that is missing because of one is missed elsewhere.
 * Notes are read for this when a glossary file is opened, and where there is one when the window has come to rest.
 */
export function registerGlossaryProblems(notes: Notes, logger: Logger): vscode.Disposable {
	const problems = new GlossaryProblems(notes, logger);
	const readFor = (document: vscode.TextDocument) => {
		if (isGlossaryAddress(document.uri.toString())) {
			void notes.ready;
		}
	};
	vscode.workspace.textDocuments.forEach(readFor);
	const stop = new vscode.CancellationTokenSource();
	void pause(calm).then(async () => {
		const isRead = notes.isLoading || notes.found > 0;
		if (!isRead && (await hasGlossary(stop))) {
			await notes.ready;
		}
	});
	return vscode.Disposable.from(
		problems,
		new vscode.Disposable(() => {
			stop.cancel();
		}),
		vscode.workspace.onDidOpenTextDocument(readFor),
		notes.onDidChange(() => {
			problems.soon();
		}),
	);
}

/** Asks for one file, so that a search which finds one is over at once. */
async function hasGlossary(stop: vscode.CancellationTokenSource): Promise<boolean> {
	const isSearched = vscode.workspace.workspaceFolders?.every(({ uri }) => searched.includes(uri.scheme));
	if (isSearched !== true || stop.token.isCancellationRequested) {
		return false;
	}
	void pause(patience).then(() => {
		stop.cancel();
	});
	try {
		return (await vscode.workspace.findFiles(glossaryFiles, foreignFolders, 1, stop.token)).length > 0;
	} catch {
		// Without a search, the problems come with the first use.
		return false;
	}
}

class GlossaryProblems implements vscode.Disposable {
	readonly #notes: Notes;
	readonly #logger: Logger;
	readonly #collection = vscode.languages.createDiagnosticCollection('virtualizationNotes.glossary');
	#timer: ReturnType<typeof setTimeout> | undefined;
	#told: ReadonlySet<string> = new Set();

	constructor(notes: Notes, logger: Logger) {
		this.#notes = notes;
		this.#logger = logger;
	}

	soon(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			if (!this.#notes.isLoading) {
				this.#show(this.#notes.glossaryProblems);
			}
		}, importPause);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#collection.dispose();
	}

	#show(problems: readonly GlossaryProblem[]): void {
		const lines = new Map(problems.map((problem) => [lineOf(problem), problem]));
		const isSame = lines.size === this.#told.size && [...lines.keys()].every((line) => this.#told.has(line));
		if (isSame) {
			return;
		}
		for (const [line, { code }] of lines) {
			if (!this.#told.has(line)) {
				this.#logger[code === 'importOnWeb' ? 'info' : 'warn'](line);
			}
		}
		this.#told = new Set(lines.keys());
		const byFile = new Map<string, vscode.Diagnostic[]>();
		for (const problem of lines.values()) {
			byFile.set(problem.uri, [...(byFile.get(problem.uri) ?? []), diagnosticOf(problem)]);
		}
		this.#collection.clear();
		this.#collection.set([...byFile].map(([uri, all]) => [vscode.Uri.parse(uri), all]));
	}
}

function diagnosticOf({ code, detail, position, end }: GlossaryProblem): vscode.Diagnostic {
	const range = new vscode.Range(position.line, position.character, end.line, end.character);
	const diagnostic = new vscode.Diagnostic(range, messages.glossaryProblem(code, detail), severities[code]);
	diagnostic.source = source;
	diagnostic.code = `glossary-${code}`;
	return diagnostic;
}

/** `shop/shop.glossary.yml:5:19: …`, which the output view makes a link. */
function lineOf({ code, detail, uri, position: { line, character } }: GlossaryProblem): string {
	const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
	return `${path}:${line + 1}:${character + 1}: ${messages.glossaryProblem(code, detail)}`;
}
