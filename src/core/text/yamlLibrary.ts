// The only way to the YAML library. It is large, and most windows never need it: front matter is read without it.
import type * as Library from 'yaml';

/** Resolved by the bundler: to a file beside the bundle for Node, to a part that waits inside the bundle for the web. */
declare const require: (name: 'yaml') => typeof Library;

/** The library, loaded when this is first called: for glossary files, and for edits of a front matter. */
export function yamlLibrary(): typeof Library {
	return require('yaml');
}
