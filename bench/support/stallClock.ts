// A timer that measures its own delay: what it is late, others waited as well.
import { p99, worst } from './statistics';

/** Delays in milliseconds. */
export interface Stalls {
	readonly longest: number;
	readonly p99: number;
	readonly over16: number;
	readonly over50: number;
	/** The most processor time that this thread took between two ticks, milliseconds; what others take is not in it. */
	readonly busiest: number | undefined;
}

/** Processor time of this thread in milliseconds; `undefined` before Node 24. */
function threadTime(): number | undefined {
	const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
	const used = threadCpuUsage?.call(process);
	return used && (used.user + used.system) / 1000;
}

/** Ticks every millisecond from its making until `stop`. */
export class StallClock {
	readonly #delays: number[] = [];
	#last = performance.now();
	#used = threadTime();
	#busiest: number | undefined;
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
			busiest: this.#busiest,
		};
	}

	/** Forgets what was measured so far. */
	reset(): void {
		this.#delays.length = 0;
		this.#busiest = undefined;
		this.#used = threadTime();
		this.#last = performance.now();
	}

	#tick(): void {
		const now = performance.now();
		this.#delays.push(Math.max(0, now - this.#last - 1));
		this.#last = now;
		const used = threadTime();
		if (used !== undefined) {
			this.#busiest = Math.max(this.#busiest ?? 0, used - (this.#used ?? used));
			this.#used = used;
		}
	}

	#next(): ReturnType<typeof setTimeout> {
		return setTimeout(() => {
			this.#tick();
			this.#timer = this.#next();
		}, 1);
	}
}
