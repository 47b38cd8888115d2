// A note about one term, named by its front matter, as the CNCF glossary and many gardens of notes write them.
import type { Note, Paragraph } from '../../markdown/note';
import { verbatim } from '../../markdown/plain';
import { firstBlock } from './boldLeadIn';
import { bodyOf, strength, type Candidate } from './candidate';
import { isPointer, openingSentence, sentenceEvidence } from './evidence';
import type { FrontMatter } from './frontMatter';
import { isName, namesOfHead, readHead, type Head } from './head';
import { isInGlossaryFolder } from './scope';
import type { Section } from './sections';
import { subjectEvidence } from './subject';
import type { YamlScalar } from './yamlScalars';

/** Headings of the CNCF glossary's notes, also of its older ones. */
const entryHeading =
	/^(?:what it is|problem it addresses|how it helps|why it matters|see also|related terms|definition)$/i;
/** The heading above the definition in older notes, and in many private ones. */
const definitionHeading = /^(?:what it is|what is it|definition|meaning)\??$/i;

/**
 * The candidate of a note that is about its title. A page of documentation and a post have a title too: what counts
 * is that the first paragraph says what the title is, or that the note stands among the notes of a glossary.
 * @example `title: API Gateway` above `An API gateway is a tool that …`
 */
export function oneTermCandidate(
	note: Pick<Note, 'uri' | 'text'>,
	sections: readonly Section[],
	{ title, aliases, keys }: FrontMatter,
	english: boolean,
): Candidate | undefined {
	const name = title ?? headingTitle(sections, aliases);
	const paragraph = firstParagraph(note, sections);
	const head = name === undefined ? undefined : headOf(name);
	const body = paragraph === undefined ? undefined : bodyOf(note, paragraph);
	if (
		head === undefined ||
		body === undefined ||
		!isName(head.name, 7) ||
		/template/i.test(note.uri.slice(note.uri.lastIndexOf('/')))
	) {
		return undefined;
	}
	const names = [...namesOfHead(head), ...aliases.map(({ text }) => text)];
	const sentence = openingSentence(body.plain.text);
	const bySubject = subjectEvidence(names, sentence, english);
	const evidence = sentenceEvidence(names, sentence, bySubject, english);
	const isEntry =
		isInGlossaryFolder(note.uri) ||
		keys.has('glossary') ||
		(keys.has('category') && keys.has('status')) ||
		sections.filter(({ title: heading }) => entryHeading.test(heading)).length >= 2;
	const isDefinition =
		!isPointer(sentence) && (speaksOf(sentence, head.name) || !english || evidence !== 'against');
	// Other names are given to things; whoever lists them and begins with *A small batch of …* writes about one.
	const isNamed = aliases.length > 0 && title !== undefined && evidence === 'defines';
	if (bySubject !== 'defines' && !isNamed && !(isEntry && isDefinition)) {
		return undefined;
	}
	return {
		head,
		label: head.name,
		form: 'frontMatter',
		rule: 'frontMatter',
		strength: strength.explicit,
		body,
		extent: body.span,
		aliases: aliases.map(({ text, span }) => ({ label: text, reason: 'declared', span })),
	};
}

/** True when a sentence has all words of a name, or begins with its first: of *Stateless Apps*, `Stateless applications …`. */
function speaksOf(sentence: string, name: string): boolean {
	const words = wordsOf(sentence);
	const wanted = wordsOf(name);
	return wanted.length > 0 && (words[0] === wanted[0] || wanted.every((word) => words.includes(word)));
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Without a title, `aliases:` above a heading name the heading. */
function headingTitle(sections: readonly Section[], aliases: readonly YamlScalar[]): YamlScalar | undefined {
	const section = aliases.length === 0 ? undefined : sections.find(({ heading }) => heading?.level === 1);
	return section?.heading === undefined ? undefined : { text: section.title, span: section.heading.span };
}

function headOf({ text, span }: YamlScalar): Head | undefined {
	const head = readHead(verbatim(text, span.start));
	// A title with escapes is longer in the source: its parts cannot be told apart there.
	return head !== undefined && span.end - span.start !== text.length ? { ...head, span } : head;
}

/** The first paragraph under no heading, the first heading, or *What it is*. */
function firstParagraph(note: Pick<Note, 'text'>, sections: readonly Section[]): Paragraph | undefined {
	for (const section of sections) {
		const { heading, title } = section;
		if (heading !== undefined && heading.level > 1 && !definitionHeading.test(title)) {
			return undefined;
		}
		const first = firstBlock(note, section);
		if (first?.kind === 'paragraph') {
			return first;
		}
		if (first !== undefined && first.kind !== 'html') {
			return undefined;
		}
	}
	return undefined;
}
