// What people read about classifiers, in their language.
import { l10n } from 'vscode';

/** What suggestions, warnings, fixes and lenses say. */
export const classifierMessages = {
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
	renameKind: (from: string, to: string) => l10n.t('Rename “{0}” to “{1}”', from, to),
	noItem: (name: string) =>
		l10n.t('The notes have no kinds of “{0}”. The item has another name by now, or is gone.', name),
	compareWith: (name: string) => l10n.t('Compare with “{0}”', name),
	chooseItem: () => l10n.t('Choose another item of the notes…'),
	removeMarker: () => l10n.t('Remove the marker'),
	nothingMissing: (name: string) => l10n.t('The classifier “{0}” has all kinds of the notes by now.', name),
	changedMeanwhile: (name: string) =>
		l10n.t('The text around the marker “{0}” has changed meanwhile. Nothing was changed; try again.', name),
	noPlaceForKinds: (name: string) =>
		l10n.t('The code below the marker “{0}” shows no place for further kinds. Nothing was changed.', name),
};
