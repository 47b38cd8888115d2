// Globs as settings write them, matched against paths relative to a folder. Pure.

/** A compiled glob list; true when any of them matches the path. */
export type GlobMatcher = (path: string) => boolean;

/** A glob with more alternatives is nobody's: it means nothing, instead of filling the memory. */
const mostAlternatives = 1000;

/**
 * The alternatives of a glob, braces resolved, inner ones too: of `*.{md,markdown}` the globs `*.md`, `*.markdown`.
 * None when there are more than a thousand.
 */
export function expandBraces(glob: string): readonly string[] {
	let globs: readonly string[] = [glob];
	for (;;) {
		const expanded = globs.flatMap(expandFirst);
		if (expanded.length > mostAlternatives) {
			return [];
		}
		if (expanded.every((one, index) => one === globs[index])) {
			return expanded;
		}
		globs = expanded;
	}
}

/** Resolves the first braces of a glob; one that is never closed is a plain character. */
function expandFirst(glob: string): readonly string[] {
	const open = glob.indexOf('{');
	const parts: string[] = [];
	let depth = 0;
	let from = open + 1;
	for (let at = open; at >= 0 && at < glob.length; at++) {
		const unit = glob[at];
		if (unit === '{') {
			depth++;
		} else if (unit === ',' && depth === 1) {
			parts.push(glob.slice(from, at));
			from = at + 1;
		} else if (unit === '}' && --depth === 0) {
			parts.push(glob.slice(from, at));
			return parts.map((part) => glob.slice(0, open) + part + glob.slice(at + 1));
		}
	}
	return [glob];
}

/**
 * Compiles globs with the wildcards of VS Code: `*`, `?`, `**`, `[a-z]`, `[!a]`, `{a,b}`. No glob takes long, however
 * many stars it has: a regular expression would try every way of sharing a path out among them.
 */
export function compileGlobs(globs: readonly string[]): GlobMatcher {
	const patterns = globs.flatMap(expandBraces).map((glob) =>
		glob
			.replace(/^\.?\/+/, '')
			.split('/')
			.map(nameTest),
	);
	return (path) => {
		const names = path.split('/');
		return patterns.some((pattern) => fits(pattern, names));
	};
}

/** What a pattern asks of one step: a test, or a star, which any number of steps satisfy. */
type Step = '*' | ((step: string) => boolean);

/**
 * True when steps (names of a path, or characters of a name) satisfy a pattern from end to end. Only the last star ever
 * has to take more, for whatever an earlier one could give up the last can take: at most as many tries as the product
 * of both lengths.
 */
function fits(pattern: readonly Step[], steps: readonly string[]): boolean {
	let [at, step, star, taken] = [0, 0, -1, 0];
	while (step < steps.length) {
		const test = pattern[at];
		if (test === '*') {
			star = at++;
			taken = step;
		} else if (test?.(steps[step] ?? '') === true) {
			at++;
			step++;
		} else if (star >= 0) {
			at = star + 1;
			step = ++taken;
		} else {
			return false;
		}
	}
	return pattern.slice(at).every((test) => test === '*');
}

/** What a name of a path has to be. `a/**` is also `a` itself, so that a walk need not enter what is excluded. */
function nameTest(segment: string): Step {
	if (segment === '**') {
		return '*';
	}
	if (!/[*?[]/.test(segment)) {
		return (name) => name === segment;
	}
	const pattern = (segment.match(/\[[!^]?[^\]]+\]|\*+|[^]/gu) ?? []).map(characterTest);
	const ending = /[^*?\]]*$/.exec(segment)?.[0] ?? '';
	return (name) => name.endsWith(ending) && fits(pattern, [...name]);
}

function characterTest(part: string): Step {
	if (part.startsWith('*')) {
		return '*';
	}
	const [, not, set] = /^\[([!^]?)(.+)\]$/su.exec(part) ?? [];
	if (set !== undefined) {
		return setTest(set, not !== '');
	}
	return part === '?' ? () => true : (character) => character === part;
}

/** A set like `[z-a]` is a slip of the user's: it has no characters, and the other globs still hold. */
function setTest(set: string, isNegated: boolean): Step {
	try {
		const expression = new RegExp(`^[${isNegated ? '^' : ''}${set.replace(/[\\[\]^&~|]/g, '\\$&')}]$`, 'u');
		return (character) => expression.test(character);
	} catch {
		return () => false;
	}
}
