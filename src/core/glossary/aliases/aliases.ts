// All other names of the terms of one note: the head's own, the sentences', the initials'.
import type { Block, Leaf, Note, PlainText } from '../../markdown/note';
import { plainText, sourceSpan } from '../../markdown/plain';
import { sentences } from '../../text/sentences';
import { contains, type Span } from '../../text/span';
import type { Candidate } from '../definitions/candidate';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { isShortFor, looksShort } from './abbreviation';
import { beforeGenus, calledWithShortForm, isBareNoun, namesInSentence, pointsBack } from './alsoCalled';
import { addInitials } from './initials';
import { Owners, type Named } from './owners';
import { parenthesisAliases, shortFormsInText } from './parenthesis';

/** A candidate with every name that its note gives it. */
export interface NamedCandidate {
	readonly candidate: Candidate;
	readonly aliases: readonly Alias[];
}

/** What a block needs to give a name at all; most blocks have neither. */
const mayHaveShortForm = /\([\p{L}\p{N}.&/+-]{2,10}\)/u;
const mayHaveOtherName = /\b(?:also|formerly|previously|originally)\b/i;

/**
 * Adds the aliases. None of them is the label of another candidate; no name is listed twice.
 * @example of `**Server (host):** …` and `Servers are also called machines.` the alias is *machine*
 */
export function nameCandidates(note: Note, candidates: readonly Candidate[]): readonly NamedCandidate[] {
	if (candidates.length === 0) {
		return [];
	}
	const named = candidates.map((candidate): Named => ({
		candidate,
		aliases: [
			...parenthesisAliases(candidate.head),
			...(candidate.aliases ?? []),
			...calledAliases(candidate),
			...orShortForm(candidate),
		],
	}));
	const owners = new Owners(named);
	for (const leaf of leaves(note.blocks)) {
		const source = note.text.slice(leaf.span.start, leaf.span.end);
		const hasOtherName = mayHaveOtherName.test(source);
		if (hasOtherName || source.includes('(')) {
			const plain = plainText(note.text, leaf);
			if (mayHaveShortForm.test(plain.text)) {
				addShortForms(plain, owners);
			}
			if (hasOtherName) {
				addOtherNames(plain, owners);
			}
		}
	}
	const labels = new Set(candidates.map((candidate) => normaliseName(candidate.label)));
	addInitials(note, named, labels);
	return named.map(({ candidate, aliases }) => ({ candidate, aliases: distinct(aliases, labels) }));
}

function* leaves(blocks: readonly Block[]): Generator<Leaf> {
	for (const block of blocks) {
		if (block.kind === 'paragraph') {
			yield block;
		} else if (block.kind === 'quote') {
			yield* leaves(block.blocks);
		} else if (block.kind === 'list') {
			for (const item of block.items) {
				yield* leaves(item.blocks);
			}
		}
	}
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

/** `virtual machines (VMs)` anywhere gives *virtual machine* its short form. */
function addShortForms(plain: PlainText, owners: Owners): void {
	for (const { short, before, at } of shortFormsInText(plain.text)) {
		owners.expandedBy(short, before)?.aliases.push({
			label: short,
			reason: 'parenthesis',
			span: sourceSpan(plain, at, at + short.length),
		});
	}
}

function addOtherNames(plain: PlainText, owners: Owners): void {
	for (const sentence of sentences(plain.text)) {
		const found = namesInSentence(plain.text.slice(sentence.start, sentence.end));
		if (found === undefined) {
			continue;
		}
		const spanOf = (start: number, end: number) =>
			sourceSpan(plain, sentence.start + start, sentence.start + end);
		const owner = ownerOf(found.subject, spanOf(0, 1), owners);
		for (const { label, start, end } of found.names) {
			owner?.aliases.push({ label, reason: found.reason, span: spanOf(start, end) });
		}
	}
}

/** Whose names "also called" gives: the term it speaks of, or the one whose definition it stands in. */
function ownerOf(subject: string, at: Span, owners: Owners): Named | undefined {
	const bySubject = owners.called(subject) ?? owners.called(beforeGenus(subject));
	if (bySubject !== undefined) {
		return bySubject;
	}
	const around = owners.around(at);
	const body = around?.candidate.body?.span;
	if (around === undefined || body === undefined || !contains(body, at)) {
		return undefined;
	}
	return pointsBack(subject) || (at.start === body.start && isBareNoun(subject)) ? around : undefined;
}

function distinct(aliases: readonly Alias[], labels: ReadonlySet<string>): readonly Alias[] {
	const seen = new Set<string>();
	return aliases.filter(({ label }) => {
		const key = normaliseName(label);
		const fresh = key !== '' && !labels.has(key) && !seen.has(key);
		seen.add(key);
		return fresh;
	});
}
