// The notes on disk: scans the folders of the workspace, watches them, and tells a sink what it reads.
import * as vscode from 'vscode';
import { isGlossaryAddress } from '../../core/glossary/definitions/glossaryScope';
import type { Config } from '../config';
import { describeReason, type Logger } from '../logger';
import { nearFirst, relativePath, walk, type NoteFolder } from './find';
import { FolderFilter, parentOf } from './folderFilter';
import { identityOf, kindAt, mayBeFolder, readFile, type FileText, type NoteSink } from './read';
import { Slices } from './slices';
import { Turns } from './turns';

/** File events come in flocks: milliseconds to wait for the rest. */
const settle = 150;
/** Files read at once while those read before are parsed. */
const batch = 16;
/** Files looked at at once. */
const statBatch = 64;

/** Owns the watcher and the list of what was found; nothing happens before `load`. */
export class NoteFiles implements vscode.Disposable {
	/** How many notes the last scan has found, also before they are read. */
	found = 0;
	readonly #config: Config;
	readonly #logger: Logger;
	readonly #sink: NoteSink;
	readonly #known = new Map<string, vscode.Uri>();
	/** What each file looked like when it was read, where the file system says. */
	readonly #identities = new Map<string, string>();
	readonly #touched = new Map<string, vscode.Uri>();
	#folders: readonly NoteFolder[] = [];
	#watching: vscode.Disposable | undefined;
	#scan = new vscode.CancellationTokenSource();
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Scans and looks at single files, one after the other: an older text never comes after a newer one. */
	readonly #turns = new Turns();
	#disposed = false;
	/** Called when an ignore file changed, so that the whole scan has to be made again. */
	readonly #onStale: () => void;

	constructor(config: Config, logger: Logger, sink: NoteSink, onStale: () => void) {
		this.#config = config;
		this.#logger = logger;
		this.#sink = sink;
		this.#onStale = onStale;
	}

	/** What a note's file looked like when it was read. */
	identityOf(uri: string): string | undefined {
		return this.#identities.get(uri);
	}

	/** Reads the settings, so that `accepts` can answer; what ignore files say a scan has yet to find out. */
	prepare(): void {
		this.#folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.#folder(uri));
	}

	/**
	 * Scans all folders, again too: what is gone is deleted, what is new is read. A scan under way is given up.
	 * @param kept the identities of notes that the sink has already, from an earlier session
	 */
	async load(kept: ReadonlyMap<string, string>): Promise<void> {
		const token = this.#restart();
		if (this.#disposed) {
			return;
		}
		this.#watching ??= this.#watch();
		this.prepare();
		await this.#turns.take(() => this.#scanAll(this.#folders, kept, token));
	}

	/** True when a path is a note by the settings and ignore files, whether or not it exists. */
	accepts(uri: vscode.Uri): boolean {
		return this.#folderOf(uri, (filter, path) => filter.accepts(path)) !== undefined;
	}

	/** True when no folder of the workspace holds the address. */
	isOutside(uri: vscode.Uri): boolean {
		return (vscode.workspace.workspaceFolders ?? []).every(
			(folder) => relativePath(folder.uri, uri) === undefined,
		);
	}

	/** Looks at an address again, after a short while: a file, a folder, or nothing any more. */
	touch(uri: vscode.Uri): void {
		this.#touched.set(uri.toString(), uri);
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#turns
				.take(() => this.#settle())
				.catch((reason: unknown) => {
					this.#logger.error('Could not follow changed files', reason);
				});
		}, settle);
	}

	dispose(): void {
		this.#disposed = true;
		clearTimeout(this.#timer);
		this.#restart();
		this.#watching?.dispose();
	}

	#restart(): vscode.CancellationToken {
		this.#scan.cancel();
		this.#scan.dispose();
		this.#scan = new vscode.CancellationTokenSource();
		return this.#scan.token;
	}

	async #scanAll(
		folders: readonly NoteFolder[],
		kept: ReadonlyMap<string, string>,
		token: vscode.CancellationToken,
	): Promise<void> {
		const started = performance.now();
		const slices = new Slices();
		const found = new Map<string, vscode.Uri>();
		for (const folder of folders) {
			if (token.isCancellationRequested) {
				return;
			}
			for (const uri of await walk(folder, folder.uri, this.#logger, token)) {
				await slices.next();
				found.set(uri.toString(), uri);
			}
		}
		this.found = found.size;
		await this.#believe(kept, found, token);
		if (token.isCancellationRequested) {
			return;
		}
		for (const key of [...this.#known.keys()]) {
			if (!found.has(key)) {
				this.#forget(key);
			}
		}
		await this.#read(nearFirst(new Map([...found].filter(([key]) => !this.#known.has(key)))), token);
		if (!token.isCancellationRequested) {
			const took = Math.round(performance.now() - started);
			this.#logger.info(`${found.size} notes in ${folders.length} folders, read in ${took} ms.`);
		}
	}

	#folder(uri: vscode.Uri): NoteFolder {
		const globs = this.#config.notes(uri);
		return { uri, globs, filter: new FolderFilter(globs.include, globs.exclude) };
	}

	/** Everything is watched, not only notes: a folder that goes away tells nothing about the files in it. */
	#watch(): vscode.Disposable {
		const watcher = vscode.workspace.createFileSystemWatcher('**/*');
		const onComeOrGone = (uri: vscode.Uri) => {
			this.#onEvent(uri, mayBeFolder(uri));
		};
		return vscode.Disposable.from(
			watcher,
			watcher.onDidCreate(onComeOrGone),
			watcher.onDidChange((uri) => {
				this.#onEvent(uri, false);
			}),
			watcher.onDidDelete(onComeOrGone),
		);
	}

	#onEvent(uri: vscode.Uri, mayBeFolder: boolean): void {
		if (uri.path.endsWith('/.gitignore')) {
			if (this.#folderOf(uri, (filter, path) => !filter.prunes(parentOf(path)))) {
				this.#onStale();
			}
		} else if (
			this.#known.has(uri.toString()) ||
			this.#folderOf(uri, (filter, path) => filter.accepts(path) || (mayBeFolder && !filter.prunes(path)))
		) {
			this.touch(uri);
		}
	}

	#folderOf(
		uri: vscode.Uri,
		wanted: (filter: FolderFilter, path: string) => boolean,
	): NoteFolder | undefined {
		return this.#folders.find((folder) => {
			const path = relativePath(folder.uri, uri);
			return path !== undefined && path !== '' && wanted(folder.filter, path);
		});
	}

	/** In batches, so that a scan which begins meanwhile does not undo the whole of it. */
	async #settle(): Promise<void> {
		const token = this.#scan.token;
		while (this.#touched.size > 0 && !token.isCancellationRequested) {
			const some = [...this.#touched].slice(0, statBatch);
			some.forEach(([key]) => this.#touched.delete(key));
			await this.#look(some, token);
			// A scan that came between reads only what was not known.
			for (const [, uri] of token.isCancellationRequested && !this.#disposed ? some : []) {
				this.touch(uri);
			}
		}
	}

	async #look(
		some: readonly (readonly [string, vscode.Uri])[],
		token: vscode.CancellationToken,
	): Promise<void> {
		const kinds = await Promise.all(some.map(([, uri]) => kindAt(uri)));
		let files: readonly vscode.Uri[] = [];
		for (const [index, [key, uri]] of some.entries()) {
			if (token.isCancellationRequested) {
				return;
			}
			if (kinds[index] === 'file' && this.accepts(uri)) {
				files = files.concat(uri);
			} else if (kinds[index] === 'directory') {
				const folder = this.#folderOf(uri, (filter, path) => !filter.prunes(path));
				files = files.concat(folder === undefined ? [] : await walk(folder, uri, this.#logger, token));
			} else if (this.#known.has(key)) {
				this.#forget(key);
			} else {
				// It may have been a folder.
				for (const below of [...this.#known.keys()].filter((known) => known.startsWith(`${key}/`))) {
					this.#forget(below);
				}
			}
		}
		await this.#read(files, token);
	}

	/**
	 * Notes kept from an earlier session are known where their files have not changed since, and forgotten elsewhere.
	 * Glossary files are read anyhow: what they import is not kept.
	 */
	async #believe(
		kept: ReadonlyMap<string, string>,
		found: ReadonlyMap<string, vscode.Uri>,
		token: vscode.CancellationToken,
	): Promise<void> {
		const all = [...kept];
		for (let from = 0; from < all.length && !token.isCancellationRequested; from += statBatch) {
			await Promise.all(
				all.slice(from, from + statBatch).map(async ([key, identity]) => {
					const uri = found.get(key);
					if (uri === undefined) {
						this.#sink.delete(key);
					} else if (!isGlossaryAddress(key) && (await identityOf(uri)) === identity) {
						this.#known.set(key, uri);
						this.#identities.set(key, identity);
					}
				}),
			);
		}
	}

	/** Reads the next files while those before are parsed, in slices. */
	async #read(files: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<void> {
		const slices = new Slices();
		const load = (from: number) =>
			Promise.all(
				files
					.slice(from, from + batch)
					.map(async (uri) => ({ uri, file: await readFile(uri, this.#logger) })),
			);
		let reading = load(0);
		for (let from = 0; from < files.length; from += batch) {
			const read = await reading;
			reading = load(from + batch);
			for (const { uri, file } of read) {
				await slices.next();
				if (token.isCancellationRequested) {
					return;
				}
				this.#take(uri, file);
			}
		}
	}

	#take(uri: vscode.Uri, file: FileText | undefined): void {
		const key = uri.toString();
		if (file === undefined) {
			this.#forget(key);
			return;
		}
		this.#known.set(key, uri);
		this.#identities.delete(key);
		if (file.identity !== undefined) {
			this.#identities.set(key, file.identity);
		}
		try {
			this.#sink.set(key, file.text);
		} catch (reason) {
			this.#logger.error(`Skipped ${uri.toString(true)}: ${describeReason(reason)}`);
		}
	}

	#forget(key: string): void {
		this.#identities.delete(key);
		this.#known.delete(key);
		this.#sink.delete(key);
	}
}
