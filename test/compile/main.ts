// Compiles and runs everything the classifier generator writes, with the compilers that are installed.
// `npm run test:compile [language …]`; COMPILE_SEED chooses other hostile labels.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../src/core/classifier/languages';
import { emptyCases, insertedCases, type Case, type Variant } from './cases';
import { toolchains, type Toolchain } from './toolchains';

const seed = Number(process.env['COMPILE_SEED'] ?? 6);
const asked = process.argv.slice(2);
const strange = asked.filter((id) => !toolchains.some((toolchain) => toolchain.id === id));
if (strange.length > 0) {
	const known = toolchains.map(({ id }) => id).join(', ');
	console.error(`No such language: ${strange.join(', ')}. There are: ${known}.`);
	process.exit(2);
}
const root = mkdtempSync(join(tmpdir(), 'classifier-'));
const atOnce = 2;
/** Stands for whatever a member is called. */
const anyName = '*';

interface Job {
	readonly toolchain: Toolchain;
	readonly variant: Variant;
	readonly version: string;
}

/** A command's output; a failure is an error that says what was wrong. */
function run(command: readonly string[], folder: string, input: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const [program = '', ...rest] = command;
		const options = {
			cwd: folder,
			maxBuffer: 1 << 26,
			timeout: 300_000,
			env: { ...process.env, LC_ALL: 'C.UTF-8' },
		};
		const child = execFile(program, rest, options, (error, stdout, stderr) => {
			if (error === null) {
				resolve(stdout);
			} else {
				reject(new Error(`${command.join(' ')}\n${stdout}${stderr}`.slice(0, 6000)));
			}
		});
		child.stdin?.end(input);
	});
}

/** Which text each program is asked, and what it has to answer. */
function questions(cases: readonly Case[], { answer }: Toolchain): { asked: string; wanted: string }[] {
	return cases.flatMap(({ kinds }, index) => [
		...kinds.map(({ label, member }, place) => ({
			asked: `${index}\t${label}`,
			wanted: `=${answer === 'label' ? label : answer === 'member' ? (member ?? anyName) : place}`,
		})),
		...['no such kind 🙂', ''].map((unknown) => ({ asked: `${index}\t${unknown}`, wanted: '!' })),
	]);
}

function isAnswer(got: string | undefined, wanted: string): boolean {
	return wanted === `=${anyName}` ? got?.startsWith('=') === true : got === wanted;
}

/** Compiles and runs one program; says what was wrong, if anything. */
async function perform({ toolchain, variant, version }: Job): Promise<string | undefined> {
	const language = languages.find(({ id }) => id === toolchain.id);
	if (language === undefined) {
		return `${toolchain.id}: no such language`;
	}
	const began = performance.now();
	const folder = join(root, `${toolchain.id}-${variant}`);
	mkdirSync(folder);
	const all =
		variant === 'empty' ? emptyCases(language, seed) : insertedCases(language, toolchain.existing, seed);
	all.forEach(({ text }, index) => {
		writeFileSync(join(folder, toolchain.file(index)), text);
	});
	const cases = all.filter(({ isInner }) => isInner !== true);
	for (const [name, text] of Object.entries(toolchain.files(cases, all.length))) {
		writeFileSync(join(folder, name), text);
	}
	const pairs = questions(cases, toolchain);
	const input = pairs.map((pair) => `${pair.asked}\n`).join('');
	let output = '';
	try {
		for (const step of toolchain.steps(variant, cases.length)) {
			output = await run(step, folder, input);
		}
	} catch (error) {
		return `${language.title}, ${variant}: ${folder}\n${String(error)}`;
	}
	const answers = output.split('\n');
	const wrong = pairs.findIndex(({ wanted }, index) => !isAnswer(answers[index], wanted));
	const [pair] = pairs.slice(wrong);
	if (wrong >= 0 && pair !== undefined) {
		return `${language.title}, ${variant}: ${folder}\n${JSON.stringify({ ...pair, got: answers[wrong] })}`;
	}
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(
		`${language.title}, ${variant}: ${all.length} classifiers, ${pairs.length} texts, ${seconds} s (${version})`,
	);
	return undefined;
}

function jobsOf(toolchain: Toolchain): readonly Job[] {
	const [program = '', ...rest] = toolchain.version;
	const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
	if (status !== 0) {
		console.log(`${toolchain.id}: skipped, ${program} is not installed`);
		return [];
	}
	const version = /\d+(?:\.\d+)+[^\s)]*/.exec(stdout + stderr)?.[0] ?? '';
	return (['empty', 'existing'] as const).map((variant) => ({ toolchain, variant, version }));
}

async function main(): Promise<void> {
	const began = performance.now();
	const waiting = toolchains.filter(({ id }) => asked.length === 0 || asked.includes(id)).flatMap(jobsOf);
	const jobs = waiting.length;
	const problems: string[] = [];
	const worker = async (): Promise<void> => {
		for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
			const problem = await perform(job);
			if (problem !== undefined) {
				problems.push(problem);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	if (problems.length > 0) {
		console.error(`${problems.join('\n\n')}\n\nCOMPILE_SEED=${seed}; the files are in ${root}`);
		process.exitCode = 1;
	} else {
		rmSync(root, { recursive: true });
	}
	console.log(`compiled and ran in ${((performance.now() - began) / 1000).toFixed(1)} s`);
	console.log(`Compiled classifiers: ${jobs - problems.length} passed, ${problems.length} failed.`);
}

void main();
