// Where words are read as mentions.
import type { Place, ProseRun } from '../markdown/note';

/** Comments, diagrams, addresses and front matter are no places for mentions. */
const readPlaces: ReadonlySet<Place> = new Set([
	'prose',
	'heading',
	'table',
	'linkText',
	'inlineCode',
	'fence',
	'html',
]);

/** The runs in which hover and counts look for terms. */
export function readableRuns(runs: readonly ProseRun[]): readonly ProseRun[] {
	return runs.every(({ place }) => readPlaces.has(place))
		? runs
		: runs.filter(({ place }) => readPlaces.has(place));
}
