// What the block scanner shares with markdown-it's rules: small facts of CommonMark, which need not be said twice.
import { normalizeReference } from 'markdown-it/lib/common/utils.mjs';

/** Labels of link references are compared by this: case and runs of blanks do not count. */
export const referenceKey: (label: string) => string = normalizeReference;

/** CommonMark's limit for labels, here in UTF-16 units; who counts in characters allows some more. */
export const longestLabel = 999;

/** The labels of a text without link reference definitions, as most are. */
export const noLabels: ReadonlySet<string> = new Set();

/** Where the address and the title of a link end. */
export { parseLinkDestination, parseLinkTitle } from 'markdown-it/lib/helpers/index.mjs';
/** The tags that begin a block wherever they stand: `div`. */
export { default as htmlNames } from 'markdown-it/lib/common/html_blocks.mjs';
/** A whole tag at the beginning of a text. */
export { HTML_OPEN_CLOSE_TAG_RE as htmlTag } from 'markdown-it/lib/common/html_re.mjs';
