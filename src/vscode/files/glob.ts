// Globs as settings write them, matched against paths relative to a folder. Pure.

/** A compiled glob list; true when any of them matches the path. */
export type GlobMatcher = (path: string) => boolean;

/** The alternatives of a glob, braces resolved, inner ones too: of `*.{md,markdown}` the globs `*.md`, `*.markdown`. */
export function expandBraces(glob: string): readonly string[] {
	const open = glob.indexOf('{');
	if (open < 0) {
		return [glob];
	}
	const parts: string[] = [];
	let depth = 0;
	let from = open + 1;
	for (let at = open; at < glob.length; at++) {
		const unit = glob[at];
		if (unit === '{') {
			depth++;
		} else if (unit === ',' && depth === 1) {
			parts.push(glob.slice(from, at));
			from = at + 1;
		} else if (unit === '}' && --depth === 0) {
			parts.push(glob.slice(from, at));
			const [head, tail] = [glob.slice(0, open), glob.slice(at + 1)];
			return parts.flatMap((part) => expandBraces(head + part + tail));
		}
	}
	// A brace that is never closed is a plain character.
	return [glob];
}

/** Compiles globs with the wildcards of VS Code: `*`, `?`, `**`, `[a-z]`, `[!a]`, `{a,b}`. */
export function compileGlobs(globs: readonly string[]): GlobMatcher {
	const sources = globs.flatMap(expandBraces).map(toSource).filter(isExpression);
	if (sources.length === 0) {
		return () => false;
	}
	const expression = new RegExp(`^(?:${sources.join('|')})$`, 'u');
	return (path) => expression.test(path);
}

function toSource(glob: string): string {
	const segments = glob.replace(/^\.?\/+/, '').split('/');
	let source = '';
	segments.forEach((segment, index) => {
		const last = index === segments.length - 1;
		if (segment === '**') {
			// `a/**` is also `a` itself, so that a walk need not enter what is excluded.
			source = last ? `${source.replace(/\/$/, '')}(?:${index === 0 ? '' : '/'}.*)?` : `${source}(?:[^/]+/)*`;
		} else {
			source += segmentSource(segment) + (last ? '' : '/');
		}
	});
	return source;
}

/** A set like `[z-a]` is a slip of the user's; the other globs still hold. */
function isExpression(source: string): boolean {
	try {
		return new RegExp(source, 'u') instanceof RegExp;
	} catch {
		return false;
	}
}

function segmentSource(segment: string): string {
	return segment.replace(
		/\[(!|\^)?([^\]]+)\]|\*+|\?|[\\^$.|+()[\]{}/-]/gu,
		(found: string, not: string | undefined, set: string | undefined) => {
			if (set !== undefined) {
				return `[${not === undefined ? '' : '^'}${set.replace(/[\\[\]^&~|]/g, '\\$&')}]`;
			}
			if (found.startsWith('*')) {
				return '[^/]*';
			}
			return found === '?' ? '[^/]' : escapeUnit(found);
		},
	);
}

function escapeUnit(unit: string): string {
	return unit === '-' ? '-' : `\\${unit}`;
}
