// What the blocks of a text say about names, before it is known which of them are terms.
import type { Note, PlainText } from '../../markdown/note';
import { plainText, sourceSpan } from '../../markdown/plain';
import { detached } from '../../text/detached';
import { addAll } from '../../text/lists';
import { sentences } from '../../text/sentences';
import type { Span } from '../../text/span';
import { singular } from '../definitions/heading';
import { forEachParagraph } from '../definitions/paragraphs';
import { normaliseName } from '../matching/lexicon';
import type { Alias, AliasReason } from '../term';
import { isShortFor } from './abbreviation';
import { beforeGenus, isBareNoun, namesInSentence, pointsBack } from './alsoCalled';
import { shortFormsInText } from './parenthesis';

/** Other names of something: of `virtual machines (VMs)` and `Servers are also called hosts.` there is one each. */
export interface NameStatement {
	/** Keys of what it may speak of: the first that is a term's name is meant. */
	readonly subjects: readonly string[];
	/** As the text they were read in has them. */
	readonly aliases: readonly Alias[];
	/** Where it may speak of the term in whose definition it stands; `undefined` where it never does. */
	readonly within: { readonly span: Span; readonly isBareNoun: boolean } | undefined;
}

/** What a block needs to give a name at all; most blocks have neither. */
const mayHaveShortForm = /\([\p{L}\p{N}.&/+-]{2,10}\)/u;
const mayHaveOtherName = /\b(?:also|formerly|previously|originally)\b/i;
/** What its words need, once the markup between them is gone. */
const givesOtherName =
	/\b(?:also|formerly|previously|originally)\s+(?:(?:sometimes|often|commonly|widely)\s+)?(?:called|known|referred|termed|named|branded|marketed)\s/i;
/** A name of more words is no short form's long form. */
const mostWords = 10;

/** All statements of a text, in its order. */
export function nameStatements({ text, blocks }: Pick<Note, 'text' | 'blocks'>): readonly NameStatement[] {
	const found: NameStatement[] = [];
	forEachParagraph(blocks, (paragraph) => {
		const source = text.slice(paragraph.span.start, paragraph.span.end);
		const mayRename = mayHaveOtherName.test(source);
		const mayShorten = source.includes('(');
		if (mayRename || mayShorten) {
			const plain = plainText(text, paragraph);
			if (mayShorten && mayHaveShortForm.test(plain.text)) {
				addAll(found, shortForms(plain));
			}
			if (mayRename && givesOtherName.test(plain.text)) {
				addAll(found, otherNames(plain));
			}
		}
	});
	return found;
}

/** `virtual machines (VMs)` anywhere gives *virtual machine* its short form. */
function shortForms(plain: PlainText): readonly NameStatement[] {
	return shortFormsInText(plain.text).map(({ short, before, at }) => ({
		subjects: longForms(short, before),
		aliases: [aliasOf(short, 'parenthesis', sourceSpan(plain, at, at + short.length))],
		within: undefined,
	}));
}

/** The names at the end of `before`, the longest first, whose short form `short` can be. */
function longForms(short: string, before: string): readonly string[] {
	const words = before.split(/\s+/).slice(-mostWords);
	return words
		.map((_, from) => singular(words.slice(from).join(' ')))
		.filter((name) => isShortFor(short, name))
		.map(normaliseName);
}

function otherNames(plain: PlainText): readonly NameStatement[] {
	return sentences(plain.text).flatMap((sentence): readonly NameStatement[] => {
		const found = namesInSentence(plain.text.slice(sentence.start, sentence.end));
		if (found === undefined) {
			return [];
		}
		const { subject, names, reason } = found;
		const spanOf = (start: number, end: number) =>
			sourceSpan(plain, sentence.start + start, sentence.start + end);
		const mayStandWithin = pointsBack(subject) || isBareNoun(subject);
		return [
			{
				subjects: [subject, beforeGenus(subject)].filter((name) => name !== '').map(normaliseName),
				aliases: names.map(({ label, start, end }) => aliasOf(label, reason, spanOf(start, end))),
				within: mayStandWithin ? { span: spanOf(0, 1), isBareNoun: !pointsBack(subject) } : undefined,
			},
		];
	});
}

function aliasOf(label: string, reason: AliasReason, span: Span): Alias {
	return { label: detached(label), reason, span };
}
