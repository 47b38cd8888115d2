// P6: what a hover asks, at random places of open notes, with many terms and notes.
import { describe, toMarkdown } from '../../src/core/describe';
import { hoverLimits } from '../../src/core/markdown/excerpt';
import { inShort, type Figure } from '../support/figure';
import { indexCorpus, readNote } from '../support/index';
import type { CorpusShape } from '../support/corpus';
import { inProcess } from '../support/processes';
import { below, randomFrom } from '../support/random';
import { median, p99, rounded, worst } from '../support/statistics';
import { words } from '../support/words';

interface Outcome {
	readonly terms: number;
	readonly median: number;
	readonly p99: number;
	readonly worst: number;
	readonly mentionP99: number;
	readonly hits: number;
	readonly firstInNote: number;
}

const openNotes = 10;

function hover(shape: CorpusShape): Outcome {
	const { corpus, index } = indexCorpus(shape);
	const random = randomFrom(6);
	const open = corpus.files.slice(0, openNotes).map((file) => readNote(file, 1));
	const all: number[] = [];
	const mentions: number[] = [];
	const first: number[] = [];
	let hits = 0;
	const ask = (at: number) => {
		const document = open[at % openNotes];
		if (document === undefined) {
			return;
		}
		const offset = below(random, document.text.length);
		const began = performance.now();
		const mention = index.mentionAt(document, offset, 'markdown');
		const found = performance.now();
		for (const term of mention?.terms ?? []) {
			describe(index, term, document.uri).definitions.forEach((definition) =>
				toMarkdown(definition, words, { limits: hoverLimits, links: () => undefined, head: true }),
			);
		}
		hits += Number(mention !== undefined);
		mentions.push(found - began);
		all.push(performance.now() - began);
	};
	for (let at = 0; at < 2000; at++) {
		ask(at);
	}
	corpus.files.slice(openNotes, openNotes + 100).forEach((file) => {
		const document = readNote(file, 1);
		const began = performance.now();
		index.mentionAt(document, document.text.length >> 1, 'markdown');
		first.push(performance.now() - began);
	});
	[all, mentions].forEach((times) => times.splice(0));
	hits = 0;
	const asked = 20_000;
	for (let at = 0; at < asked; at++) {
		ask(at);
	}
	return {
		terms: index.glossary.terms.size,
		median: median(all),
		p99: p99(all),
		worst: worst(all),
		mentionP99: p99(mentions),
		hits: hits / asked,
		firstInNote: median(first),
	};
}

/** From the place to the text that is shown; the editor's own way there and back is not in it. */
export const hovering: Figure = {
	id: 'P6',
	tasks: { hover },
	measure: async ({ manyTerms }) => {
		const found = await inProcess<Outcome>('hover', manyTerms);
		return [
			{
				id: 'P6',
				what: `hover at one position, ${String(manyTerms.terms)} terms, ${String(manyTerms.notes)} notes, p99`,
				value: rounded(found.p99),
				unit: 'ms',
				atLeast: 1,
				aim: 0.1,
				better: 'lower',
				details: inShort({
					'terms found': found.terms,
					median: found.median,
					worst: found.worst,
					'the mention alone, p99': found.mentionP99,
					'places with a mention': found.hits,
					'first one in a note, parsing it, median': found.firstInNote,
				}),
			},
		];
	},
};
