// Names that the manifest and the code share: commands, views, context keys, the chapter's addresses.
import * as vscode from 'vscode';
import { chapterScheme } from '../core/glossary/chapter';
import type { ChapterNote } from './files/chapterFiles';

/** Ids of our commands. */
export const commandIds = {
	openDefinition: 'virtualizationNotes.openDefinition',
	findMentions: 'virtualizationNotes.findMentions',
	lookUpTerm: 'virtualizationNotes.lookUpTerm',
	whyTerm: 'virtualizationNotes.whyTerm',
	notTerm: 'virtualizationNotes.notTerm',
	notAlias: 'virtualizationNotes.notAlias',
	notInFile: 'virtualizationNotes.notInFile',
	createNote: 'virtualizationNotes.createNote',
	copyName: 'virtualizationNotes.copyName',
	insertClassifier: 'virtualizationNotes.insertClassifier',
	/** Of the lens above a classifier. */
	addMissingKinds: '_virtualizationNotes.addMissingKinds',
	chooseItemForMarker: '_virtualizationNotes.chooseItemForMarker',
	followCursor: 'virtualizationNotes.followCursor',
	stopFollowingCursor: 'virtualizationNotes.stopFollowingCursor',
} as const;

/** The tree of chapters, groups and terms. */
export const taxonomyViewId = 'virtualizationNotes.taxonomy';

/** The address under which a note that ships can be opened. */
export function chapterUri(note: ChapterNote): vscode.Uri {
	return vscode.Uri.from({ scheme: chapterScheme, path: `/${note.path}` });
}

/** A value that `when` clauses of the manifest can ask for; tells VS Code only when it changes. */
export class ContextKey<T extends string | number | boolean> {
	readonly #name: string;
	#value: T | undefined;

	constructor(name: string) {
		this.#name = name;
	}

	set(value: T): void {
		if (value !== this.#value) {
			this.#value = value;
			void vscode.commands.executeCommand('setContext', this.#name, value);
		}
	}

	reset(): void {
		this.#value = undefined;
		void vscode.commands.executeCommand('setContext', this.#name, undefined);
	}
}
