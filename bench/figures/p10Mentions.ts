// P10: every place that mentions a term, in the whole workspace.
import { inShort, type Figure } from '../support/figure';
import type { CorpusShape } from '../support/corpus';
import { indexCorpus, termsOf } from '../support/index';
import { inProcess } from '../support/processes';
import { median, p99, rounded, worst } from '../support/statistics';

interface Outcome {
	readonly median: number;
	readonly p99: number;
	readonly worst: number;
	readonly found: number;
	readonly most: number;
}

function findMentions(shape: CorpusShape): Outcome {
	const { index } = indexCorpus(shape);
	const terms = termsOf(index);
	const found: number[] = [];
	const times: number[] = [];
	for (const term of [...terms.slice(0, 200), ...terms]) {
		const began = performance.now();
		found.push(index.mentionsOf(term).length);
		times.push(performance.now() - began);
	}
	const warm = times.slice(200);
	return {
		median: median(warm),
		p99: p99(warm),
		worst: worst(warm),
		found: median(found),
		most: worst(found),
	};
}

/** Each term of the corpus once. */
export const mentionsOfTerm: Figure = {
	id: 'P10',
	tasks: { findMentions },
	measure: async ({ corpus }) => {
		const { median: middle, ...rest } = await inProcess<Outcome>('findMentions', corpus);
		return [
			{
				id: 'P10',
				what: `all mentions of a term in ${String(corpus.notes)} notes, median of all terms`,
				value: rounded(middle),
				unit: 'ms',
				atLeast: 5,
				aim: 1,
				better: 'lower',
				details: inShort({
					p99: rest.p99,
					worst: rest.worst,
					'mentions, median': rest.found,
					'mentions, most': rest.most,
				}),
			},
		];
	},
};
