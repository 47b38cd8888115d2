// Notes that are open in editors: their text, saved or not, wins over the disk's.
import * as vscode from 'vscode';
import { isChapter } from '../../core/glossary/chapter';
import { isGlossaryAddress } from '../../core/glossary/definitions/glossaryScope';
import type { TextDocument } from '../../core/text/document';
import type { NoteIndex } from '../../core/workspace/noteIndex';
import { toTextDocument } from '../convert';
import { describeReason, type Logger } from '../logger';
import type { NoteFiles } from './noteFiles';
import { largestNote } from './read';

/** Knows which open documents are notes, and gives their edits to the index when somebody asks. */
export class OpenNotes {
	readonly #index: NoteIndex;
	readonly #files: NoteFiles;
	readonly #logger: Logger;
	readonly #open = new Map<string, vscode.TextDocument>();
	/** Those that were edited since the index last saw them. */
	readonly #edited = new Set<string>();
	/** Those of which the log says that they are not read. */
	readonly #tooLarge = new Set<string>();

	constructor(index: NoteIndex, files: NoteFiles, logger: Logger) {
		this.#index = index;
		this.#files = files;
		this.#logger = logger;
	}

	/** The open document of a note. */
	get(uri: string): vscode.TextDocument | undefined {
		return this.#open.get(uri);
	}

	/** Takes a document in if it is a note; true when that is news. */
	add(document: vscode.TextDocument): boolean {
		const key = document.uri.toString();
		if (!this.#isNote(document) || this.#open.get(key) === document) {
			return false;
		}
		this.#open.set(key, document);
		this.#edited.add(key);
		return true;
	}

	/** Remembers that a document was edited; true when it is a note. */
	edit(document: vscode.TextDocument): boolean {
		const key = document.uri.toString();
		if (this.#open.has(key)) {
			this.#edited.add(key);
			return true;
		}
		return false;
	}

	/** Lets a closed document go; true when it was a note and no file takes its place. */
	remove(document: vscode.TextDocument): boolean {
		const key = document.uri.toString();
		if (!this.#open.delete(key)) {
			return false;
		}
		this.#edited.delete(key);
		if (this.#files.accepts(document.uri)) {
			// What was typed and not saved is gone; the disk has the word again.
			this.#files.touch(document.uri);
			return false;
		}
		this.#index.delete(key);
		return true;
	}

	/** Lets documents go that settings or ignore files have made something other than notes. */
	dropStrangers(): void {
		for (const [key, document] of this.#open) {
			if (document.isClosed || !this.#isNote(document)) {
				this.#drop(key);
			}
		}
	}

	#drop(key: string): void {
		this.#open.delete(key);
		this.#edited.delete(key);
		this.#index.delete(key);
	}

	/** Brings the index up to date with what was typed, into all notes or into glossary files only. */
	takeEdits(which: 'all' | 'glossaries' = 'all'): void {
		for (const key of which === 'all'
			? this.#edited
			: [...this.#edited].filter((uri) => this.#index.isGlossary(uri))) {
			this.#edited.delete(key);
			const document = this.#open.get(key);
			try {
				if (document === undefined || document.isClosed) {
					continue;
				}
				if (this.#isNote(document)) {
					this.#take(toTextDocument(document));
				} else {
					// A file that nothing imports any more is no glossary file, and was never Markdown.
					this.#drop(key);
				}
			} catch (reason) {
				this.#logger.error(`Skipped ${key}: ${describeReason(reason)}`);
			}
		}
	}

	/** The limit for files holds for what is open too. */
	#take(document: TextDocument): void {
		if (document.text.length <= largestNote) {
			this.#tooLarge.delete(document.uri);
			this.#index.set(document);
			return;
		}
		this.#index.delete(document.uri);
		if (!this.#tooLarge.has(document.uri)) {
			this.#tooLarge.add(document.uri);
			this.#logger.warn(`Skipped ${document.uri}: it is larger than ${largestNote / 1024} KB`);
		}
	}

	/** Untitled notes, notes of the workspace, and Markdown and glossary files opened from elsewhere. */
	#isNote(document: vscode.TextDocument): boolean {
		const { uri, languageId } = document;
		const key = uri.toString();
		if (this.#index.imported.has(key)) {
			return true;
		}
		if ((languageId !== 'markdown' && !isGlossaryAddress(key)) || isChapter(key)) {
			return false;
		}
		if (uri.scheme === 'untitled') {
			return true;
		}
		// Old versions, comparisons and outputs have read-only schemes of their own.
		const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
		return this.#files.accepts(uri) || (isFile && this.#files.isOutside(uri));
	}
}
