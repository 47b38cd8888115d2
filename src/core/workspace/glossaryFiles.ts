// The glossary files of a workspace: what each defines, and for whom. Imports make what a file defines count elsewhere
// too, so a change of one file may change what others say.
import type { GlossaryProblem } from '../glossary/definitions/glossaryFile';
import { missingImports } from '../glossary/definitions/glossaryImports';
import { readGlossaryFile } from '../glossary/definitions/glossaryReader';
import { isGlossaryAddress } from '../glossary/definitions/glossaryScope';
import type { Definition } from '../glossary/term';
import type { ProseRun } from '../markdown/note';
import { glossaryOutline } from '../taxonomy/glossaryOutline';
import type { TextDocument } from '../text/document';
import { ImportGraph } from './importGraph';
import type { NoteRules, RulesOf } from './noteRules';
import type { ReadNote } from './readNote';

/** Files go in and out. */
export class GlossaryFiles {
	readonly #rulesOf: RulesOf;
	readonly #graph = new ImportGraph();

	constructor(rulesOf: RulesOf) {
		this.#rulesOf = rulesOf;
	}

	/** True for what is read as a glossary file: by its name, or because one imports it. */
	takes(uri: string): boolean {
		return isGlossaryAddress(uri) || this.#graph.isImported(uri);
	}

	/** What is imported, whether or not it has been read, for whoever has the files. */
	get imported(): ReadonlySet<string> {
		return this.#graph.imported;
	}

	/** What is wrong in the files, in the order of their addresses. */
	get problems(): readonly GlossaryProblem[] {
		const { files, serving } = this.#graph;
		return [...serving].sort().flatMap((uri) => {
			const file = isOn(this.#rulesOf(uri)) ? files.get(uri) : undefined;
			const found = file === undefined ? [] : [...file.problems, ...missingImports(file, files)];
			return found.sort((one, other) => one.span.start - other.span.start);
		});
	}

	/** Puts a file in, or its newer text; gives the addresses of the others that say something else now. */
	set(document: TextDocument): readonly string[] {
		return this.#graph.set(readGlossaryFile(document)).filter((uri) => uri !== document.uri);
	}

	/** Takes a file out; gives the addresses of the others that say something else now. */
	delete(uri: string): readonly string[] {
		return this.#graph.delete(uri);
	}

	/** What the file says and where it counts. */
	read(uri: string): ReadNote {
		const rules = this.#rulesOf(uri);
		const file = this.#graph.files.get(uri);
		const served = this.#graph.servedBy(uri);
		const found = served.length === 0 ? [] : (file?.definitions ?? []);
		const scoped = found.map((definition) => withScopes(definition, served));
		const definitions = !isOn(rules) ? [] : rules.apply(scoped);
		const outline = file === undefined ? undefined : glossaryOutline(file, definitions);
		return { found: scoped, definitions, outline, rules, own: undefined };
	}

	/** The texts in a file that a mention may stand in. */
	runsOf(uri: string): readonly ProseRun[] {
		return this.#graph.files.get(uri)?.runs ?? [];
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
