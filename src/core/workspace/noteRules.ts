// What people have corrected: names that are no terms, names that are no aliases, forms that define nothing.
import type { Glossary } from '../glossary/glossary';
import { normaliseName } from '../glossary/matching/lexicon';
import type { Definition, DefinitionForm, Term } from '../glossary/term';

/** A name that is not another name: of one term, or of any when `of` is absent. */
export interface NotAlias {
	readonly alias: string;
	/** `Desktop virtualization` */
	readonly of?: string | undefined;
}

/** The corrections for one note, as settings have them. */
export interface Corrections {
	/** Names that the note neither defines nor mentions: `host`. */
	readonly notTerms?: readonly string[];
	readonly notAliases?: readonly NotAlias[];
	/** True for a note that defines nothing at all. */
	readonly definesNothing?: boolean;
	/** A form that is false here defines nothing. */
	readonly forms?: Readonly<Partial<Record<DefinitionForm, boolean>>>;
}

/** Corrections made ready: names are compared as the glossary compares them, so `Hosts` is `host`. */
export class NoteRules {
	/** Rules that correct nothing. */
	static readonly none = new NoteRules({});
	readonly forms: Readonly<Partial<Record<DefinitionForm, boolean>>>;
	/** Two rules with the same one say the same. */
	readonly id: string;
	/** Two rules with the same one switch the same forms off. */
	readonly formsId: string;
	readonly #corrections: Corrections;
	readonly #notTerms: ReadonlySet<string>;
	/** By alias: the terms whose alias it is not; '' stands for any. */
	readonly #notAliases = new Map<string, Set<string>>();

	constructor(corrections: Corrections) {
		const { notTerms = [], notAliases = [], forms = {} } = corrections;
		this.#corrections = corrections;
		this.forms = forms;
		this.#notTerms = new Set(notTerms.map(normaliseName).filter((key) => key !== ''));
		for (const { alias, of } of notAliases) {
			const key = normaliseName(alias);
			const terms = this.#notAliases.get(key) ?? new Set();
			this.#notAliases.set(key, terms.add(of === undefined ? '' : normaliseName(of)));
		}
		this.formsId = JSON.stringify(
			Object.entries(forms)
				.filter(([, on]) => !on)
				.map(([form]) => form)
				.sort(),
		);
		const aliases = [...this.#notAliases].map(([alias, terms]) => [alias, [...terms].sort()]);
		const nothing = corrections.definesNothing === true;
		this.id = JSON.stringify([[...this.#notTerms].sort(), aliases.sort(), this.formsId, nothing]);
	}

	/** The same rules and a note's own. */
	with(own: Corrections | undefined): NoteRules {
		const { notTerms = [], notAliases = [], definesNothing = false } = this.#corrections;
		return own === undefined
			? this
			: new NoteRules({
					notTerms: [...notTerms, ...(own.notTerms ?? [])],
					notAliases: [...notAliases, ...(own.notAliases ?? [])],
					definesNothing: definesNothing || own.definesNothing === true,
					forms: { ...this.forms, ...own.forms },
				});
	}

	/** False when every mention is one. */
	get forbidsNames(): boolean {
		return this.#notTerms.size > 0;
	}

	/** The names, as keys, that are no terms by one of the two rules and may be terms by the other. */
	differenceTo(other: NoteRules): readonly string[] {
		return [
			...[...this.#notTerms].filter((name) => !other.#notTerms.has(name)),
			...[...other.#notTerms].filter((name) => !this.#notTerms.has(name)),
		];
	}

	/** What is left of a note's definitions; the same values where nothing is corrected. */
	apply(definitions: readonly Definition[]): readonly Definition[] {
		if (this.#corrections.definesNothing === true) {
			return [];
		}
		if (this.#notTerms.size + this.#notAliases.size === 0) {
			return definitions;
		}
		return definitions.flatMap((definition) => {
			const key = normaliseName(definition.label);
			if (this.#notTerms.has(key)) {
				return [];
			}
			const aliases = definition.aliases.filter(({ label }) => !this.#isNoAlias(normaliseName(label), key));
			return [aliases.length === definition.aliases.length ? definition : { ...definition, aliases }];
		});
	}

	/** True when words of the note that would be a mention of the term are none. */
	forbids(term: Term, words: string): boolean {
		return (
			this.#notTerms.size > 0 && (this.#notTerms.has(term.key) || this.#notTerms.has(normaliseName(words)))
		);
	}

	#isNoAlias(alias: string, term: string): boolean {
		const terms = this.#notAliases.get(alias);
		return this.#notTerms.has(alias) || terms?.has('') === true || terms?.has(term) === true;
	}
}

/** Those of the names that texts may mention: names of terms, and words of which `type 1 and type 2 hypervisors` makes one. */
export function knownNames(glossary: Glossary, names: ReadonlySet<string>): ReadonlySet<string> {
	const keys = names.size === 0 ? [] : [...glossary.terms.keys()];
	return new Set(
		[...names].filter(
			(name) => glossary.lookUp(name).length > 0 || keys.some((key) => key.startsWith(`${name} `)),
		),
	);
}

/** The rules that hold for the note or code file with an address. */
export type RulesOf = (uri: string) => NoteRules;

/** True when two lists hold the same values in the same order. */
export function areSame<T>(one: readonly T[], other: readonly T[]): boolean {
	return one.length === other.length && one.every((value, at) => value === other[at]);
}
