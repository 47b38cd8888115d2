// @ts-check
// How the extension is bundled, once per host: for builds, and for whoever asks what a bundle is made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {import('esbuild').BuildOptions & { entryPoints: string[] }} Build */

/**
 * What every bundle of this checkout has in common.
 * @param {boolean} minify for the package
 * @returns {import('esbuild').BuildOptions}
 */
export const commonOptions = (minify) => ({
	absWorkingDir: root,
	bundle: true,
	format: 'cjs',
	target: 'es2022',
	charset: 'utf8',
	sourcemap: minify ? false : 'linked',
	minify,
	loader: { '.md': 'text' },
	// markdown-it only reads entities; the package's front door brings the tables for writing them as well.
	alias: { entities: 'entities/lib/decode.js' },
	external: ['vscode'],
	logLevel: 'info',
});

/**
 * The two bundles that ship; they differ in the platform, the place, and the fields by which packages name their entry.
 * @param {boolean} minify
 * @returns {Build[]}
 */
export const extensionBuilds = (minify) =>
	/** @type {const} */ (['node', 'browser']).map((platform) => ({
		...commonOptions(minify),
		platform,
		entryPoints: ['src/extension.ts'],
		define: { BUILD: JSON.stringify(fingerprint()) },
		outfile: `dist/${platform === 'node' ? 'node' : 'web'}/extension.cjs`,
		mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
	}));

/** What the sources are, in a word: an index that another code made is not believed. */
const fingerprint = () => {
	const hash = createHash('sha256');
	for (const folder of ['src', 'chapter']) {
		const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
		for (const entry of entries.filter((each) => each.isFile())) {
			hash.update(readFileSync(join(entry.parentPath, entry.name)));
		}
	}
	return hash.digest('hex').slice(0, 16);
};
