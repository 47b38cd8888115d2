// One event for many changes: listeners hear of them now, or after a pause that further changes do not lengthen.
import * as vscode from 'vscode';

/** Fires `event`, at most once a pause. */
export class Announcer implements vscode.Disposable {
	readonly #emitter = new vscode.EventEmitter<void>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What listeners subscribe to. */
	readonly event: vscode.Event<void> = this.#emitter.event;

	/** Tells listeners at once; a pause under way is over. */
	now(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#emitter.fire();
	}

	/** Tells listeners after a pause in milliseconds; one already under way is kept, so that typing does not put it off. */
	soon(pause: number): void {
		this.#timer ??= setTimeout(() => {
			this.now();
		}, pause);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#emitter.dispose();
	}
}
