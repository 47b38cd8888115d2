// The glossary files of a workspace: what each defines, and for whom. Imports make what a file defines count elsewhere
// too, so a change of one file may change what others say.
import {
	readGlossaryFile,
	type GlossaryFile,
	type GlossaryProblem,
} from '../glossary/definitions/glossaryFile';
import { missingImports, withImports } from '../glossary/definitions/glossaryImports';
import { isGlossaryAddress } from '../glossary/definitions/glossaryScope';
import type { Definition } from '../glossary/term';
import type { ProseRun } from '../markdown/note';
import { glossaryOutline } from '../taxonomy/glossaryOutline';
import type { TextDocument } from '../text/document';
import type { NoteRules, RulesOf } from './noteRules';
import type { ReadNote } from './readNote';

/** Files go in and out. */
export class GlossaryFiles {
	readonly #rulesOf: RulesOf;
	readonly #files = new Map<string, GlossaryFile>();
	/** The glossary files whose folders each file serves, by their addresses: its own, and those that import it. */
	#served: ReadonlyMap<string, readonly string[]> = new Map();
	#imported: ReadonlySet<string> = new Set();

	constructor(rulesOf: RulesOf) {
		this.#rulesOf = rulesOf;
	}

	/** True for what is read as a glossary file: by its name, or because one imports it. */
	takes(uri: string): boolean {
		return isGlossaryAddress(uri) || this.#imported.has(uri);
	}

	/** What is imported, whether or not it has been read, for whoever has the files. */
	get imported(): ReadonlySet<string> {
		return this.#imported;
	}

	/** What is wrong in the files, in the order of their addresses. */
	get problems(): readonly GlossaryProblem[] {
		return [...this.#served.keys()].sort().flatMap((uri) => {
			const file = isOn(this.#rulesOf(uri)) ? this.#files.get(uri) : undefined;
			const found = file === undefined ? [] : [...file.problems, ...missingImports(file, this.#files)];
			return found.sort((one, other) => one.span.start - other.span.start);
		});
	}

	/** Puts a file in, or its newer text; gives the addresses of the others that say something else now. */
	set(document: TextDocument): readonly string[] {
		this.#files.set(document.uri, readGlossaryFile(document));
		return this.#update().filter((uri) => uri !== document.uri);
	}

	/** Takes a file out; gives the addresses of the others that say something else now. */
	delete(uri: string): readonly string[] {
		return this.#files.delete(uri) ? this.#update().filter((other) => other !== uri) : [];
	}

	/** What the file says and where it counts. */
	read(uri: string): ReadNote {
		const rules = this.#rulesOf(uri);
		const file = this.#files.get(uri);
		const served = this.#served.get(uri) ?? [];
		const found = served.length === 0 ? [] : (file?.definitions ?? []);
		const scoped = found.map((definition) => withScopes(definition, served));
		const definitions = !isOn(rules) ? [] : rules.apply(scoped);
		const outline = file === undefined ? undefined : glossaryOutline(file, definitions);
		return { found: scoped, definitions, outline, rules, own: undefined };
	}

	/** The texts in a file that a mention may stand in. */
	runsOf(uri: string): readonly ProseRun[] {
		return this.#files.get(uri)?.runs ?? [];
	}

	#update(): readonly string[] {
		const served = new Map<string, string[]>();
		for (const [root, file] of [...this.#files].sort(([one], [other]) => (one < other ? -1 : 1))) {
			for (const { uri } of isGlossaryAddress(root) ? withImports(file, this.#files) : []) {
				served.set(uri, [...(served.get(uri) ?? []), root]);
			}
		}
		const before = this.#served;
		this.#served = served;
		this.#imported = new Set(
			[...served.keys()].flatMap((uri) => this.#files.get(uri)?.imports ?? []).map(({ uri }) => uri),
		);
		return [...this.#files.keys()].filter((uri) => before.get(uri)?.join(' ') !== served.get(uri)?.join(' '));
	}
}

function isOn({ forms }: NoteRules): boolean {
	return forms.glossaryFile !== false;
}

function withScopes(definition: Definition, served: readonly string[]): Definition {
	const { entry } = definition;
	return entry === undefined
		? definition
		: {
				...definition,
				entry: {
					...entry,
					scopes: served.map((glossary) => ({ glossary, paths: entry.context.paths })),
				},
			};
}
