// The only way to markdown-it's rules. Files that nobody has open are read without them.
import type * as Rules from './markdownIt';

/** Resolved by the bundler: to a file beside the bundle for Node, to a part that waits inside the bundle for the web. */
declare const require: (name: './markdownIt') => typeof Rules;

/** markdown-it's rules, loaded when this is first called. */
export function markdownItRules(): typeof Rules {
	return require('./markdownIt');
}
