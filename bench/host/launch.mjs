// @ts-check
// What only a real VS Code can tell: `npm run bench:host`, with `-- --quick` for small sizes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { launchBrowser } from '../../scripts/hosts/browser.mjs';
import { installHosts } from '../../scripts/hosts/install.mjs';
import { startServer } from '../../scripts/hosts/server.mjs';
import { runSuite } from '../../scripts/hosts/suite.mjs';
import { temporaryCopy, temporaryLink } from '../../scripts/hosts/temporary.mjs';
import { addressOf } from '../../scripts/hosts/workbench.mjs';
import { root } from '../../scripts/paths.mjs';
import { bundle } from '../bundle.mjs';
import { activationTimes, treeTimes } from './walk.mjs';

const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 5;

process.chdir(root);
await bundle({ parts: 'bench/host/parts.ts', suite: 'bench/host/suite.ts' });
/** @type {typeof import('./parts')} */
const parts = createRequire(import.meta.url)(join(root, 'dist', 'bench', 'parts.cjs'));
const { median, rounded, inShort } = parts;
const { folder: extension } = await parts.stageExtension();

/**
 * One start of VS Code that reads a workspace, and the longest silence of its extension host meanwhile.
 * @param {string} notes
 */
const index = async (notes) => {
	const hosts = await installHosts();
	const server = await startServer(hosts);
	const browser = await launchBrowser(hosts);
	const workspace = temporaryCopy(notes);
	try {
		const address = addressOf(server, workspace, {
			extensionDevelopmentPath: temporaryLink(extension),
			extensionTestsPath: join(root, 'dist', 'bench', 'suite.cjs'),
		});
		const { failed } = await runSuite(await browser.newPage(), address, 'bench-host');
		if (failed > 0) {
			throw new Error('The extension host gave no figures.');
		}
		return JSON.parse(readFileSync(join(dirname(workspace), 'result.json'), 'utf8'));
	} finally {
		await browser.close();
		await server.stop();
	}
};

/** @type {import('../support/figure').Reading[]} */
const readings = [];

const large = parts.openCorpus(quick ? { notes: 500, terms: 200 } : { notes: 10_000, terms: 2000 });
const indexed = [];
for (let round = 0; round < Math.min(rounds, 3); round++) {
	indexed.push(await index(large.folder));
}
/** @param {(each: any) => number} value */
const middle = (value) => median(indexed.map(value));
readings.push({
	id: 'P4',
	what: `longest block while indexing ${large.files.length} notes, in VS Code`,
	value: rounded(middle(({ stalls }) => stalls.longest)),
	unit: 'ms',
	atLeast: 50,
	aim: 16,
	better: 'lower',
	details: inShort({
		'least of the rounds': Math.min(...indexed.map(({ stalls }) => stalls.longest)),
		'most of the rounds': Math.max(...indexed.map(({ stalls }) => stalls.longest)),
		'longest in processor time': middle(({ stalls }) => stalls.busiest ?? Number.NaN),
		'blocks over 16 ms': middle(({ stalls }) => stalls.over16),
		'blocks over 50 ms': middle(({ stalls }) => stalls.over50),
		'p99 of all blocks': middle(({ stalls }) => stalls.p99),
		'longest in three seconds before': middle(({ before }) => before.longest),
		'notes read after, ms': middle(({ ready }) => ready),
		'mentions read after, ms': middle(({ all }) => all),
	}),
});

const starts = await activationTimes(extension, rounds);
/** @param {string} name */
const activation = (name) =>
	starts.flatMap((start) => [...start].flatMap(([other, ms]) => (other.includes(name) ? [ms] : [])));
const activations = activation('virtualization-notes');
const others = [...(starts[0]?.keys() ?? [])].filter((name) => !name.includes('virtualization-notes'));
readings.push({
	id: 'P12',
	what: 'activation as VS Code reports it',
	value: rounded(median(activations)),
	unit: 'ms',
	peers: Object.fromEntries(others.map((name) => [name, rounded(median(activation(name)))])),
	atLeast: 15,
	aim: 5,
	better: 'lower',
	details: inShort({
		'of which loading our code': middle(({ loading }) => loading ?? Number.NaN),
		least: Math.min(...activations),
		most: Math.max(...activations),
	}),
});

parts.printTable(readings);
if (!quick) {
	parts.keep(readings.map((reading) => ({ ...reading, rounds })));
}

const many = parts.openCorpus(quick ? { notes: 200, terms: 1000 } : { notes: 2000, terms: 10_000 });
/** @type {Record<'ours' | 'barest', Awaited<ReturnType<typeof treeTimes>>[]>} by what was the first view of its window */
const trees = { ours: [], barest: [] };
for (let round = 0; round < Math.min(rounds, 3); round++) {
	trees.ours.push(await treeTimes(extension, many, true));
	trees.barest.push(await treeTimes(extension, many, false));
}
const edits = [...trees.ours, ...trees.barest].flatMap((each) => each.edits);
const first = median(trees.ours.map((each) => each.first));
const barest = median(trees.barest.map((each) => each.barest));
const row = { id: 'P15', unit: 'ms', atLeast: 100, aim: 30, better: /** @type {const} */ ('lower') };
readings.push(
	{
		...row,
		what: `the tree of ${many.names.length} terms, from the command to painted rows, in VS Code`,
		value: rounded(first),
		peers: { 'the barest view of as many rows': rounded(barest) },
		details: inShort({
			'times the barest view': first / barest,
			'as the second view of a window': median(trees.barest.map((each) => each.first)),
			'the barest view as the second': median(trees.ours.map((each) => each.barest)),
		}),
	},
	{
		...row,
		what: `the tree of ${many.names.length} terms, from a keystroke to the painted row, in VS Code`,
		value: rounded(median(edits)),
		details: inShort({ least: Math.min(...edits) }),
	},
);

parts.printTable(readings);
if (!quick) {
	parts.keep(readings.map((reading) => ({ ...reading, rounds })));
}
process.exit(0);
