// @ts-check
// How the extension is bundled, once per host: for builds, and for whoever asks what a bundle is made of. The browser
// gets one file; in the Node host, parts that are not needed at start-up are files of their own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {import('esbuild').BuildOptions & { entryPoints: string[], outfile: string }} Build */

/** What the code loads with `import()` or `require()`, by the name of its file beside the Node bundle. */
const later = {
	features: 'src/features.ts',
	classifiers: 'src/vscode/classifiers.ts',
	wordLists: 'src/core/glossary/matching/wordLists.ts',
	frontMatterEdit: 'src/core/workspace/frontMatterEdit.ts',
	glossaryFile: 'src/core/glossary/definitions/glossaryFile.ts',
	markdownIt: 'src/core/markdown/blocks/markdownIt.ts',
	yaml: 'yaml',
};

const unrendered = './src/core/markdown/unrendered.ts';

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
	// Only markdown-it's block rules are used, and they need neither.
	alias: { entities: unrendered, mdurl: unrendered },
	external: ['vscode'],
	logLevel: 'info',
});

/**
 * What ships: a bundle for each host, which differ in the platform, the place, and the fields by which packages name
 * their entry, and the later parts of the Node bundle.
 * @param {boolean} minify
 * @returns {Build[]}
 */
export const extensionBuilds = (minify) => {
	const common = { ...commonOptions(minify), define: { BUILD: JSON.stringify(fingerprint()) } };
	/** @type {import('esbuild').BuildOptions} */
	const node = {
		...common,
		platform: 'node',
		mainFields: ['module', 'main'],
		// `require` finds a file of the extension at once, and gives what the file exports.
		supported: { 'dynamic-import': false },
		plugins: [leaveForLater],
	};
	const parts = Object.entries({ extension: 'src/extension.ts', ...later });
	return [
		...parts.map(([name, source]) => ({
			...node,
			// What a package has for browsers runs in every host, and is smaller.
			...(source.endsWith('.ts') ? {} : { platform: /** @type {const} */ ('browser') }),
			entryPoints: [source],
			outfile: `dist/node/${name}.cjs`,
		})),
		{
			...common,
			platform: 'browser',
			mainFields: ['browser', 'module', 'main'],
			entryPoints: ['src/extension.ts'],
			outfile: 'dist/web/extension.cjs',
		},
	];
};

/** Leads `import()` and `require()` of a later part to its file.
 * @type {import('esbuild').Plugin} */
const leaveForLater = {
	name: 'leave-for-later',
	setup: (build) =>
		build.onResolve({ filter: /./ }, async ({ path, kind, ...from }) => {
			if (kind !== 'dynamic-import' && kind !== 'require-call') {
				return undefined;
			}
			const { path: target } = await build.resolve(path, { ...from, kind: 'import-statement' });
			const part = Object.entries(later).find(
				([, source]) => source === path || resolve(root, source) === target,
			);
			return part && { path: `./${part[0]}.cjs`, external: true };
		}),
};

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
