// P14: checking notes on the command line, whole processes.
import type { Figure } from '../support/figure';

/** There is no command line yet. */
export const commandLine: Figure = {
	id: 'P14',
	measure: () =>
		Promise.resolve([
			{
				id: 'P14',
				what: 'command line check, times as fast as the fastest linter',
				unit: 'times',
				atLeast: 10,
				aim: 30,
				better: 'higher',
			},
		]),
};
