// Every word of ours that people read and that is not in the manifest, in their language.
import { l10n } from 'vscode';
import type { Words } from '../core/describe';
import type { TaxonomyKind } from '../core/taxonomy/node';

/** Words for descriptions of terms. */
export const words: Words = {
	get noDefinition() {
		return l10n.t('No definition yet.');
	},
	alsoCalled: (names) => l10n.t('also {0}', names),
	examples: (names) => l10n.t('Examples: {0}', names),
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
	/** The chapter that ships, as the tree names it. */
	chapterTitle: () => l10n.t('Virtualization (built-in)'),
	builtIn: () => l10n.t('the built-in chapter'),
	moreDefinitions: (count: number) =>
		count === 1 ? l10n.t('One more definition') : l10n.t('{0} more definitions', count),
	writeDefinition: () => l10n.t('Write it'),
	noTermAtCursor: () => l10n.t('There is no term of your notes at the cursor.'),
	noMentions: (term: string) => l10n.t('No note mentions “{0}”.', term),
	cannotOpen: (uri: string) =>
		l10n.t(
			'“{0}” could not be opened. It may have been moved or deleted; the notes are read again on change.',
			uri,
		),
	noDefinitionShort: () => l10n.t('no definition'),
	answered: () => l10n.t('answered'),
	open: () => l10n.t('open'),
	kind: (kind: TaxonomyKind) => kinds[kind](),
	/** How a screen reader announces an item: `KVM, term, 6 mentions`. */
	announce: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
	insertClassifier: () => l10n.t('Insert Classifier'),
	whichKinds: () => l10n.t('Which kinds shall the code tell apart?'),
	whereTo: (name: string) => l10n.t('Where shall “{0}” go?', name),
	openFiles: () => l10n.t('open files'),
	newFile: () => l10n.t('a new file'),
	thisNote: () => l10n.t('this note'),
	yourNotes: () => l10n.t('your notes'),
	andMore: (count: number) => l10n.t('{0} more', count.toLocaleString()),
	noClassifiers: () =>
		l10n.t(
			'The notes name no kinds of anything yet. A classifier is made of a heading or a list with two terms or more.',
		),
	noKinds: (name: string) => l10n.t('The notes have no kinds of “{0}” yet.', name),
	nodeGone: () => l10n.t('This item is not in the notes any more. Choose it again in the Taxonomy view.'),
	cannotWrite: (file: string) =>
		l10n.t('“{0}” cannot be changed, so nothing was inserted. Open a file that can be, and try again.', file),
	/** What completion offers. */
	classifierOf: (name: string) => l10n.t('classifier of {0}', name),
	missingKinds: (kinds: readonly string[], name: string) =>
		kinds.length === 1
			? l10n.t('“{0}” of “{1}” is missing here.', kinds[0] ?? '', name)
			: l10n.t('{0} kinds of “{1}” are missing here: {2}.', kinds.length, name, kinds.join(', ')),
	unknownKind: (kind: string, name: string) => l10n.t('“{0}” is no kind of “{1}” in the notes.', kind, name),
	/** Above a classifier: `4 of 5 kinds — Types of virtualization`. */
	kindsPresent: (present: number, total: number, unknown: number, name: string) =>
		unknown === 0
			? l10n.t('{0} of {1} kinds — {2}', present, total, name)
			: l10n.t('{0} of {1} kinds, {2} unknown — {3}', present, total, unknown, name),
	showInNotes: () => l10n.t('Show in the notes'),
	notInNotes: (name: string) => l10n.t('The notes have no kinds of “{0}”', name),
	addMissingKinds: () => l10n.t('Add the missing kinds'),
	noPlaceForKinds: (name: string) =>
		l10n.t('The code below the marker “{0}” shows no place for further kinds. Nothing was changed.', name),
	firstNote: () => ({
		title: l10n.t('My notes'),
		term: l10n.t('Term'),
		definition: l10n.t('One sentence that says what it is.'),
		question: l10n.t('What is it for?'),
		questions: l10n.t('Questions'),
	}),
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
