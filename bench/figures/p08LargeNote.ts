// P8: a keystroke in a note of a megabyte.
import { openCorpus, readTexts, type CorpusShape } from '../support/corpus';
import { keystroke } from '../support/edits';
import { inShort, type Figure } from '../support/figure';
import { indexFiles } from '../support/index';
import { inProcess } from '../support/processes';
import { below, randomFrom } from '../support/random';
import { median, p99, rounded } from '../support/statistics';
import { edit, total } from './p07Edit';

interface Outcome {
	readonly units: number;
	readonly median: number;
	readonly p99: number;
	readonly set: number;
	readonly settle: number;
	readonly mentions: number;
}

function editLarge({ shape, units }: { shape: CorpusShape; units: number }): Outcome {
	const corpus = openCorpus(shape);
	const index = indexFiles(corpus);
	const random = randomFrom(8);
	const text = readTexts(corpus, Math.ceil(units / 5000))
		.join('\n')
		.slice(0, units);
	let document = { uri: 'file:///large.md', version: 1, text };
	index.set(document);
	index.settle();
	const found = [];
	for (let round = 0; round < 60; round++) {
		const near = below(random, text.length);
		document = keystroke(document, random, near);
		found.push(edit(index, document, near));
	}
	const warm = found.slice(20);
	const step = (name: 'set' | 'settle' | 'mentions') => median(warm.map((steps) => steps[name]));
	return {
		units,
		median: median(warm.map(total)),
		p99: p99(warm.map(total)),
		set: step('set'),
		settle: step('settle'),
		mentions: step('mentions'),
	};
}

/** Anywhere in the note, with a smaller workspace around it. */
export const largeNote: Figure = {
	id: 'P8',
	tasks: { editLarge },
	measure: async ({ quick, corpus }) => {
		const shape = { notes: Math.min(corpus.notes, 1000), terms: Math.min(corpus.terms, 2000) };
		const found = await inProcess<Outcome>('editLarge', { shape, units: quick ? 250_000 : 1_000_000 });
		return [
			{
				id: 'P8',
				what: 'a keystroke in a note of 1 MB, median',
				value: rounded(found.median),
				unit: 'ms',
				atLeast: 16,
				aim: 4,
				better: 'lower',
				details: inShort({
					'length of the note': found.units,
					p99: found.p99,
					set: found.set,
					settle: found.settle,
					mentions: found.mentions,
				}),
			},
		];
	},
};
