// P1: a whole workspace read for the first time, against reading and parsing the same files with markdown-it.
import { readFileSync } from 'node:fs';
import { openCorpus, type CorpusShape } from '../support/corpus';
import { inShort, type Figure } from '../support/figure';
import { indexFiles } from '../support/index';
import { loadPeer, peerName } from '../support/peers';
import { inProcess, inTurn } from '../support/processes';
import { median, rounded } from '../support/statistics';

interface Cold {
	readonly ms: number;
	/** Of all threads, collection and compiling included: what other programs take away is not in it. */
	readonly cpu: number;
	readonly terms?: number;
}

interface Parser {
	parse(text: string, env: object): unknown;
}

const yardstick = 'markdown-it-14';
const newest = 'markdown-it';

/** Since a moment of the process, whose earlier work is small: it has loaded and made the list of files. */
function spent(began: number): Cold {
	const { user, system } = process.cpuUsage();
	return { ms: performance.now() - began, cpu: (user + system) / 1000 };
}

/** The first pass in a fresh process, compiling included: what a start pays. */
export const coldIndex: Figure = {
	id: 'P1',
	tasks: {
		'cold.ours': (shape: CorpusShape): Cold => {
			const corpus = openCorpus(shape);
			const began = performance.now();
			const index = indexFiles(corpus);
			const chapters = index.taxonomy.length;
			return { ...spent(began), terms: index.glossary.terms.size * Number(chapters > 0) };
		},
		'cold.markdownIt': ({ shape, name }: { shape: CorpusShape; name: string }): Cold => {
			const { files } = openCorpus(shape);
			const MarkdownIt = loadPeer<new (options: object) => Parser>(name);
			const began = performance.now();
			const parser = new MarkdownIt({ html: true });
			files.forEach(({ path }) => parser.parse(readFileSync(path, 'utf8'), {}));
			return spent(began);
		},
		'cold.commonmark': (shape: CorpusShape): Cold => {
			const { files } = openCorpus(shape);
			const { Parser: CommonMark } = loadPeer<{ Parser: new () => Parser }>('commonmark');
			const began = performance.now();
			const parser = new CommonMark();
			files.forEach(({ path }) => parser.parse(readFileSync(path, 'utf8'), {}));
			return spent(began);
		},
		'cold.read': (shape: CorpusShape): Cold => {
			const { files } = openCorpus(shape);
			const began = performance.now();
			files.forEach(({ path }) => readFileSync(path, 'utf8').length);
			return spent(began);
		},
	},
	measure: async ({ corpus, rounds }) => {
		const results = await inTurn<Cold>(rounds, [
			{ name: 'ours', run: () => inProcess('cold.ours', corpus) },
			...[yardstick, newest].map((name) => ({
				name,
				run: () => inProcess<Cold>('cold.markdownIt', { shape: corpus, name }),
			})),
			{ name: 'commonmark', run: () => inProcess('cold.commonmark', corpus) },
			{ name: 'read', run: () => inProcess('cold.read', corpus) },
		]);
		const times = (name: string) => (results.get(name) ?? []).map(({ ms }) => ms);
		const cpu = (name: string) => (results.get(name) ?? []).map((cold) => cold.cpu);
		const value = (name: string) => rounded(median(times(name)));
		const paired = times('ours').map((ms, round) => ms / (times(yardstick)[round] ?? Number.NaN));
		return [
			{
				id: 'P1',
				what: 'cold index of a corpus, against read + markdown-it 14 full parse',
				value: value('ours'),
				unit: 'ms',
				peers: {
					[peerName(yardstick)]: value(yardstick),
					[peerName(newest)]: value(newest),
					[peerName('commonmark')]: value('commonmark'),
					'reading alone': value('read'),
				},
				ratio: rounded(median(times('ours')) / median(times(yardstick))),
				atLeast: 0.75,
				aim: 0.4,
				better: 'lower',
				details: inShort({
					notes: corpus.notes,
					'terms found': results.get('ours')?.[0]?.terms ?? 0,
					'ratio of processor time': median(cpu('ours')) / median(cpu(yardstick)),
					'processor time, ms': median(cpu('ours')),
					'ratio to markdown-it 15': median(times('ours')) / median(times(newest)),
					'paired, least': Math.min(...paired),
					'paired, most': Math.max(...paired),
				}),
			},
		];
	},
};
