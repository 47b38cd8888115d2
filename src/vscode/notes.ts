// The one holder of state: notes on disk, open documents and the built-in chapter, kept in one index.
import * as vscode from 'vscode';
import type { ChapterNote } from '../chapter';
import { isChapter } from '../core/glossary/chapter';
import type { TextDocument } from '../core/text/document';
import { NoteIndex, type Workspace } from '../core/workspace/noteIndex';
import type { Config } from './config';
import { chapterUri } from './context';
import { toTextDocument } from './convert';
import { Announcer } from './files/announcer';
import { NoteFiles } from './files/noteFiles';
import { readText } from './files/read';
import { Slices } from './files/slices';
import { Upkeep } from './files/upkeep';
import { describeReason, type Logger } from './logger';
import { messages } from './messages';

/** While somebody types, features hear of it this often: milliseconds. */
const typingPause = 150;
/** While a workspace is read for the first time, there is no hurry: milliseconds. */
const loadingPause = 1000;

/**
 * What every feature reads. Nothing is read before `ready` is asked for, so that a window in which nobody looks at
 * terms pays nothing.
 */
export class Notes implements vscode.Disposable {
	readonly #logger: Logger;
	readonly #config: Config;
	readonly #chapter: readonly TextDocument[];
	readonly #index = new NoteIndex();
	readonly #files: NoteFiles;
	readonly #upkeep: Upkeep;
	readonly #changed = new Announcer();
	/** Open documents whose text wins over the disk's. */
	readonly #open = new Map<string, vscode.TextDocument>();
	/** Those of them that were edited since the index last saw them. */
	readonly #edited = new Set<string>();
	readonly #subscriptions: vscode.Disposable;
	#loading: Promise<void> | undefined;
	#generation = 0;
	#isLoading = false;
	#isDisposed = false;
	/** `undefined` before it was first read, and while it is. */
	#hasChapter: boolean | undefined;
	#reloadTimer: ReturnType<typeof setTimeout> | undefined;

	/** Fires when an answer of `workspace` may have changed; while typing, seven times a second at most. */
	readonly onDidChange: vscode.Event<void> = this.#changed.event;

	constructor(config: Config, logger: Logger, chapter: readonly ChapterNote[]) {
		this.#config = config;
		this.#logger = logger;
		this.#chapter = chapter.map((note) => ({
			uri: chapterUri(note).toString(),
			version: 0,
			text: note.text,
		}));
		this.#files = new NoteFiles(
			config,
			logger,
			{
				set: (uri, text) => {
					this.#onDiskText(uri, text);
				},
				delete: (uri) => {
					this.#onDiskDelete(uri);
				},
			},
			() => {
				this.#reloadSoon();
			},
		);
		this.#upkeep = new Upkeep(
			this.#index,
			(uri) => this.#documentOf(uri),
			() => {
				this.#changed.now();
			},
		);
		this.#subscriptions = vscode.Disposable.from(
			this.#listen(),
			this.onDidChange(() => {
				if (!this.#isLoading) {
					void this.#upkeep.settled;
				}
			}),
		);
	}

	/** Settles when all notes are read; asking for it begins the reading. Never rejects. */
	get ready(): Promise<void> {
		return (this.#loading ??= this.#load());
	}

	/** Settles when also the mentions in all notes are read: what counts wait for. Never rejects. */
	get settled(): Promise<void> {
		return this.ready.then(() => this.#upkeep.settled);
	}

	/** True while notes are being read. */
	get isLoading(): boolean {
		return this.#isLoading;
	}

	/** What is known now, text typed a moment ago included. */
	get workspace(): Workspace {
		this.#takeEdits();
		return this.#index;
	}

	/** The text that the index has of a note; `undefined` when it cannot be had any more. */
	async textOf(uri: string): Promise<string | undefined> {
		const open = this.#open.get(uri);
		const chapter = this.#chapter.find((note) => note.uri === uri);
		return open?.getText() ?? chapter?.text ?? (await readText(vscode.Uri.parse(uri), this.#logger));
	}

	async #documentOf(uri: string): Promise<TextDocument | undefined> {
		const open = this.#open.get(uri);
		const text = open === undefined ? await this.textOf(uri) : undefined;
		return open !== undefined
			? toTextDocument(open)
			: text === undefined
				? undefined
				: { uri, version: 0, text };
	}

	dispose(): void {
		clearTimeout(this.#reloadTimer);
		this.#generation++;
		this.#isDisposed = true;
		vscode.Disposable.from(this.#subscriptions, this.#files, this.#upkeep, this.#changed).dispose();
	}

	#listen(): vscode.Disposable {
		return vscode.Disposable.from(
			vscode.workspace.onDidOpenTextDocument((document) => {
				this.#onOpen(document);
			}),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0 && this.#open.has(document.uri.toString())) {
					this.#edited.add(document.uri.toString());
					this.#changed.soon(typingPause);
				}
			}),
			vscode.workspace.onDidCloseTextDocument((document) => {
				this.#onClose(document);
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => {
				this.#reload();
			}),
			this.#config.onDidChange((topic) => {
				if (topic === 'notes' || topic === 'chapter') {
					this.#reload();
				}
			}),
		);
	}

	async #load(): Promise<void> {
		const generation = ++this.#generation;
		this.#isLoading = true;
		this.#index.isLoading = true;
		try {
			await this.#takeChapter(generation);
			if (generation === this.#generation) {
				await this.#files.load();
			}
		} catch (reason) {
			this.#logger.error('The notes could not be read', reason);
		}
		if (generation !== this.#generation) {
			// Settings or folders changed meanwhile: whoever waits wants the newer reading.
			return this.#isDisposed ? undefined : this.#loading;
		}
		// The ignore files are known only now, so now is the time to see which open documents are notes.
		vscode.workspace.textDocuments.forEach((document) => {
			this.#onOpen(document);
		});
		this.#dropStrangers();
		this.#isLoading = false;
		this.#changed.now();
		return undefined;
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

	/** The chapter is long enough to be read in slices too. */
	async #takeChapter(generation: number): Promise<void> {
		const wanted = this.#config.builtInChapter;
		if (wanted !== this.#hasChapter) {
			const slices = new Slices();
			this.#hasChapter = undefined;
			this.#index.setChapter([], messages.chapterTitle());
			for (const note of wanted ? this.#chapter : []) {
				await slices.next();
				if (generation !== this.#generation) {
					return;
				}
				this.#index.set(note);
			}
			this.#hasChapter = wanted;
		}
	}

	/** Untitled notes, notes of the workspace, and Markdown files opened from elsewhere. */
	#isNote(document: vscode.TextDocument): boolean {
		const { uri, languageId } = document;
		if (languageId !== 'markdown' || isChapter(uri.toString())) {
			return false;
		}
		if (uri.scheme === 'untitled') {
			return true;
		}
		// Old versions, comparisons and outputs have read-only schemes of their own.
		const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
		return this.#files.accepts(uri) || (isFile && this.#files.isOutside(uri));
	}

	#onOpen(document: vscode.TextDocument): void {
		if (this.#loading !== undefined && this.#isNote(document)) {
			const key = document.uri.toString();
			if (this.#open.get(key) !== document) {
				this.#open.set(key, document);
				this.#edited.add(key);
				this.#changed.soon(typingPause);
			}
		}
	}

	#onClose(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		if (this.#open.delete(key)) {
			this.#edited.delete(key);
			if (this.#files.accepts(document.uri)) {
				// What was typed and not saved is gone; the disk has the word again.
				this.#files.touch(document.uri);
			} else {
				this.#index.delete(key);
				this.#changed.soon(typingPause);
			}
		}
	}

	/** Documents that settings or ignore files have made something other than notes. */
	#dropStrangers(): void {
		for (const [key, document] of this.#open) {
			if (document.isClosed || !this.#isNote(document)) {
				this.#open.delete(key);
				this.#edited.delete(key);
				this.#index.delete(key);
			}
		}
	}

	#onDiskText(uri: string, text: string): void {
		if (!this.#open.has(uri)) {
			this.#index.set({ uri, version: 0, text });
			this.#changed.soon(this.#isLoading ? loadingPause : typingPause);
		}
	}

	#onDiskDelete(uri: string): void {
		if (!this.#open.has(uri)) {
			this.#index.delete(uri);
			this.#changed.soon(this.#isLoading ? loadingPause : typingPause);
		}
	}

	#takeEdits(): void {
		for (const key of this.#edited) {
			const document = this.#open.get(key);
			try {
				if (document !== undefined && !document.isClosed) {
					this.#index.set(toTextDocument(document));
				}
			} catch (reason) {
				this.#logger.error(`Skipped ${key}: ${describeReason(reason)}`);
			}
		}
		this.#edited.clear();
	}
}
