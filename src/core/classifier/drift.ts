// A classifier in code compared with the notes: which kinds it misses, and the edit that adds them.
import { indentation, lineStart, readBlock, type Arm, type Block } from './block';
import { tidyClassifier, type Classifier, type Kind } from './classifier';
import { lines, renderText } from './code';
import type { Language, Plan, Site } from './language';
import type { Marker } from './marker';
import { spokenType, takenNames } from './names';
import { planClassifier } from './write';

/** How far the code and the notes agree: "4 of 5 kinds". */
export interface Drift {
	readonly marker: Marker;
	/** Every label that the constructor knows, in order. */
	readonly arms: readonly Arm[];
	/** Kinds of the notes without an arm. */
	readonly missing: readonly Kind[];
	/** Arms whose label is no kind of the notes, at any depth. */
	readonly unknown: readonly Arm[];
	/** How many of the `total` kinds have an arm. */
	readonly present: number;
	readonly total: number;
}

/** Text to put in at an offset; nothing is replaced. */
export interface Insertion {
	readonly offset: number;
	readonly text: string;
}

/**
 * Compares the classifier at a marker with the one of the notes.
 *
 * @example compareClassifier(text, marker, classifier, go).missing.map((kind) => kind.label) // ['Hybrid …']
 */
export function compareClassifier(
	text: string,
	marker: Marker,
	classifier: Classifier,
	language: Language,
): Drift {
	const { kinds } = tidyClassifier(classifier);
	const { arms } = readBlock(text, marker, language);
	const labels = new Set(arms.map((arm) => key(arm.label)));
	const known = new Set(withInner(kinds).map((kind) => key(kind.label)));
	const missing = kinds.filter((kind) => !labels.has(key(kind.label)));
	return {
		marker,
		arms,
		missing,
		unknown: arms.filter((arm) => !known.has(key(arm.label))),
		present: kinds.length - missing.length,
		total: kinds.length,
	};
}

/**
 * What to insert so that every kind has its arm (and its constant, enumerator or whatever the language asks for),
 * in the names and the indentation that the code has. Empty when nothing is missing; `undefined` when the code
 * was changed so much that no place for an arm can be seen.
 */
export function addMissingArms(
	text: string,
	marker: Marker,
	classifier: Classifier,
	language: Language,
): readonly Insertion[] | undefined {
	const { missing } = compareClassifier(text, marker, classifier, language);
	if (missing.length === 0) {
		return [];
	}
	const block = readBlock(text, marker, language);
	const { type } = block;
	if (type === undefined) {
		return undefined;
	}
	const named = { name: classifier.name, kinds: missing };
	const prefix = language.memberPrefix?.(type, block.masked);
	const typeName = spokenType(classifier, block, language);
	const drawn = planClassifier(language, named, { typeName }, takenNames(block, prefix ?? ''));
	const plan: Plan = { ...drawn, type: { ...drawn.type, value: type }, prefix };
	const edits = language.sites.map((site) => fill(site, plan, block, text, language));
	return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

/** The entries of one site, before them the separator that the last entry lacks. */
function fill(
	site: Site,
	plan: Plan,
	block: Block,
	text: string,
	language: Language,
): readonly Insertion[] | undefined {
	const offset = site.at === 'arms' ? otherwiseLine(block, text, language) : placeOf(site.at, block);
	const entryOf = entryFor(site, block);
	if (offset === undefined || entryOf === undefined) {
		return undefined;
	}
	const unit = indentUnit(block);
	const margin =
		site.at === 'arms' ? indentation(text, block.lastArm) : block.marker.margin + unit.repeat(site.depth);
	const entries = lines(plan.kinds.map((kind) => entryOf(kind, plan)));
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const written = renderText(entries, unit)
		.replace(/^(?=.)/gm, margin)
		.replaceAll('\n', eol);
	const ownLine = lineStart(text, offset) === offset;
	const entry = { offset, text: ownLine ? written + eol : eol + written };
	const { separator = '' } = site;
	const last = block.masked.slice(0, offset).trimEnd();
	if (separator === '' || last.endsWith(separator) || /[([{]$/.test(last)) {
		return [entry];
	}
	return last.length === offset
		? [{ offset, text: separator + entry.text }]
		: [{ offset: last.length, text: separator }, entry];
}

/** How the code writes an entry; `undefined` for arms that end in a colon where the language's own do not. */
function entryFor({ entry, other }: Site, { masked, arms }: Block): Site['entry'] | undefined {
	const after = masked.slice(arms.at(-1)?.end);
	if (other === undefined || !/^\s*:/.test(after)) {
		return entry;
	}
	return other.after.test(after) ? other.entry : undefined;
}

/** Where a further member goes; members stand before the arms. */
function placeOf(pattern: RegExp, block: Block): number | undefined {
	const { start } = block.marker.span;
	const match = pattern.exec(block.masked.slice(start, block.firstArm));
	return match === null ? undefined : start + match.index + match[0].length;
}

/** The line of the arm for anything else, or of the comment that stands directly above it. */
function otherwiseLine(block: Block, text: string, language: Language): number | undefined {
	if (block.arms.length === 0) {
		return undefined;
	}
	const depth = indentation(text, block.lastArm);
	const pattern = new RegExp(`^([ \\t]*)(?:${language.otherwise.source})`, 'gm');
	pattern.lastIndex = block.lastArm;
	const found = Array.from(block.masked.matchAll(pattern)).find(([, own]) => own === depth);
	if (found === undefined) {
		return undefined;
	}
	let place = found.index;
	for (let above = lineStart(text, place - 1); above > block.lastArm; above = lineStart(text, above - 1)) {
		const comment = block.masked.slice(above, place).trim() === '' && text.slice(above, place).trim() !== '';
		if (!comment || indentation(text, above) !== found[1]) {
			break;
		}
		place = above;
	}
	return place;
}

/** One level of the block's own indentation: the least that a line of it has. */
function indentUnit({ masked, marker }: Block): string {
	const pattern = new RegExp(`\\n${marker.margin}([ \\t]+)(?=\\S)`, 'g');
	const units = Array.from(masked.slice(marker.span.end).matchAll(pattern), ([, unit = '']) => unit);
	return units.reduce((least, unit) => (unit.length < least.length ? unit : least), units[0] ?? '\t');
}

function withInner(kinds: readonly Kind[]): readonly Kind[] {
	return kinds.flatMap((kind) => [kind, ...withInner(kind.kinds)]);
}

/** Spellings that Unicode holds for the same are one label. */
function key(label: string): string {
	return label.normalize('NFC');
}
