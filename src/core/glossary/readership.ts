// Who meets a definition: an entry of a glossary file is for the files that it serves, a translation for its readers.
import { boundTo } from './definitionLanguage';
import { isSeenFrom } from './definitions/glossaryScope';
import { editionOf, languageOf } from './edition';
import { localTo } from './localWord';
import { normaliseName } from './matching/lexicon';
import type { Definition, Term } from './term';

/** Who meets a term or not. */
export interface Reader {
	readonly uri: string;
	/** False in code files and plain texts, which are nobody's notes: there everyday words mean what they always do. */
	readonly isNote: boolean;
}

/**
 * The readers of a workspace's definitions. Where the addresses of notes tell that terms are defined in two languages or
 * more, what is written in one other than English is for its own readers: Spanish on `width` tells nothing to who reads
 * `docs/en/`.
 */
export class Readership {
	/** How many definitions there are of each language. */
	readonly #counts = new Map<string, number>();

	/** False where nothing tells translations from somebody's notes, all of which are in `~/notes/de/`. */
	get isDivided(): boolean {
		return this.#counts.size > 1;
	}

	/** Takes note of a definition that comes. */
	add({ uri }: Definition): void {
		this.#count(uri, 1);
	}

	/** Takes note of a definition that goes. */
	remove({ uri }: Definition): void {
		this.#count(uri, -1);
	}

	/** True when a reader meets a definition. */
	sees(definition: Definition, { uri, isNote }: Reader): boolean {
		const language = isNote && this.isDivided ? boundTo(definition) : '';
		return (
			isSeenFrom(definition, uri) &&
			(language === '' || language === languageOf(editionOf(uri))) &&
			(!isNote || uri.startsWith(localTo(definition)))
		);
	}

	/** True when words that name a term name it to a reader: some definition is seen, and has that name. */
	meets(term: Term, reader: Reader, words: string): boolean {
		const seen = term.definitions.filter((definition) => this.sees(definition, reader));
		if (seen.length === 0 || seen.length === term.definitions.length) {
			return seen.length > 0;
		}
		const name = normaliseName(words);
		const has = ({ aliases }: Definition) => aliases.some(({ label }) => normaliseName(label) === name);
		return name === term.key || seen.some(has) || !term.definitions.some(has);
	}

	/** Whom a term's definitions are for, and under which names; '' when that is the same for all readers. */
	scopeOf({ definitions }: Term): string {
		const reader = (one: Definition) => [this.isDivided ? boundTo(one) : '', localTo(one)];
		const bound = definitions.filter((one) => reader(one).some((whom) => whom !== ''));
		const isFree = bound.length < definitions.length && bound.every(({ aliases }) => aliases.length === 0);
		const readers = () => JSON.stringify(definitions.map((one) => [...reader(one), aliasesOf(one)]));
		return filesServed(definitions) + (isFree ? '' : readers());
	}

	#count(uri: string, by: number): void {
		const language = languageOf(editionOf(uri));
		const count = (this.#counts.get(language) ?? 0) + by;
		if (language !== '' && count > 0) {
			this.#counts.set(language, count);
		} else {
			this.#counts.delete(language);
		}
	}
}

/** Which files entries of glossary files serve, and under which names; '' where no definition is such an entry. */
function filesServed(definitions: readonly Definition[]): string {
	return definitions.every(({ entry }) => entry === undefined)
		? ''
		: JSON.stringify(definitions.map((one) => [one.entry?.scopes, one.entry && aliasesOf(one)]));
}

function aliasesOf({ aliases }: Definition): readonly string[] {
	return aliases.map(({ label }) => label);
}

/** The keys of the terms that mean something else to some readers as soon as a second language is there. */
export function boundTerms(terms: ReadonlyMap<string, Term>): readonly string[] {
	return [...terms].flatMap(([key, { definitions }]) => (definitions.some(boundTo) ? key : []));
}
