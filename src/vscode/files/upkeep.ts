// Keeps mentions right in the background: reads texts that wait, and asks for those that names have outdated.
import type { TextDocument } from '../../core/text/document';
import type { NoteIndex } from '../../core/workspace/noteIndex';
import { describeReason, type Logger } from '../logger';
import { Slices } from './slices';

/** Texts asked for at once. */
const batch = 16;

/** Works in slices, so that whoever types does not wait for it. */
export class Upkeep {
	readonly #index: NoteIndex;
	readonly #textOf: (uri: string) => Promise<TextDocument | undefined>;
	readonly #onDone: () => void;
	readonly #logger: Logger;
	#running: Promise<void> | undefined;
	#isDisposed = false;

	/**
	 * @param textOf gives the text of a note now, and never rejects; a note whose text is gone is left to the watcher
	 * @param onDone called once after work that has changed an answer of the index, however short it was
	 */
	constructor(
		index: NoteIndex,
		textOf: (uri: string) => Promise<TextDocument | undefined>,
		logger: Logger,
		onDone: () => void,
	) {
		this.#logger = logger;
		this.#index = index;
		this.#textOf = textOf;
		this.#onDone = onDone;
	}

	/** Settles when all that is known now has been read; begins the work when there is some. */
	get settled(): Promise<void> {
		return (this.#running ??= this.#run().finally(() => {
			this.#running = undefined;
		}));
	}

	dispose(): void {
		this.#isDisposed = true;
	}

	async #run(): Promise<void> {
		const slices = new Slices();
		const { version } = this.#index;
		while (!this.#isDisposed) {
			await slices.next();
			if (!this.#index.settle(() => slices.isOver)) {
				continue;
			}
			const outdated = this.#index.outdated.slice(0, batch);
			if (outdated.length === 0) {
				break;
			}
			await this.#refresh(outdated, slices);
		}
		if (this.#index.version !== version && !this.#isDisposed) {
			this.#onDone();
		}
	}

	async #refresh(uris: readonly string[], slices: Slices): Promise<void> {
		const asked = uris.map((uri) => ({
			uri,
			revision: this.#index.revisionOf(uri),
			document: this.#textOf(uri),
		}));
		for (const { uri, revision, document } of asked) {
			const found = await document;
			await slices.next();
			try {
				this.#index.refresh(found ?? { uri, version: 0, text: '' }, revision);
			} catch (reason) {
				this.#logger.error(`Skipped ${uri}: ${describeReason(reason)}`);
				this.#index.delete(uri);
			}
		}
	}
}
