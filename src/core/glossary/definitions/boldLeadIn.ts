// Rule R2: strong text that opens a block names what the block, or the next one, defines.
import type { Block, Inline, Leaf, Note, Paragraph } from '../../markdown/note';
import { plainOffset, plainText, sourceOffset } from '../../markdown/plain';
import { contains } from '../../text/span';
import { bodyOf, strength, type Body, type Candidate, type Surroundings } from './candidate';
import { headEvidence } from './evidence';
import { isGloss } from './gloss';
import { isName, readHead, type Head } from './head';
import type { Section } from './sections';

/** A bold head and how it goes on. */
export interface BoldLeadIn {
	readonly head: Head;
	/** `undefined` when the head is the whole block. */
	readonly body: Body | undefined;
}

const mostWords = 7;

/** After the bold: an optional parenthesis, then a colon or a spaced dash. */
const separator = /^\s*(\((?:[^()]|\([^()]*\))*\)|（[^（）]*）)?(?:\s*(?::(?=\s|$)|：)|\s+[-–—]{1,3}\s)\s*/;
/** After the bold: an optional parenthesis, then *is* or *are* and an article, or *means* and its like. */
const copula =
	/^\s*(\((?:[^()]|\([^()]*\))*\))?\s+(?:(?:is|are)\s+(?:an?|the)|means?|denotes?|refers?\s+to|stands?\s+for)\s/i;

/** The strong text that a block begins with; its inlines are in order, and most blocks have none. */
function openingStrong({ inlines, span }: Leaf): Inline | undefined {
	for (const inline of inlines) {
		if (inline.start !== span.start) {
			return undefined;
		}
		if (inline.kind === 'strong') {
			return inline;
		}
	}
	return undefined;
}

/** True for a block that begins with strong text. */
export function opensBold(leaf: Leaf): boolean {
	return openingStrong(leaf) !== undefined;
}

/**
 * Reads the bold lead-in of a block, if it has one.
 * @example `**Full virtualization:** In full …` · `**Hypervisor** — software that …` · `**- Partitioning**`
 */
export function readBoldLeadIn(note: Note, leaf: Leaf): BoldLeadIn | undefined {
	const strong = openingStrong(leaf);
	if (strong === undefined) {
		return undefined;
	}
	const plain = plainText(note.text, leaf);
	const bold = plain.text.slice(0, plainOffset(plain, strong.inner.end));
	const rest = plain.text.slice(bold.length);
	const endsItself = /(?:[:：]|\s[-–—])\s*$/.test(bold);
	const found = endsItself ? /^\s*/.exec(rest) : (separator.exec(rest) ?? copula.exec(rest));
	if (found === null && rest.trim() !== '') {
		return undefined;
	}
	const head = readHead(
		plain,
		0,
		bold.length + (found?.[1] === undefined ? 0 : rest.indexOf(found[1]) + found[1].length),
	);
	if (head === undefined || !isName(head.name, mostWords) || isInCode(leaf, head)) {
		return undefined;
	}
	const isCopula = found !== null && !endsItself && copula.test(found[0]);
	const from = isCopula ? leaf.span.start : sourceOffset(plain, bold.length + (found?.[0].length ?? 0));
	return { head, body: rest.trim() === '' ? undefined : bodyOf(note, leaf, from) };
}

/** Identifiers are documented, not defined: `path`: where to look; hostConfig: the container's configuration. */
export function isInCode(leaf: Leaf, { name, span }: Head): boolean {
	return (
		/^\p{Ll}{2,}\p{Lu}\p{Ll}\S*$/u.test(name) ||
		leaf.inlines.some(({ kind, inner }) => kind === 'code' && contains(inner, span))
	);
}

/** The block by which a section opens: a link or picture alone before it does not count. */
export function firstBlock(note: Pick<Note, 'text'>, { blocks }: Section): Block | undefined {
	return blocks.find((block) => !(block.kind === 'paragraph' && isOnlyLink(note, block)));
}

/** True for a paragraph that is nothing but a link, an address or a picture. */
export function isOnlyLink(note: Pick<Note, 'text'>, paragraph: Paragraph): boolean {
	const [first] = paragraph.inlines;
	if (first?.start !== paragraph.span.start) {
		return false;
	}
	return (
		(first.kind === 'link' && first.end === paragraph.span.end) || plainText(note.text, paragraph).text === ''
	);
}

/** The candidate for a bold head; `next` is the paragraph that may define a head alone on its line. */
export function boldCandidate(
	note: Note,
	paragraph: Paragraph,
	lead: BoldLeadIn,
	next: Paragraph | undefined,
	around: Surroundings,
): Candidate {
	const body = lead.body ?? (next === undefined ? undefined : bodyOf(note, next));
	const end = lead.body === undefined && next !== undefined ? next.span.end : paragraph.span.end;
	const evidence = headEvidence(lead.head, body, around);
	return {
		head: lead.head,
		label: lead.head.name,
		form: 'bold',
		rule: 'R2',
		strength: strength.explicit,
		body,
		evidence,
		phrase:
			(evidence === 'none' || evidence === 'describes') &&
			body !== undefined &&
			around.english &&
			isGloss(body),
		series: around.other ? [] : [`bold ${String(around.section)}`, 'bold'],
		glossary: around.glossary,
		extent: { start: paragraph.span.start, end },
	};
}
