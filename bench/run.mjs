// @ts-check
// `npm run bench`: bundles the bench and runs it.
import { run } from '../scripts/run.mjs';
import { bundle } from './bundle.mjs';

await bundle({ main: 'bench/main.ts' });
process.exit(await run(process.execPath, ['dist/bench/main.cjs', ...process.argv.slice(2)]));
