// @ts-check
// Builds the extension for release and packs it: dist/virtualization-notes.vsix.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** The package, made by `packExtension`. */
export const packageFile = join(root, 'dist', 'virtualization-notes.vsix');

/**
 * Builds and packs. What goes in is listed in .vscodeignore; links of the README lead to the repository, where the
 * pictures are as well.
 * @returns {Promise<string>} the package
 */
export const packExtension = async () => {
	rmSync(packageFile, { force: true });
	await step(['esbuild.mjs', '--extension', '--minify']);
	await step([
		join('node_modules', '@vscode', 'vsce', 'vsce'),
		...['package', '--no-dependencies', '--out', packageFile],
	]);
	if (!existsSync(packageFile)) {
		throw new Error('vsce made no package.');
	}
	return packageFile;
};

/** @param {string[]} args */
const step = async (args) => {
	const code = await run(process.execPath, args, { cwd: root });
	if (code !== 0) {
		throw new Error(`${args[0]} ended with code ${code}.`);
	}
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	console.log(await packExtension());
}
