// @ts-check
// Child processes that end when we end.
import { execFileSync, spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/**
 * Starts a program in a process group of its own, so that `end` and the exit of this process take its
 * children along.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const start = (command, args, options = {}) => {
	endChildrenOnExit();
	const child = spawn(command, args, { detached: process.platform !== 'win32', ...options });
	children.add(child);
	child.once('exit', () => children.delete(child));
	return child;
};

/**
 * Ends a program and everything that it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 */
export const end = (child, signal = 'SIGKILL') => {
	if (child.pid === undefined) {
		return;
	}
	try {
		if (process.platform === 'win32') {
			execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
		} else {
			process.kill(-child.pid, signal);
		}
	} catch {
		// It has ended already.
	}
};

/**
 * Runs a program to its end with its output visible.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export const run = (command, args, options = {}) =>
	new Promise((resolve, reject) => {
		const child = start(command, args, { stdio: 'inherit', ...options });
		child.once('error', reject);
		child.once('exit', (code) => resolve(code ?? 1));
	});

/**
 * Runs npm, also on systems where it is a shell script.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const npm = (args, options = {}) =>
	process.platform === 'win32'
		? run('npm.cmd', args, { ...options, shell: true })
		: run('npm', args, options);

const endChildrenOnExit = () => {
	if (process.listenerCount('exit', endChildren) > 0) {
		return;
	}
	process.on('exit', endChildren);
	for (const [signal, code] of /** @type {const} */ ([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	])) {
		process.on(signal, () => process.exit(code));
	}
};

const endChildren = () => children.forEach((child) => end(child));
