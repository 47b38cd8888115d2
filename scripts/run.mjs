// @ts-check
// Child processes that end when we end.
import { execFileSync, spawn } from 'node:child_process';

/** The running children, and whether each leads a process group. @type {Map<ChildProcess, boolean>} */
const children = new Map();

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

/**
 * Starts a program that ends when this process does. One that is no script of ours, and starts others itself, should
 * lead a group (`detached`), which ends as a whole.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export const start = (command, args, options = {}) => {
	endChildrenOnExit();
	const group = options.detached === true && process.platform !== 'win32';
	const child = spawn(command, args, { ...options, detached: group });
	children.set(child, group);
	child.once('exit', () => children.delete(child));
	return child;
};

/**
 * Ends a program: a group at once, a script of ours by asking it, so that it ends what it started.
 * @param {ChildProcess} child
 */
export const end = (child) => {
	if (child.pid === undefined || !children.has(child)) {
		return;
	}
	try {
		if (process.platform === 'win32') {
			execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
		} else if (children.get(child) === true) {
			process.kill(-child.pid, 'SIGKILL');
		} else {
			child.kill('SIGTERM');
		}
	} catch {
		// It has ended already.
	}
};

/**
 * Runs a program to its end with its output visible.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
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
 * @param {SpawnOptions} [options]
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

const endChildren = () => [...children.keys()].forEach(end);
