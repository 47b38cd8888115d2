// All other names of the terms of one note: the head's own, the sentences', the initials'.
import type { Block, Leaf, Note, PlainText } from '../../markdown/note';
import { plainText, sourceSpan } from '../../markdown/plain';
import { sentences } from '../../text/sentences';
import { contains, type Span } from '../../text/span';
import type { Candidate } from '../definitions/candidate';
import { normaliseName } from '../matching/lexicon';
import type { Alias } from '../term';
import { initialsOf } from './abbreviation';
import { calledWithShortForm, isBareNoun, namesInSentence, pointsBack, sameName } from './alsoCalled';
import { expands, parenthesisAliases, shortFormsInText } from './parenthesis';

/** A candidate with every name that its note gives it. */
export interface NamedCandidate {
	readonly candidate: Candidate;
	readonly aliases: readonly Alias[];
}

/** Adds the aliases. None of them is the label of another candidate; no name is listed twice. */
export function nameCandidates(note: Note, candidates: readonly Candidate[]): readonly NamedCandidate[] {
	const named = candidates.map((candidate) => ({
		candidate,
		aliases: [
			...parenthesisAliases(candidate.head),
			...(candidate.aliases ?? []),
			...calledAliases(candidate),
		],
	}));
	const paragraphs = [...leaves(note.blocks)].map((leaf) => plainText(note.text, leaf));
	for (const plain of paragraphs) {
		addFromText(plain, named);
	}
	const labels = new Set(candidates.map((candidate) => normaliseName(candidate.label)));
	addInitials(paragraphs, named, labels);
	return named.map(({ candidate, aliases }) => ({ candidate, aliases: distinct(aliases, labels) }));
}

type Named = { candidate: Candidate; aliases: Alias[] }[];

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
	const first = sentences(body?.plain.text ?? '')[0];
	if (body === undefined || first === undefined) {
		return [];
	}
	return calledWithShortForm(body.plain.text.slice(first.start, first.end)).map(({ label, start }) => ({
		label,
		reason: 'called',
		span: sourceSpan(body.plain, first.start + start, first.start + start + label.length),
	}));
}

function addFromText(plain: PlainText, named: Named): void {
	if (plain.text.includes('(')) {
		for (const { short, before, at } of shortFormsInText(plain.text)) {
			const owner = named.find(({ candidate, aliases }) =>
				[candidate.label, ...aliases.map(({ label }) => label)].some((name) => expands(before, short, name)),
			);
			owner?.aliases.push({
				label: short,
				reason: 'parenthesis',
				span: sourceSpan(plain, at, at + short.length),
			});
		}
	}
	if (!/\b(?:also|formerly|previously|originally)\b/i.test(plain.text)) {
		return;
	}
	for (const sentence of sentences(plain.text)) {
		const found = namesInSentence(plain.text.slice(sentence.start, sentence.end));
		const spanOf = (start: number, end: number) =>
			sourceSpan(plain, sentence.start + start, sentence.start + end);
		const owner = found === undefined ? undefined : ownerOf(found.subject, spanOf(0, 1), named);
		for (const { label, start, end } of found?.names ?? []) {
			owner?.aliases.push({ label, reason: found?.reason ?? 'alsoCalled', span: spanOf(start, end) });
		}
	}
}

/** Whose names "also called" gives: the term it speaks of, or the one whose definition it stands in. */
function ownerOf(subject: string, at: Span, named: Named): Named[number] | undefined {
	const bySubject = named.find(({ candidate, aliases }) =>
		[candidate.label, ...aliases.map(({ label }) => label)].some((name) => sameName(name, subject)),
	);
	if (bySubject !== undefined) {
		return bySubject;
	}
	const around = named
		.filter(({ candidate }) => candidate.body !== undefined && contains(candidate.body.span, at))
		.sort((one, other) => other.candidate.extent.start - one.candidate.extent.start)[0];
	if (around === undefined) {
		return undefined;
	}
	const inFirstSentence = at.start === around.candidate.body?.span.start;
	return pointsBack(subject) || (inFirstSentence && isBareNoun(subject)) ? around : undefined;
}

/** `SDS` for `Software-Defined Storage`, where the note uses it and nothing else claims it. */
function addInitials(paragraphs: readonly PlainText[], named: Named, labels: ReadonlySet<string>): void {
	const claimed = new Set(named.flatMap(({ aliases }) => aliases.map(({ label }) => normaliseName(label))));
	const found = new Map<string, Named[number][]>();
	for (const entry of named) {
		for (const name of [entry.candidate.label, ...entry.aliases.map(({ label }) => label)]) {
			const initials = isCapitalised(name) ? initialsOf(name) : '';
			const key = normaliseName(initials);
			if (
				/^\p{Lu}{3,6}$/u.test(initials) &&
				!claimed.has(key) &&
				!labels.has(key) &&
				found.get(initials)?.includes(entry) !== true
			) {
				found.set(initials, [...(found.get(initials) ?? []), entry]);
			}
		}
	}
	for (const [initials, [owner, ...rivals]] of found) {
		const use = new RegExp(String.raw`(?<![\p{L}\p{N}])${initials}(?![\p{Lu}\p{N}])`, 'u');
		const plain = paragraphs.find(({ text }) => use.test(text));
		const at = plain?.text.search(use) ?? -1;
		if (
			owner !== undefined &&
			rivals.length === 0 &&
			plain !== undefined &&
			!plain.text.includes(`(${initials})`)
		) {
			owner.aliases.push({
				label: initials,
				reason: 'initials',
				span: sourceSpan(plain, at, at + initials.length),
			});
		}
	}
}

/** Names written in capitals have initials that people use; `remote display protocol` has none. */
function isCapitalised(name: string): boolean {
	return name.split(/[\s-]+/).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
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
