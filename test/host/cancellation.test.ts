// What is asked and not wanted any more: scans, and hovers while notes are read.
import * as vscode from 'vscode';
import { createConfig } from '../../src/vscode/config';
import { chapterReader } from '../../src/vscode/files/chapterFiles';
import { IndexCache } from '../../src/vscode/files/indexCache';
import { NoteFiles } from '../../src/vscode/files/noteFiles';
import { TermHover } from '../../src/vscode/hover';
import { Notes } from '../../src/vscode/notes';
import { becomes, definitionsOf, Notebook } from './notebook';
import { assert, assertEqual, closeEditors, configure, emptyWorkspace, extension, silent } from './support';

const many = 300;
const lines: string[] = [];
const logger = {
	...silent,
	info: (line: string) => lines.push(line),
	warn: (line: string) => lines.push(line),
	error: (line: string) => lines.push(line),
};

suite('Cancellation', () => {
	const notebook = new Notebook('cancelled');
	const config = createConfig();

	suiteSetup(async () => {
		await emptyWorkspace();
		const write = (number: number) =>
			notebook.write(
				`n${number}.md`,
				`# Note ${number}\n\n**Wallaby ${number}x:** one of many.\n\n${'More of it. '.repeat(200)}\n`,
			);
		await Promise.all(Array.from({ length: many }, (_, number) => write(number)));
		await notebook.write('z/last.md', '# Last\n\n**Cassowary:** a bird that kicks.\n');
	});

	setup(() => {
		lines.length = 0;
	});

	suiteTeardown(async () => {
		config.dispose();
		await configure('notes.exclude', undefined);
		await notebook.clear();
	});

	/** The files of the workspace, told of one by one. */
	const startFiles = () => {
		const told: string[] = [];
		let onFirst: () => void = () => undefined;
		const first = new Promise<void>((resolve) => {
			onFirst = resolve;
		});
		const sink = {
			set: (uri: string) => {
				told.push(uri);
				onFirst();
			},
			delete: () => undefined,
		};
		return { files: new NoteFiles(config, logger, sink, () => undefined), told, first };
	};

	test('a scan that another overtakes ends early, and by the end of the other every note is told', async () => {
		const { files, told, first } = startFiles();
		const overtaken = files.load(new Map());
		await first;
		const newer = files.load(new Map());
		await overtaken;
		const early = told.length;
		assert(early < many, `${early} were read by the first scan`);
		await newer;
		assertEqual(new Set(told).size, many + 1);
		assertEqual(lines.length, 1, 'only the newer says that it is done');
		files.dispose();
	});

	test('after the end nobody is told of a note', async () => {
		const { files, told, first } = startFiles();
		const given = files.load(new Map());
		await first;
		files.dispose();
		const early = told.length;
		await given;
		await files.load(new Map());
		assertEqual(told.length, early);
		assert(early < many, `${early} were read`);
		assertEqual(lines, []);
	});

	test('settings that change while notes are read count, the last ones', async () => {
		await becomes('cassowary', ['a bird that kicks.']);
		const changes = ['**/n1*.md', '**/n2*.md', '**/z/**'].map(
			(glob) => () => configure('notes.exclude', [glob]),
		);
		for (const change of changes) {
			await change();
		}
		await becomes('cassowary', []);
		await becomes('wallaby 299x', ['one of many.']);
		await configure('notes.exclude', undefined);
		await becomes('cassowary', ['a bird that kicks.']);
		assertEqual((await definitionsOf('wallaby 150x')).length, 1);
	});

	test('a hover that nobody waits for any more is not given, others are', async () => {
		const notes = new Notes(
			config,
			logger,
			chapterReader(extension().extensionUri, logger),
			new IndexCache(undefined, () => '', logger),
		);
		const hover = new TermHover(notes);
		const document = await vscode.workspace.openTextDocument(
			await notebook.write('open.md', '# Open\n\nA cassowary runs.\n'),
		);
		const place = new vscode.Position(2, 5);
		const [kept, left] = [new vscode.CancellationTokenSource(), new vscode.CancellationTokenSource()];
		const wanted = hover.provideHover(document, place, kept.token);
		const unwanted = hover.provideHover(document, place, left.token);
		await notes.openReady;
		assert(notes.isLoading, 'the other notes are on their way');
		left.cancel();
		assertEqual(await unwanted, undefined);
		const [part] = (await wanted)?.contents ?? [];
		assert(
			part instanceof vscode.MarkdownString && part.value.includes('a bird that kicks'),
			'the other came',
		);
		assertEqual(
			lines.filter((line) => !/notes in/.test(line)),
			[],
		);
		notes.dispose();
		await closeEditors();
	});
});
