// @ts-check
// Lets VS Code itself unpack a package into an empty folder, as it does for a person.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { installHosts } from './install.mjs';
import { temporaryFolder } from './temporary.mjs';

/**
 * Installs a VSIX.
 * @param {string} vsix
 * @returns {Promise<string>} the folder of the extension
 */
export const unpackExtension = async (vsix) => {
	const hosts = await installHosts();
	const folder = temporaryFolder();
	const extensions = join(folder, 'extensions');
	const code = await run(
		hosts.node,
		[
			join('out', 'server-main.js'),
			...['--install-extension', vsix, '--extensions-dir', extensions],
			...[
				'--server-data-dir',
				join(folder, 'data'),
				'--accept-server-license-terms',
				'--telemetry-level',
				'off',
			],
		],
		{ cwd: hosts.vscode, stdio: ['ignore', 'inherit', 'ignore'] },
	);
	const name = readdirSync(extensions).find((each) => each.includes('virtualization-notes'));
	if (code !== 0 || name === undefined) {
		throw new Error(`VS Code did not install ${vsix} (code ${code}).`);
	}
	return join(extensions, name);
};
