// Definition lists (`Term` / `: definition`) and abbreviations (`*[SDN]: Software-Defined Networking`),
// as PHP Markdown Extra writes them; markdown-it reads both as paragraphs.
import type { Note, Paragraph } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import { bodyOf, strength, type Candidate } from './candidate';
import { isName, readHead } from './head';

const abbreviation = /^\*\[([^\]]{2,40})\]:\s+(?=\S)/;
const definition = /^:\s+(?=\S)/;

/** The candidates of a paragraph whose lines are abbreviations, or terms each followed by `: ` lines. */
export function definitionListCandidates(note: Note, paragraph: Paragraph): readonly Candidate[] {
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
		if (mark === null || before === undefined) {
			return;
		}
		const head = readHead(plainText(note.text, paragraph, before));
		if (
			head === undefined ||
			definition.test(note.text.slice(before.start, before.end)) ||
			!isName(head.name, 7)
		) {
			return;
		}
		const next = paragraph.lineSpans.findIndex(
			(later, at) => at > index + 1 && definition.test(note.text.slice(later.start, later.end)),
		);
		const last =
			paragraph.lineSpans[next < 0 ? paragraph.lineSpans.length - 1 : Math.max(index, next - 2)] ?? line;
		found.push({
			head,
			label: head.name,
			form: 'definitionList',
			rule: 'definitionList',
			strength: strength.explicit,
			body: bodyOf(note, paragraph, line.start + mark[0].length, last.end),
			extent: { start: before.start, end: last.end },
		});
	});
	return found;
}
