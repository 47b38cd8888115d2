// @ts-check
// The Node extension host, as in desktop VS Code and in remote windows.
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { launchBrowser } from './browser.mjs';
import { installHosts } from './install.mjs';
import { startServer } from './server.mjs';
import { runSuite } from './suite.mjs';
import { temporaryCopy, temporaryLink } from './temporary.mjs';
import { addressOf } from './workbench.mjs';

/**
 * Runs the suite in the Node extension host.
 * @param {{ extension: string, folder: string }} what the extension's folder, and the workspace, which is copied
 * @returns {Promise<import('./suite.mjs').Outcome>}
 */
export const runInNodeHost = async ({ extension, folder }) => {
	const hosts = await installHosts();
	const server = await startServer(hosts);
	const browser = await launchBrowser(hosts);
	try {
		const address = addressOf(server, temporaryCopy(folder), {
			extensionDevelopmentPath: temporaryLink(extension),
			extensionTestsPath: join(root, 'dist', 'test', 'host.cjs'),
		});
		return await runSuite(await browser.newPage(), address, 'node-host');
	} finally {
		await browser.close();
		await server.stop();
	}
};
