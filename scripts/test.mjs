// @ts-check
// The whole check, on a fresh clone too: `npm test`. Every step runs, whatever became of the ones before, and the
// last line alone says how many tests passed and failed; a step without tests counts as one.
import { end, start } from './run.mjs';
import { root } from './paths.mjs';
import { installDependencies } from './setup.mjs';

/**
 * One step.
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command arguments for Node, or for npm where they begin with `run`
 * @property {boolean} [tests] prints how many tests passed and failed
 */

/** @type {readonly Step[]} */
const steps = [
	{ name: 'Lint', command: ['run', '--silent', 'lint'] },
	{ name: 'Types', command: ['run', '--silent', 'types'] },
	{ name: 'Unit tests', command: ['run', '--silent', 'test:unit'], tests: true },
	{ name: 'Test hosts', command: ['scripts/hosts/install.mjs'] },
	{ name: 'Grammar', command: ['scripts/testGrammar.mjs'], tests: true },
	{ name: 'Classifiers, compiled', command: ['run', '--silent', 'test:compile'], tests: true },
	{ name: 'Package', command: ['scripts/package.mjs'] },
	{ name: 'What the package holds', command: ['scripts/testPackage.mjs', '--packed'], tests: true },
	{ name: 'Node extension host', command: ['scripts/testHost.mjs', '--packed'], tests: true },
	{ name: 'Web extension host', command: ['scripts/testHost.mjs', '--packed', '--web'], tests: true },
	{ name: 'Workbench', command: ['scripts/testWorkbench.mjs', '--packed'], tests: true },
];

/** A step that hangs is ended after this time. */
const limit = 420_000;

/**
 * Runs a step with its output visible.
 * @param {Step} step
 * @returns {Promise<{ passed: number, failed: number }>}
 */
const perform = async ({ name, command, tests = false }) => {
	console.log(`\n── ${name} ──`);
	const began = Date.now();
	const { code, output } = await runWatched(command);
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} after ${seconds} s`);
	const counted = tests ? countsIn(output) : { passed: 0, failed: 0 };
	if (code !== 0) {
		return { passed: counted.passed, failed: Math.max(counted.failed, 1) };
	}
	return { passed: tests ? counted.passed : 1, failed: counted.failed };
};

/**
 * @param {readonly string[]} command
 * @returns {Promise<{ code: number, output: string }>}
 */
const runWatched = (command) =>
	new Promise((resolve) => {
		const windows = process.platform === 'win32';
		const program = command[0] === 'run' ? (windows ? 'npm.cmd' : 'npm') : process.execPath;
		const child = start(program, command, {
			cwd: root,
			shell: windows && program === 'npm.cmd',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const timer = setTimeout(() => {
			console.error(`The step did not end within ${limit / 1000} s.`);
			end(child);
		}, limit);
		child.stdout?.on('data', (chunk) => {
			output += chunk;
			process.stdout.write(chunk);
		});
		child.stderr?.on('data', (chunk) => process.stderr.write(chunk));
		child.once('error', (error) => console.error(error));
		child.once('close', (code) => {
			clearTimeout(timer);
			resolve({ code: code ?? 1, output });
		});
	});

/**
 * Reads what Mocha or a launcher printed.
 * @param {string} output
 */
const countsIn = (output) => {
	const last = (/** @type {RegExp} */ pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
	return {
		passed: last(/^ {2}(\d+) passing/gm) + last(/: (\d+) passed, \d+ failed\.$/gm),
		failed: last(/^ {2}(\d+) failing/gm) + last(/: \d+ passed, (\d+) failed\.$/gm),
	};
};

/** Without dependencies no step can say anything; that is the failure that counts. */
const performAll = async () => {
	try {
		await installDependencies();
	} catch (error) {
		console.error(error);
		return [{ passed: 0, failed: 1 }];
	}
	const outcomes = [];
	for (const step of steps) {
		outcomes.push(await perform(step));
	}
	return outcomes;
};

const outcomes = await performAll();
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
