// All definitions of one note: every form is asked, what is believed is kept, the strongest answer counts (rule R1).
import type { Note } from '../../markdown/note';
import { moved } from '../../text/span';
import { nameCandidates, type NamedCandidate } from '../aliases/aliases';
import type { Definition, DefinitionForm, Example } from '../term';
import { strength } from './candidate';
import { ExampleOwners } from './examples';
import { readFrontMatter } from './frontMatter';
import { isAboutTheRepository, isDated, isHistory, isMinutes } from './labels';
import { oneTermCandidate } from './oneTermNote';
import { noLevel, PartReading, type PlacedReading } from './partReading';
import { ReadCandidate, type PlacedCandidate } from './readCandidate';
import { isGlossaryFile } from './scope';
import { SectionEnds } from './sectionEnds';
import type { Section } from './sections';
import { SectionsAround } from './sectionsAround';
import { believable } from './series';
import { NoteLanguage } from './surroundings';
import { saysSomething } from './values';

/** What a caller may choose. */
export interface FindOptions {
	/** A form that is false here finds nothing; all others are on. */
	readonly forms?: Partial<Readonly<Record<DefinitionForm, boolean>>>;
}

/** A note as its parts make it up. */
export interface WholeNote extends Pick<Note, 'uri' | 'text' | 'frontMatter'> {
	/** In the order of the text, at least one. */
	readonly parts: readonly PlacedReading[];
	/** All sections with the offsets of the note; asked of few notes. */
	sections(): readonly Section[];
}

/** A note that is a part of its own, read. */
export function wholeOf(note: Note): WholeNote {
	const reading = new PartReading(note);
	const { uri, text, frontMatter } = note;
	return { uri, text, frontMatter, parts: [{ reading, start: 0 }], sections: () => reading.sections };
}

/**
 * The definitions of a note in the order of the text, before anybody's corrections, its front matter's included. Any
 * note has an answer; most have an empty one. None of their strings keeps the note's text alive.
 * @example of `**KVM:** A module that runs guests.` there is one, of *KVM*
 */
export function findDefinitions(note: Note, options: FindOptions = {}): readonly Definition[] {
	return definitionsOf(wholeOf(note), options);
}

/** The same of a note in parts; what has not changed since it was last asked is the same value. */
export function definitionsOf(note: WholeNote, { forms }: FindOptions = {}): readonly Definition[] {
	if (isHistory(note.uri)) {
		return [];
	}
	const found = candidatesOf(note, forms);
	if (found.every((candidates) => candidates.length === 0)) {
		return [];
	}
	const onlyExplicit = isAboutTheRepository(note.uri) || isDated(note.uri);
	const onlyForms = isMinutes(note.uri);
	const isAllowed = ({ read: { candidate } }: PlacedCandidate) =>
		(!onlyForms || candidate.glossary === true || formsOfMinutes.has(candidate.form)) &&
		(!onlyExplicit || candidate.strength === strength.explicit);
	const allowed = onlyExplicit || onlyForms ? found.map((candidates) => candidates.filter(isAllowed)) : found;
	const believed = believable(allowed);
	const named = nameCandidates(strongest(believed), note.parts);
	const examples = examplesOf(named, note.parts);
	const ends = new SectionEnds(note.parts, note.text.length);
	const around = new SectionsAround(note.uri, note.parts, believed);
	return named.map((owner) => {
		const { read, start, aliases } = owner;
		return read.definition({
			uri: note.uri,
			start,
			end: ends.of(read.candidate.extent.end, read.level, start, read.text.length),
			aliases,
			examples: examples.get(owner) ?? noExamples,
			sections: around.of(owner),
		});
	});
}

const noExamples: readonly Example[] = [];

/** Nobody speaks in these. */
const formsOfMinutes: ReadonlySet<DefinitionForm> = new Set([
	'abbreviation',
	'table',
	'frontMatter',
] as const);

/** What the forms find, part by part; a note that is about one term has that before all others. */
function candidatesOf(note: WholeNote, forms: FindOptions['forms']): readonly (readonly PlacedCandidate[])[] {
	const { parts } = note;
	const isOn = (form: DefinitionForm) => forms?.[form] !== false;
	const language = new NoteLanguage(note);
	const isGlossary = isGlossaryFile(note.uri);
	const levels = isGlossary ? allLevels : levelsOf(parts);
	const key = parts.length === 1 ? undefined : keyOf(language, levels, forms);
	let glossaryLevel = noLevel;
	const found: (readonly PlacedCandidate[])[] = [];
	for (const { reading, start } of parts) {
		const candidates = reading.candidates({ language, isOn, levels, isGlossary, glossaryLevel, key });
		glossaryLevel = reading.glossaryLevelAfter(glossaryLevel);
		found.push(candidates.map((read) => ({ read, start })));
	}
	const oneTerm =
		note.frontMatter === undefined || !isOn('frontMatter')
			? undefined
			: oneTermCandidate(note, note.sections(), readFrontMatter(note), language.isEnglish);
	const [first = [], ...others] = found;
	return oneTerm === undefined || !saysSomething(oneTerm)
		? found
		: [[{ read: new ReadCandidate(oneTerm, note.text, noLevel), start: 0 }, ...first], ...others];
}

/** A bit for each level of headings. */
const allLevels = -1;

/** The levels at which headings may define in parts, a bit each. */
function levelsOf(parts: readonly PlacedReading[]): number {
	let levels = 0;
	for (const { reading } of parts) {
		levels |= reading.hasGlossary ? allLevels : reading.speakingLevels;
	}
	return levels;
}

/** Tells apart what the parts of a note are told about it. */
function keyOf({ isEnglish }: NoteLanguage, levels: number, forms: FindOptions['forms']): string {
	const off = Object.entries(forms ?? {}).flatMap(([form, isOn]) => (isOn ? [] : form));
	return `${String(isEnglish)} ${String(levels)} ${off.join()}`;
}

/** Rule R1 within one note. Explicit definitions of one name are all kept: that is a problem to show, not to hide. */
function strongest(candidates: readonly PlacedCandidate[]): readonly PlacedCandidate[] {
	const best = new Map<string, PlacedCandidate>();
	for (const placed of candidates) {
		const { key, candidate } = placed.read;
		const known = best.get(key)?.read.candidate;
		const beats =
			known === undefined ||
			candidate.strength > known.strength ||
			(candidate.strength === known.strength && (candidate.rank ?? 0) > (known.rank ?? 0));
		if (beats) {
			best.set(key, placed);
		}
	}
	return candidates
		.filter((placed) => {
			const winner = best.get(placed.read.key);
			return (
				winner === placed ||
				(placed.read.candidate.strength === strength.explicit &&
					winner?.read.candidate.strength === strength.explicit)
			);
		})
		.sort((one, other) => headStart(one) - headStart(other));
}

function headStart({ read, start }: PlacedCandidate): number {
	return start + read.candidate.head.span.start;
}

/** The examples that a note gives of its terms, in the order of the text. */
function examplesOf(
	named: readonly NamedCandidate[],
	parts: readonly PlacedReading[],
): ReadonlyMap<NamedCandidate, readonly Example[]> {
	const found = new Map<NamedCandidate, Example[]>();
	let owners: ExampleOwners | undefined;
	for (const { reading, start } of named.length === 0 ? [] : parts) {
		for (const statement of reading.examples) {
			const owner = (owners ??= new ExampleOwners(named)).of(statement);
			if (owner !== undefined) {
				const own = found.get(owner) ?? [];
				found.set(owner, own);
				own.push(...statement.examples.map(({ label, span }) => ({ label, span: moved(span, start) })));
			}
		}
	}
	return found;
}
