// One event for many changes: listeners hear of the first at once, and of more of them after a pause.
import * as vscode from 'vscode';

/** Between two times that listeners work, they rest so many times as long: a fifth of the time at most is theirs. */
const restFactor = 4;

/** Fires `event`, at most once a pause. */
export class Announcer implements vscode.Disposable {
	#rest = 0;
	#last = -Infinity;
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
		this.#last = performance.now();
		this.#rest = (this.#last - began) * restFactor;
	}

	/**
	 * Tells listeners in a moment, but not before so many milliseconds have passed since the last time, more when they had
	 * much to do then, as with a large note. A pause already under way is kept, so that typing does not put it off.
	 */
	soon(pause: number): void {
		const next = this.#last + Math.max(pause, this.#rest);
		this.#timer ??= setTimeout(
			() => {
				this.now();
			},
			Math.max(0, next - performance.now()),
		);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#emitter.dispose();
	}
}
