// A definition as one note gives it, and a term as the workspace knows it. Types only.
import type { Span } from '../text/span';

/** The form of a definition; `definitions.md` of the docs has an example of each. */
export type DefinitionForm =
	| 'bold'
	| 'listItem'
	| 'heading'
	| 'sentence'
	| 'definitionList'
	| 'abbreviation'
	| 'frontMatter'
	| 'glossaryFile'
	| 'table';

/** Why a word is taken for another name of a term. */
export type AliasReason =
	/** `Desktop virtualization (Virtual Desktop Infrastructure)` */
	| 'parenthesis'
	/** `hypervisor/virtual machine manager`, confirmed elsewhere */
	| 'slash'
	/** `also called bare-metal, embedded, or native hypervisors` */
	| 'alsoCalled'
	/** `the Virtual Machine Manager (VMM) or hypervisor is …` */
	| 'sentence'
	/** `called Software-Defined Networking (SDN)` */
	| 'called'
	/** `SDS` from Software-Defined Storage */
	| 'initials'
	/** `formerly known as Red Hat Enterprise Virtualization` */
	| 'formerly'
	/** `aliases: […]` of front matter or a glossary file */
	| 'declared';

/** Another name: of `**Storage virtualization (Software-Defined Storage)**` the words in the parenthesis. */
export interface Alias {
	/** As the author wrote it, a plural made singular where it was distributed: `native hypervisor`. */
	readonly label: string;
	readonly reason: AliasReason;
	/** Where in the note it was read. */
	readonly span: Span;
}

/** A name that a note lists as an example of the term (rule R9): `VMware Player` of type 2 hypervisors. */
export interface Example {
	readonly label: string;
	readonly span: Span;
}

/** Where a definition of a glossary file counts: in the folder of a glossary file and below. */
export interface Scope {
	/** The file whose folder it is: the definition's own, or one that imports it. */
	readonly glossary: string;
	/** Globs that narrow it; `undefined` when all files in the folder are meant. */
	readonly paths: readonly string[] | undefined;
}

/** `"👥 Owner:": "[Team A](https://x.y)"`; keys and values may be Markdown. */
export type Meta = readonly (readonly [key: string, value: string])[];

/** Words that a team has shared words for, and what is said about them as a whole. */
export interface GlossaryContext {
	readonly name: string | undefined;
	/** `domainVisionStatement` */
	readonly vision: string | undefined;
	/** Globs of the files that the context serves; `undefined` when it serves all that the file does. */
	readonly paths: readonly string[] | undefined;
	/** In the order written. */
	readonly meta: Meta;
	/** Of its name, or of the whole context when it has none. */
	readonly head: Span;
	readonly span: Span;
}

/** What only entries of glossary files have. */
export interface GlossaryDetails {
	readonly scopes: readonly Scope[];
	readonly context: GlossaryContext;
	/** Sentences that use the term, from its `examples`. */
	readonly usage: readonly string[];
	readonly meta: Meta;
}

/** One place where one note defines one term. */
export interface Definition {
	/** The name that mentions match: `Software-based full virtualization`. */
	readonly label: string;
	/** The head as written, when it differs: `Software-based` (rule R6). */
	readonly shownAs: string | undefined;
	readonly aliases: readonly Alias[];
	readonly examples: readonly Example[];
	readonly uri: string;
	/** The name in the source: the words in bold, not the asterisks. */
	readonly head: Span;
	/** The definition's source; `undefined` when the head stands alone. */
	readonly body: Span | undefined;
	/** Head, body and the list the head owns; for a heading its section. What stands inside belongs to the term. */
	readonly extent: Span;
	/** The definition as Markdown, line prefixes (`> `, indentation) gone; '' when there is none. */
	readonly markdown: string;
	readonly form: DefinitionForm;
	/** The rule that found it: `R2` … `R6`, or the form's name for the others. */
	readonly rule: string;
	/** Only on entries of glossary files; definitions without it count everywhere. */
	readonly entry?: GlossaryDetails;
	/**
	 * The sections of its note in which an everyday word among the names means the term, which it does in no other note;
	 * one that goes on to the end of the note ends at 2³⁰ − 1. `undefined` where that is the whole note, or more (`reach.ts`).
	 */
	readonly sections?: readonly Span[] | undefined;
}

/** All definitions of one name across notes. Two labels are one term when their normalised forms are equal. */
export interface Term {
	/** The normalised label: `type 1 hypervisor`. Stable across sessions. */
	readonly key: string;
	/** As its first definition writes it. */
	readonly label: string;
	/** Distinct, in the order found; none of them the label of a term that is defined for the readers of its note. */
	readonly aliases: readonly Alias[];
	/** At least one. Callers that know the reader's place order them with `Glossary.nearest`. */
	readonly definitions: readonly Definition[];
}

/** Words of a text that name a term: of `Both VMs run`, the span of `VMs`. */
export interface Mention extends Span {
	/** More than one when two terms claim the same name. */
	readonly terms: readonly Term[];
}
