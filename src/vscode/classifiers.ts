// Classifiers: kinds of the notes as code, and code kept in step with the notes.
import * as vscode from 'vscode';
import { registerClassifierCompletion } from './classifier/completion';
import { registerMarkerCommands } from './classifier/commands';
import { registerClassifierFixes } from './classifier/fixes';
import { registerInsertClassifier } from './classifier/insert';
import { registerClassifierLenses } from './classifier/lenses';
import { Steps } from './classifier/steps';
import { registerClassifierWarnings } from './classifier/warnings';
import type { Config } from './config';
import type { Notes } from './notes';

/** Registers *Insert Classifier…*, its suggestions, and what compares inserted code with the notes. */
export function registerClassifiers(notes: Notes, config: Config): vscode.Disposable {
	const steps = new Steps(notes, config);
	return vscode.Disposable.from(
		registerInsertClassifier(notes),
		registerClassifierCompletion(notes),
		registerClassifierWarnings(notes, config, steps),
		registerClassifierFixes(notes, steps),
		registerMarkerCommands(notes, steps),
		registerClassifierLenses(notes, config, steps),
	);
}
