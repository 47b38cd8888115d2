// Where the bench keeps things. It is started in the checkout, as npm does.
import { join } from 'node:path';

/** The checkout. */
export const root = process.cwd();

/** Corpora, peers and the staged package; git-ignored, safe to delete. */
export const cacheFolder = join(root, '.cache', 'bench');
