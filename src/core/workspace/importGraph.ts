// Which glossary files each file serves: its own folder's, and those of files that import it. A change looks only at the
// glossary files that lead to what has changed.
import type { GlossaryFile } from '../glossary/definitions/glossaryFile';
import { withImports } from '../glossary/definitions/glossaryImports';
import { isGlossaryAddress } from '../glossary/definitions/glossaryScope';

/** Files go in and out; circles of imports and imports of what is not there are no error. */
export class ImportGraph {
	readonly #files = new Map<string, GlossaryFile>();
	/** The files that import each address, whether or not it was read. */
	readonly #importers = new Map<string, Set<string>>();
	/** By glossary file: the addresses it takes entries from, its own among them. */
	readonly #sources = new Map<string, ReadonlySet<string>>();
	/** By file, the other way round, in the order of the addresses. */
	readonly #served = new Map<string, readonly string[]>();
	#imported: ReadonlySet<string> | undefined;

	/** The files by their addresses. */
	get files(): ReadonlyMap<string, GlossaryFile> {
		return this.#files;
	}

	/** The files that serve somebody, in no order. */
	get serving(): Iterable<string> {
		return this.#served.keys();
	}

	/** What is imported by files that serve somebody, whether or not it was read. */
	get imported(): ReadonlySet<string> {
		this.#imported ??= new Set([...this.#served.keys()].flatMap((uri) => this.#importsOf(uri)));
		return this.#imported;
	}

	/** True for a member of `imported`; cheap while files come in. */
	isImported(uri: string): boolean {
		return [...(this.#importers.get(uri) ?? [])].some((importer) => this.#served.has(importer));
	}

	/** The glossary files whose folders a file serves, sorted; empty for a file that serves nobody. */
	servedBy(uri: string): readonly string[] {
		return this.#served.get(uri) ?? [];
	}

	/** Puts a file in, or its newer text; gives the addresses of the files that serve others than before. */
	set(file: GlossaryFile): readonly string[] {
		const { uri } = file;
		const isNew = !this.#files.has(uri);
		const before = this.#importsOf(uri);
		this.#files.set(uri, file);
		const after = this.#importsOf(uri);
		if (!isNew && before.join('\n') === after.join('\n')) {
			return [];
		}
		this.#link(uri, before, after);
		return this.#follow(uri);
	}

	/** Takes a file out; gives the addresses of the files that serve others than before. */
	delete(uri: string): readonly string[] {
		if (!this.#files.has(uri)) {
			return [];
		}
		const before = this.#importsOf(uri);
		this.#files.delete(uri);
		this.#link(uri, before, []);
		return this.#follow(uri);
	}

	#importsOf(uri: string): readonly string[] {
		return (this.#files.get(uri)?.imports ?? []).map((each) => each.uri);
	}

	#link(uri: string, before: readonly string[], after: readonly string[]): void {
		for (const target of before) {
			const importers = this.#importers.get(target);
			if (importers?.delete(uri) === true && importers.size === 0) {
				this.#importers.delete(target);
			}
		}
		for (const target of after) {
			this.#importers.set(target, (this.#importers.get(target) ?? new Set()).add(uri));
		}
		this.#imported = undefined;
	}

	/** Follows the imports of every glossary file anew that leads to the one that changed. */
	#follow(changed: string): readonly string[] {
		const others = new Set<string>();
		for (const root of this.#leadingTo(changed)) {
			const file = this.#files.get(root);
			const before = this.#sources.get(root) ?? new Set();
			const after = new Set(file === undefined ? [] : withImports(file, this.#files).map(({ uri }) => uri));
			for (const uri of before) {
				if (!after.has(uri)) {
					const served = this.servedBy(uri).filter((other) => other !== root);
					others.add(uri);
					if (served.length > 0) {
						this.#served.set(uri, served);
					} else {
						this.#served.delete(uri);
					}
				}
			}
			for (const uri of after) {
				if (!before.has(uri)) {
					others.add(uri);
					this.#served.set(uri, [...this.servedBy(uri), root].sort());
				}
			}
			if (after.size > 0) {
				this.#sources.set(root, after);
			} else {
				this.#sources.delete(root);
			}
		}
		return [...others].filter((uri) => this.#files.has(uri));
	}

	/** The glossary files that import a file, directly or not, and itself if it is one. */
	#leadingTo(uri: string): readonly string[] {
		const found = new Set([uri]);
		for (const each of found) {
			this.#importers.get(each)?.forEach((importer) => found.add(importer));
		}
		return [...found].filter(isGlossaryAddress);
	}
}
