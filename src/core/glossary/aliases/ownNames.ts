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

const shortForm = String.raw`([\p{L}\p{N}.&/+-]{2,10})(?=[,)\s])`;
const named = String.raw`^(?:an?\s+|the\s+)?(.{2,80}?)`;
const orShort = new RegExp(String.raw`${named},?\s+or\s+(?:simply\s+|just\s+|the\s+)?${shortForm}`, 'iu');
const abbreviatedAs = new RegExp(
	String.raw`${named},?\s+\(?(?:is\s+)?(?:often\s+|commonly\s+|usually\s+|sometimes\s+|frequently\s+)?(?:abbreviated|shortened)\s+(?:as|to)\s+${shortForm}`,
	'iu',
);

/**
 * `Chaos Engineering or CE is …`, `Kubernetes, often abbreviated as K8s, is …`: at the beginning of a definition, the
 * name and its short form.
 */
function orShortForm({ label, body }: Candidate): readonly Alias[] {
	const text = body?.plain.text.slice(0, 200) ?? '';
	const told = /\b(?:abbreviat|shorten)ed\b/.test(text) ? abbreviatedAs.exec(text) : null;
	const found = told ?? (/\sor\s/i.test(text) ? orShort.exec(text) : null);
	const [all = '', name = '', short = ''] = found ?? [];
	return body === undefined ||
		normaliseName(name) !== normaliseName(label) ||
		!(told === null ? looksShort(short) && isShortFor(short, name) : /^\p{Lu}/u.test(short))
		? []
		: [
				{
					label: short,
					reason: 'sentence',
					span: sourceSpan(body.plain, all.length - short.length, all.length),
				},
			];
}
