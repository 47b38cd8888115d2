// What one language file says: how the pattern is written there, and how it is read back. Types only.
import type { Code, Stop } from './code';
import type { Naming } from './identifiers';
import type { Lexicon } from './scan';

/** A classifier made ready for one language: names chosen, texts escaped. */
export interface Plan {
	/** The type of a kind: `VirtualizationKind`. */
	readonly type: Stop;
	/** What is mapped to what, when the classifier says so. */
	readonly sides: Sides | undefined;
	readonly kinds: readonly PlannedKind[];
	/** What members begin with in code that is there already; see `memberPrefix`. */
	readonly prefix?: string | undefined;
}

/** The seed's two sides and the mapping between them. */
export interface Sides {
	/** `VirtualizedResource` */
	readonly from: Stop;
	/** `PhysicalResource` */
	readonly to: Stop;
	/** `Virtualization`: resources of the one side mapped to those of the other, in one of the kinds. */
	readonly whole: Stop;
}

/** One kind of a plan. */
export interface PlannedKind {
	/** The name without any prefix: `FullVirtualization`. */
	readonly member: Code;
	/** Spaces that line up what follows the member, for languages whose formatter does that. */
	readonly padding: string;
	/** The label as a string literal: `"Full virtualization"`. */
	readonly literal: Code;
	/** Comment lines: the definition, then the kinds of the kind; empty when there is nothing to say. */
	readonly about: Code;
}

/** A place that has an entry for every kind. */
export interface Site {
	/**
	 * Matches from the marker to where a further entry goes, on text whose comments are blank and whose
	 * literals are `‹···›` (see `scan.ts`); 'arms' stands for "before the arm for anything else".
	 */
	readonly at: RegExp | 'arms';
	/** What has to stand between two entries; code by other hands may leave it out after the last one. */
	readonly separator?: ',';
	/** Levels of indentation below the marker's. */
	readonly depth: number;
	readonly entry: (kind: PlannedKind, plan: Plan) => Code;
	/** Where a language has two kinds of arms: that of code whose last arm goes on like this after the literal. */
	readonly other?: { readonly after: RegExp; readonly entry: Site['entry'] };
}

/** One programming language. */
export interface Language {
	/** `go` */
	readonly id: string;
	/** `Go` */
	readonly title: string;
	/** Identifiers of the editor's languages in which this is inserted. */
	readonly vscodeLanguageIds: readonly string[];
	/** What opens a comment that runs to the line's end. */
	readonly comment: '//' | '#';
	/** What the compiler reads even in such a comment, with the flag `g`; see `commentText`. */
	readonly spoken?: RegExp;
	readonly typeNaming: Naming;
	readonly memberNaming: Naming;
	/**
	 * What members begin with, where the language has no room of their own for them: the type's name in Go. `masked`
	 * is code that is there already, as `scan.ts` says.
	 */
	readonly memberPrefix?: (type: string, masked: string) => string;
	/** A label as a string literal. */
	readonly quote: (label: string) => string;
	/** Comments and strings, for reading. */
	readonly lexicon: Lexicon;
	/** An arm with its literals `‹·›`, in text whose comments are blank. */
	readonly arm: RegExp;
	/** What begins the line of the arm for anything else. */
	readonly otherwise: RegExp;
	/** Finds the type's name, as group 1, after the marker. */
	readonly typeName: RegExp;
	readonly sites: readonly Site[];
	/** What must open a file that is still empty: `package main`, `<?php`. */
	readonly opening?: Code;
	/** True when `before`, rows as `rows.ts` has them, leaves the file open for code; missing where files always are. */
	readonly isOpen?: (before: string) => boolean;
	/** The row that begins a block which may hold the whole pattern; missing where only a file may. */
	readonly holds?: RegExp;
	/** True where it has to stand outside all braces, even those of a namespace whose rows are not indented. */
	readonly outsideBraces?: true;
	/** Blank lines between declarations of a file; one where it is missing. */
	readonly blankLines?: number;
	/** The whole pattern. */
	readonly write: (plan: Plan) => Code;
}
