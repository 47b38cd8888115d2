// The one holder of state: notes on disk, open documents and the built-in chapter, kept in one index.
import * as vscode from 'vscode';
import type { GlossaryProblem } from '../core/glossary/definitions/glossaryFile';
import type { TextDocument } from '../core/text/document';
import { NoteIndex, type Workspace } from '../core/workspace/noteIndex';
import type { Config } from './config';
import { toTextDocument } from './convert';
import { Announcer } from './files/announcer';
import type { ChapterNote } from './files/chapterFiles';
import { ChapterNotes } from './files/chapterNotes';
import type { IndexCache } from './files/indexCache';
import { ImportedFiles } from './files/importedFiles';
import { NoteFiles } from './files/noteFiles';
import { OpenNotes } from './files/openNotes';
import { readText, type NoteSink } from './files/read';
import { Upkeep } from './files/upkeep';
import type { Logger } from './logger';

/** While somebody types, features hear of it no more often than this: milliseconds. In large notes less often. */
const typingPause = 40;
/** While a workspace is read for the first time, there is no hurry: milliseconds. */
const loadingPause = 1000;

/**
 * What every feature reads. Nothing is read before `ready` is asked for, so that a window in which nobody looks at
 * terms pays nothing.
 */
export class Notes implements vscode.Disposable {
	readonly #logger: Logger;
	readonly #config: Config;
	readonly #chapter: ChapterNotes;
	readonly #index: NoteIndex;
	readonly #files: NoteFiles;
	readonly #imports: ImportedFiles;
	readonly #upkeep: Upkeep;
	readonly #changed = new Announcer();
	readonly #open: OpenNotes;
	readonly #cache: IndexCache;
	readonly #subscriptions: vscode.Disposable;
	#onOpenRead: () => void = () => undefined;
	readonly #openRead = new Promise<void>((resolve) => {
		this.#onOpenRead = resolve;
	});
	#loading: Promise<void> | undefined;
	#generation = 0;
	#isLoading = false;
	#restored: Promise<ReadonlyMap<string, string>> | undefined;
	#isRestoring = false;
	#isDisposed = false;
	#reloadTimer: ReturnType<typeof setTimeout> | undefined;

	/** Fires when an answer of `workspace` may have changed; while typing, `typingPause` apart at least. */
	readonly onDidChange: vscode.Event<void> = this.#changed.event;

	constructor(
		config: Config,
		logger: Logger,
		loadChapter: () => Promise<readonly ChapterNote[]>,
		cache: IndexCache,
	) {
		this.#config = config;
		this.#index = new NoteIndex((uri) => config.rules(uri));
		// Counting is upkeep's: nobody who asks for a count waits for texts to be read.
		this.#index.isLoading = true;
		this.#logger = logger;
		this.#chapter = new ChapterNotes(this.#index, loadChapter);
		const sink: NoteSink = {
			set: this.#onDiskText.bind(this),
			delete: this.#onDiskDelete.bind(this),
		};
		this.#files = new NoteFiles(config, logger, sink, () => {
			this.#reloadSoon();
		});
		this.#imports = new ImportedFiles(this.#index, sink, logger, {
			isRead: (uri) => this.#files.accepts(uri),
			onNew: () => {
				this.#takeOpen();
			},
		});
		this.#open = new OpenNotes(this.#index, this.#files, logger);
		this.#cache = cache;
		this.#upkeep = new Upkeep(
			this.#index,
			(uri) => this.#documentOf(uri),
			logger,
			() => {
				this.#changed.soon(typingPause);
			},
		);
		this.#subscriptions = vscode.Disposable.from(
			this.#listen(),
			this.onDidChange(() => {
				if (!this.#isLoading) {
					void this.#followImports();
					void this.#upkeep.settled.then(() => {
						this.#cache.saveSoon(this.#index, (uri) => this.#identityOf(uri));
					});
				}
			}),
		);
	}

	/** Settles when all notes are read; asking for it begins the reading. Never rejects. */
	get ready(): Promise<void> {
		return (this.#loading ??= this.#load());
	}

	/**
	 * Settles when the chapter, what an earlier session has kept, and open notes are known; all others may still be on
	 * their way. Never rejects.
	 */
	get openReady(): Promise<void> {
		return Promise.race([this.ready, this.#openRead]);
	}

	/** Settles when also the mentions in all notes are read: what counts wait for. Never rejects. */
	get settled(): Promise<void> {
		return this.ready.then(() => this.#upkeep.settled);
	}

	/** True while notes are being read. */
	get isLoading(): boolean {
		return this.#isLoading;
	}

	/** How many notes are on disk, also before they are read, once they are found. */
	get found(): number {
		return this.#files.found;
	}

	/** What is known now, text typed a moment ago included. */
	get workspace(): Workspace {
		if (!this.#isRestoring) {
			this.#open.takeEdits();
		}
		return this.#index;
	}

	/** What is wrong in glossary files, those in editors included; nothing else that was typed is read for it. */
	get glossaryProblems(): readonly GlossaryProblem[] {
		if (!this.#isRestoring) {
			this.#open.takeEdits('glossaries');
		}
		return this.#index.glossaryProblems;
	}

	/** The text that the index has of a note; `undefined` when it cannot be had any more. */
	async textOf(uri: string): Promise<string | undefined> {
		const open = this.#open.get(uri);
		const chapter = this.#chapter.textOf(uri);
		return open?.getText() ?? chapter ?? (await readText(vscode.Uri.parse(uri), this.#logger));
	}

	/** Open notes have none: what the index has of them may not be what the disk has. */
	#identityOf(uri: string): string | undefined {
		return this.#open.get(uri) === undefined ? this.#files.identityOf(uri) : undefined;
	}

	async #documentOf(uri: string): Promise<TextDocument | undefined> {
		const open = this.#open.get(uri);
		if (open !== undefined) {
			return toTextDocument(open);
		}
		const text = await this.textOf(uri);
		return text === undefined ? undefined : { uri, version: 0, text };
	}

	dispose(): void {
		clearTimeout(this.#reloadTimer);
		this.#generation++;
		this.#isDisposed = true;
		vscode.Disposable.from(
			this.#subscriptions,
			this.#files,
			this.#imports,
			this.#upkeep,
			this.#cache,
			this.#changed,
		).dispose();
	}

	#listen(): vscode.Disposable {
		return vscode.Disposable.from(
			vscode.workspace.onDidOpenTextDocument((document) => {
				this.#onOpen(document);
			}),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0 && this.#open.edit(document)) {
					this.#changed.soon(typingPause);
				}
			}),
			vscode.workspace.onDidCloseTextDocument((document) => {
				if (this.#open.remove(document)) {
					this.#imports.touch(document.uri);
					this.#changed.soon(typingPause);
				}
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => {
				this.#reload();
			}),
			this.#config.onDidChange((topic) => {
				if (topic === 'notes' || topic === 'chapter') {
					this.#reload();
				} else if (topic === 'corrections') {
					this.#index.setRules((uri) => this.#config.rules(uri));
					this.#changed.now();
				}
			}),
		);
	}

	async #load(): Promise<void> {
		const generation = ++this.#generation;
		this.#isLoading = true;
		try {
			await this.#chapter.warmUp();
			await this.#chapter.take(this.#config.builtInChapter, () => generation !== this.#generation);
			const kept = await this.#restore();
			if (generation === this.#generation) {
				this.#files.prepare();
				this.#takeOpen();
				this.#onOpenRead();
				await this.#files.load(kept);
				// The ignore files are known only now, so now is the time to see which open documents are notes.
				this.#takeOpen();
				this.#open.dropStrangers();
				await this.#followImports();
			}
		} catch (reason) {
			this.#logger.error('The notes could not be read', reason);
		}
		if (generation !== this.#generation) {
			// Settings or folders changed meanwhile: whoever waits wants the newer reading.
			return this.#isDisposed ? undefined : this.#loading;
		}
		this.#restored = Promise.resolve(new Map());
		this.#isLoading = false;
		this.#changed.now();
		return undefined;
	}

	/**
	 * Puts the notes of an earlier session in, once, before the first scan tells which of them are still true. Gives
	 * them to the first scan that gets through.
	 */
	#restore(): Promise<ReadonlyMap<string, string>> {
		if (this.#restored === undefined) {
			this.#isRestoring = true;
			this.#restored = this.#cache.restore(this.#index).finally(() => {
				this.#isRestoring = false;
			});
		}
		return this.#restored;
	}

	/** What glossary files import, those in editors included. */
	#followImports(): Promise<void> {
		this.#open.takeEdits('glossaries');
		return this.#imports.follow();
	}

	#takeOpen(): void {
		vscode.workspace.textDocuments.forEach((document) => {
			this.#onOpen(document);
		});
	}

	#onOpen(document: vscode.TextDocument): void {
		if (this.#loading !== undefined && this.#open.add(document)) {
			this.#changed.soon(typingPause);
		}
	}

	#reload(): void {
		if (this.#loading !== undefined) {
			this.#loading = this.#load();
		}
	}

	#reloadSoon(): void {
		clearTimeout(this.#reloadTimer);
		this.#reloadTimer = setTimeout(() => {
			this.#reload();
		}, 500);
	}

	#onDiskText(uri: string, text: string): void {
		if (this.#open.get(uri) === undefined) {
			this.#index.set({ uri, version: 0, text });
			this.#changed.soon(this.#isLoading ? loadingPause : typingPause);
		}
	}

	#onDiskDelete(uri: string): void {
		if (this.#open.get(uri) === undefined) {
			this.#index.delete(uri);
			this.#changed.soon(this.#isLoading ? loadingPause : typingPause);
		}
	}
}
