// Everything the extension does: builds each thing once, by hand, in order. Loaded when `activate` is over.
import * as vscode from 'vscode';
import { createAnswers } from './vscode/answers';
import type { Answers } from './vscode/api';
import { registerChapter } from './vscode/chapter';
import { createConfig, type Config } from './vscode/config';
import { commandIds } from './vscode/context';
import { registerCorrections } from './vscode/corrections';
import { chapterReader } from './vscode/files/chapterFiles';
import { IndexCache, indexKey } from './vscode/files/indexCache';
import { registerFirstNote } from './vscode/firstNote';
import { registerGlossaryProblems } from './vscode/glossaryProblems';
import { registerHover } from './vscode/hover';
import { registerLater } from './vscode/later';
import type { Logger } from './vscode/logger';
import { registerLookUp } from './vscode/lookUp';
import { registerNavigation } from './vscode/navigation';
import { Notes } from './vscode/notes';
import { registerTaxonomyView } from './vscode/taxonomyView';
import { registerWhyTerm } from './vscode/whyTerm';

/** The running extension; disposing it takes everything back but the log. */
export interface Features extends vscode.Disposable {
	/** What other extensions are answered with. */
	readonly api: Answers;
}

/** Registers all features. Notes are read when a hover, the view or another extension first asks for them. */
export function registerFeatures(
	{ extensionUri, storageUri }: vscode.ExtensionContext,
	logger: Logger,
): Features {
	const config = createConfig();
	const cache = new IndexCache(storageUri, () => indexKey(config), logger);
	const readChapter = chapterReader(extensionUri, logger);
	const notes = new Notes(config, logger, readChapter, cache);
	const all = vscode.Disposable.from(
		config,
		notes,
		registerChapter(readChapter),
		registerNavigation(notes),
		registerHover(notes, config),
		registerGlossaryProblems(notes, logger),
		registerLookUp(notes),
		registerWhyTerm(notes),
		registerCorrections(notes, config),
		registerTaxonomyView(notes, config),
		registerLater(() => loadClassifiers(notes, config), [commandIds.insertClassifier], logger),
		registerFirstNote(),
	);
	return {
		api: createAnswers(notes),
		dispose: () => {
			all.dispose();
		},
	};
}

/** What registers the classifiers: in the Node host a file as well, for code alone. */
async function loadClassifiers(notes: Notes, config: Config): Promise<() => vscode.Disposable> {
	const { registerClassifiers } = await import('./vscode/classifiers');
	return () => registerClassifiers(notes, config);
}
