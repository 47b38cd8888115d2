// P3: the second start of a large workspace, from a cache.
import type { Figure } from '../support/figure';

/** There is no cache yet. */
export const warmStart: Figure = {
	id: 'P3',
	measure: () =>
		Promise.resolve([
			{
				id: 'P3',
				what: 'warm start from the cache, times as fast as cold',
				unit: 'times',
				atLeast: 5,
				aim: 50,
				better: 'higher',
			},
		]),
};
