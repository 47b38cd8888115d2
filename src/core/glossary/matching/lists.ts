// Where the lists of words are asked for.
import { once } from '../../text/once';
import type * as Lists from './wordLists';

/** Resolved by the bundler: to a file beside the bundle for Node, to a part that waits inside the bundle for the web. */
declare const require: (name: './wordLists') => typeof Lists;

/** The lists of words, which are there from the first time that somebody asks. */
export const wordLists: () => typeof Lists = once(() => require('./wordLists'));
