// P4: how long the extension host hears nothing else while a workspace is read; here with the extension's slices alone.
import { readFile } from 'node:fs/promises';
import { NoteIndex } from '../../src/core/workspace/noteIndex';
import { Slices } from '../../src/vscode/files/slices';
import { openCorpus, type CorpusShape } from '../support/corpus';
import { inShort, type Figure } from '../support/figure';
import { inProcess, inTurn } from '../support/processes';
import { StallClock, type Stalls } from '../support/stallClock';
import { median, rounded } from '../support/statistics';

const batch = 16;

/** As src/vscode/files/noteFiles.ts and upkeep.ts do it, on Node's own file system. */
async function indexInSlices(shape: CorpusShape): Promise<Stalls> {
	const { files } = openCorpus(shape);
	const index = new NoteIndex();
	const clock = new StallClock();
	const load = (from: number) =>
		Promise.all(
			files
				.slice(from, from + batch)
				.map(async ({ uri, path }) => ({ uri, version: 0, text: await readFile(path, 'utf8') })),
		);
	index.isLoading = true;
	const slices = new Slices();
	let reading = load(0);
	for (let from = 0; from < files.length; from += batch) {
		const read = await reading;
		reading = load(from + batch);
		for (const document of read) {
			await slices.next();
			index.set(document);
		}
	}
	for (let settled = false; !settled;) {
		await slices.next();
		settled = index.settle(() => slices.isOver);
		const byUri = new Map(files.map((file) => [file.uri, file]));
		for (const uri of settled ? index.outdated.slice(0, batch) : []) {
			settled = false;
			const text = await readFile(byUri.get(uri)?.path ?? '', 'utf8');
			await slices.next();
			index.refresh({ uri, version: 0, text });
		}
	}
	index.isLoading = false;
	return clock.stop();
}

/** The longest of each process; the median of those. */
export const longestBlock: Figure = {
	id: 'P4',
	tasks: { 'slices.ours': indexInSlices },
	measure: async ({ corpus, rounds }) => {
		const results = await inTurn<Stalls>(rounds, [
			{ name: 'ours', run: () => inProcess('slices.ours', corpus) },
		]);
		const stalls = results.get('ours') ?? [];
		return [
			{
				id: 'P4',
				what: 'longest block while indexing, the extension’s slices in plain Node',
				value: rounded(median(stalls.map(({ longest }) => longest))),
				unit: 'ms',
				atLeast: 50,
				aim: 16,
				better: 'lower',
				details: inShort({
					notes: corpus.notes,
					'least of the rounds': Math.min(...stalls.map(({ longest }) => longest)),
					'most of the rounds': Math.max(...stalls.map(({ longest }) => longest)),
					'blocks over 16 ms': median(stalls.map(({ over16 }) => over16)),
					'p99 of all blocks': median(stalls.map(({ p99 }) => p99)),
				}),
			},
		];
	},
};
