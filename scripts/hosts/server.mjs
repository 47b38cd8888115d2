// @ts-check
// Starts VS Code's own server, which serves the workbench and runs the Node extension host.
import { cpSync, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { end, start } from '../run.mjs';
import { removeFolder, temporaryFolder } from './temporary.mjs';

/**
 * A running server.
 * @typedef {object} Server
 * @property {string} url its address, without a slash at the end
 * @property {string} authority its host and port
 * @property {string} log the file with what it printed
 * @property {Promise<unknown>} ended
 * @property {() => Promise<void>} stop ends it, its extension hosts and its data
 */

/**
 * What a test wants of the server.
 * @typedef {object} ServerOptions
 * @property {Readonly<Record<string, unknown>>} [settings] the user's settings, added to the quiet ones
 * @property {readonly { key: string, command: string }[]} [keybindings]
 * @property {boolean} [restricted] leaves workspaces untrusted
 * @property {number} [port] by default any free one
 * @property {readonly string[]} [installed] folders of extensions that need no building, to be there as installed ones
 */

/** Settings for a workbench that stays as it is: nothing asks, suggests, updates or moves by itself. */
export const quietSettings = {
	'chat.disableAIFeatures': true,
	'editor.cursorBlinking': 'solid',
	// In a browser VS Code would save after a second, on a busy machine in the middle of a test.
	'files.autoSave': 'off',
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'security.workspace.trust.banner': 'never',
	'security.workspace.trust.startupPrompt': 'never',
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'window.autoDetectColorScheme': false,
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

const startLimit = 60_000;

/**
 * Starts the server on a port of 127.0.0.1 and waits until it listens.
 * @param {import('./install.mjs').Hosts} hosts
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export const startServer = async (
	hosts,
	{ settings = {}, keybindings = [], restricted = false, port = 0, installed = [] } = {},
) => {
	const data = temporaryFolder();
	install(installed, join(data, 'extensions'));
	mkdirSync(join(data, 'data', 'User'), { recursive: true });
	const user = (/** @type {string} */ file, /** @type {unknown} */ content) =>
		writeFileSync(join(data, 'data', 'User', file), JSON.stringify(content, undefined, '\t'));
	user('settings.json', { ...quietSettings, ...settings });
	user('keybindings.json', keybindings);
	const log = join(data, 'server.log');
	const child = start(
		hosts.node,
		[
			join('out', 'server-main.js'),
			...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data],
			...['--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver'],
			...['--telemetry-level', 'off'],
			...(restricted ? [] : ['--disable-workspace-trust']),
		],
		{ cwd: hosts.vscode, stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment(), detached: true },
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const stop = async () => {
		end(child);
		await ended;
		removeFolder(data);
	};
	try {
		const listening = await portOf(child, log);
		const authority = `127.0.0.1:${listening}`;
		return { url: `http://${authority}`, authority, log, ended, stop };
	} catch (error) {
		await stop();
		throw error;
	}
};

/**
 * Puts extensions where VS Code looks for those that a user has installed.
 * @param {readonly string[]} sources
 * @param {string} folder
 */
const install = (sources, folder) => {
	const known = sources.map((source) => {
		const { publisher, name, version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
		const relativeLocation = `${publisher}.${name}-${version}`;
		const path = join(folder, relativeLocation);
		cpSync(source, path, { recursive: true });
		const location = { $mid: 1, scheme: 'file', path: pathToFileURL(path).pathname };
		return { identifier: { id: `${publisher}.${name}` }, version, location, relativeLocation };
	});
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'extensions.json'), JSON.stringify(known));
};

/** Without what an outer VS Code or npm says of itself. */
const serverEnvironment = () =>
	Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^(VSCODE_|npm_|NODE_OPTIONS$)/.test(name)),
	);

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} log
 * @returns {Promise<string>}
 */
const portOf = (child, log) =>
	new Promise((resolve, reject) => {
		const file = createWriteStream(log);
		let printed = '';
		const timer = setTimeout(() => fail('does not answer'), startLimit);
		/** @param {string} what */
		const fail = (what) => {
			clearTimeout(timer);
			reject(new Error(`VS Code's server ${what}. It printed:\n${printed.slice(-4000)}`));
		};
		/** @param {Buffer} chunk */
		const read = (chunk) => {
			file.write(chunk);
			if (printed.length < 100_000) {
				printed += chunk.toString();
			}
			const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
			if (port !== undefined) {
				clearTimeout(timer);
				resolve(port);
			}
		};
		child.stdout?.on('data', read);
		child.stderr?.on('data', read);
		child.once('error', (error) => fail(`cannot start (${error.message})`));
		child.once('exit', (code) => fail(`ended with code ${code}`));
	});
