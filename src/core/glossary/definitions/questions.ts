// Rule R8: which sections ask questions, and what answers them.
import type { Block, Heading, ListItem, Note, Paragraph } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import type { Span } from '../../text/span';
import type { Section } from './sections';

/** One question of a note. */
export interface Question {
	/** As asked: `What are containers?` */
	readonly text: string;
	readonly span: Span;
	/** The answer's source; `undefined` while it is open. */
	readonly answer: Span | undefined;
}

/** A longer title is no such section's. */
const longestTitle = 120;
const asking =
	/^(?:[\d.]+\s+)?(?:(?:review|check|study|open|self-check|frequently asked)\s+)?(?:questions?|review|quiz|faqs?|q\s*&\s*a)(?:\s*\(.*\))?:?$/i;

/** True for sections called Questions, Review, Quiz or FAQ. */
export function asksQuestions({ title }: Pick<Section, 'title'>): boolean {
	return title !== '' && title.length <= longestTitle && asking.test(title);
}

/** The questions of a section, in order; `below` are the sections under it, whose headings may ask too. */
export function questionsOf(note: Note, section: Section, below: readonly Section[]): readonly Question[] {
	const found: { text: string; span: Span; answer: Span | undefined }[] = [];
	const answerWith = (span: Span) => {
		const question = found.at(-1);
		if (question !== undefined) {
			question.answer = { start: question.answer?.start ?? span.start, end: span.end };
		}
	};
	const ask = (leaf: Heading | Paragraph, question: string) => {
		found.push({ text: question, span: leaf.span, answer: undefined });
	};
	const read = (block: Block) => {
		if (block.kind === 'list' && block.ordered) {
			for (const item of block.items) {
				const asked = questionIn(note, item);
				if (asked !== undefined) {
					ask(asked.leaf, asked.text);
					item.blocks.slice(1).forEach((answer) => {
						answerWith(answer.span);
					});
				}
			}
			return;
		}
		const bold = block.kind === 'paragraph' ? boldQuestion(note, block) : undefined;
		if (block.kind === 'paragraph' && bold !== undefined) {
			ask(block, bold.text);
			if (bold.rest !== undefined) {
				answerWith(bold.rest);
			}
		} else if (block.kind !== 'rule') {
			answerWith(block.span);
		}
	};
	section.blocks.forEach(read);
	for (const { heading, title, blocks } of below) {
		if (heading !== undefined && title.endsWith('?')) {
			ask(heading, title);
		}
		blocks.forEach(read);
	}
	return found;
}

function questionIn(note: Note, item: ListItem): { leaf: Paragraph; text: string } | undefined {
	const leaf = item.blocks[0];
	const text = leaf?.kind === 'paragraph' ? plainText(note.text, leaf).text : '';
	return leaf?.kind === 'paragraph' && text.endsWith('?') ? { leaf, text } : undefined;
}

function boldQuestion(
	note: Note,
	paragraph: Paragraph,
): { text: string; rest: Span | undefined } | undefined {
	const strong = paragraph.inlines.find(({ kind }) => kind === 'strong');
	if (strong?.start !== paragraph.span.start) {
		return undefined;
	}
	const text = plainText(note.text, paragraph, strong.inner).text.replace(/^Q\d*[.:]\s*/i, '');
	const rest = strong.end < paragraph.span.end ? { start: strong.end, end: paragraph.span.end } : undefined;
	return text.endsWith('?') ? { text, rest } : undefined;
}
