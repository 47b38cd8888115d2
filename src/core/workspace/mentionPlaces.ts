// The mentions of a term put together from the rows of texts; of those that count only near a definition, which do so now.
import { isNear, nearSections } from '../glossary/reach';
import type { Term } from '../glossary/term';
import { moved } from '../text/span';
import type { MentionTable } from './mentionTable';
import type { TextNumbers } from './textNumbers';
import type { MentionLocation } from './workspace';

/** A term with its number in the table. */
export interface Counted {
	readonly id: number;
	readonly term: Term;
	/** False when everyday English does not count. */
	readonly withOrdinary: boolean;
}

/** How often all texts mention a term. */
export function countOf(
	{ id, term, withOrdinary }: Counted,
	table: MentionTable,
	texts: TextNumbers,
): number {
	let count = table.count(id, withOrdinary);
	for (const [uri, sections] of nearSections(term)) {
		for (const number of texts.of(uri)) {
			const start = texts.startOf(number);
			count -= table.countFar(id, number, (at) => isNear(sections, start + at));
		}
	}
	return count;
}

/** Every mention of a term, by address and place. */
export function locationsOf(
	{ id, term, withOrdinary }: Counted,
	table: MentionTable,
	texts: TextNumbers,
): readonly MentionLocation[] {
	const near = nearSections(term);
	return table
		.notesOf(id)
		.map((number) => ({ number, uri: texts.uriOf(number), start: texts.startOf(number) }))
		.sort((one, other) => (one.uri === other.uri ? one.start - other.start : one.uri < other.uri ? -1 : 1))
		.flatMap(({ number, uri, start }) => {
			const sections = near.get(uri);
			const spans = table.mentionsOf(id, number, withOrdinary, (at) => isNear(sections, start + at));
			return [...spans].map((span) => ({ uri, span: moved(span, start) }));
		});
}
