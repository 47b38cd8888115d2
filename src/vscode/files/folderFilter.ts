// Which paths of one workspace folder are notes: globs of the settings, and ignore files at any depth. Pure.
import ignore, { type Ignore } from 'ignore';
import { compileGlobs, type GlobMatcher } from './glob';

/** Answers kept for directories; file events ask about many that are soon gone. */
const mostRemembered = 20_000;

/** Says what to read and where not to look. Paths are relative to the folder, with `/`, without a leading one. */
export class FolderFilter {
	readonly #includes: GlobMatcher;
	readonly #excludes: GlobMatcher;
	/** Rules of the ignore file in each directory; '' is the folder itself. */
	readonly #rules = new Map<string, Ignore>();
	readonly #ignoredDirectories = new Map<string, boolean>();

	constructor(include: readonly string[], exclude: readonly string[]) {
		this.#includes = compileGlobs(include);
		this.#excludes = compileGlobs(exclude);
	}

	/** Adds the ignore file that stands in `directory`. */
	addRules(directory: string, text: string): void {
		this.#rules.set(directory, ignore({ allowRelativePaths: true }).add(text));
		this.#ignoredDirectories.clear();
	}

	/** True for a path that is a note by name and place. */
	accepts(path: string): boolean {
		return (
			this.#includes(path) && !this.#excludes(path) && !this.prunes(parentOf(path)) && !this.#isIgnored(path)
		);
	}

	/** True for a directory in which no note can be. */
	prunes(directory: string): boolean {
		if (directory === '') {
			return false;
		}
		let pruned = this.#ignoredDirectories.get(directory);
		if (pruned === undefined) {
			pruned =
				this.prunes(parentOf(directory)) || this.#excludes(directory) || this.#isIgnored(`${directory}/`);
			if (this.#ignoredDirectories.size > mostRemembered) {
				this.#ignoredDirectories.clear();
			}
			this.#ignoredDirectories.set(directory, pruned);
		}
		return pruned;
	}

	/** The nearest ignore file that has an opinion decides. */
	#isIgnored(path: string): boolean {
		for (let directory = parentOf(path); ; directory = parentOf(directory)) {
			const rules = this.#rules.get(directory);
			if (rules !== undefined) {
				const result = rules.test(directory === '' ? path : path.slice(directory.length + 1));
				if (result.ignored || result.unignored) {
					return result.ignored;
				}
			}
			if (directory === '') {
				return false;
			}
		}
	}
}

/** The directory of a path: of `a/b.md` and of `a/b/`, `a`; '' at the top. */
export function parentOf(path: string): string {
	const bare = path.endsWith('/') ? path.slice(0, -1) : path;
	return bare.slice(0, Math.max(0, bare.lastIndexOf('/')));
}
