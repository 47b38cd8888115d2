// *Insert Classifier…*: a node of the taxonomy as code, at the cursor, in the language of the file.
import * as vscode from 'vscode';
import { tidyClassifier } from '../../core/classifier/classifier';
import { classifierOf } from '../../core/classifier/fromTaxonomy';
import { placed, placementAt } from '../../core/classifier/place';
import { typeNameFor } from '../../core/classifier/typeName';
import { writeClassifier } from '../../core/classifier/write';
import { itemWithId } from '../../core/taxonomy/family';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import { commandIds } from '../context';
import { rangeIn } from '../convert';
import { classifierMessages } from './messages';
import type { Notes } from '../notes';
import { chooseTarget, pickNode, type Target } from './pick';

/** What the command may be given: an item of the tree, or its id. */
export interface NodeToInsert {
	readonly id: string;
}

/** Registers the command; an item of the tree or a completion gives it the node. */
export function registerInsertClassifier(notes: Notes): vscode.Disposable {
	return vscode.commands.registerCommand(commandIds.insertClassifier, async (given?: NodeToInsert) => {
		const node = given === undefined ? await pickNode(notes) : await find(notes, given);
		if (node === undefined) {
			return;
		}
		if (tidyClassifier(classifierOf(node)).kinds.length === 0) {
			void vscode.window.showInformationMessage(classifierMessages.noKinds(node.label));
			return;
		}
		const target = await chooseTarget(node.label);
		if (target !== undefined && !(await insert(node, target))) {
			const name = vscode.workspace.asRelativePath(target.editor.document.uri);
			void vscode.window.showWarningMessage(classifierMessages.cannotWrite(name));
		}
	});
}

/** The item as the notes have it now. */
async function find(notes: Notes, { id }: NodeToInsert): Promise<TaxonomyNode | undefined> {
	await notes.ready;
	const node = itemWithId(notes.workspace.taxonomy, id);
	if (node === undefined) {
		void vscode.window.showInformationMessage(classifierMessages.nodeGone());
	}
	return node;
}

/** One classifier, however many cursors there are; false when the document cannot be changed. */
async function insert(node: TaxonomyNode, { editor, language }: Target): Promise<boolean> {
	const { document } = editor;
	if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) {
		return false;
	}
	// From the tree, the keyboard is still there. What is read below is inserted without a pause in which it might age.
	await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
	const { selection } = editor;
	const text = document.getText();
	const place = placementAt(text, document.offsetAt(selection.active), language);
	const classifier = classifierOf(node);
	const typeName = typeNameFor(classifier, text);
	const written = writeClassifier(language, classifier, {
		...(typeName !== undefined && { typeName }),
		form: 'snippet',
		indent: indentOf(editor.options, place.margin),
		opening: place.opening,
	});
	const { version } = document;
	try {
		await editor.insertSnippet(
			new vscode.SnippetString(`${placed(written.replace(/\$0$/, ''), place)}$0`),
			rangeIn(document, place.span),
			{ undoStopBefore: true, undoStopAfter: true, keepWhitespace: true },
		);
	} catch {
		return false;
	}
	return document.version !== version;
}

/** One level of indentation as the place has it, which the editor may have guessed wrong; else as the file has it. */
function indentOf({ insertSpaces, indentSize, tabSize }: vscode.TextEditorOptions, margin: string): string {
	const size = [indentSize, tabSize].find((each) => typeof each === 'number') ?? 4;
	const isTab = margin === '' ? insertSpaces === false : margin.startsWith('\t');
	return isTab ? '\t' : ' '.repeat(Number(size));
}
