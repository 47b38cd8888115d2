// *Add the missing kinds*: as a quick fix on the marker, and as a command for the lens above it.
import * as vscode from 'vscode';
import { languages } from '../../core/classifier/languages';
import { commandIds } from '../context';
import { rangeIn } from '../convert';
import { messages } from '../messages';
import { completing, type Steps } from './steps';
import { warningCodes } from './warnings';

/** The marker that the command completes: the first one at or after a line. */
export interface MarkerPlace {
	readonly uri: string;
	readonly name: string;
	readonly line: number;
}

/** Registers the quick fix and its command. */
export function registerClassifierFixes(steps: Steps): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider(
			languages.flatMap(({ vscodeLanguageIds }) => vscodeLanguageIds),
			new Fixes(steps),
			{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
		),
		vscode.commands.registerCommand(commandIds.addMissingKinds, (place: MarkerPlace) =>
			complete(steps, place),
		),
	);
}

class Fixes implements vscode.CodeActionProvider {
	readonly #steps: Steps;

	constructor(steps: Steps) {
		this.#steps = steps;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		context: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[]> {
		const steps = await this.#steps.of(document);
		if (token.isCancellationRequested) {
			return [];
		}
		return steps.flatMap((step) => {
			const place = rangeIn(document, step.marker.span);
			const edit = place.intersection(range) === undefined ? undefined : completing(document, step);
			if (edit === undefined) {
				return [];
			}
			const action = new vscode.CodeAction(messages.addMissingKinds(), vscode.CodeActionKind.QuickFix);
			action.edit = edit;
			action.isPreferred = true;
			action.diagnostics = context.diagnostics.filter(
				({ code, range: at }) => code === warningCodes.missing && at.isEqual(place),
			);
			return [action];
		});
	}
}

/** From the lens, which may be a moment behind the text. */
async function complete(steps: Steps, { uri, name, line }: MarkerPlace): Promise<void> {
	const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
	const found = document && (await steps.of(document));
	const nearest = found
		?.filter(({ marker }) => marker.name === name)
		.sort(
			(one, other) =>
				away(document, one.marker.span.start, line) - away(document, other.marker.span.start, line),
		)[0];
	const edit = document && nearest && completing(document, nearest);
	if (edit === undefined || !(await vscode.workspace.applyEdit(edit))) {
		void vscode.window.showInformationMessage(messages.noPlaceForKinds(name));
	}
}

function away(document: vscode.TextDocument | undefined, offset: number, line: number): number {
	return Math.abs((document?.positionAt(offset).line ?? 0) - line);
}
