// @ts-check
// Runs the suite of test/host in a real VS Code:
//
//   node scripts/testHost.mjs [--web] [--source | --packed] [--folder DIR] [--grep TEXT]
//
// It tests what ships: the package, installed by VS Code into an empty folder. `--source` tests the checkout,
// `--packed` does not pack again. The workspace is a copy of DIR, by default of samples/.
// With `--grep` only tests run whose titles hold TEXT.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runInNodeHost } from './hosts/nodeHost.mjs';
import { unpackExtension } from './hosts/unpack.mjs';
import { runInWebHost } from './hosts/webHost.mjs';
import { packExtension, packageFile } from './package.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const { values: options } = parseArgs({
	options: {
		web: { type: 'boolean', default: false },
		source: { type: 'boolean', default: false },
		packed: { type: 'boolean', default: false },
		folder: { type: 'string', default: join(root, 'samples') },
		grep: { type: 'string', default: '' },
	},
});

const build = async (/** @type {string[]} */ targets) => {
	if ((await run(process.execPath, ['esbuild.mjs', ...targets], { cwd: root })) !== 0) {
		process.exit(1);
	}
};

const suite = ['--host', `--grep=${options.grep}`];
await build(options.source ? [...suite, '--extension'] : suite);
const extension = options.source
	? root
	: await unpackExtension(options.packed ? packageFile : await packExtension());
const { passed, failed } = options.web
	? await runInWebHost({ extension })
	: await runInNodeHost({ extension, folder: resolve(options.folder) });
console.log(`${options.web ? 'Web' : 'Node'} extension host: ${passed} passed, ${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
