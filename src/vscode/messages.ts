// Every word of ours that people read and that is not in the manifest, in their language. Those about classifiers are
// in `classifier/messages.ts`.
import { l10n } from 'vscode';
import type { Words } from '../core/describe';
import type { MatchForm } from '../core/glossary/matching/matcher';
import type { GlossaryProblemCode } from '../core/glossary/definitions/glossaryFile';
import type { AliasReason, DefinitionForm } from '../core/glossary/term';
import type { TaxonomyKind } from '../core/taxonomy/node';

/** Words for descriptions of terms. */
export const words: Words = {
	get noDefinition() {
		return l10n.t('No definition yet.');
	},
	alsoCalled: (names) => l10n.t('also {0}', names),
	examples: (names) => l10n.t('Examples: {0}', names),
	get usage() {
		return l10n.t('Examples of use:');
	},
	list: (names) => names.join(', '),
};

/** What features say. */
export const messages = {
	mentions: (count: number) =>
		count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count.toLocaleString()),
	definedHere: () => l10n.t('Defined in this note'),
	definedIn: (place: string) => l10n.t('Defined in {0}', place),
	readOn: () => l10n.t('Read on'),
	seeAlso: () => l10n.t('See also'),
	notToBeConfused: () => l10n.t('Not to be confused with'),
	/** Below a name, where the words that were hovered look different. */
	standsFor: (short: string, long: string) => l10n.t('{0} stands for {1}', short, long),
	leftOut: (words: string, name: string) => l10n.t('“{0}” is short for “{1}” here', words, name),
	otherName: (name: string) => l10n.t('“{0}” is another name for it', name),
	why: () => l10n.t('Why a term?'),
	/** The chapter that ships, as the tree names it. */
	chapterTitle: () => l10n.t('Virtualization (built-in)'),
	builtIn: () => l10n.t('the built-in chapter'),
	moreDefinitions: (count: number) =>
		count === 1 ? l10n.t('One more definition') : l10n.t('{0} more definitions', count),
	writeDefinition: () => l10n.t('Write it'),
	noTermAtCursor: () => l10n.t('There is no term of your notes at the cursor.'),
	/** Words that are a term's name, where they are no mention of it. */
	everydayHere: (words: string) =>
		l10n.t('“{0}” is an everyday word. It means the term only near its definition.', words),
	chapterWordHere: (words: string) =>
		l10n.t(
			'“{0}” is an everyday word. It means the built-in term only in notes that are about virtualization.',
			words,
		),
	notMeantHere: (words: string) => l10n.t('“{0}” is the name of a term, but it is not meant here.', words),
	showDefinition: () => l10n.t('Show the Definition'),
	noMentions: (term: string) => l10n.t('No note mentions “{0}”.', term),
	cannotOpen: (uri: string) =>
		l10n.t(
			'“{0}” could not be opened. If it was moved or deleted, try again in a moment; if it is there, the output “Virtualization Notes” says why it cannot be read.',
			uri,
		),
	/** `detail` is a key, an import, or what the YAML parser says. */
	glossaryProblem: (code: GlossaryProblemCode, detail: string) => glossaryProblems[code](detail),
	noDefinitionShort: () => l10n.t('no definition'),
	answered: () => l10n.t('answered'),
	open: () => l10n.t('open'),
	kind: (kind: TaxonomyKind) => kinds[kind](),
	/** How a screen reader announces an item: `KVM, term, 6 mentions`. */
	announce: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
	whyTitle: (term: string) => l10n.t('Why is “{0}” a term?', term),
	/** How words of a text lead to a name: `“VMs” is a form of “VM”`. */
	wordsAre: (form: MatchForm, words: string, name: string) => wordsAre[form](words, name),
	definedBy: () => l10n.t('Defined by'),
	otherNames: () => l10n.t('Other names'),
	isItWrong: () => l10n.t('Is it wrong?'),
	/** `Bold words that open a block (R2)` */
	rule: (form: DefinitionForm, rule: string) =>
		/^R\d/.test(rule) ? l10n.t('{0} ({1})', forms[form](), rule) : forms[form](),
	aliasReason: (reason: AliasReason) => reasons[reason](),
	notTerm: (term: string) => l10n.t('“{0}” is not a term…', term),
	notTermDetail: () => l10n.t('It is then neither explained nor counted, and nothing defines it.'),
	notAlias: (alias: string, term: string) => l10n.t('“{0}” is not another name for “{1}”…', alias, term),
	notAliasShort: () => l10n.t('This is not another name for it…'),
	notInFile: (term: string) => l10n.t('“{0}” is not a term in this file…', term),
	notInFileDetail: (file: string) =>
		l10n.t('In {0} it means something else; elsewhere nothing changes.', file),
	whichAlias: (term: string) => l10n.t('Which one is not another name for “{0}”?', term),
	noAliases: (term: string) => l10n.t('“{0}” has no other names.', term),
	whereToSay: () => l10n.t('Where shall this be written down?'),
	inSettings: (ofWorkspace: boolean) =>
		ofWorkspace ? l10n.t('In the settings of the workspace') : l10n.t('In your settings'),
	inSettingsDetail: () => l10n.t('The notes stay as they are. Holds for everybody who opens this folder.'),
	inUserSettingsDetail: () => l10n.t('The notes stay as they are. Holds in all your windows.'),
	inFrontMatter: () => l10n.t('In the note'),
	inFrontMatterDetail: (line: string) =>
		l10n.t('Its front matter gets {0}. Holds wherever the note is read.', line),
	noGlossary: () => l10n.t('The note defines nothing at all'),
	isNoTermNow: (term: string) => l10n.t('“{0}” is no term any more.', term),
	isNoTermHereNow: (term: string, file: string) => l10n.t('“{0}” is no term in {1} any more.', term, file),
	definesNothingNow: (file: string) => l10n.t('{0} defines no terms any more.', file),
	isNoAliasNow: (alias: string, term: string) =>
		l10n.t('“{0}” is no other name for “{1}” any more.', alias, term),
	undo: () => l10n.t('Undo'),
	openSettings: () => l10n.t('Open Settings'),
	settingsNotWritten: (reason: string) =>
		l10n.t('The settings could not be written, so nothing was changed: {0}', reason),
	frontMatterUnreadable: (file: string) =>
		l10n.t(
			'The front matter of {0} is no YAML that could be read, so nothing was changed. Correct it first.',
			file,
		),
	lookUp: () => l10n.t('Look Up Term'),
	lookUpPlaceholder: () => l10n.t('A term, another name for it, or words of its definition'),
	findMentionsOf: (term: string) => l10n.t('Find Mentions of “{0}”', term),
	whyIsIt: () => l10n.t('Why Is This a Term?'),
	noTerms: () => l10n.t('The notes define no terms yet.'),
	firstNote: () => ({
		title: l10n.t('My notes'),
		term: l10n.t('Term'),
		definition: l10n.t('A sentence that says what it is.'),
		question: l10n.t('What is it for?'),
		questions: l10n.t('Questions'),
	}),
};

const wordsAre: Readonly<Record<MatchForm, (words: string, name: string) => string>> = {
	exact: (words) => l10n.t('“{0}” is written as in the notes.', words),
	inflected: (words, name) => l10n.t('“{0}” is a form of “{1}”.', words, name),
	spelling: (words, name) => l10n.t('“{0}” is another spelling of “{1}”.', words, name),
	coordinated: (words, name) =>
		l10n.t('“{0}” shares its last words with the name behind it: “{1}”.', words, name),
};

const forms: Readonly<Record<DefinitionForm, () => string>> = {
	bold: () => l10n.t('Bold words that open a block'),
	listItem: () => l10n.t('A list item with a name before a colon or dash'),
	heading: () => l10n.t('A heading whose section begins by saying what it is'),
	sentence: () => l10n.t('A sentence that says what it is'),
	definitionList: () => l10n.t('A definition list'),
	abbreviation: () => l10n.t('An abbreviation'),
	frontMatter: () => l10n.t('A note about one term, by its front matter'),
	glossaryFile: () => l10n.t('An entry of a glossary file'),
	table: () => l10n.t('A row of a table of terms'),
};

const reasons: Readonly<Record<AliasReason, () => string>> = {
	parenthesis: () => l10n.t('in parentheses behind the name'),
	slash: () => l10n.t('behind a slash in the name'),
	alsoCalled: () => l10n.t('after “also called” or the like'),
	sentence: () => l10n.t('in the sentence that defines it'),
	called: () => l10n.t('after “called” in its definition'),
	initials: () => l10n.t('initials that the note uses'),
	formerly: () => l10n.t('after “formerly known as”'),
	declared: () => l10n.t('declared as one'),
};

const kinds: Readonly<Record<TaxonomyKind, () => string>> = {
	folder: () => l10n.t('folder'),
	chapter: () => l10n.t('chapter'),
	section: () => l10n.t('section'),
	group: () => l10n.t('group'),
	term: () => l10n.t('term'),
	example: () => l10n.t('example'),
	question: () => l10n.t('question'),
};

const glossaryProblems: Readonly<Record<GlossaryProblemCode, (detail: string) => string>> = {
	yaml: (detail) => l10n.t('This is no YAML: {0}', detail),
	empty: () => l10n.t('The glossary file is empty.'),
	unknownKey: (key) => l10n.t('Glossary files have no key “{0}”; it is skipped.', key),
	missingName: () => l10n.t('A term needs a name.'),
	wrongType: (key) =>
		key === ''
			? l10n.t('The value is of the wrong kind; it is skipped.')
			: l10n.t('The value of “{0}” is of the wrong kind; it is skipped.', key),
	importNotFound: (target) => l10n.t('“{0}” is not there, or cannot be read.', target),
	importOnWeb: (target) => l10n.t('“{0}” is not read: nothing is fetched from other machines.', target),
	importNotYaml: (target) => l10n.t('“{0}” is not read: it is no .yml or .yaml file.', target),
};
