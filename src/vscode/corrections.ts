// *Not a term*, *Not an alias*, *Not in this file*: each one edit, of the settings or of a note's front matter.
import * as vscode from 'vscode';
import { isChapter } from '../core/glossary/chapter';
import { normaliseName } from '../core/glossary/matching/lexicon';
import type { Definition } from '../core/glossary/term';
import type { FrontMatterChange } from '../core/workspace/frontMatterEdit';
import { matchedName } from '../core/workspace/matchedName';
import type { Config } from './config';
import { commandIds } from './context';
import { nameOf } from './convert';
import { changeFrontMatter } from './corrections/frontMatter';
import { messages } from './messages';
import type { Notes } from './notes';
import { tellNoTerm } from './terms/noTerm';
import { findTarget, type TermArgument, type TermTarget } from './terms/target';

/** What to correct; `alias` and `where` are asked for when they are absent and there is a choice. */
type Correction = TermArgument & {
	readonly alias?: string;
	readonly where?: 'settings' | 'note';
};

/** A place where a correction can be written down. */
interface Way extends vscode.QuickPickItem {
	readonly where: 'settings' | 'note';
	readonly write: () => Promise<void>;
}

/** More notes than these are not offered one by one. */
const mostNotes = 3;

/** Registers the three commands; without an argument they are about the term at the cursor. */
export function registerCorrections(notes: Notes, config: Config): vscode.Disposable {
	const corrections = new Corrections(notes, config);
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commandIds.notTerm, (of?: Correction) => corrections.notTerm(of)),
		vscode.commands.registerCommand(commandIds.notAlias, (of?: Correction) => corrections.notAlias(of)),
		vscode.commands.registerCommand(commandIds.notInFile, (of?: Correction) => corrections.notInFile(of)),
	);
}

class Corrections {
	readonly #notes: Notes;
	readonly #config: Config;

	constructor(notes: Notes, config: Config) {
		this.#notes = notes;
		this.#config = config;
	}

	async notTerm(of?: Correction): Promise<void> {
		const target = await this.#target(of);
		if (target !== undefined) {
			const { label, definitions } = target.term;
			const done = messages.isNoTermNow(label);
			await choose(of, [
				this.#settings('notTerms', label, done),
				...notesOf(definitions).map((uri) =>
					frontMatter(uri, { key: 'not-terms', name: label }, messages.isNoTermHereNow(label, nameOf(uri))),
				),
			]);
		}
	}

	async notAlias(of?: Correction): Promise<void> {
		const target = await this.#target(of);
		const alias = target && (of?.alias ?? (await aliasOf(target)));
		if (target !== undefined && alias !== undefined) {
			const { label, definitions } = target.term;
			const key = normaliseName(alias);
			const owners = definitions.filter(({ aliases }) =>
				aliases.some((other) => normaliseName(other.label) === key),
			);
			const done = messages.isNoAliasNow(alias, label);
			await choose(of, [
				this.#settings('notAliases', { alias, of: label }, done),
				...notesOf(owners).map((uri) => frontMatter(uri, { key: 'not-aliases', name: alias }, done)),
			]);
		}
	}

	async notInFile(of?: Correction): Promise<void> {
		const target = await this.#target(of);
		const document = target?.document;
		if (target === undefined || document === undefined) {
			return;
		}
		const { label, definitions } = target.term;
		const uri = document.uri.toString();
		const done = messages.isNoTermHereNow(label, nameOf(uri));
		const files = escapeGlob(vscode.workspace.asRelativePath(document.uri, false));
		const isNote = document.languageId === 'markdown' && !isChapter(uri);
		const defines = definitions.some((definition) => definition.uri === uri);
		await choose(of, [
			...(document.isUntitled
				? []
				: [this.#settings('notTerms', { term: label, files }, done, document.uri)]),
			...(isNote ? [frontMatter(uri, { key: 'not-terms', name: label }, done)] : []),
			...(isNote && defines
				? [frontMatter(uri, { key: 'glossary', value: false }, messages.definesNothingNow(nameOf(uri)))]
				: []),
		]);
	}

	async #target(of: Correction | undefined): Promise<TermTarget | undefined> {
		const isPlace = of !== undefined && ('key' in of || 'definition' in of);
		const target = await findTarget(this.#notes, isPlace ? of : undefined);
		if (target === undefined) {
			void tellNoTerm(this.#notes);
		}
		return target;
	}

	#settings(...[list, item, done, file]: SettingsArguments): Way {
		const ofWorkspace = vscode.workspace.workspaceFolders !== undefined;
		return {
			label: `$(settings-gear) ${messages.inSettings(ofWorkspace)}`,
			description: settingsFile(file),
			detail: ofWorkspace ? messages.inSettingsDetail() : messages.inUserSettingsDetail(),
			where: 'settings',
			write: async () => {
				try {
					const takeBack = await this.#config.addCorrection(list, item, file);
					void offerUndo(done, ofWorkspace, takeBack);
				} catch (reason) {
					const why = reason instanceof Error ? reason.message : String(reason);
					void vscode.window.showErrorMessage(messages.settingsNotWritten(why));
				}
			},
		};
	}
}

type SettingsArguments = [
	list: 'notTerms' | 'notAliases',
	item: Parameters<Config['addCorrection']>[1],
	done: string,
	file?: vscode.Uri,
];

async function choose(of: Correction | undefined, ways: readonly Way[]): Promise<void> {
	const possible = of?.where === undefined ? ways : ways.filter(({ where }) => where === of.where);
	const way =
		possible.length < 2 || of?.where !== undefined
			? possible[0]
			: await vscode.window.showQuickPick(possible, { title: messages.whereToSay(), matchOnDetail: true });
	await way?.write();
}

function frontMatter(uri: string, change: FrontMatterChange, done: string): Way {
	const line = change.key === 'glossary' ? 'glossary: false' : `${change.key}: [${change.name}]`;
	const isAll = change.key === 'glossary';
	return {
		label: `$(markdown) ${isAll ? messages.noGlossary() : messages.inFrontMatter()}`,
		description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
		detail: messages.inFrontMatterDetail(line),
		where: 'note',
		write: () => changeFrontMatter(vscode.Uri.parse(uri), change, done),
	};
}

/** The alias that the words are; of several others one that is asked for. */
async function aliasOf({ term, words }: TermTarget): Promise<string | undefined> {
	const met = matchedName(term, words).alias?.label;
	if (met !== undefined || term.aliases.length === 0) {
		if (met === undefined) {
			void vscode.window.showInformationMessage(messages.noAliases(term.label));
		}
		return met;
	}
	const labels = term.aliases.map(({ label }) => label);
	return vscode.window.showQuickPick(labels, { title: messages.whichAlias(term.label) });
}

/** People's own Markdown notes among those that hold the definitions. */
function notesOf(definitions: readonly Definition[]): readonly string[] {
	const uris = definitions.filter(({ form }) => form !== 'glossaryFile').map(({ uri }) => uri);
	return [...new Set(uris)].filter((uri) => !isChapter(uri)).slice(0, mostNotes);
}

async function offerUndo(done: string, ofWorkspace: boolean, takeBack: () => Thenable<void>): Promise<void> {
	const chosen = await vscode.window.showInformationMessage(done, messages.undo(), messages.openSettings());
	if (chosen === messages.undo()) {
		await takeBack();
	} else if (chosen === messages.openSettings()) {
		const scope = ofWorkspace ? 'Workspace' : '';
		await vscode.commands.executeCommand(`workbench.action.open${scope}SettingsFile`);
	}
}

/** Where VS Code keeps the settings that are written to. */
function settingsFile(file: vscode.Uri | undefined): string {
	const { workspaceFile, workspaceFolders } = vscode.workspace;
	const isShared = workspaceFile !== undefined && file === undefined;
	return workspaceFolders === undefined
		? 'settings.json'
		: isShared
			? nameOf(workspaceFile.toString())
			: '.vscode/settings.json';
}

/** A path as a glob that matches only itself. */
function escapeGlob(path: string): string {
	return path.replace(/[*?[\]{}]/g, '?');
}
