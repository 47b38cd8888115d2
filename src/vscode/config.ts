// Our settings, typed: the only file that asks VS Code for configuration values.
import * as vscode from 'vscode';
import { glossaryGlobs } from '../core/glossary/definitions/glossaryScope';
import type { NoteRules } from '../core/workspace/noteRules';
import { FolderRules, type NotAliasItem, type NotTermItem } from './corrections/read';
import { rememberSettings } from './settingsFile';

/** Which files of a folder are notes, as globs relative to the folder. */
export interface NoteGlobs {
	readonly include: readonly string[];
	/** Ours and those of `files.exclude`. */
	readonly exclude: readonly string[];
}

/** A group of settings that changed together. */
export type ConfigTopic = 'notes' | 'chapter' | 'languages' | 'follow' | 'classifier' | 'corrections';

/** What features may ask; a test passes a literal. */
export interface Config {
	readonly onDidChange: vscode.Event<ConfigTopic>;
	/** `virtualizationNotes.builtInChapter` */
	readonly builtInChapter: boolean;
	/** `virtualizationNotes.languages`: ids of code languages in which terms are known. */
	readonly languages: readonly string[];
	/** `virtualizationNotes.taxonomy.followCursor` */
	readonly followCursor: boolean;
	/** `virtualizationNotes.classifier.keepInStep` */
	readonly keepInStep: boolean;
	/** `virtualizationNotes.notes.include` and `.exclude` for one folder of the workspace, and glossary files. */
	notes(folder: vscode.Uri): NoteGlobs;
	/** `virtualizationNotes.notTerms`, `.notAliases` and `.definitions.forms` for one file or note. */
	rules(uri: string): NoteRules;
	/**
	 * Adds an item to a list of corrections: in the settings of the file's folder when the item is about files, else of
	 * the workspace; without a workspace, of the user.
	 * @returns what takes the item away again, and a settings file that there was not
	 */
	addCorrection<K extends keyof CorrectionItems>(
		list: K,
		item: CorrectionItems[K],
		file?: vscode.Uri,
	): Promise<() => Thenable<void>>;
	/** Switches following on or off where the user set it, else for the user. */
	setFollowCursor(follow: boolean): Thenable<void>;
}

/** The lists of corrections and what stands in them. */
export interface CorrectionItems {
	readonly notTerms: NotTermItem;
	readonly notAliases: NotAliasItem;
}

const section = 'virtualizationNotes';

/** Found wherever they lie; whether they define anything, `definitions.forms` says. */
const glossaryFiles = glossaryGlobs.map((glob) => `**/${glob}`);

/** The settings that make each topic change. */
const topics: readonly (readonly [ConfigTopic, readonly string[]])[] = [
	['notes', [`${section}.notes`, 'files.exclude']],
	['chapter', [`${section}.builtInChapter`]],
	['languages', [`${section}.languages`]],
	['follow', [`${section}.taxonomy.followCursor`]],
	['corrections', [`${section}.notTerms`, `${section}.notAliases`, `${section}.definitions.forms`]],
	['classifier', [`${section}.classifier.keepInStep`]],
];

/** Reads the settings of this window. */
export function createConfig(): Config & vscode.Disposable {
	const emitter = new vscode.EventEmitter<ConfigTopic>();
	const rules = new Map<string, FolderRules>();
	const folders = vscode.workspace.onDidChangeWorkspaceFolders(() => {
		rules.clear();
	});
	const subscription = vscode.workspace.onDidChangeConfiguration((change) => {
		rules.clear();
		for (const [topic, settings] of topics) {
			if (settings.some((setting) => change.affectsConfiguration(setting))) {
				emitter.fire(topic);
			}
		}
	});
	return {
		onDidChange: emitter.event,
		get builtInChapter() {
			return read<boolean>('builtInChapter') ?? true;
		},
		get languages() {
			return strings(read('languages'));
		},
		get followCursor() {
			return read<boolean>('taxonomy.followCursor') ?? false;
		},
		get keepInStep() {
			return read<boolean>('classifier.keepInStep') ?? true;
		},
		notes: (folder) => ({
			include: [...strings(read('notes.include', folder)), ...glossaryFiles],
			exclude: [...strings(read('notes.exclude', folder)), ...filesExclude(folder)],
		}),
		rules: (address) => {
			const uri = vscode.Uri.parse(address);
			const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
			const key = folder?.toString() ?? '';
			const known = rules.get(key) ?? readRules(folder);
			rules.set(key, known);
			const from = folder === undefined ? 1 : folder.path.replace(/\/$/, '').length + 1;
			return known.for(uri.path.slice(from));
		},
		addCorrection,
		setFollowCursor: (follow) => {
			const found = vscode.workspace.getConfiguration(section).inspect('taxonomy.followCursor');
			const inWorkspace = found?.workspaceValue !== undefined;
			const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
			return vscode.workspace.getConfiguration(section).update('taxonomy.followCursor', follow, target);
		},
		dispose: () => {
			vscode.Disposable.from(subscription, folders, emitter).dispose();
		},
	};
}

function read<T>(name: string, scope?: vscode.Uri): T | undefined {
	return vscode.workspace.getConfiguration(section, scope).get<T>(name);
}

/** Lists of corrections add up: what the user corrects holds in every workspace. */
function readRules(folder: vscode.Uri | undefined): FolderRules {
	const settings = vscode.workspace.getConfiguration(section, folder);
	const all = (name: string) => {
		const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect(name) ?? {};
		return [globalValue, workspaceValue, workspaceFolderValue].flatMap(list);
	};
	return new FolderRules({
		notTerms: all('notTerms'),
		notAliases: all('notAliases'),
		forms: read('definitions.forms', folder),
	});
}

async function addCorrection(
	name: keyof CorrectionItems,
	item: CorrectionItems[keyof CorrectionItems],
	file?: vscode.Uri,
): Promise<() => Thenable<void>> {
	const { workspaceFolders } = vscode.workspace;
	// A single folder's settings are the workspace's.
	const several = workspaceFolders !== undefined && workspaceFolders.length > 1;
	const folder = several && file !== undefined ? vscode.workspace.getWorkspaceFolder(file)?.uri : undefined;
	const target =
		workspaceFolders === undefined
			? vscode.ConfigurationTarget.Global
			: folder === undefined
				? vscode.ConfigurationTarget.Workspace
				: vscode.ConfigurationTarget.WorkspaceFolder;
	const settings = vscode.workspace.getConfiguration(section, folder);
	const found = settings.inspect(name);
	const before =
		target === vscode.ConfigurationTarget.Global
			? found?.globalValue
			: target === vscode.ConfigurationTarget.Workspace
				? found?.workspaceValue
				: found?.workspaceFolderValue;
	const written =
		folder ?? (vscode.workspace.workspaceFile === undefined ? workspaceFolders?.[0]?.uri : undefined);
	const tidy = written && (await rememberSettings(written));
	await settings.update(name, [...list(before), item], target);
	return async () => {
		await vscode.workspace.getConfiguration(section, folder).update(name, before, target);
		await tidy?.();
	};
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** A setting that may be one string or a list of them; anything else is nothing. */
function strings(value: unknown): readonly string[] {
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

function filesExclude(folder: vscode.Uri): readonly string[] {
	const globs = vscode.workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude');
	return Object.entries(globs ?? {}).flatMap(([glob, value]) => (value === true ? [glob] : []));
}
