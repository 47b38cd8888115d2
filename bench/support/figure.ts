// What a figure of the bench is: how it is measured, what came out, and what was wanted.
import type { CorpusShape } from './corpus';
import { rounded } from './statistics';

/** How large a run is: `--quick` tries the bench out, the full one measures. */
export interface Size {
	readonly quick: boolean;
	/** Rounds of engines that run in turn. */
	readonly rounds: number;
	/** Notes with a term in every fifth. */
	readonly corpus: CorpusShape;
	/** As many notes, with ten terms each. */
	readonly manyTerms: CorpusShape;
	/** Numbers of names to match with. */
	readonly names: readonly number[];
}

/** One row of the table. */
export interface Reading {
	/** `P1` */
	readonly id: string;
	readonly what: string;
	readonly value?: number | undefined;
	readonly unit: string;
	/** Values of what it was compared with, by name and version, in the same unit. */
	readonly peers?: Readonly<Record<string, number>>;
	/** Our value against the peer's, where the goal is a ratio. */
	readonly ratio?: number | undefined;
	readonly atLeast: number;
	readonly aim: number;
	readonly better: 'lower' | 'higher';
	/** What the measuring processes had of a processor; well below 1, absolute times are too long by as much. */
	readonly share?: number | undefined;
	/** In how many rounds engines took turns. */
	readonly rounds?: number;
	/** How the figure came about, where that is not the same in each run; further numbers of the same run. */
	readonly details?: Readonly<Record<string, number | string>>;
}

/** Work that runs in a process of its own. */
export type Task = (input: never) => unknown;

/** One figure of the bench. */
export interface Figure {
	readonly id: string;
	readonly tasks?: Readonly<Record<string, Task>>;
	measure(size: Size): Promise<readonly Reading[]>;
}

/** How a reading compares with what was wanted. */
export type Verdict = 'aim' | 'at least' | 'missed' | 'not there yet';

/** Judges by the ratio where there is one, else by the value. */
export function verdictOf({ value, ratio, atLeast, aim, better }: Reading): Verdict {
	const judged = ratio ?? value;
	if (judged === undefined || Number.isNaN(judged)) {
		return 'not there yet';
	}
	const reaches = (goal: number) => (better === 'lower' ? judged <= goal : judged >= goal);
	return reaches(aim) ? 'aim' : reaches(atLeast) ? 'at least' : 'missed';
}

/** Numbers short enough to read. */
export function inShort<Values extends Readonly<Record<string, number | string>>>(
	values: Values,
): Readonly<Record<string, number | string>> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? rounded(value) : value]),
	);
}
