// Rules R3 and R6: list items with a name before a colon or a spaced dash.
import type { List, ListItem, Note, Paragraph } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import { readBoldLeadIn } from './boldLeadIn';
import { bodyOf, strength, type Body, type Candidate } from './candidate';
import { isName, readHead, wordCount, type Head } from './head';

const mostHeadWords = 5;
const fewestBodyWords = 4;
/** Share of a list's items that have to fit before the others are believed. */
const fittingShare = 0.6;

const separator = /:\s|\s[-–—]{1,3}\s/;
/** Heads that only say how: they need the name of what they stand under (rule R6). */
const adjective =
	/^[\p{L}\p{N}]+-(?:based|assisted|aware|driven|defined|level|oriented|native|managed|hosted|only|free|backed|accelerated)$/iu;

interface ItemHead {
	readonly head: Head;
	readonly body: Body;
	readonly bold: boolean;
}

function readItem(note: Note, item: ListItem): ItemHead | undefined {
	const leaf = item.blocks[0];
	if (leaf?.kind !== 'paragraph') {
		return undefined;
	}
	const lead = readBoldLeadIn(note, leaf);
	if (lead !== undefined) {
		const body = lead.body ?? followingBody(note, item);
		return body !== undefined && wordCount(body.plain.text) >= fewestBodyWords
			? { head: lead.head, body, bold: true }
			: undefined;
	}
	const plain = plainText(note.text, leaf);
	const found = separator.exec(plain.text);
	if (found === null) {
		return undefined;
	}
	const head = readHead(plain, 0, found.index);
	const body = bodyOf(note, leaf, plain.offsets[found.index + found[0].length]);
	if (head === undefined || body === undefined || !isName(head.name, mostHeadWords) || isCode(leaf, head)) {
		return undefined;
	}
	return wordCount(body.plain.text) >= fewestBodyWords ? { head, body, bold: false } : undefined;
}

/** The paragraph under a bold head that is alone on its line. */
function followingBody(note: Note, item: ListItem): Body | undefined {
	const next = item.blocks[1];
	return next?.kind === 'paragraph' ? bodyOf(note, next) : undefined;
}

/** Identifiers are documented, not defined: `path`: where to look. */
function isCode(leaf: Paragraph, head: Head): boolean {
	return leaf.inlines.some(
		({ kind, inner }) => kind === 'code' && inner.start <= head.span.start && inner.end >= head.span.end,
	);
}

/**
 * The candidates of one list; empty when too few items fit.
 * @param owner the label of the head whose body ends with a colon above this list, for adjectival heads.
 * @example `- OpenStack: A fully open source cloud OS …` · `- **KVM**: …`
 */
export function listCandidates(note: Note, list: List, owner?: string): readonly Candidate[] {
	const items = list.items.map((item) => ({ item, found: readItem(note, item) }));
	const fitting = items.filter(({ found }) => found !== undefined && (!list.ordered || found.bold));
	const believed = fitting.length >= 2 && fitting.length >= items.length * fittingShare;
	return fitting.flatMap(({ item, found }) => {
		if (found === undefined || (!believed && !found.bold)) {
			return [];
		}
		const { head, body, bold } = found;
		const adjectival = owner !== undefined && adjective.test(head.name);
		return {
			head,
			label: adjectival ? `${head.name} ${owner.charAt(0).toLowerCase()}${owner.slice(1)}` : head.name,
			...(adjectival ? { shownAs: head.name } : {}),
			form: 'listItem' as const,
			rule: adjectival ? 'R6' : 'R3',
			strength: bold ? strength.explicit : strength.structural,
			body,
			extent: item.span,
		};
	});
}
