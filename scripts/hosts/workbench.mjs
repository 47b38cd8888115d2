// @ts-check
// Opens the workbench of a running server in a browser, as a person sees it or to run a test suite.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { artifacts } from '../paths.mjs';
import { launchBrowser } from './browser.mjs';
import { installHosts } from './install.mjs';
import { startServer } from './server.mjs';
import { temporaryLink } from './temporary.mjs';

/** The colour themes by the names that the command line and the tests use. */
export const themes = {
	light: 'Light 2026',
	dark: 'Dark 2026',
	hc: 'Default High Contrast',
	'hc-light': 'Default High Contrast Light',
};

/**
 * What is opened.
 * @typedef {object} WorkbenchOptions
 * @property {string} folder the workspace
 * @property {string} [extension] the folder of the extension under development
 * @property {readonly string[]} [installed] folders of further extensions, which need no building
 * @property {keyof typeof themes} [theme]
 * @property {Readonly<Record<string, unknown>>} [settings]
 * @property {boolean} [restricted] leaves the workspace untrusted
 * @property {number} [width]
 * @property {number} [height]
 * @property {number} [scale] device pixels per CSS pixel, 2 for pictures that stay sharp
 * @property {readonly string[]} [commands] ids of commands that `press` shall run
 */

/**
 * An open workbench.
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {import('./server.mjs').Server} server
 * @property {(command: string) => Promise<void>} press runs a command by its id, also one without a title
 * @property {() => Promise<void>} close
 */

/**
 * The address that opens a folder with an extension under development.
 * @param {import('./server.mjs').Server} server
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} [payload] paths on this machine by the names VS Code gives them
 */
export const addressOf = (server, folder, payload = {}) => {
	const entries = Object.entries(payload).map(([name, path]) => [
		name,
		`vscode-remote://${server.authority}${pathToFileURL(path).pathname}`,
	]);
	const query = new URLSearchParams({ folder: decodeURI(pathToFileURL(folder).pathname) });
	if (entries.length > 0) {
		query.set('payload', JSON.stringify(entries));
	}
	return `${server.url}/?${query}`;
};

/**
 * Opens a workbench for a walk and waits until the editor can be used.
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>}
 */
export const openWorkbench = async ({
	folder,
	extension,
	theme = 'light',
	settings = {},
	commands = [],
	...more
}) => {
	const hosts = await installHosts();
	const server = await startServer(hosts, {
		restricted: more.restricted ?? false,
		installed: more.installed ?? [],
		settings: { 'workbench.colorTheme': themes[theme], ...settings },
		keybindings: commands.map((command, index) => ({ command, key: `ctrl+alt+shift+f${index + 1}` })),
	});
	const browser = await launchBrowser(hosts);
	const close = async () => {
		await browser.close();
		await server.stop();
	};
	try {
		const context = await browser.newContext({
			viewport: { width: more.width ?? 1280, height: more.height ?? 800 },
			deviceScaleFactor: more.scale ?? 1,
			colorScheme: theme.includes('light') ? 'light' : 'dark',
			reducedMotion: 'reduce',
		});
		const page = await context.newPage();
		await page.goto(
			addressOf(
				server,
				folder,
				extension === undefined ? {} : { extensionDevelopmentPath: temporaryLink(extension) },
			),
		);
		await page.locator('.monaco-workbench[class*=vscode-theme]').waitFor({ timeout: 60_000 });
		// An empty folder has no row to wait for. Of others a row is to be seen: a page that is left before has no folders next time.
		const isEmpty = readdirSync(folder).length === 0;
		await page
			.locator(`.explorer-folders-view ${isEmpty ? '.monaco-list' : '.monaco-list-row'}`)
			.first()
			.waitFor({ state: isEmpty ? 'attached' : 'visible', timeout: 60_000 });
		const press = (/** @type {string} */ command) =>
			page.keyboard.press(`Control+Alt+Shift+F${commands.indexOf(command) + 1}`);
		return { page, server, press, close };
	} catch (error) {
		await close();
		throw error;
	}
};

/**
 * Keeps a picture of a page for whoever looks into a failure.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @returns {Promise<string>} the file
 */
export const keepPicture = async (page, name) => {
	mkdirSync(artifacts, { recursive: true });
	const path = join(artifacts, `${name.replace(/[^\w-]+/g, '-')}.png`);
	await page.screenshot({ path });
	return path;
};
