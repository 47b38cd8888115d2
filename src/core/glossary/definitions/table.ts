// Tables with a column of terms and a column that says what they mean.
import type { Cell, Leaf, Note, Table } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import type { Alias } from '../term';
import { bodyOf, strength, type Candidate } from './candidate';
import { isName, readHead } from './head';

/** What a head with a column of terms holds; most have none. */
const mayNameTerms =
	/t[eé]rm|word|sigla|acronym|abbr|concept|begriff|wort|abkürzung|abréviation|[用术術略][語语]|概念|名[词詞]|용어|약어/i;
const termColumn =
	/^(?:terms?|words?|concepts?|conceptos?|terminology|(?:fach)?begriffe?|fachw(?:ort|örter)|termes?|términos?|termos?|termin[ei]?|[用术術][語语]|名[词詞]|概念|용어)$/i;
/** Names as well, and those of the terms where there is a column of these. */
const shortColumn =
	/^(?:acronyms?|abbreviations?|abbr\.?|abkürzung(?:en)?|abréviations?|siglas?|略[語语]|缩写|약어)$/i;
const otherNameColumn =
	/^(?:alias(?:es)?|synonyms?|also (?:known as|called)|other names?|short (?:form|name)|synonyme?|同义词|同義語|別名|别名|동의어)$/i;
const meaningColumn =
	/^(?:definitions?|meanings?|descriptions?|explanations?|expansions?|stands for|full form|expanded|bedeutung|beschreibung|erklärung|définition|signification|definición|significado|descripción|definição|descrição|definizione|significato|定[義义]|意味|意[义義]|[説說说]明|含[义義]|解[释釋]|정의|의미|설명|뜻)$/i;
/** Between several other names in a cell. */
const between = /[,;，；、]/;

/** The candidates of a table; empty unless its head names a term column and, to its right, a meaning column. */
export function tableCandidates(note: Note, table: Table): readonly Candidate[] {
	const head = table.rows[0];
	return head !== undefined && mayNameTerms.test(note.text.slice(head[0]?.span.start, head.at(-1)?.span.end))
		? readRows(note, table, head)
		: none;
}

const none: readonly Candidate[] = [];

function readRows(note: Note, table: Table, head: readonly Cell[]): readonly Candidate[] {
	const titles = head.map((cell) => plainText(note.text, cell).text);
	const full = titles.findIndex((title) => termColumn.test(title));
	const term = full < 0 ? titles.findIndex((title) => shortColumn.test(title)) : full;
	const meaning = titles.findIndex((title, index) => index !== term && meaningColumn.test(title));
	if (term < 0 || meaning < 0) {
		return none;
	}
	const others = titles.flatMap((title, index) =>
		index !== term && index !== meaning && (shortColumn.test(title) || otherNameColumn.test(title))
			? [index]
			: [],
	);
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
				aliases: others.flatMap((column) => namesIn(note, row[column])),
				extent: {
					start: Math.min(name.span.start, text.span.start),
					end: Math.max(name.span.end, text.span.end),
				},
			},
		];
	});
}

/** The names in a cell: of `VM, guest` there are two. */
function namesIn(note: Note, cell: Leaf | undefined): readonly Alias[] {
	if (cell === undefined) {
		return [];
	}
	const plain = plainText(note.text, cell);
	const found: Alias[] = [];
	for (let from = 0; from <= plain.text.length;) {
		const length = plain.text.slice(from).search(between);
		const to = length < 0 ? plain.text.length : from + length;
		const head = readHead(plain, from, to);
		if (head !== undefined && isName(head.name, 7)) {
			found.push({ label: head.name, reason: 'declared', span: head.span });
		}
		from = to + 1;
	}
	return found;
}
