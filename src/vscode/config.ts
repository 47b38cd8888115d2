// Our settings, typed: the only file that asks VS Code for configuration values.
import * as vscode from 'vscode';

/** Which files of a folder are notes, as globs relative to the folder. */
export interface NoteGlobs {
	readonly include: readonly string[];
	/** Ours and those of `files.exclude`. */
	readonly exclude: readonly string[];
}

/** A group of settings that changed together. */
export type ConfigTopic = 'notes' | 'chapter' | 'languages' | 'follow' | 'classifier';

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
	/** `virtualizationNotes.notes.include` and `.exclude` for one folder of the workspace. */
	notes(folder: vscode.Uri): NoteGlobs;
	/** Switches following on or off where the user set it, else for the user. */
	setFollowCursor(follow: boolean): Thenable<void>;
}

const section = 'virtualizationNotes';

/** The settings that make each topic change. */
const topics: readonly (readonly [ConfigTopic, readonly string[]])[] = [
	['notes', [`${section}.notes`, 'files.exclude']],
	['chapter', [`${section}.builtInChapter`]],
	['languages', [`${section}.languages`]],
	['follow', [`${section}.taxonomy.followCursor`]],
	['classifier', [`${section}.classifier.keepInStep`]],
];

/** Reads the settings of this window. */
export function createConfig(): Config & vscode.Disposable {
	const emitter = new vscode.EventEmitter<ConfigTopic>();
	const subscription = vscode.workspace.onDidChangeConfiguration((change) => {
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
			include: strings(read('notes.include', folder)),
			exclude: [...strings(read('notes.exclude', folder)), ...filesExclude(folder)],
		}),
		setFollowCursor: (follow) => {
			const found = vscode.workspace.getConfiguration(section).inspect('taxonomy.followCursor');
			const inWorkspace = found?.workspaceValue !== undefined;
			const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
			return vscode.workspace.getConfiguration(section).update('taxonomy.followCursor', follow, target);
		},
		dispose: () => {
			vscode.Disposable.from(subscription, emitter).dispose();
		},
	};
}

function read<T>(name: string, scope?: vscode.Uri): T | undefined {
	return vscode.workspace.getConfiguration(section, scope).get<T>(name);
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
