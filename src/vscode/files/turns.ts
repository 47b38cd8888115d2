// Work that must not overlap. Pure.

/** Does one piece of work after the other, in the order in which they were given. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	/** Begins when all earlier work is done, however that ended; settles as the work does. */
	take<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#last.then(work);
		this.#last = done.catch(() => undefined);
		return done;
	}
}
