// @ts-check
// Runs the suite of test/host in desktop VS Code, which @vscode/test-electron downloads. Needs a display and that
// download, so it is no part of `npm test`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { cache, root } from './paths.mjs';
import { run } from './run.mjs';
import { temporaryCopy, temporaryFolder } from './hosts/temporary.mjs';

const version = process.argv[2] ?? 'stable';
if ((await run(process.execPath, ['esbuild.mjs', '--host', '--extension'], { cwd: root })) !== 0) {
	process.exit(1);
}
mkdirSync(cache, { recursive: true });
try {
	await runTests({
		version,
		cachePath: join(cache, 'desktop'),
		extensionDevelopmentPath: root,
		extensionTestsPath: join(root, 'dist', 'test', 'host.cjs'),
		launchArgs: [
			temporaryCopy(join(root, 'samples')),
			...['--user-data-dir', temporaryFolder(), '--disable-extensions', '--disable-workspace-trust'],
		],
	});
} catch (error) {
	console.error(`The desktop run failed: ${error instanceof Error ? error.message : error}`);
	console.error(
		'It downloads VS Code from its update server and needs a display. Where either is missing, ' +
			'`npm run test:host` and `npm run test:web` run the same suite in a VS Code from npm.',
	);
	process.exit(1);
}
