// The entry of both bundles: builds each thing once, by hand, in order.
import type * as vscode from 'vscode';
import type { ChapterNote } from './chapter';
import { createApi, type VirtualizationNotesApi } from './vscode/api';
import { registerChapter } from './vscode/chapter';
import { createConfig, type Config } from './vscode/config';
import { commandIds } from './vscode/context';
import { registerCorrections } from './vscode/corrections';
import { IndexCache, indexKey } from './vscode/files/indexCache';
import { registerFirstNote } from './vscode/firstNote';
import { registerGlossaryProblems } from './vscode/glossaryProblems';
import { registerHover } from './vscode/hover';
import { registerLater } from './vscode/later';
import { createLogger } from './vscode/logger';
import { registerLookUp } from './vscode/lookUp';
import { registerNavigation } from './vscode/navigation';
import { Notes } from './vscode/notes';
import { registerTaxonomyView } from './vscode/taxonomyView';
import { registerWhyTerm } from './vscode/whyTerm';

/**
 * Called once the window has started, earlier when a Markdown file is opened or the view is shown. Reads nothing and
 * waits for nothing, because others may wait for this: VS Code's Markdown preview does for every extension that
 * contributes to it. Notes are read when a hover, the view or another extension first asks for them.
 */
export function activate(context: vscode.ExtensionContext): VirtualizationNotesApi {
	const logger = createLogger();
	const config = createConfig();
	const cache = new IndexCache(context.storageUri, () => indexKey(config), logger);
	const notes = new Notes(config, logger, loadChapter, cache);
	context.subscriptions.push(
		logger,
		config,
		notes,
		registerChapter(loadChapter),
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
	return createApi(notes);
}

/** The notes that ship: in the Node host a file that is loaded when somebody asks for it. */
async function loadChapter(): Promise<readonly ChapterNote[]> {
	return (await import('./chapter')).chapter;
}

/** What registers the classifiers: in the Node host a file as well, for code alone. */
async function loadClassifiers(notes: Notes, config: Config): Promise<() => vscode.Disposable> {
	const { registerClassifiers } = await import('./vscode/classifiers');
	return () => registerClassifiers(notes, config);
}
