// P15, without the editor: the tree that the view draws, made for the first time and after an edit.
import { arrange } from '../../src/vscode/taxonomy/arrange';
import { changesBetween } from '../../src/core/taxonomy/changes';
import { familyOf } from '../../src/core/taxonomy/family';
import { inShort, type Figure } from '../support/figure';
import { openCorpus, type CorpusShape } from '../support/corpus';
import { keystroke } from '../support/edits';
import { indexFiles, readNote } from '../support/index';
import { inProcess } from '../support/processes';
import { pick, randomFrom } from '../support/random';
import { median, p99, rounded, timed } from '../support/statistics';

interface Outcome {
	readonly terms: number;
	readonly first: number;
	readonly edits: readonly number[];
}

function drawTree(shape: CorpusShape): Outcome {
	const corpus = openCorpus(shape);
	const index = indexFiles(corpus);
	const folders = [{ uri: `file://${corpus.folder}`, name: 'notes' }];
	let shown = arrange([], folders);
	const first = timed(() => {
		shown = arrange(index.taxonomy, folders);
		familyOf(shown);
	});
	const random = randomFrom(15);
	const edits: number[] = [];
	for (let edit = 0; edit < 60; edit++) {
		const document = keystroke(readNote(pick(random, corpus.files), edit), random, 10);
		index.set(document);
		index.settle();
		edits.push(
			timed(() => {
				const roots = arrange(index.taxonomy, folders);
				changesBetween(shown, roots);
				shown = roots;
				familyOf(roots);
			}),
		);
	}
	return { terms: index.glossary.terms.size, first, edits };
}

/** Ten thousand terms in two thousand notes. */
export const tree: Figure = {
	id: 'P15',
	tasks: { drawTree },
	measure: async ({ quick }) => {
		const shape = quick ? { notes: 200, terms: 1000 } : { notes: 2000, terms: 10_000 };
		const found = await inProcess<Outcome>('drawTree', shape);
		const row = { id: 'P15', unit: 'ms', atLeast: 100, aim: 30, better: 'lower' as const };
		const what = `the tree of ${String(shape.terms)} terms, without the editor`;
		return [
			{
				...row,
				what: `${what}, first`,
				value: rounded(found.first),
				details: inShort({ notes: shape.notes, 'terms found': found.terms }),
			},
			{
				...row,
				what: `${what}, after an edit, median`,
				value: rounded(median(found.edits)),
				details: inShort({ p99: p99(found.edits) }),
			},
		];
	},
};
