// @ts-check
// The folders that the scripts share.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Everything downloaded or made for tests; git-ignored, safe to delete. */
export const cache = join(root, '.cache');

/** Pictures and logs of failed runs. */
export const artifacts = join(cache, 'artifacts');
