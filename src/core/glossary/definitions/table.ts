// Tables with a column of terms and a column that says what they mean.
import type { Note, Table } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import { bodyOf, strength, type Candidate } from './candidate';
import { isName, readHead } from './head';

/** What a head with a column of terms holds; most have none. */
const mayNameTerms = /term|word|acronym|abbr|concept/i;
const termColumn = /^(?:terms?|words?|acronyms?|abbreviations?|abbr\.?|concepts?|terminology)$/i;
const meaningColumn =
	/^(?:definitions?|meanings?|descriptions?|explanations?|expansions?|stands for|full form|expanded)$/i;

/** The candidates of a table; empty unless its head names a term column and, to its right, a meaning column. */
export function tableCandidates(note: Note, table: Table): readonly Candidate[] {
	const [head] = table.rows;
	if (head === undefined || !mayNameTerms.test(note.text.slice(head[0]?.span.start, head.at(-1)?.span.end))) {
		return [];
	}
	const titles = head.map((cell) => plainText(note.text, cell).text);
	const term = titles.findIndex((title) => termColumn.test(title));
	const meaning = titles.findIndex((title, index) => index !== term && meaningColumn.test(title));
	if (term < 0 || meaning < 0) {
		return [];
	}
	return table.rows.slice(1).flatMap((row) => {
		const [name, text] = [row[term], row[meaning]];
		const head = name === undefined ? undefined : readHead(plainText(note.text, name));
		if (name === undefined || text === undefined || head === undefined || !isName(head.name, 7)) {
			return [];
		}
		return [
			{
				head,
				label: head.name,
				form: 'table' as const,
				rule: 'table',
				strength: strength.explicit,
				body: bodyOf(note, text),
				extent: {
					start: Math.min(name.span.start, text.span.start),
					end: Math.max(name.span.end, text.span.end),
				},
			},
		];
	});
}
