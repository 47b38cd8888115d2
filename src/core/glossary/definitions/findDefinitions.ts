// All definitions of one note: every form is asked, what is believed is kept, the strongest answer counts (rule R1).
import type { Note } from '../../markdown/note';
import { nameCandidates } from '../aliases/aliases';
import { normaliseName } from '../matching/lexicon';
import type { Definition, DefinitionForm } from '../term';
import { strength, type Candidate } from './candidate';
import { findExamples } from './examples';
import { readFrontMatter } from './frontMatter';
import { isAboutTheRepository, isDated, isHistory } from './labels';
import { oneTermCandidate } from './oneTermNote';
import { isGlossaryFile, isGlossaryTitle } from './scope';
import { NoteLanguage, SectionSurroundings } from './surroundings';
import { speakingLevels } from './heading';
import { sectionsOf } from './sections';
import { readSection } from './sectionReader';
import { believable } from './series';

/** What a caller may choose. */
export interface FindOptions {
	/** A form that is false here finds nothing; all others are on. */
	readonly forms?: Partial<Readonly<Record<DefinitionForm, boolean>>>;
}

/**
 * The definitions of a note in the order of the text, before anybody's corrections, its front matter's included. Any
 * note has an answer; most have an empty one.
 * @example of `**KVM:** A module that runs guests.` there is one, of *KVM*
 */
export function findDefinitions(note: Note, options: FindOptions = {}): readonly Definition[] {
	const isOn = (form: DefinitionForm) => options.forms?.[form] !== false;
	if (isHistory(note.uri)) {
		return [];
	}
	const candidates = candidatesOf(note, isOn);
	const allowed =
		isAboutTheRepository(note.uri) || isDated(note.uri)
			? candidates.filter((candidate) => candidate.strength === strength.explicit)
			: candidates;
	const named = nameCandidates(note, strongest(believable(allowed)));
	const examples = findExamples(note, named);
	return named.map(({ candidate, aliases }, index) => ({
		label: candidate.label,
		shownAs: candidate.shownAs,
		aliases,
		examples: examples[index] ?? [],
		uri: note.uri,
		head: candidate.head.span,
		body: candidate.body?.span,
		extent: candidate.extent,
		markdown: candidate.body?.markdown ?? '',
		form: candidate.form,
		rule: candidate.rule,
	}));
}

/** What the forms find, section by section; a glossary's sections are those under its heading. */
function candidatesOf(note: Note, isOn: (form: DefinitionForm) => boolean): readonly Candidate[] {
	const language = new NoteLanguage(note);
	const sections = sectionsOf(note);
	const oneTerm =
		note.frontMatter === undefined || !isOn('frontMatter')
			? undefined
			: oneTermCandidate(note, sections, readFrontMatter(note), language.isEnglish);
	const wholeNote = isGlossaryFile(note.uri);
	const titles = sections.map(({ title }) => isGlossaryTitle(title));
	const levels = wholeNote || titles.includes(true) ? undefined : speakingLevels(note, sections);
	let glossaryEnd = -1;
	const found = sections.flatMap((section, index) => {
		const isTitle = titles[index] === true;
		if (isTitle && !wholeNote && section.extent.start >= glossaryEnd) {
			glossaryEnd = section.extent.end;
		}
		const glossary = wholeNote || section.extent.start < glossaryEnd;
		const around = new SectionSurroundings(language, section, index, glossary);
		return readSection(note, section, around, (form) => {
			switch (form) {
				case 'heading':
					// The title of a glossary is not one of its terms.
					return isOn(form) && !isTitle && levels?.has(section.heading?.level ?? 0) !== false;
				case 'listItem':
					return isOn(form) && !around.other;
				default:
					return isOn(form);
			}
		});
	});
	return oneTerm === undefined ? found : [oneTerm, ...found];
}

/** Rule R1 within one note. Explicit definitions of one name are all kept: that is a problem to show, not to hide. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
	const best = new Map<string, Candidate>();
	const keys = candidates.map(({ label }) => normaliseName(label));
	for (const [index, candidate] of candidates.entries()) {
		const key = keys[index] ?? '';
		const known = best.get(key);
		const beats =
			known === undefined ||
			candidate.strength > known.strength ||
			(candidate.strength === known.strength && (candidate.rank ?? 0) > (known.rank ?? 0));
		if (beats) {
			best.set(key, candidate);
		}
	}
	return candidates
		.filter((candidate, index) => {
			const winner = best.get(keys[index] ?? '');
			return (
				winner === candidate ||
				(candidate.strength === strength.explicit && winner?.strength === strength.explicit)
			);
		})
		.sort((one, other) => one.head.span.start - other.head.span.start);
}
