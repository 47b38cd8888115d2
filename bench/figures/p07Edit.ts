// P7: a keystroke in an ordinary note, until every answer asked for is right again.
import type { NoteIndex } from '../../src/core/workspace/noteIndex';
import type { TextDocument } from '../../src/core/text/document';
import { inShort, type Figure } from '../support/figure';
import type { CorpusShape } from '../support/corpus';
import { keystroke } from '../support/edits';
import { indexCorpus, readNote, refreshOutdated } from '../support/index';
import { inProcess } from '../support/processes';
import { below, randomFrom } from '../support/random';
import { median, p99, rounded, worst } from '../support/statistics';

interface Steps {
	readonly set: number;
	readonly settle: number;
	readonly refresh: number;
	readonly mentions: number;
	readonly count: number;
	readonly taxonomy: number;
}

type Outcome = Readonly<Record<keyof Steps | 'all', { readonly median: number; readonly p99: number }>> & {
	readonly worst: number;
};

/** What follows an edit: the note itself, its mentions, the counts of a term and the tree. */
export function edit(index: NoteIndex, document: TextDocument, offset: number): Steps {
	const times = [performance.now()];
	const lap = () => times.push(performance.now());
	index.set(document);
	lap();
	index.settle();
	lap();
	refreshOutdated(index, document);
	lap();
	index.mentionsIn(document, 'markdown');
	const mention = index.mentionAt(document, offset, 'markdown');
	lap();
	mention?.terms.forEach((term) => index.count(term));
	lap();
	if (index.taxonomy.length === 0) {
		throw new Error('The tree is empty.');
	}
	lap();
	const [set = 0, settle = 0, refresh = 0, mentions = 0, count = 0, taxonomy = 0] = times
		.slice(1)
		.map((time, at) => time - (times[at] ?? 0));
	return { set, settle, refresh, mentions, count, taxonomy };
}

/** The sum of all steps of an edit. */
export function total(steps: Steps): number {
	return Object.values(steps).reduce((sum: number, step: number) => sum + step, 0);
}

function editMany({ shape, edits }: { shape: CorpusShape; edits: number }): Outcome {
	const { corpus, index } = indexCorpus(shape);
	const random = randomFrom(7);
	const found: Steps[] = [];
	for (let note = 0; found.length < edits + edits / 4; note++) {
		const file = corpus.files[(note * 97) % corpus.files.length];
		if (file === undefined) {
			break;
		}
		let document = readNote(file, 1);
		const near = below(random, document.text.length);
		index.set(document);
		for (let key = 0; key < 40; key++) {
			document = keystroke(document, random, near);
			found.push(edit(index, document, near));
		}
	}
	const warm = found.slice(edits / 4);
	const of = (values: readonly number[]) => ({ median: median(values), p99: p99(values) });
	const step = (name: keyof Steps) => of(warm.map((steps) => steps[name]));
	return {
		set: step('set'),
		settle: step('settle'),
		refresh: step('refresh'),
		mentions: step('mentions'),
		count: step('count'),
		taxonomy: step('taxonomy'),
		all: of(warm.map(total)),
		worst: worst(warm.map(total)),
	};
}

/** Typing in forty places of forty notes each, with all notes indexed. */
export const editing: Figure = {
	id: 'P7',
	tasks: { editMany },
	measure: async ({ corpus, quick }) => {
		const found = await inProcess<Outcome>('editMany', { shape: corpus, edits: quick ? 400 : 1600 });
		const steps = ['set', 'settle', 'refresh', 'mentions', 'count', 'taxonomy'] as const;
		const details = inShort({
			notes: corpus.notes,
			...Object.fromEntries(
				steps.map((step) => [
					step,
					`${String(rounded(found[step].median))} (p99 ${String(rounded(found[step].p99))})`,
				]),
			),
			worst: found.worst,
		});
		const row = { id: 'P7', unit: 'ms', better: 'lower' as const };
		const what = 'an edit in a 5 KB note until all is right';
		return [
			{
				...row,
				what: `${what}, median`,
				value: rounded(found.all.median),
				atLeast: 0.5,
				aim: 0.2,
				details,
			},
			{ ...row, what: `${what}, p99`, value: rounded(found.all.p99), atLeast: 5, aim: 2 },
		];
	},
};
