// P3: the second start of a large workspace, from the kept index, against reading everything again.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NoteIndex } from '../../src/core/workspace/noteIndex';
import { packNote, unpackNote, type SavedNote } from '../../src/core/workspace/snapshot';
import { decodeCache, encodeCache } from '../../src/vscode/files/cacheFile';
import { Slices } from '../../src/vscode/files/slices';
import { openCorpus, type CorpusShape, type NoteFile } from '../support/corpus';
import { inShort, type Figure } from '../support/figure';
import { cacheFolder } from '../support/places';
import { inProcess, inTurn } from '../support/processes';
import { median, rounded } from '../support/statistics';

/** Milliseconds from the start until definitions are right, and until mentions are too. */
interface Start {
	readonly definitions: number;
	readonly all: number;
	/** Of `all`, decoding the file and filling the index; 0 for a cold start. */
	readonly restore: number;
	readonly bytes: number;
	/** Terms and mentions of one of them: the same after both starts. */
	readonly check: string;
}

const readBatch = 16;
const statBatch = 64;
const key = 'bench';

const keptFile = ({ notes, terms }: CorpusShape) =>
	join(cacheFolder, `kept-${String(notes)}-${String(terms)}`);

async function identityOf({ path }: NoteFile): Promise<string> {
	const { mtimeMs, size } = await stat(path);
	return `${String(mtimeMs)} ${String(size)}`;
}

/** As src/vscode/files/noteFiles.ts and upkeep.ts do it, on Node's own file system. */
async function readAll(shape: CorpusShape): Promise<{ index: NoteIndex; start: Start }> {
	const { files } = openCorpus(shape);
	const index = new NoteIndex();
	index.isLoading = true;
	const began = performance.now();
	const slices = new Slices();
	for (let from = 0; from < files.length; from += readBatch) {
		const texts = await Promise.all(
			files.slice(from, from + readBatch).map(async (file) => {
				await identityOf(file);
				return { uri: file.uri, version: 0, text: await readFile(file.path, 'utf8') };
			}),
		);
		for (const document of texts) {
			await slices.next();
			index.set(document);
		}
	}
	const definitions = performance.now() - began;
	const paths = new Map(files.map(({ uri, path }) => [uri, path]));
	for (;;) {
		await slices.next();
		if (index.settle(() => slices.isOver)) {
			const [uri] = index.outdated;
			if (uri === undefined) {
				break;
			}
			index.refresh({ uri, version: 0, text: await readFile(paths.get(uri) ?? '', 'utf8') });
		}
	}
	const all = performance.now() - began;
	return { index, start: { definitions, all, restore: 0, bytes: 0, check: checkOf(index) } };
}

/** As src/vscode/files/indexCache.ts writes it. */
async function keep(shape: CorpusShape): Promise<Start> {
	const { index, start } = await readAll(shape);
	const identities = new Map<string, string>();
	for (const file of openCorpus(shape).files) {
		identities.set(file.uri, await identityOf(file));
	}
	const notes = [...index.save((uri) => identities.get(uri))].map(packNote);
	writeFileSync(
		keptFile(shape),
		await new Slices().finish(encodeCache({ termKeys: index.termKeys, notes }, key)),
	);
	return start;
}

/** As src/vscode/files/indexCache.ts reads it and noteFiles.ts believes it. */
async function restore(shape: CorpusShape): Promise<Start> {
	const { files } = openCorpus(shape);
	const index = new NoteIndex();
	index.isLoading = true;
	const began = performance.now();
	const slices = new Slices();
	const bytes = readFileSync(keptFile(shape));
	const content = await slices.finish(decodeCache(bytes, key));
	const notes: SavedNote[] = [];
	for (const packed of content?.notes ?? []) {
		await slices.next();
		notes.push(unpackNote(packed));
	}
	await slices.finish(index.restore(notes, content?.termKeys ?? []));
	const restored = performance.now() - began;
	const known = new Map(notes.map(({ uri, identity }) => [uri, identity]));
	let stale = 0;
	for (let from = 0; from < files.length; from += statBatch) {
		await Promise.all(
			files.slice(from, from + statBatch).map(async (file) => {
				stale += Number((await identityOf(file)) !== known.get(file.uri));
			}),
		);
	}
	index.settle();
	const all = performance.now() - began;
	if (stale > 0 || index.outdated.length > 0) {
		throw new Error(`${String(stale)} notes changed, ${String(index.outdated.length)} are outdated.`);
	}
	return { definitions: restored, all, restore: restored, bytes: bytes.length, check: checkOf(index) };
}

function checkOf(index: NoteIndex): string {
	index.isLoading = false;
	const terms = [...index.glossary.terms.values()];
	return `${String(terms.length)} ${String(terms.reduce((sum, term) => sum + index.count(term), 0))}`;
}

/** Both starts end with the same answers; the check is that they do. */
export const warmStart: Figure = {
	id: 'P3',
	tasks: {
		'warm.keep': keep,
		'warm.cold': async (shape: CorpusShape) => (await readAll(shape)).start,
		'warm.ours': restore,
	},
	measure: async ({ corpus, rounds }) => {
		const kept = await inProcess<Start>('warm.keep', corpus);
		const results = await inTurn<Start>(rounds, [
			{ name: 'warm', run: () => inProcess('warm.ours', corpus) },
			{ name: 'cold', run: () => inProcess('warm.cold', corpus) },
		]);
		const [warm = [], cold = []] = ['warm', 'cold'].map((name) => results.get(name));
		const other = [...warm, ...cold].find(({ check }) => check !== kept.check);
		if (other !== undefined) {
			throw new Error(`A start ends with ${other.check} instead of ${kept.check}.`);
		}
		const middle = (starts: readonly Start[], value: (start: Start) => number) => median(starts.map(value));
		const paired = cold.map(({ all }, round) => all / (warm[round]?.all ?? Number.NaN));
		return [
			{
				id: 'P3',
				what: 'warm start from the kept index, times as fast as cold',
				value: rounded(middle(warm, ({ all }) => all)),
				unit: 'ms',
				peers: { cold: rounded(middle(cold, ({ all }) => all)) },
				ratio: rounded(median(paired)),
				atLeast: 5,
				aim: 50,
				better: 'higher',
				details: inShort({
					notes: corpus.notes,
					'cold, until definitions are right, ms': middle(cold, ({ definitions }) => definitions),
					'warm, until the index is filled, ms': middle(warm, ({ definitions }) => definitions),
					'warm, of which looking whether files changed, ms': middle(warm, (each) => each.all - each.restore),
					'the file, MB': middle(warm, ({ bytes }) => bytes) / 1e6,
				}),
			},
		];
	},
};
