// @ts-check
// Bundles the bench and runs it, or with `--host` the suite that runs inside VS Code and its launcher.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
await build({
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'es2022',
	sourcemap: 'linked',
	loader: { '.md': 'text' },
	external: ['vscode', 'esbuild'],
	entryPoints: { bench: 'bench/main.ts' },
	outdir: 'dist',
	outExtension: { '.js': '.cjs' },
	logLevel: 'warning',
});
process.exit(spawnSync(process.execPath, ['dist/bench.cjs', ...args], { stdio: 'inherit' }).status ?? 1);
