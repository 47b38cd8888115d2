// Keeps long work from holding up the extension host: a pause whenever a slice of time is used up. Pure.
import { pause } from '../pause';

/** Long enough to get on, short enough that a keystroke does not wait: milliseconds. */
const slice = 8;

/** Asked between pieces of work; waits when the slice is over, else answers at once. */
export class Slices {
	#end = performance.now() + slice;

	/** True when it is time for a pause. */
	get isOver(): boolean {
		return performance.now() >= this.#end;
	}

	async next(): Promise<void> {
		if (this.isOver) {
			await pause(0);
			this.#end = performance.now() + slice;
		}
	}

	/** Does work that yields wherever it may wait. */
	async finish<T>(steps: Generator<void, T>): Promise<T> {
		for (;;) {
			const step = steps.next();
			if (step.done === true) {
				return step.value;
			}
			await this.next();
		}
	}
}
