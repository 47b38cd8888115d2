// Where glossary files are found, which files they serve, and what they import. Nothing here reads YAML.
import { decoded } from '../../text/decoded';
import { folderAround } from '../../text/uris';
import type { Definition } from '../term';

/** The addresses that `isGlossaryAddress` knows, as the ends of globs: what to look for on disk. */
export const glossaryGlobs: readonly string[] = [
	'*.glossary.yml',
	'*.glossary.yaml',
	'.contextive/definitions.yml',
	'.contextive/definitions.yaml',
];

/**
 * True for the addresses of glossary files.
 * @example isGlossaryAddress('file:///shop/shop.glossary.yml') // true
 */
export function isGlossaryAddress(uri: string): boolean {
	return /(?:^|\/)(?:[^/]*\.glossary\.ya?ml|\.contextive\/definitions\.ya?ml)$/i.test(uri);
}

/**
 * True when a reader of a file sees a definition: one of a note from everywhere, an entry of a glossary file where one of
 * its scopes serves the reader, and in the file itself.
 */
export function isSeenFrom({ uri, entry }: Definition, reader: string): boolean {
	return (
		entry === undefined ||
		uri === reader ||
		entry.scopes.some(({ glossary, paths }) => serves(glossary, paths, reader))
	);
}

/**
 * The folder that a glossary file serves, with its slash: its own, and for `.contextive/definitions.yml` the one above.
 * @example folderOf('file:///shop/.contextive/definitions.yml') // 'file:///shop/'
 */
export function folderOf(uri: string): string {
	const folder = folderAround(uri);
	return /\/\.contextive\/definitions\.ya?ml$/i.test(uri) ? folder.replace(/[^/]*\/$/, '') : folder;
}

/**
 * True when a context of a glossary file speaks to the readers of a file: it is in the glossary's folder or below, and
 * one of the context's globs, when it has any, fits some part of its address. `shipping` fits whatever has it in its
 * path, `*` stays within a folder, `**` does not.
 */
export function serves(glossaryUri: string, paths: readonly string[] | undefined, uri: string): boolean {
	if (!uri.startsWith(folderOf(glossaryUri))) {
		return false;
	}
	return paths === undefined || paths.some((path) => fits(decoded(uri), path));
}

/** Longer globs are no paths that anybody wrote by hand: UTF-16 units. */
const longestGlob = 300;

/**
 * True when a glob fits some part of a path. Walks over the path once with all places in the glob that may be next, so
 * that no glob of a stranger's takes long: Thompson's construction, 1968, where a regular expression would try every
 * way of sharing the path out among the stars.
 */
function fits(path: string, glob: string): boolean {
	if (glob.length > longestGlob) {
		return false;
	}
	const text = path.toLowerCase();
	const pattern = glob.replace(/\\/g, '/').toLowerCase();
	if (!/[*?]/.test(pattern)) {
		return text.includes(pattern);
	}
	const parts = pattern.replace(/\*{2,}/g, '**').match(/\*+|[^*]/gu) ?? [];
	// Stars fit nothing too, so what is behind them is always a place as well.
	const enter = (places: Uint8Array, at: number) => {
		places[at] = 1;
		places[at + 1] = parts[at]?.startsWith('*') === true ? 1 : (places[at + 1] ?? 0);
	};
	let places = new Uint8Array(parts.length + 2);
	enter(places, 0);
	for (const unit of text) {
		if (places[parts.length] === 1) {
			return true;
		}
		const next = new Uint8Array(places.length);
		enter(next, 0);
		for (const [at, part] of parts.entries()) {
			if (
				places[at] === 1 &&
				(part === '**' || part === unit || ((part === '*' || part === '?') && unit !== '/'))
			) {
				enter(next, part.startsWith('*') ? at : at + 1);
			}
		}
		places = next;
	}
	return places[parts.length] === 1;
}

/**
 * The address of an import, resolved against the file that has it, as VS Code writes addresses; `undefined` for one on
 * the web or on another machine.
 * @example resolveImport('file:///a/b/c.glossary.yml', '../d.glossary.yml') // 'file:///a/d.glossary.yml'
 */
export function resolveImport(uri: string, target: string): string | undefined {
	const root = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
	const given = target.trim().replace(/\\/g, '/');
	const isAddress = /^[a-z][a-z0-9+.-]+:/i.test(given);
	// A share of another machine, `//host/share`, would be asked for with the user's name.
	if (given === '' || given.startsWith('//') || (isAddress && !given.startsWith(`${root}/`))) {
		return undefined;
	}
	const path = isAddress ? given.slice(root.length) : given;
	const drive = /^[a-z]:\//i.test(path) ? `/${path.charAt(0).toLowerCase()}${path.slice(1)}` : path;
	const parts = drive.startsWith('/') ? [] : uri.slice(root.length).split('/').slice(0, -1);
	for (const part of drive.split('/')) {
		if (part === '..') {
			parts.pop();
		} else if (part !== '.' && part !== '') {
			parts.push(encodePart(isAddress ? decoded(part) : part));
		}
	}
	return `${root}/${parts.filter((part) => part !== '').join('/')}`;
}

/** Half an emoji is no text that has an address. VS Code escapes more than the language does: `it's (1)` is `it%27s%20%281%29`. */
function encodePart(part: string): string {
	return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
		/[!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
