// @ts-check
// Bundles the bench, which is TypeScript, and what its launchers load.
import { build } from 'esbuild';

/**
 * Writes dist/bench/NAME.cjs.
 * @param {Readonly<Record<string, string>>} entryPoints files by name
 */
export const bundle = async (entryPoints) => {
	await build({
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'es2022',
		sourcemap: 'linked',
		loader: { '.md': 'text' },
		external: ['vscode', 'esbuild'],
		entryPoints: { ...entryPoints },
		outdir: 'dist/bench',
		outExtension: { '.js': '.cjs' },
		logLevel: 'warning',
	});
};
