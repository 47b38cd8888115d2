// One event for many changes: listeners hear of them now, or after a pause that further changes do not lengthen.
import * as vscode from 'vscode';

/** Between two times that listeners work, they rest so many times as long: a fifth of the time at most is theirs. */
const restFactor = 4;

/** Fires `event`, at most once a pause. */
export class Announcer implements vscode.Disposable {
	#rest = 0;
	readonly #emitter = new vscode.EventEmitter<void>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What listeners subscribe to. */
	readonly event: vscode.Event<void> = this.#emitter.event;

	/** Tells listeners at once; a pause under way is over. */
	now(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const began = performance.now();
		this.#emitter.fire();
		this.#rest = (performance.now() - began) * restFactor;
	}

	/**
	 * Tells listeners after a pause in milliseconds, a longer one when they had much to do the last time, as with a large
	 * note. A pause already under way is kept, so that typing does not put it off.
	 */
	soon(pause: number): void {
		this.#timer ??= setTimeout(
			() => {
				this.now();
			},
			Math.max(pause, this.#rest),
		);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#emitter.dispose();
	}
}
