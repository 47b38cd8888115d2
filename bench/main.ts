// Measures what performance depends on: `npm run bench`.
//
//   npm run bench                    everything, about twenty minutes
//   npm run bench -- --quick         small sizes, one round: whether the bench works, not how fast anything is
//   npm run bench -- P1 P7           only these figures; the others keep what bench/latest.json has
//   npm run bench -- --rounds=2      fewer rounds than five
import { figures } from './figures';
import { installPeers } from './support/peers';
import { sayResult, takeShare } from './support/processes';
import { keep, printTable } from './support/report';
import type { Reading, Size, Task } from './support/figure';

const complete: Size = {
	quick: false,
	rounds: 5,
	corpus: { notes: 10_000, terms: 2000 },
	manyTerms: { notes: 10_000, terms: 100_000 },
	names: [100, 10_000, 100_000],
};

const quick: Size = {
	quick: true,
	rounds: 1,
	corpus: { notes: 500, terms: 200 },
	manyTerms: { notes: 500, terms: 5000 },
	names: [100, 5000],
};

/** A child: does one task and says what came out. */
async function perform(name: string, input: string): Promise<void> {
	const tasks: Readonly<Record<string, Task>> = Object.assign(
		{},
		...figures.map((figure) => figure.tasks ?? {}),
	);
	const task = tasks[name];
	if (task === undefined) {
		throw new Error(`There is no task ${name}.`);
	}
	sayResult(await task(JSON.parse(input) as never));
}

async function measure(args: readonly string[]): Promise<void> {
	const chosen = args.includes('--quick') ? quick : complete;
	const rounds = Number(/--rounds=(\d+)/.exec(args.join(' '))?.[1] ?? chosen.rounds);
	const size = { ...chosen, rounds };
	const wanted = args.filter((arg) => /^P\d+$/.test(arg));
	installPeers();
	const readings: Reading[] = [];
	for (const figure of figures.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
		const began = Date.now();
		const measured = await figure.measure(size).catch((error: unknown) => {
			// One figure that cannot be had keeps no other from being measured.
			console.error(`${figure.id}: ${String(error)}`);
			process.exitCode = 1;
			return [];
		});
		const share = takeShare();
		const full = measured.map((reading) => ({ ...reading, share, rounds: size.rounds }));
		readings.push(...full);
		console.error(
			`${figure.id}: ${String(Math.round((Date.now() - began) / 1000))} s, ${String(share ?? '–')} of a processor`,
		);
		if (!size.quick) {
			keep(full);
		}
	}
	printTable(readings);
	if (!size.quick) {
		console.log('\nWritten: bench/latest.json and docs/benchmarks.md.');
	}
}

const [flag, name = '', input = ''] = process.argv.slice(2);
(flag === '--task' ? perform(name, input) : measure(process.argv.slice(2))).catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
