// Where glossary files are found, which files they serve, and what they import. Nothing here reads YAML.

/**
 * True for the addresses of glossary files.
 * @example isGlossaryAddress('file:///shop/shop.glossary.yml') // true
 */
export function isGlossaryAddress(uri: string): boolean {
	return /(?:^|\/)(?:[^/]*\.glossary\.ya?ml|\.contextive\/definitions\.ya?ml)$/i.test(uri);
}

/**
 * The folder that a glossary file serves, with its slash: its own, and for `.contextive/definitions.yml` the one above.
 * @example folderOf('file:///shop/.contextive/definitions.yml') // 'file:///shop/'
 */
export function folderOf(uri: string): string {
	return uri.slice(0, uri.lastIndexOf('/') + 1).replace(/\/\.contextive\/$/i, '/');
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

/** Longer globs, or ones with more stars, are no paths that anybody wrote by hand. */
const longestGlob = 300;
const mostStars = 12;

function fits(path: string, glob: string): boolean {
	const parts = glob.replace(/\\/g, '/').split(/(\*+|\?)/);
	if (glob.length > longestGlob || parts.length > 2 * mostStars) {
		return false;
	}
	const source = parts.map((part) =>
		part === '?'
			? '[^/]'
			: part === '*'
				? '[^/]*'
				: /^\*+$/.test(part)
					? '.*'
					: part.replace(/[.+^${}()|[\]\\]/g, '\\$&'),
	);
	return new RegExp(source.join(''), 'i').test(path);
}

function decoded(uri: string): string {
	try {
		return decodeURIComponent(uri);
	} catch {
		return uri;
	}
}

/**
 * The address of an import, resolved against the file that has it; `undefined` for one on the web.
 * @example resolveImport('file:///a/b/c.glossary.yml', '../d.glossary.yml') // 'file:///a/d.glossary.yml'
 */
export function resolveImport(uri: string, target: string): string | undefined {
	const path = target.trim().replace(/\\/g, '/');
	if (/^https?:/i.test(path) || path === '') {
		return undefined;
	}
	if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
		return path;
	}
	const root = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
	const drive = /^[a-z]:\//i.test(path) ? `/${path}` : path;
	const base = drive.startsWith('/') ? [] : uri.slice(root.length).split('/').slice(0, -1);
	const parts: string[] = [...base];
	for (const part of drive.split('/')) {
		if (part === '..') {
			parts.pop();
		} else if (part !== '.' && part !== '') {
			parts.push(encodePart(part));
		}
	}
	return `${root}/${parts.filter((part) => part !== '').join('/')}`;
}

function encodePart(part: string): string {
	return encodeURIComponent(decoded(part)).replace(/%3A/gi, ':').replace(/%40/g, '@');
}
