// Definition lists (`Term` / `: definition`) and abbreviations (`*[SDN]: Software-Defined Networking`),
// as PHP Markdown Extra writes them; markdown-it reads both as paragraphs.
import type { Note, Paragraph } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import { bodyOf, strength, type Candidate, type Surroundings } from './candidate';
import { isInCode } from './boldLeadIn';
import { headEvidence } from './evidence';
import { isName, readHead } from './head';

/** Nobody writes a longer list by hand, and its lines would be gone through once for each. */
const mostLines = 2000;
const abbreviation = /^\*\[([^\]]{2,40})\]:\s+(?=\S)/;
/** `: (`bool`) Whether …` documents a parameter. */
const parameter = /^:\s+(?:\{\{.*?\}\}\s*:?\s*)?\(`/;
const definition = /^:\s+(?=\S)/;

/** A term may have several definitions, each a paragraph of its own to the reader. */
const furtherDefinition = /\n:\s+(?=\S)/g;

const [colon, asterisk, bracket] = [58, 42, 91];

/** True when a line begins as one of these lists does. */
function mayList({ text }: Note, { lineSpans }: Paragraph): boolean {
	for (const { start } of lineSpans) {
		const unit = text.charCodeAt(start);
		if (unit === colon || (unit === asterisk && text.charCodeAt(start + 1) === bracket)) {
			return true;
		}
	}
	return false;
}

/** The candidates of a paragraph whose lines are abbreviations, or terms each followed by `: ` lines. */
export function definitionListCandidates(
	note: Note,
	paragraph: Paragraph,
	around: Pick<Surroundings, 'english'>,
): readonly Candidate[] {
	return mayList(note, paragraph) && paragraph.lineSpans.length <= mostLines
		? readLines(note, paragraph, around)
		: [];
}

function readLines(
	note: Note,
	paragraph: Paragraph,
	around: Pick<Surroundings, 'english'>,
): readonly Candidate[] {
	const found: Candidate[] = [];
	paragraph.lineSpans.forEach((line, index) => {
		const text = note.text.slice(line.start, line.end);
		const short = abbreviation.exec(text);
		if (short?.[1] !== undefined) {
			const span = { start: line.start + 2, end: line.start + 2 + short[1].length };
			found.push({
				head: { name: short[1], span, parentheses: [] },
				label: short[1],
				form: 'abbreviation',
				rule: 'abbreviation',
				strength: strength.explicit,
				body: bodyOf(note, paragraph, line.start + short[0].length, line.end),
				extent: line,
			});
			return;
		}
		const before = paragraph.lineSpans[index - 1];
		const mark = definition.exec(text);
		if (mark === null || before === undefined || parameter.test(text)) {
			return;
		}
		if (definition.test(note.text.slice(before.start, before.end))) {
			return;
		}
		const head = readHead(plainText(note.text, paragraph, before));
		if (head === undefined || !isName(head.name, 7) || isInCode(paragraph, head)) {
			return;
		}
		const next = paragraph.lineSpans.findIndex(
			(later, at) => at > index + 1 && definition.test(note.text.slice(later.start, later.end)),
		);
		const last =
			paragraph.lineSpans[next < 0 ? paragraph.lineSpans.length - 1 : Math.max(index, next - 2)] ?? line;
		const body = bodyOf(note, paragraph, line.start + mark[0].length, last.end);
		found.push({
			head,
			label: head.name,
			form: 'definitionList',
			rule: 'definitionList',
			strength: strength.explicit,
			body:
				body === undefined
					? undefined
					: { ...body, markdown: body.markdown.replace(furtherDefinition, '\n\n') },
			evidence: headEvidence(head, body, { english: around.english, glossary: true }),
			series: ['definition list'],
			// The form says that it defines; only lists that say nothing of their heads are something else.
			glossary: true,
			extent: { start: before.start, end: last.end },
		});
	});
	return found;
}
