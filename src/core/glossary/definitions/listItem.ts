// Rules R3 and R6: list items with a name before a colon or a spaced dash.
import type { Leaf, List, ListItem, Note } from '../../markdown/note';
import { plainText, sourceOffset } from '../../markdown/plain';
import { contains } from '../../text/span';
import { isInCode, opensBold, readBoldLeadIn } from './boldLeadIn';
import { bodyOf, strength, type Body, type Candidate, type Evidence, type Surroundings } from './candidate';
import { headEvidence } from './evidence';
import { hasWords, isName, readHead, type Head } from './head';
import { subjectEvidence } from './subject';

const mostHeadWords = 5;
const fewestBodyWords = 4;
/** A head with its markup is over after so many characters. */
const farthest = 400;
/** Share of a list's items that have to fit before the others are believed. */
const fittingShare = 0.6;

const separator = /:\s|：|\s[-–—]{1,3}\s/;
/** Heads that only say how: they need the name of what they stand under (rule R6). */
const adjective =
	/^[\p{L}\p{N}]+-(?:based|assisted|aware|driven|defined|level|oriented|native|managed|hosted|only|free|backed|accelerated)$/u;

interface ItemHead {
	readonly head: Head;
	readonly body: Body;
	readonly bold: boolean;
}

/** False for items that open with no head at all, as most do. */
function mayOpenWithHead(note: Note, { blocks: [leaf] }: ListItem): boolean {
	return (
		leaf?.kind === 'paragraph' &&
		(opensBold(leaf) || separator.test(note.text.slice(leaf.span.start, leaf.span.start + farthest)))
	);
}

function hasBoldHead({ blocks: [leaf] }: ListItem): boolean {
	return leaf?.kind === 'paragraph' && opensBold(leaf);
}

function readItem(note: Note, item: ListItem): ItemHead | undefined {
	const leaf = item.blocks[0];
	if (leaf?.kind !== 'paragraph') {
		return undefined;
	}
	const lead = readBoldLeadIn(note, leaf);
	if (lead !== undefined) {
		const body = lead.body ?? followingBody(note, item);
		return body !== undefined && hasWords(body.plain.text, fewestBodyWords)
			? { head: lead.head, body, bold: true }
			: undefined;
	}
	const plain = plainText(note.text, leaf);
	const found = separator.exec(plain.text);
	if (found === null) {
		return undefined;
	}
	const head = readHead(plain, 0, found.index);
	const from = sourceOffset(plain, found.index + found[0].length);
	const body = isInLink(leaf, from) ? undefined : bodyOf(note, leaf, from);
	if (head === undefined || body === undefined || !isName(head.name, mostHeadWords) || isInCode(leaf, head)) {
		return undefined;
	}
	return hasWords(body.plain.text, fewestBodyWords) ? { head, body, bold: false } : undefined;
}

/** `[The OSI model: a lecture](…)` is the title of something else. */
function isInLink({ inlines }: Leaf, offset: number): boolean {
	return inlines.some(({ kind, inner }) => kind === 'link' && inner.start < offset && offset < inner.end);
}

/** The paragraph under a bold head that is alone on its line. */
function followingBody(note: Note, item: ListItem): Body | undefined {
	const next = item.blocks[1];
	return next?.kind === 'paragraph' ? bodyOf(note, next) : undefined;
}

/**
 * The candidates of one list; empty when too few items fit.
 * @param owner the label of the head whose body ends with a colon above this list, for adjectival heads.
 * @example `- OpenStack: A fully open source cloud OS …` · `- **KVM**: …`
 */
export function listCandidates(
	note: Note,
	list: List,
	around: Surroundings,
	owner?: string,
): readonly Candidate[] {
	const promising = promisingItems(note, list);
	return promising.length === 0 || around.other ? none : readItems(note, list, promising, around, owner);
}

const none: readonly Candidate[] = [];

function readItems(
	note: Note,
	list: List,
	promising: readonly ListItem[],
	around: Surroundings,
	owner: string | undefined,
): readonly Candidate[] {
	const items = promising.map((item) => ({ item, found: readItem(note, item) }));
	const fitting = items.filter(({ found }) => found !== undefined && (!list.ordered || found.bold));
	const believed = isEnough(fitting.length, list);
	return fitting.flatMap(({ item, found }) => {
		if (found === undefined || (!believed && !found.bold)) {
			return [];
		}
		const { head, body, bold } = found;
		const adjectival = owner !== undefined && adjective.test(head.name.toLowerCase());
		return {
			head,
			label: adjectival ? `${head.name} ${owner.charAt(0).toLowerCase()}${owner.slice(1)}` : head.name,
			shownAs: adjectival ? head.name : undefined,
			form: 'listItem' as const,
			rule: adjectival ? 'R6' : 'R3',
			strength: bold ? strength.explicit : strength.structural,
			body,
			evidence: adjectival ? undefined : itemEvidence(head, body, bold, around),
			series: [`list ${String(list.span.start)}`],
			glossary: around.glossary,
			linked: linksOut(note, item, head),
			extent: item.span,
		};
	});
}

/** The items that may have a head; none when they are too few to make a list one of terms, and no head is bold. */
function promisingItems(note: Note, list: List): readonly ListItem[] {
	const { items } = list;
	const isBold = items.some(hasBoldHead);
	const promising: ListItem[] = [];
	// How many may have one: an item or two without settle it for most lists.
	let most = items.length;
	for (let at = 0; at < items.length && (isBold || isEnough(most, list)); at++) {
		const item = items[at];
		if (item !== undefined && mayOpenWithHead(note, item)) {
			promising.push(item);
		} else {
			most--;
		}
	}
	return isBold || isEnough(most, list) ? promising : [];
}

/** Whether so many items with a head make a list one of terms. */
function isEnough(fitting: number, { items }: List): boolean {
	return fitting >= 2 && fitting >= items.length * fittingShare;
}

/** True when a head is the text of a link to the web. */
function linksOut(note: Note, item: ListItem, { span }: Head): boolean {
	const leaf = item.blocks[0];
	return (
		leaf?.kind === 'paragraph' &&
		leaf.inlines.some(
			({ kind, inner, end }) =>
				kind === 'link' &&
				contains(inner, span) &&
				/^\]\(\s*<?https?:/i.test(note.text.slice(inner.end, Math.min(end, inner.end + 12))),
		)
	);
}

/** `a pool with three devices`, `a span with 3 events`: a case that is described, not a kind. */
const held = /^an?\s+(?:[\p{L}\p{N}-]+\s+){1,4}?(?:with|whose)\s/u;

/** `the [manual](manual.md)`: where to look. */
const onlyLink = /^(?:(?:the|an?)\s+)?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?[.,]?$/i;

/**
 * `The UID of the object` is as often a field as a term, and `sending a request` a step: in a list they have to be
 * vouched for, unless the head is bold and a small letter shows a phrase.
 */
function itemEvidence(head: Head, body: Body, bold: boolean, around: Surroundings): Evidence | undefined {
	if (onlyLink.test(body.markdown)) {
		return 'against';
	}
	const evidence = headEvidence(head, body, around);
	if (evidence !== 'defines' || subjectEvidence([head.name], body.plain.text) !== 'none') {
		return evidence;
	}
	const { text } = body.plain;
	const small = text.toLowerCase();
	const isWeak = bold
		? /^The\s/.test(text)
		: /^(?:the\s|\p{Ll}+ing\s|(?!(?:an?|any|one|something|this|it)\s))/u.test(small);
	return isWeak || held.test(small) ? 'describes' : evidence;
}
