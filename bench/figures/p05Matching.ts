// P5: finding names in text, by the number of names, against the packages that do nothing else.
import { Lexicon } from '../../src/core/glossary/matching/lexicon';
import { visitRuns } from '../../src/core/glossary/matching/matcher';
import { packRuns } from '../../src/core/glossary/matching/packedRuns';
import { openCorpus, readTexts, type CorpusShape } from '../support/corpus';
import { inShort, type Figure, type Reading } from '../support/figure';
import { makeNames } from '../support/names';
import { loadPeer, peerName } from '../support/peers';
import { inProcess, inTurn } from '../support/processes';
import { median, rounded } from '../support/statistics';

interface Job {
	readonly engine: string;
	readonly names: number;
	readonly texts: number;
	readonly shape: CorpusShape;
}

interface Outcome {
	readonly speed: number;
	readonly build: number;
	readonly matches: number;
}

/** Built with the names; gives how many it found in a text. */
type Matcher = (text: string) => number;
type Engine = (names: readonly string[]) => Matcher;

const ours = 'ours';

/** The literal matchers get names and texts in small letters, made outside the measured time. */
const engines: Readonly<Record<string, Engine>> = {
	[ours]: (names) => {
		const lexicon = new Lexicon();
		names.forEach((name, id) => {
			lexicon.add(name, id);
		});
		return (text) => {
			let found = 0;
			const spans = [{ start: 0, end: text.length, place: 'prose' as const }];
			visitRuns(
				lexicon,
				text,
				packRuns([{ place: 'prose', spans }], () => true),
				() => {
					found++;
				},
			);
			return found;
		};
	},
	ahocorasick: (names) => {
		const Automaton =
			loadPeer<new (names: readonly string[]) => { search(text: string): readonly unknown[] }>('ahocorasick');
		const automaton = new Automaton(names);
		return (text) => automaton.search(text).length;
	},
	'@monyone/aho-corasick': (names) => {
		const { AhoCorasick } = loadPeer<{
			AhoCorasick: new (names: readonly string[]) => { matchInText(text: string): readonly unknown[] };
		}>('@monyone/aho-corasick');
		const automaton = new AhoCorasick(names);
		return (text) => automaton.matchInText(text).length;
	},
	fastscan: (names) => {
		type Scanner = new (names: readonly string[]) => { search(text: string): readonly unknown[] };
		const exported = loadPeer<Scanner | { readonly default: Scanner }>('fastscan');
		const scanner = new ('default' in exported ? exported.default : exported)([...names]);
		return (text) => scanner.search(text).length;
	},
	'flashtext.js': (names) => {
		type Processor = new () => {
			addKeyword(name: string): void;
			extractKeywords(text: string): readonly unknown[];
		};
		const exported = loadPeer<Processor | { readonly KeywordProcessor: Processor }>('flashtext.js');
		const processor = new ('KeywordProcessor' in exported ? exported.KeywordProcessor : exported)();
		names.forEach((name) => {
			processor.addKeyword(name);
		});
		return (text) => processor.extractKeywords(text).length;
	},
};

function match({ engine, names, texts, shape }: Job): Outcome {
	const corpus = openCorpus(shape);
	const notes = readTexts(corpus, texts).map((text) => (engine === ours ? text : text.toLowerCase()));
	const bytes = notes.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	const wanted = names <= corpus.names.length ? corpus.names.slice(0, names) : makeNames(names, 42);
	const began = performance.now();
	const matcher = engines[engine]?.(wanted) ?? (() => 0);
	const build = performance.now() - began;
	const pass = () => notes.reduce((sum, text) => sum + matcher(text), 0);
	const matches = pass();
	const times: number[] = [];
	const end = performance.now() + 4000;
	while (times.length < 5 && (times.length < 2 || performance.now() < end)) {
		const start = performance.now();
		pass();
		times.push(performance.now() - start);
	}
	return { speed: bytes / 1000 / median(times), build, matches: (matches / bytes) * 1e6 };
}

/** Warm passes over the same notes; each engine builds in a process of its own. */
export const matching: Figure = {
	id: 'P5',
	tasks: { match },
	measure: async ({ names, manyTerms, quick, rounds }) => {
		const found = new Map<number, ReadonlyMap<string, readonly Outcome[]>>();
		for (const count of names) {
			const job = { names: count, texts: quick ? 100 : 500, shape: manyTerms };
			found.set(
				count,
				await inTurn(
					rounds,
					Object.keys(engines).map((engine) => ({
						name: engine,
						run: () => inProcess<Outcome>('match', { engine, ...job }),
					})),
				),
			);
		}
		return readings(found);
	},
};

function readings(found: ReadonlyMap<number, ReadonlyMap<string, readonly Outcome[]>>): readonly Reading[] {
	const counts = [...found.keys()];
	const [fewest = 0, most = 0] = [counts[0], counts.at(-1)];
	const of = (count: number, engine: string, key: keyof Outcome) =>
		rounded(median((found.get(count)?.get(engine) ?? []).map((outcome) => outcome[key])));
	const peers = Object.keys(engines).filter((engine) => engine !== ours);
	const speeds = (count: number) =>
		Object.fromEntries(peers.map((engine) => [peerName(engine), of(count, engine, 'speed')]));
	const details = Object.fromEntries(
		counts.flatMap((count) =>
			Object.keys(engines).map((engine) => [
				`${engine}, ${String(count)} names`,
				`${String(of(count, engine, 'speed'))} MB/s, built in ${String(of(count, engine, 'build'))} ms, ${String(of(count, engine, 'matches'))} matches/MB`,
			]),
		),
	);
	return [
		{
			id: 'P5',
			what: `matching ${String(most)} names, times as fast as the best package`,
			value: of(most, ours, 'speed'),
			unit: 'MB/s',
			peers: speeds(most),
			ratio: rounded(of(most, ours, 'speed') / Math.max(...Object.values(speeds(most)))),
			atLeast: 4,
			aim: 8,
			better: 'higher',
			details: inShort(details),
		},
		{
			id: 'P5',
			what: `matching ${String(most)} names, against itself with ${String(fewest)}`,
			value: of(most, ours, 'speed'),
			unit: 'MB/s',
			peers: { [`ours, ${String(fewest)} names`]: of(fewest, ours, 'speed') },
			ratio: rounded(of(most, ours, 'speed') / of(fewest, ours, 'speed')),
			atLeast: 0.5,
			aim: 0.7,
			better: 'higher',
		},
	];
}
