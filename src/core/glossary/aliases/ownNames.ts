// The names that a definition gives its term by itself: in its head, and at the beginning of what it says.
import { sourceSpan } from '../../markdown/plain';
import { sentences } from '../../text/sentences';
import type { Candidate } from '../definitions/candidate';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { isShortFor, looksShort } from './abbreviation';
import { calledWithShortForm } from './alsoCalled';
import { parenthesisAliases } from './parenthesis';

/** The aliases that need no more than the candidate: of `**Virtual machine (VM):** …` *VM*. */
export function ownAliases(candidate: Candidate): readonly Alias[] {
	return [
		...parenthesisAliases(candidate.head),
		...(candidate.aliases ?? []),
		...calledAliases(candidate),
		...orShortForm(candidate),
	];
}

function calledAliases({ body }: Candidate): readonly Alias[] {
	if (body?.plain.text.includes('called') !== true) {
		return [];
	}
	const first = sentences(body.plain.text)[0];
	if (first === undefined) {
		return [];
	}
	return calledWithShortForm(body.plain.text.slice(first.start, first.end)).map(({ label, start }) => ({
		label,
		reason: 'called',
		span: sourceSpan(body.plain, first.start + start, first.start + start + label.length),
	}));
}

/** `Chaos Engineering or CE is …`: at the beginning of a definition, the name and its short form. */
function orShortForm({ label, body }: Candidate): readonly Alias[] {
	const text = body?.plain.text.slice(0, 200) ?? '';
	if (!/\sor\s/i.test(text)) {
		return [];
	}
	const found =
		/^(?:an?\s+|the\s+)?(.{2,80}?),?\s+or\s+(?:simply\s+|just\s+|the\s+)?([\p{L}\p{N}.&/+-]{2,10})(?=[,\s])/iu.exec(
			text,
		);
	const [all = '', name = '', short = ''] = found ?? [];
	return body === undefined ||
		!looksShort(short) ||
		normaliseName(name) !== normaliseName(label) ||
		!isShortFor(short, name)
		? []
		: [
				{
					label: short,
					reason: 'sentence',
					span: sourceSpan(body.plain, all.length - short.length, all.length),
				},
			];
}
