// The corrections of the settings as rules for one file. Pure; values come from users and may be anything.
import type { DefinitionForm } from '../../core/glossary/term';
import { NoteRules, type NotAlias } from '../../core/workspace/noteRules';
import { compileGlobs, type GlobMatcher } from '../files/glob';

/** An item of `virtualizationNotes.notTerms`: a name, or a name in some files. */
export type NotTermItem = string | { readonly term: string; readonly files: string };

/** An item of `virtualizationNotes.notAliases`: a name of no term, or not of this one. */
export type NotAliasItem = string | { readonly alias: string; readonly of?: string };

/** What the settings of one folder say. */
export interface RawCorrections {
	readonly notTerms: readonly unknown[];
	readonly notAliases: readonly unknown[];
	readonly forms: unknown;
}

/** The corrections of one folder, ready to be asked about its files; equal answers are one value. */
export class FolderRules {
	readonly #everywhere: readonly string[];
	readonly #somewhere: readonly { readonly term: string; readonly isIn: GlobMatcher }[];
	readonly #notAliases: readonly NotAlias[];
	readonly #forms: Partial<Record<DefinitionForm, boolean>>;
	readonly #known = new Map<string, NoteRules>();

	constructor({ notTerms, notAliases, forms }: RawCorrections) {
		this.#everywhere = notTerms.filter(isText);
		this.#somewhere = notTerms.filter(isNotTerm).map(({ term, files }) => ({
			term,
			isIn: compileGlobs([files]),
		}));
		this.#notAliases = notAliases.flatMap((item): readonly NotAlias[] =>
			isText(item) ? [{ alias: item }] : isNotAlias(item) ? [item] : [],
		);
		this.#forms = Object.fromEntries(
			Object.entries(isObject(forms) ? forms : {}).filter(([, on]) => on === false),
		) as Partial<Record<DefinitionForm, boolean>>;
	}

	/** The rules for a file, by its path from the folder; outside of all folders by its whole path. */
	for(path: string): NoteRules {
		const here = this.#somewhere.filter(({ isIn }) => isIn(path)).map(({ term }) => term);
		const key = JSON.stringify(here);
		const known = this.#known.get(key);
		const rules =
			known ??
			new NoteRules({
				notTerms: [...this.#everywhere, ...here],
				notAliases: this.#notAliases,
				forms: this.#forms,
			});
		this.#known.set(key, rules);
		return rules;
	}
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function isNotTerm(value: unknown): value is { readonly term: string; readonly files: string } {
	return isObject(value) && isText(value['term']) && isText(value['files']);
}

function isNotAlias(value: unknown): value is NotAlias {
	return isObject(value) && isText(value['alias']) && (value['of'] === undefined || isText(value['of']));
}
