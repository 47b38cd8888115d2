// The only way to what reads glossary files: most workspaces have none.
import type { TextDocument } from '../../text/document';
import type * as Reader from './glossaryFile';

/** Resolved by the bundler: to a file beside the bundle for Node, to a part that waits inside the bundle for the web. */
declare const require: (name: './glossaryFile') => typeof Reader;

/** Reads a glossary file as `glossaryFile.ts` does, which is loaded with the first one. */
export function readGlossaryFile(document: TextDocument): Reader.GlossaryFile {
	return require('./glossaryFile').readGlossaryFile(document);
}
