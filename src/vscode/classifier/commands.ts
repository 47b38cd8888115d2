// What lenses and quick fixes call: *Add the missing kinds*, and another item for a marker.
import * as vscode from 'vscode';
import { tidyLabel } from '../../core/classifier/classifier';
import { markerName } from '../../core/classifier/marker';
import { commandIds } from '../context';
import { rangeIn } from '../convert';
import { classifierMessages } from './messages';
import type { Notes } from '../notes';
import { pickNode } from './pick';
import { completing, nearestStep, type MarkerPlace, type Step, type Steps } from './steps';

/** Registers both commands. */
export function registerMarkerCommands(notes: Notes, steps: Steps): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commandIds.addMissingKinds, (place: MarkerPlace) =>
			complete(steps, place),
		),
		vscode.commands.registerCommand(commandIds.chooseItemForMarker, (place: MarkerPlace) =>
			chooseItem(notes, steps, place),
		),
	);
}

/** The edit that lets a marker name another item. */
export function naming(document: vscode.TextDocument, { marker }: Step, label: string): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, rangeIn(document, marker.nameSpan), markerName(tidyLabel(label)));
	return edit;
}

/** From the lens, which may be a moment behind the text and the notes. */
async function complete(steps: Steps, place: MarkerPlace): Promise<void> {
	const problem = await completed(steps, place);
	if (problem !== undefined) {
		void vscode.window.showInformationMessage(problem);
	}
}

/** Adds the kinds; what there is to say when that was not possible. */
async function completed(steps: Steps, place: MarkerPlace): Promise<string | undefined> {
	const { name } = place;
	const [document, step] = await find(steps, place);
	if (document === undefined || step === undefined) {
		return classifierMessages.changedMeanwhile(name);
	}
	if (step.found === undefined) {
		return classifierMessages.noItem(name);
	}
	if (step.found.drift.missing.length === 0) {
		return classifierMessages.nothingMissing(name);
	}
	const edit = completing(document, step);
	if (edit === undefined) {
		return classifierMessages.noPlaceForKinds(name);
	}
	return (await vscode.workspace.applyEdit(edit)) ? undefined : classifierMessages.changedMeanwhile(name);
}

async function chooseItem(notes: Notes, steps: Steps, place: MarkerPlace): Promise<void> {
	const node = await pickNode(notes);
	if (node === undefined) {
		return;
	}
	const [document, step] = await find(steps, place);
	const isDone =
		document !== undefined &&
		step !== undefined &&
		(await vscode.workspace.applyEdit(naming(document, step, node.label)));
	if (!isDone) {
		void vscode.window.showInformationMessage(classifierMessages.changedMeanwhile(place.name));
	}
}

async function find(
	steps: Steps,
	place: MarkerPlace,
): Promise<readonly [vscode.TextDocument | undefined, Step | undefined]> {
	const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === place.uri);
	return [document, document && nearestStep(document, await steps.of(document), place)];
}
