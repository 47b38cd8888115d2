// A timer that measures its own delay: what it is late, others waited as well.
import { p99, worst } from './statistics';

/** Delays in milliseconds. */
export interface Stalls {
	readonly longest: number;
	readonly p99: number;
	readonly over16: number;
	readonly over50: number;
}

/** Ticks every millisecond from its making until `stop`. */
export class StallClock {
	readonly #delays: number[] = [];
	#last = performance.now();
	#timer = this.#next();

	/** Ends the ticking. */
	stop(): Stalls {
		clearTimeout(this.#timer);
		this.#tick();
		return {
			longest: worst(this.#delays),
			p99: p99(this.#delays),
			over16: this.#delays.filter((delay) => delay > 16).length,
			over50: this.#delays.filter((delay) => delay > 50).length,
		};
	}

	/** Forgets what was measured so far. */
	reset(): void {
		this.#delays.length = 0;
		this.#last = performance.now();
	}

	#tick(): void {
		const now = performance.now();
		this.#delays.push(Math.max(0, now - this.#last - 1));
		this.#last = now;
	}

	#next(): ReturnType<typeof setTimeout> {
		return setTimeout(() => {
			this.#tick();
			this.#timer = this.#next();
		}, 1);
	}
}
