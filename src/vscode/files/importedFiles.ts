// Files that glossary files import and that no rule makes notes: read and watched for as long as they are imported.
import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/workspace/noteIndex';
import { describeReason, type Logger } from '../logger';
import { readText, type NoteSink } from './read';
import { Turns } from './turns';

/** What else reads files. */
interface Others {
	/** True for a file that is read anyhow. */
	isRead(uri: vscode.Uri): boolean;
	/** Called when there are new ones to follow: they may be open, and then their editors have the word. */
	onNew(): void;
}

/** Files may import files: one after another is read until none is new. */
export class ImportedFiles implements vscode.Disposable {
	readonly #index: NoteIndex;
	readonly #others: Others;
	readonly #sink: NoteSink;
	readonly #logger: Logger;
	/** Those that are followed, with what watches them. */
	readonly #watchers = new Map<string, vscode.Disposable>();
	#followed: ReadonlySet<string> | undefined;
	readonly #turns = new Turns();
	#isDisposed = false;

	constructor(index: NoteIndex, sink: NoteSink, logger: Logger, others: Others) {
		this.#index = index;
		this.#others = others;
		this.#sink = sink;
		this.#logger = logger;
	}

	/** Settles when all that the glossary files import has been read. Costs nothing while their imports are the same. */
	follow(): Promise<void> {
		return this.#soon(async () => {
			while (this.#followed !== this.#index.imported && !this.#isDisposed) {
				this.#followed = this.#index.imported;
				await this.#update([...this.#followed]);
			}
		});
	}

	/** Reads a file again, if it is imported. */
	touch(uri: vscode.Uri): void {
		void this.#soon(() => (this.#watchers.has(uri.toString()) ? this.#read(uri) : Promise.resolve()));
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#watchers.forEach((watcher) => {
			watcher.dispose();
		});
		this.#watchers.clear();
	}

	#soon(work: () => Promise<void>): Promise<void> {
		return this.#turns.take(work).catch((reason: unknown) => {
			this.#logger.error('Could not follow imports', reason);
		});
	}

	async #update(imported: readonly string[]): Promise<void> {
		const wanted = new Map(
			imported
				.map((key) => [key, vscode.Uri.parse(key)] as const)
				.filter(([, uri]) => !this.#others.isRead(uri)),
		);
		for (const [key, watcher] of [...this.#watchers]) {
			if (!wanted.has(key)) {
				watcher.dispose();
				this.#watchers.delete(key);
				this.#sink.delete(key);
			}
		}
		const added = [...wanted].filter(([key]) => !this.#watchers.has(key));
		for (const [key, uri] of added) {
			this.#watchers.set(key, this.#watch(uri));
		}
		if (added.length > 0) {
			this.#others.onNew();
		}
		for (const [, uri] of added) {
			await this.#read(uri);
		}
	}

	async #read(uri: vscode.Uri): Promise<void> {
		const text = await readText(uri, this.#logger);
		const key = uri.toString();
		if (this.#isDisposed || !this.#watchers.has(key)) {
			return;
		}
		if (text === undefined) {
			this.#sink.delete(key);
			return;
		}
		try {
			this.#sink.set(key, text);
		} catch (reason) {
			this.#logger.error(`Skipped ${uri.toString(true)}: ${describeReason(reason)}`);
		}
	}

	/** Files may lie outside of all folders of the workspace, where nothing else watches. */
	#watch(uri: vscode.Uri): vscode.Disposable {
		const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[*?[\]{}]/g, '?');
		const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name);
		const watcher = vscode.workspace.createFileSystemWatcher(pattern);
		const touch = () => {
			this.touch(uri);
		};
		return vscode.Disposable.from(
			watcher,
			watcher.onDidCreate(touch),
			watcher.onDidChange(touch),
			watcher.onDidDelete(touch),
		);
	}
}
