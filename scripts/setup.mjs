// @ts-check
// Installs the dependencies of a fresh clone. Uses Node's own modules only, for nothing else is there yet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { npm } from './run.mjs';

/**
 * Runs `npm ci` when what is installed is not what the lockfile says.
 * @returns {Promise<void>}
 */
export const installDependencies = async () => {
	if (isInstalled()) {
		return;
	}
	console.log('Installing the dependencies (npm ci) ...');
	const code = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root });
	if (code !== 0) {
		throw new Error(`npm ci ended with code ${code}.`);
	}
};

const isInstalled = () => {
	const wanted = readPackages(join(root, 'package-lock.json'));
	const found = readPackages(join(root, 'node_modules', '.package-lock.json'));
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || found[path]?.version === version || (optional === true && found[path] === undefined),
	);
};

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const readPackages = (lockfile) => {
	try {
		return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
	} catch {
		return {};
	}
};
