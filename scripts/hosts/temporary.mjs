// @ts-check
// Temporary folders that go when the process goes.
import { cpSync, existsSync, mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<string>} */
const folders = new Set();

/**
 * Makes an empty temporary folder.
 * @returns {string} its real path
 */
export const temporaryFolder = () => {
	if (folders.size === 0) {
		process.once('exit', () => folders.forEach(removeFolder));
	}
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'virtnotes-')));
	folders.add(folder);
	return folder;
};

/**
 * Copies a folder, so that a test may write into it. A folder that is not there gives an empty one.
 * @param {string} source
 * @param {string} [name] how the copy is called: VS Code shows it as the workspace's name
 * @returns {string} the copy
 */
export const temporaryCopy = (source, name = 'notes') => {
	const copy = join(temporaryFolder(), name);
	mkdirSync(copy);
	if (existsSync(source)) {
		cpSync(realpathSync(source), copy, { recursive: true });
	}
	return copy;
};

/**
 * Gives a folder another path. VS Code takes every built-in theme for one under development, and shows it
 * instead of the chosen one, when it runs from a folder inside the extension's, as it does from our cache.
 * @param {string} target
 * @returns {string} the link
 */
export const temporaryLink = (target) => {
	const link = join(temporaryFolder(), 'extension');
	symlinkSync(target, link, 'junction');
	return link;
};

/**
 * Removes a temporary folder before its time.
 * @param {string} folder
 */
export const removeFolder = (folder) => {
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	folders.delete(folder);
};
