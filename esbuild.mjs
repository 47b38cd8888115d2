// Bundles the extension for each host, and the test suites. `--watch` rebuilds on change,
// `--extension`, `--unit`, `--host` and `--workbench` build only those, `--minify` is for the package, `--grep=TEXT`
// lets the host suite run only tests whose titles hold the text.
import { context } from 'esbuild';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { commonOptions, extensionBuilds } from './scripts/bundles.mjs';

const flags = new Set(process.argv.slice(2));
const grep = process.argv.find((arg) => arg.startsWith('--grep='))?.slice('--grep='.length) ?? '';
const watch = flags.has('--watch');
const minify = flags.has('--minify');
const common = commonOptions(minify);
const extension = extensionBuilds(minify);

/** What is tested is what ships; what it is compared with is the whole library.
 * @type {import('esbuild').Plugin} */
const wholeMarkdownIt = {
	name: 'whole-markdown-it',
	setup: (build) => build.onResolve({ filter: /^markdown-it$/ }, ({ path }) => ({ path, external: true })),
};

/** @type {import('esbuild').BuildOptions} */
const unit = {
	...common,
	platform: 'node',
	entryPoints: ['test/unit/index.ts'],
	outfile: 'dist/test/unit.cjs',
	logLevel: 'warning',
	define: { 'import.meta.dirname': JSON.stringify(process.cwd()) },
	plugins: [wholeMarkdownIt],
};

/** Mocha's browser build would take the bundle's own exports for its; here it finds none and stays global.
 * @type {import('esbuild').Plugin} */
const globalMocha = {
	name: 'global-mocha',
	setup: (build) =>
		build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
			contents: `(function (exports, define) {${await readFile(path, 'utf8')}})();`,
		})),
};

/** One suite for every host: desktop, Node server host, web worker host. @type {import('esbuild').BuildOptions} */
const host = {
	...common,
	platform: 'browser',
	entryPoints: ['test/host/index.ts'],
	outfile: 'dist/test/host.cjs',
	define: { global: 'globalThis', GREP: JSON.stringify(grep) },
	plugins: [globalMocha],
};

/** The walk through the workbench. It and the scripts it shares with the launchers keep their places.
 * @type {import('esbuild').BuildOptions} */
const workbench = {
	...common,
	platform: 'node',
	format: 'esm',
	packages: 'external',
	entryPoints: ['test/workbench/index.ts'],
	outfile: 'dist/test/workbench.mjs',
	external: ['../../scripts/*'],
};

const targets = { '--extension': extension, '--unit': [unit], '--host': [host], '--workbench': [workbench] };
const chosen = Object.entries(targets).filter(([flag]) => flags.has(flag));
const builds = (chosen.length > 0 ? chosen : Object.entries(targets))
	.flatMap(([, target]) => target)
	.filter(({ entryPoints: [entry] }) => !entry.endsWith('.ts') || existsSync(entry));
for (const build of builds) {
	const built = await context(build);
	if (watch) {
		await built.watch();
	} else {
		await built.rebuild();
		await built.dispose();
	}
}
