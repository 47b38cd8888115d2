// @ts-check
// The web worker extension host, as on vscode.dev: no Node, and a workspace that is no folder on a disk.
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { launchBrowser } from './browser.mjs';
import { serveFiles } from './files.mjs';
import { installHosts } from './install.mjs';
import { quietSettings, startServer } from './server.mjs';
import { runSuite } from './suite.mjs';

/** What this build of the workbench takes for granted, and what it says where there is no server. */
const replacements = /** @type {const} */ ([
	[/remoteAuthority:location\.host/, 'remoteAuthority:undefined'],
	[/(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote/, '$1"tmp"'],
]);

const configuration = /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/;

/**
 * Runs the suite in the web worker extension host, in an empty workspace in memory.
 * @param {{ extension: string }} what the extension's folder
 * @returns {Promise<import('./suite.mjs').Outcome>}
 */
export const runInWebHost = async ({ extension }) => {
	const hosts = await installHosts();
	const server = await startServer(hosts);
	const files = await serveFiles({
		'/extension': extension,
		'/extension/dist/test': join(root, 'dist', 'test'),
	});
	const browser = await launchBrowser(hosts);
	try {
		const page = await browser.newPage();
		await page.route(`${server.url}/`, async (route) => {
			const response = await route.fetch();
			const headers = response.headers();
			delete headers['content-security-policy'];
			await route.fulfill({ response, headers, body: withoutServer(await response.text(), files.authority) });
		});
		await page.route('**/workbench/workbench.js', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: withoutRemote(await response.text()) });
		});
		return await runSuite(page, `${server.url}/`, 'web-host');
	} finally {
		await browser.close();
		files.close();
		await server.stop();
	}
};

/**
 * Makes the workbench's page one that knows no server to run extensions on.
 * @param {string} html
 * @param {string} authority where the extension and the suite are served
 */
const withoutServer = (html, authority) =>
	html.replace(configuration, (_, before, text, after) => {
		const settings = JSON.parse(text.replaceAll('&quot;', '"'));
		delete settings.remoteAuthority;
		const at = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
		const changed = {
			...settings,
			folderUri: { scheme: 'tmp', path: '/notes' },
			configurationDefaults: quietSettings,
			developmentOptions: {
				enableSmokeTestDriver: true,
				extensions: [at('/extension')],
				extensionTestsPath: at('/extension/dist/test/host.cjs'),
			},
		};
		return before + JSON.stringify(changed).replaceAll('"', '&quot;') + after;
	});

/**
 * Makes the workbench's script one for pages without a server: user data is kept in memory.
 * @param {string} script
 */
const withoutRemote = (script) =>
	replacements.reduce((text, [pattern, replacement]) => {
		if (!pattern.test(text)) {
			throw new Error(`This build of VS Code has no ${pattern} in its workbench.`);
		}
		return text.replace(pattern, replacement);
	}, script);
