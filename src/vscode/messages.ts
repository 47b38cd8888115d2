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
