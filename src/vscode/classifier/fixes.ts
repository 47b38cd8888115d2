// Quick fixes on a classifier: add what is missing, rename what the notes renamed, and what to do with a lost marker.
import * as vscode from 'vscode';
import { likelyChoices } from '../../core/classifier/choices';
import { languages } from '../../core/classifier/languages';
import { possibleRenames, renameEdits, renamesIn, type Rename } from '../../core/classifier/rename';
import type { Span } from '../../core/text/span';
import { commandIds } from '../context';
import { rangeIn } from '../convert';
import { classifierMessages } from './messages';
import type { Notes } from '../notes';
import { naming } from './commands';
import { completing, type Found, type MarkerPlace, type Step, type Steps } from './steps';
import { warningCodes } from './warnings';

/** Registers the quick fixes. */
export function registerClassifierFixes(notes: Notes, steps: Steps): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(
		languages.flatMap(({ vscodeLanguageIds }) => vscodeLanguageIds),
		new Fixes(notes, steps),
		{ providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
	);
}

/** A quick fix, the diagnostic that it mends, and where it is offered. */
interface Fix {
	readonly title: string;
	readonly code: string;
	readonly at: readonly Span[];
	readonly edit?: vscode.WorkspaceEdit;
	readonly command?: vscode.Command;
	readonly isPreferred?: boolean;
}

class Fixes implements vscode.CodeActionProvider {
	readonly #notes: Notes;
	readonly #steps: Steps;

	constructor(notes: Notes, steps: Steps) {
		this.#notes = notes;
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
		const touches = (span: Span): boolean => rangeIn(document, span).intersection(range) !== undefined;
		// The editor asks wherever the cursor goes; edits are made for what it stands on.
		const fixes = steps
			.filter(({ marker, found }) => [marker.span, ...(found?.drift.unknown ?? [])].some(touches))
			.flatMap((step) =>
				step.found === undefined ? this.#lost(document, step) : offered(document, touches, step, step.found),
			);
		return fixes.flatMap(({ title, code, at, edit, command, isPreferred }) => {
			if (!at.some(touches)) {
				return [];
			}
			const places = at.map((span) => rangeIn(document, span));
			const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
			Object.assign(action, { edit, command, isPreferred });
			action.diagnostics = context.diagnostics.filter(
				(diagnostic) => diagnostic.code === code && places.some((place) => place.isEqual(diagnostic.range)),
			);
			return [action];
		});
	}

	/** For a marker whose item is not in the notes. */
	#lost(document: vscode.TextDocument, step: Step): readonly Fix[] {
		const { marker, labels } = step;
		const about = { code: warningCodes.noItem, at: [marker.span] };
		const uri = document.uri.toString();
		const likely = likelyChoices(this.#notes.workspace.taxonomy, labels, uri).map(({ node }, index, all) => ({
			...about,
			title: classifierMessages.compareWith(node.label),
			edit: naming(document, step, node.label),
			isPreferred: index === 0 && all.length === 1,
		}));
		const line = document.positionAt(marker.span.start).line;
		const place: MarkerPlace = { uri, name: marker.name, line };
		const choose = {
			title: classifierMessages.chooseItem(),
			command: commandIds.chooseItemForMarker,
			arguments: [place],
		};
		const removal = new vscode.WorkspaceEdit();
		removal.delete(document.uri, document.lineAt(line).rangeIncludingLineBreak);
		return [
			...likely,
			{ ...about, title: choose.title, command: choose },
			{ ...about, title: classifierMessages.removeMarker(), edit: removal },
		];
	}
}

/** Adding is what most people want, unless a kind has only been renamed: then there would be two of it. */
function offered(
	document: vscode.TextDocument,
	touches: (span: Span) => boolean,
	step: Step,
	found: Found,
): readonly Fix[] {
	const { drift, classifier } = found;
	const likely = renamesIn(drift, classifier);
	const likelyFixes = likely.map((rename) => ({
		...renaming(document, step, found, rename),
		isPreferred: likely.length === 1,
	}));
	// Whatever else it may be called now is offered on the arm alone, so that no warning there is without a fix.
	const possibleFixes = drift.unknown
		.filter(touches)
		.flatMap((arm) => possibleRenames(drift, arm, likely))
		.map((rename) => ({ ...renaming(document, step, found, rename), at: [rename.from] }));
	return [...likelyFixes, ...possibleFixes, ...adding(document, step, likely.length === 0)];
}

/** On the arm, and on the marker, which misses the other name. */
function renaming(document: vscode.TextDocument, { marker }: Step, found: Found, rename: Rename): Fix {
	const { classifier, drift, language } = found;
	const edit = new vscode.WorkspaceEdit();
	for (const change of renameEdits(document.getText(), marker, classifier, language, rename)) {
		edit.replace(document.uri, rangeIn(document, change), change.text);
	}
	const { from, to } = rename;
	const arms = drift.unknown.filter(({ label }) => label === from.label);
	return {
		title: classifierMessages.renameKind(from.label, to.label),
		code: warningCodes.unknown,
		at: [...arms, marker.span],
		edit,
	};
}

function adding(document: vscode.TextDocument, step: Step, isPreferred: boolean): readonly Fix[] {
	const edit = completing(document, step);
	if (edit === undefined) {
		return [];
	}
	const title = classifierMessages.addMissingKinds();
	return [{ title, code: warningCodes.missing, at: [step.marker.span], edit, isPreferred }];
}
