// @ts-check
// Walks through the workbench as a person does (test/workbench):
//
//   node scripts/testWorkbench.mjs [--source | --packed] [--pictures] [--grep TEXT]
//
// It tests what ships; `--source` tests the checkout, `--packed` does not pack again. With `--pictures` the README's
// pictures that the walks take are written anew.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installHosts } from './hosts/install.mjs';
import { unpackExtension } from './hosts/unpack.mjs';
import { packExtension, packageFile } from './package.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const { values: options } = parseArgs({
	options: {
		source: { type: 'boolean', default: false },
		packed: { type: 'boolean', default: false },
		pictures: { type: 'boolean', default: false },
		grep: { type: 'string', default: '' },
	},
});

await installHosts();
const targets = options.source ? ['--workbench', '--extension'] : ['--workbench'];
if ((await run(process.execPath, ['esbuild.mjs', ...targets], { cwd: root })) !== 0) {
	process.exit(1);
}
const extension = options.source
	? root
	: await unpackExtension(options.packed ? packageFile : await packExtension());
const mocha = [
	join('node_modules', 'mocha', 'bin', 'mocha.js'),
	...['--no-config', '--ui', 'tdd', '--reporter', 'spec', '--exit'],
	...(options.grep === '' ? [] : ['--grep', options.grep]),
	join('dist', 'test', 'workbench.mjs'),
];
const env = {
	...process.env,
	EXTENSION_UNDER_TEST: extension,
	...(options.pictures ? { PICTURES: '1' } : {}),
};
process.exit(await run(process.execPath, mocha, { cwd: root, env }));
