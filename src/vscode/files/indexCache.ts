// Keeps the index between two sessions, so that a large workspace is ready at once the second time.
import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/workspace/noteIndex';
import { packNote, unpackNote, type PackedNote, type SavedNote } from '../../core/workspace/snapshot';
import type { Config } from '../config';
import { describeReason, type Logger } from '../logger';
import { decodeCache, encodeCache } from './cacheFile';
import { Slices } from './slices';

/** After a change the file is written when nothing else has happened for a while: milliseconds. */
const writePause = 20_000;
/** Fewer notes are read faster than they are looked up. */
const fewest = 50;

/** Put in by the bundler: another code may read notes otherwise. */
declare const BUILD: string;

/** Names everything beside the notes that an index depends on. */
export function indexKey(config: Config): string {
	return `${BUILD} ${config.builtInChapter}`;
}

/** Reads and writes one file in the storage of the workspace. Without a storage it does nothing. */
export class IndexCache implements vscode.Disposable {
	readonly #file: vscode.Uri | undefined;
	readonly #key: () => string;
	readonly #logger: Logger;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param key names the version and the settings that an index depends on beside the notes themselves */
	constructor(storage: vscode.Uri | undefined, key: () => string, logger: Logger) {
		this.#file = storage && vscode.Uri.joinPath(storage, 'notes.index');
		this.#key = key;
		this.#logger = logger;
	}

	/** Fills an index that holds no notes yet; gives what each note's file looked like when it was read. */
	async restore(index: NoteIndex): Promise<ReadonlyMap<string, string>> {
		const slices = new Slices();
		try {
			const bytes = this.#file && (await vscode.workspace.fs.readFile(this.#file));
			const content = bytes && (await slices.finish(decodeCache(bytes, this.#key())));
			if (content === undefined) {
				return new Map();
			}
			const notes: SavedNote[] = [];
			for (const packed of content.notes) {
				await slices.next();
				notes.push(unpackNote(packed));
			}
			await slices.finish(index.restore(notes, content.termKeys));
			return new Map(notes.map(({ uri, identity }) => [uri, identity]));
		} catch (reason) {
			if (!(reason instanceof vscode.FileSystemError)) {
				this.#logger.warn(`The kept index could not be read: ${describeReason(reason)}`);
			}
			return new Map();
		}
	}

	/** Writes the file after a while without further changes. */
	saveSoon(index: NoteIndex, identityOf: (uri: string) => string | undefined): void {
		if (this.#file !== undefined) {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => {
				void this.#save(index, identityOf);
			}, writePause);
		}
	}

	dispose(): void {
		clearTimeout(this.#timer);
	}

	async #save(index: NoteIndex, identityOf: (uri: string) => string | undefined): Promise<void> {
		const slices = new Slices();
		const { version } = index;
		const notes: PackedNote[] = [];
		for (const note of index.save(identityOf)) {
			notes.push(packNote(note));
			await slices.next();
			if (index.version !== version) {
				// The change has asked for a later saving; rows of two moments do not belong together.
				return;
			}
		}
		try {
			if (this.#file !== undefined && notes.length >= fewest) {
				const termKeys = [...index.termKeys];
				const bytes = await slices.finish(encodeCache({ termKeys, notes }, this.#key()));
				await vscode.workspace.fs.writeFile(this.#file, bytes);
			}
		} catch (reason) {
			this.#logger.warn(`The index could not be kept: ${describeReason(reason)}`);
		}
	}
}
