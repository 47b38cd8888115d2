// All terms of a workspace: definitions merged by name, aliases kept honest, conflicts kept.
import { isChapter } from './chapter';
import { isSeenFrom } from './definitions/glossaryScope';
import { Lexicon, normaliseName } from './matching/lexicon';
import { nearerTo } from './nearness';
import { inserted } from './order';
import { reachesElsewhere } from './reach';
import { boundTerms, Readership, type Reader } from './readership';
import { changesOf, namesOf, type NameChanges } from './sameNames';
import type { Alias, Definition, Term } from './term';

/** Look-up by key and by any name. */
export interface Glossary {
	/** By key, in the order in which notes first defined them. */
	readonly terms: ReadonlyMap<string, Term>;
	/** Terms that a name may mean, in any spelling the matcher knows; empty when unknown. `VMs` finds virtual machine. */
	lookUp(name: string): readonly Term[];
	/**
	 * A term's definitions, the reader's language first, then nearest first: same note, same folder, workspace, chapter.
	 * Entries of glossary files that serve other folders come only where nothing else defines the term.
	 */
	nearest(term: Term, fromUri: string): readonly Definition[];
}

interface Entry {
	/** What the lexicon calls the term. */
	readonly id: number;
	term: Term;
	/** On which readers it depends what the term means; '' when it means the same to all. */
	scope: string;
}

/** A glossary that notes are put into and taken out of; each change touches only the names it concerns. */
export class GlossaryStore implements Glossary {
	#lexicon = new Lexicon();
	readonly #terms = new Map<string, Term>();
	readonly #entries = new Map<string, Entry>();
	readonly #byId: (Term | undefined)[] = [];
	/** Definitions of each key, in an order that does not depend on when notes came. */
	readonly #definitions = new Map<string, Definition[]>();
	/** For each alias, the terms that would like it: a definition of that name takes it from them. */
	readonly #claims = new Map<string, Set<string>>();
	readonly #readership = new Readership();
	/** Terms that some glossary file defines, or a translation for its readers. */
	readonly #scoped = new Set<number>();
	/** Terms with an alias that is a term of its own for the readers of some glossary file or translation. */
	readonly #contested = new Set<number>();
	#added: string[] = [];
	#lost = new Set<number>();
	#version = 0;

	/** Finds the names of all terms; its ids are those of `byId`. Not to be kept: there may be another after a change. */
	get lexicon(): Lexicon {
		return this.#lexicon;
	}

	get terms(): ReadonlyMap<string, Term> {
		return this.#terms;
	}

	/** Grows when a name comes or goes. */
	get version(): number {
		return this.#version;
	}

	/** The names that came and went since this was last asked. */
	takeChanges(): NameChanges {
		const changes = { added: this.#added, lost: this.#lost };
		this.#added = [];
		this.#lost = new Set();
		return changes;
	}

	/** The keys of the terms by their numbers. */
	get keys(): readonly (string | undefined)[] {
		return this.#byId.map((term) => term?.key);
	}

	/** The number under which the lexicon knows a term. */
	idOf(term: Term): number | undefined {
		return this.#entries.get(term.key)?.id;
	}

	/** The term behind an id of the lexicon. */
	byId(id: number): Term | undefined {
		return this.#byId[id];
	}

	/** Replaces what one note defines; `before` must be what was last added for it. */
	replace(before: readonly Definition[], after: readonly Definition[]): void {
		const { moved, gone, come } = changesOf(before, after);
		moved.forEach(([from, to]) => {
			this.#move(from, to);
		});
		this.#exchange(gone, come);
	}

	/** A definition stands somewhere else or has other words behind the same names, of which a phrase may reach farther. */
	#move(from: Definition, to: Definition): void {
		const key = from === to ? '' : normaliseName(to.label);
		const entry = this.#entries.get(key);
		const definitions = this.#definitions.get(key);
		if (entry === undefined || definitions === undefined) {
			return;
		}
		const now = definitions.map((definition) => (definition === from ? to : definition));
		this.#definitions.set(key, now);
		const aliases = entry.term.aliases.map((alias) => to.aliases[from.aliases.indexOf(alias)] ?? alias);
		const term: Term = { key, label: entry.term.label, aliases, definitions: now };
		if (from.markdown !== to.markdown) {
			this.#scope(entry, term, entry.term);
		}
		entry.term = term;
		this.#byId[entry.id] = term;
		this.#terms.set(key, term);
	}

	#exchange(before: readonly Definition[], after: readonly Definition[]): void {
		const touched = new Set<string>();
		const { isDivided } = this.#readership;
		for (const definition of before) {
			this.#readership.remove(definition);
			const key = normaliseName(definition.label);
			touched.add(key);
			const rest = (this.#definitions.get(key) ?? []).filter((other) => other !== definition);
			if (rest.length === 0) {
				this.#definitions.delete(key);
			} else {
				this.#definitions.set(key, rest);
			}
		}
		for (const definition of after) {
			this.#readership.add(definition);
			const key = normaliseName(definition.label);
			if (key !== '') {
				touched.add(key);
				this.#definitions.set(key, inserted(this.#definitions.get(key) ?? [], definition));
			}
		}
		if (this.#readership.isDivided !== isDivided) {
			boundTerms(this.#terms).forEach((key) => touched.add(key));
		}
		for (const key of [...touched]) {
			this.#claims.get(key)?.forEach((claimer) => touched.add(claimer));
		}
		touched.forEach((key) => {
			this.#refresh(key);
		});
		if (this.#lexicon.isWorn) {
			this.#renewLexicon();
		}
	}

	lookUp(name: string): readonly Term[] {
		const key = normaliseName(name);
		const found = this.lexicon.idsOf(name).flatMap((id) => this.byId(id) ?? []);
		return [...found].sort(
			(one, other) => Number(other.key === key) - Number(one.key === key) || (one.key < other.key ? -1 : 1),
		);
	}

	nearest(term: Term, fromUri: string): readonly Definition[] {
		const seen = term.definitions.filter((definition) => isSeenFrom(definition, fromUri));
		return [...(seen.length === 0 ? term.definitions : seen)].sort(nearerTo(fromUri));
	}

	/** True when it depends on the reader's place which of a term's definitions or aliases count. */
	isScoped(id: number): boolean {
		return this.#scoped.has(id) || this.#contested.has(id);
	}

	/** True when words that name a term mean it where they stand: some definition counts there, and has that name. */
	isMet(term: Term, reader: Reader, words: string): boolean {
		const id = this.#scoped.size === 0 ? undefined : this.idOf(term);
		if (id === undefined || !this.isScoped(id)) {
			return true;
		}
		const name = this.#contested.has(id) ? normaliseName(words) : term.key;
		const isOther = name !== term.key && this.#isDefinedFor(reader, name);
		return !isOther && this.#readership.meets(term, reader, words);
	}

	/** Builds a term again from its definitions and tells the lexicon what changed. */
	#refresh(key: string): void {
		const definitions = this.#definitions.get(key);
		const entry = this.#entries.get(key);
		if (definitions === undefined) {
			if (entry !== undefined) {
				this.#forget(key, entry);
			}
			return;
		}
		const aliases = this.#aliasesOf(key, definitions);
		const term: Term = { key, label: definitions[0]?.label ?? key, aliases, definitions };
		const known = entry ?? { id: this.#byId.length, term, scope: '' };
		if (aliases.some(({ label }) => this.#definitions.has(normaliseName(label)))) {
			this.#contested.add(known.id);
		} else {
			this.#contested.delete(known.id);
		}
		const names = namesOf(term);
		const oldNames = entry === undefined ? [] : namesOf(entry.term);
		this.#rename(
			known.id,
			oldNames.filter((name) => !names.includes(name)),
			names.filter((name) => !oldNames.includes(name)),
		);
		this.#scope(known, term, entry?.term);
		known.term = term;
		this.#entries.set(key, known);
		this.#byId[known.id] = term;
		this.#terms.set(key, term);
	}

	#forget(key: string, { id, term }: Entry): void {
		this.#rename(id, namesOf(term), []);
		for (const alias of term.aliases) {
			this.#claims.get(normaliseName(alias.label))?.delete(key);
		}
		this.#scoped.delete(id);
		this.#contested.delete(id);
		this.#entries.delete(key);
		this.#byId[id] = undefined;
		this.#terms.delete(key);
	}

	/** A term that counts elsewhere now is met anew in all texts, as if its names had gone and come. */
	#scope(entry: Entry, term: Term, before: Term | undefined): void {
		const { id } = entry;
		const scope = this.#readership.scopeOf(term);
		if (before !== undefined && (entry.scope !== scope || reachesElsewhere(before, term))) {
			this.#lost.add(id);
			this.#added.push(...namesOf(term));
			this.#version++;
		}
		entry.scope = scope;
		if (scope === '') {
			this.#scoped.delete(id);
		} else {
			this.#scoped.add(id);
		}
	}

	#rename(id: number, gone: readonly string[], come: readonly string[]): void {
		for (const name of gone) {
			this.lexicon.remove(name, id);
			this.#lost.add(id);
		}
		for (const name of come) {
			this.lexicon.add(name, id);
			this.#added.push(name);
		}
		this.#version += Number(gone.length + come.length > 0);
	}

	/** A lexicon keeps the ways to the names it has forgotten; while somebody types, each key pressed may be a name. */
	#renewLexicon(): void {
		this.#lexicon = new Lexicon();
		for (const { id, term } of this.#entries.values()) {
			for (const name of namesOf(term)) {
				this.#lexicon.add(name, id);
			}
		}
	}

	#aliasesOf(key: string, definitions: readonly Definition[]): readonly Alias[] {
		const found = new Map<string, Alias>();
		for (const { uri, aliases } of definitions) {
			for (const alias of aliases) {
				const aliasKey = normaliseName(alias.label);
				const claims = this.#claims.get(aliasKey) ?? new Set();
				this.#claims.set(aliasKey, claims.add(key));
				if (aliasKey !== key && !found.has(aliasKey) && !this.#isTaken(aliasKey, uri)) {
					found.set(aliasKey, alias);
				}
			}
		}
		return [...found.values()];
	}

	/**
	 * A definition takes an alias of the same name where it is seen from the alias's note: an entry of another folder's
	 * glossary does not, nor what another edition says. The chapter's take none from people's own notes.
	 */
	#isTaken(aliasKey: string, byUri: string): boolean {
		return (this.#definitions.get(aliasKey) ?? []).some(
			(definition) =>
				(isChapter(byUri) || !isChapter(definition.uri)) &&
				this.#readership.sees(definition, { uri: byUri, isNote: true }),
		);
	}

	/** True when a name of some term is a term of its own for the reader, who sees what the alias's note does not. */
	#isDefinedFor(reader: Reader, name: string): boolean {
		const definitions = this.#definitions.get(name) ?? [];
		return definitions.some(
			(definition) => !isChapter(definition.uri) && this.#readership.sees(definition, reader),
		);
	}
}
