// Above a classifier: how many of the kinds it has, which leads to the notes, and a way to add the rest.
import * as vscode from 'vscode';
import { languages } from '../../core/classifier/languages';
import { renamesIn } from '../../core/classifier/rename';
import type { Config } from '../config';
import { commandIds } from '../context';
import { rangeIn } from '../convert';
import { classifierMessages } from './messages';
import type { Notes } from '../notes';
import { completing, type MarkerPlace, type Step, type Steps } from './steps';

/** Registers the lenses; they are asked for again when the notes or the setting change. */
export function registerClassifierLenses(notes: Notes, config: Config, steps: Steps): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	const tell = () => {
		if (vscode.window.visibleTextEditors.some(({ document }) => steps.concerns(document))) {
			changed.fire();
		}
	};
	return vscode.Disposable.from(
		changed,
		notes.onDidChange(tell),
		config.onDidChange((topic) => {
			if (topic === 'classifier') {
				changed.fire();
			}
		}),
		vscode.languages.registerCodeLensProvider(
			languages.flatMap(({ vscodeLanguageIds }) => vscodeLanguageIds),
			{
				onDidChangeCodeLenses: changed.event,
				provideCodeLenses: async (document, token) => {
					const found = await steps.of(document);
					return token.isCancellationRequested ? [] : found.flatMap((step) => lensesOf(document, step));
				},
			},
		),
	);
}

function lensesOf(document: vscode.TextDocument, step: Step): readonly vscode.CodeLens[] {
	const { marker, found } = step;
	const range = rangeIn(document, marker.span);
	if (found === undefined) {
		return [new vscode.CodeLens(range, { title: classifierMessages.notInNotes(marker.name), command: '' })];
	}
	const { id, uri, span, label } = found.node;
	const { present, total, unknown } = found.drift;
	const lenses = [
		new vscode.CodeLens(range, {
			title: classifierMessages.kindsPresent(present, total, unknown.length, label),
			tooltip: classifierMessages.showInNotes(),
			command: commandIds.openDefinition,
			arguments: [{ id, uri, span }],
		}),
	];
	// Where a kind may only have another name, to add it would make two of it; the quick fixes offer both.
	const isRenamed = renamesIn(found.drift, found.classifier).length > 0;
	if (!isRenamed && completing(document, step) !== undefined) {
		const place: MarkerPlace = { uri: document.uri.toString(), name: marker.name, line: range.start.line };
		lenses.push(
			new vscode.CodeLens(range, {
				title: classifierMessages.addMissingKinds(),
				command: commandIds.addMissingKinds,
				arguments: [place],
			}),
		);
	}
	return lenses;
}
