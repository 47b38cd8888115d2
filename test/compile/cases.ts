// What is compiled in each language: the shipped snippets, hostile labels, and code that a quick fix completed.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifiers } from '../../scripts/snippetData';
import { tidyClassifier, type Classifier } from '../../src/core/classifier/classifier';
import { addMissingArms, compareClassifier } from '../../src/core/classifier/drift';
import type { Language, Plan } from '../../src/core/classifier/language';
import { findMarkers, type Marker } from '../../src/core/classifier/marker';
import { placed, placementAt } from '../../src/core/classifier/place';
import { renameEdits, type Edit } from '../../src/core/classifier/rename';
import { planClassifier, writeClassifier, type WriteOptions } from '../../src/core/classifier/write';
import { expandSnippet } from '../support/expandSnippet';
import { fragments, hostileKind, hostileLabel } from '../support/hostile';

/** One generated text and what its constructor has to answer. */
export interface Case {
	readonly title: string;
	readonly text: string;
	/** The type's name in the text. */
	readonly type: string;
	/** In the order of their arms; a member that is `undefined` may have any name. */
	readonly kinds: readonly { readonly label: string; readonly member: string | undefined }[];
	/** True for what stands in a block, where the program cannot ask it. */
	readonly isInner?: boolean;
}

/** `empty`: the text is all its file has; `existing`: it was inserted into a file of which a cursor chose the place. */
export type Variant = 'empty' | 'existing';

const sides = { from: 'virtual thing', to: 'real thing', whole: 'thing mapping' };

/**
 * The cases in a file that exists, each at another of its cursors, every other with Windows' line ends; after them one
 * case for each cursor in a block.
 */
export function insertedCases(
	language: Language,
	existing: (index: number) => string,
	seed: number,
): readonly Case[] {
	const outer = casesFor(language, 'existing', seed);
	const inner = existing(0)
		.split('⁁')
		.slice(1)
		.map((_, index): Case => {
			const options = { form: 'text', indent: '    ', typeName: `inner ${index} kind` } as const;
			return { ...generated(language, classifiers[1] ?? { name: '', kinds: [] }, options), isInner: true };
		});
	return [...outer, ...inner].map((each, index): Case => {
		const marked = existing(index).replaceAll(each.isInner === true ? '‸' : '⁁', '');
		const parts = marked.split(/[‸⁁]/);
		const cursor = (each.isInner === true ? index - outer.length : index) % (parts.length - 1);
		const isWindows = index % 2 === 1;
		const ended = (text: string): string => (isWindows ? text.replaceAll('\n', '\r\n') : text);
		const text = ended(parts.join(''));
		const offset = ended(parts.slice(0, cursor + 1).join('')).length;
		const place = placementAt(text, offset, language);
		const written = ended(placed((place.opening ? `${opened(language)}\n\n` : '') + each.text, place));
		return { ...each, text: text.slice(0, place.span.start) + written + text.slice(place.span.end) };
	});
}

/** All classifiers of a language; the same seed gives the same cases. */
function casesFor(language: Language, variant: Variant, seed: number): readonly Case[] {
	const indent = variant === 'empty' ? '\t' : '    ';
	const opening = variant === 'empty';
	return [
		...shipped(language, opening),
		...hostile(seed).map((classifier, index) => {
			const typeName = `hostile ${index} kind`;
			const form = index % 2 === 0 ? 'text' : 'snippet';
			return generated(language, classifier, {
				form,
				indent,
				opening,
				typeName,
				...(index === 1 && { sides }),
			});
		}),
		completed(language, { form: 'text', indent, opening, typeName: 'completed kind' }),
		completed(language, { form: 'text', indent, opening, typeName: 'separated kind' }, withoutLastComma),
		...hostile(seed + 1)
			.slice(0, 2)
			.map((classifier, index) =>
				fixed(language, classifier, { form: 'text', indent, opening, typeName: `fixed ${index} kind` }),
			),
	];
}

/** The cases, each a file of its own. */
export function emptyCases(language: Language, seed: number): readonly Case[] {
	return casesFor(language, 'empty', seed);
}

/** The snippets as the extension ships them; an opening line, if the language needs one, stands there already. */
function shipped(language: Language, opening: boolean): readonly Case[] {
	const folder = join(process.cwd(), 'snippets');
	const file = readdirSync(folder).find((name) => name.replace(/\..*/, '') === language.id) ?? '';
	const snippets = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, { body: string[] }>;
	return Object.entries(snippets)
		.filter(([title]) => opening || title !== 'Classifier file')
		.map(([title, { body }]) => {
			const whole = title === 'Classifier file';
			const start = opening && language.opening !== undefined && !whole ? `${opened(language)}\n\n` : '';
			const text = start + expandSnippet(body.join('\n'));
			const shape = classifiers.find((classifier) => classifier.title === title) ?? pattern(title);
			const plan = planClassifier(language, shape, shape);
			const labels = 'labels' in shape ? shape.labels : shape.kinds.map((kind) => kind.label);
			const kinds = answers(plan, labels);
			return whole
				? { title, text: renamed(text), type: renamed(plan.type.value), kinds }
				: { title, text, type: plan.type.value, kinds };
		});
}

/** Two patterns stand in one program here, so one has its types renamed, as a user would. */
function renamed(text: string): string {
	return text.replaceAll(/Virtualization|VirtualizedResource|PhysicalResource/g, 'File$&');
}

/** The empty pattern's names and labels, written down once more. */
function pattern(title: string): Classifier & { typeName: string; labels: readonly string[] } {
	const kinds = ['Hardware', 'Software'].map((label) => ({ label, definition: '', kinds: [] }));
	const labels = ['using hardware functionality', 'using software functionality'];
	return { name: title, typeName: 'virtualization kind', kinds, labels };
}

function opened(language: Language): string {
	return (language.opening ?? []).map((piece) => (typeof piece === 'string' ? piece : piece.value)).join('');
}

function hostile(seed: number): readonly Classifier[] {
	const each = { label: '', definition: '*/ ?> \\', kinds: [] };
	return [
		{ name: fragments.join(' '), kinds: fragments.map((label) => ({ ...each, label })) },
		...fc.sample(
			fc.record({ name: hostileLabel, kinds: fc.array(hostileKind(1), { minLength: 30, maxLength: 60 }) }),
			{ seed, numRuns: 3 },
		),
	];
}

function generated(language: Language, classifier: Classifier, options: WriteOptions): Case {
	const written = writeClassifier(language, classifier, options);
	const text = options.form === 'snippet' ? expandSnippet(written) : written;
	const tidy = tidyClassifier(classifier);
	const plan = planClassifier(language, tidy, options);
	const labels = tidy.kinds.map((kind) => kind.label);
	return { title: options.typeName ?? '', text, type: plan.type.value, kinds: answers(plan, labels) };
}

/** The text as somebody writes it who sets no comma after the last member. */
function withoutLastComma(text: string): string {
	return text.replace(/,(?=\s*\n[ \t]*(?:\}|;))/, '');
}

/** Two of the chapter's kinds written, changed by hand, the others added by the quick fix. */
function completed(
	language: Language,
	options: WriteOptions,
	changed = (written: string): string => written,
): Case {
	const [, whole = { name: '', kinds: [] }] = classifiers;
	const half = { ...whole, kinds: whole.kinds.slice(1, 3) };
	const { text: written, ...rest } = generated(language, half, options);
	const text = changed(written);
	const [marker] = findMarkers(text);
	const insertions = (marker && addMissingArms(text, marker, whole, language)) ?? [];
	const filled = [...insertions]
		.sort((one, other) => other.offset - one.offset)
		.reduce((before, { offset, text: more }) => before.slice(0, offset) + more + before.slice(offset), text);
	const plan = planClassifier(language, whole, options);
	const labels = whole.kinds.map((kind) => kind.label);
	const order = new Map([...half.kinds, ...whole.kinds].map(({ label }) => [label, 0]));
	const kinds = answers(plan, labels);
	return {
		...rest,
		text: filled,
		kinds: [...order.keys()].flatMap((label) => kinds.filter((kind) => kind.label === label)),
	};
}

/** Hostile kinds, one of them under an old name and some of them missing, as the quick fixes leave them. */
function fixed(language: Language, whole: Classifier, options: WriteOptions): Case {
	const { name, kinds } = tidyClassifier(whole);
	const classifier = { name, kinds: kinds.slice(0, 12) };
	const [first, second, ...rest] = classifier.kinds;
	const old = { label: 'Some old name', definition: 'Some old name is one.', kinds: [] };
	const half = { name, kinds: [...(first === undefined ? [] : [first]), old, ...rest.slice(2)] };
	const { text, ...described } = generated(language, half, options);
	const afterRename = changed(text, (marker) => {
		const to = second ?? old;
		const drift = compareClassifier(text, marker, classifier, language);
		const [from] = drift.unknown;
		return from === undefined ? [] : renameEdits(text, marker, classifier, language, { from, to });
	});
	const completed = changed(afterRename, (marker) =>
		(addMissingArms(afterRename, marker, classifier, language) ?? []).map(({ offset, text: more }) => ({
			start: offset,
			end: offset,
			text: more,
		})),
	);
	const [third, fourth, ...others] = rest;
	const inOrder = [first, second, ...others, third, fourth].filter((kind) => kind !== undefined);
	return { ...described, text: completed, kinds: inOrder.map(({ label }) => ({ label, member: undefined })) };
}

function changed(text: string, editsFor: (marker: Marker) => readonly Edit[]): string {
	const [marker] = findMarkers(text);
	return [...(marker === undefined ? [] : editsFor(marker))]
		.sort((one, other) => other.start - one.start)
		.reduce((before, { start, end, text: more }) => before.slice(0, start) + more + before.slice(end), text);
}

function answers(plan: Plan, labels: readonly string[]): Case['kinds'] {
	return plan.kinds.map(({ member }, index) => ({
		label: labels[index] ?? '',
		member: member.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join(''),
	}));
}
