// Runs a task in a process of its own, so that no engine finds another's garbage, caches or compiled code.
import { spawn } from 'node:child_process';
import { median } from './statistics';

const mark = '@result ';

/** What each task had of a processor since last asked: less than 1 when other programs ran meanwhile. */
const shares: number[] = [];

/** The share of a processor that the tasks had since last asked; undefined when none ran. */
export function takeShare(): number | undefined {
	const taken = shares.splice(0);
	return taken.length === 0 ? undefined : Math.round(median(taken) * 100) / 100;
}

/** Runs a task of bench/tasks in a fresh Node and gives what it returns. Rejects when it fails or takes too long. */
export function inProcess<Result>(task: string, input: unknown, seconds = 900): Promise<Result> {
	return new Promise((resolve, reject) => {
		const child = spawn(
			process.execPath,
			['--expose-gc', process.argv[1] ?? '', '--task', task, JSON.stringify(input)],
			{ stdio: ['ignore', 'pipe', 'inherit'] },
		);
		const timer = setTimeout(() => child.kill(), seconds * 1000);
		let printed = '';
		child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		child.once('error', reject);
		child.once('close', (code) => {
			clearTimeout(timer);
			const result = printed.split('\n').find((line) => line.startsWith(mark));
			if (code === 0 && result !== undefined) {
				const { value, share } = JSON.parse(result.slice(mark.length)) as { value: Result; share: number };
				shares.push(share);
				resolve(value);
			} else {
				reject(new Error(`${task} ${code === null ? `took over ${String(seconds)} s` : 'failed'}`));
			}
		});
	});
}

/** What a child says at its end. */
export function sayResult(value: unknown): void {
	const { user, system } = process.cpuUsage();
	const share = (user + system) / 1000 / performance.now();
	console.log(`${mark}${JSON.stringify({ value, share })}`);
}

/** Several engines in turn, round after round (A B, A B, …): what disturbs one disturbs the others too. */
export async function inTurn<Result>(
	rounds: number,
	engines: readonly { readonly name: string; readonly run: () => Promise<Result> }[],
): Promise<ReadonlyMap<string, readonly Result[]>> {
	const results = new Map<string, Result[]>(engines.map(({ name }) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (const { name, run } of engines) {
			results.get(name)?.push(await run());
		}
	}
	return results;
}

/** Collects garbage; the tasks' processes allow it. */
export function collect(): void {
	const { gc } = globalThis as { gc?: () => void };
	gc?.();
	gc?.();
}
