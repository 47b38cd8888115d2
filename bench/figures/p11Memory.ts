// P11: what stays in memory of a note whose text is not held.
import { inShort, type Figure } from '../support/figure';
import { openCorpus, type CorpusShape } from '../support/corpus';
import { indexFiles } from '../support/index';
import { collect, inProcess, inTurn } from '../support/processes';
import { median, rounded } from '../support/statistics';

interface Outcome {
	readonly bytes: number;
	readonly peak: number;
	readonly terms: number;
}

function keep(shape: CorpusShape): Outcome {
	const corpus = openCorpus(shape);
	// Compiled code is on the heap as well, and tables that are made with the first note.
	indexFiles({ ...corpus, files: corpus.files.slice(0, 400) });
	collect();
	const before = inUse();
	const index = indexFiles(corpus);
	collect();
	const bytes = (inUse() - before) / shape.notes;
	return { bytes, peak: process.resourceUsage().maxRSS * 1024, terms: index.glossary.terms.size };
}

function inUse(): number {
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

/** After a forced collection, what the process had before taken off. */
export const memory: Figure = {
	id: 'P11',
	tasks: { keep },
	measure: async ({ corpus, manyTerms, rounds }) => {
		const results = await inTurn<Outcome>(Math.min(rounds, 3), [
			{ name: 'few', run: () => inProcess('keep', corpus) },
			{ name: 'many', run: () => inProcess('keep', manyTerms) },
		]);
		const of = (name: string, key: keyof Outcome) =>
			median((results.get(name) ?? []).map((outcome) => outcome[key]));
		return [
			{
				id: 'P11',
				what: 'memory kept per note of 5 KB, its text not held',
				value: rounded(of('few', 'bytes') / 1024),
				unit: 'KB',
				atLeast: 3,
				aim: 2,
				better: 'lower',
				details: inShort({
					notes: corpus.notes,
					terms: of('few', 'terms'),
					'peak of the process, MB': of('few', 'peak') / 1024 / 1024,
					'with ten terms a note, KB': of('many', 'bytes') / 1024,
				}),
			},
		];
	},
};
