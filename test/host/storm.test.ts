import * as vscode from 'vscode';
import { describe, toMarkdown } from '../../src/core/describe';
import { NoteIndex } from '../../src/core/workspace/noteIndex';
import { chapterUri } from '../../src/vscode/context';
import { chapterReader } from '../../src/vscode/files/chapterFiles';
import { messages, words } from '../../src/vscode/messages';
import { api, hoverAt, linksOf, Notebook, until } from './notebook';
import { assert, assertEqual, configure, emptyWorkspace, eventually, extension, silent } from './support';

/** Files that are created, and changed, renamed and deleted. */
const each = 250;
/** Operations that are under way at once. */
const atOnce = 25;

/** Whole numbers below a limit, the same in every run: the generator of Lehmer with the multiplier of Park and Miller. */
function randomFrom(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % limit;
	};
}

const syllables = [
	'ba',
	'ke',
	'di',
	'fo',
	'gu',
	'la',
	'me',
	'ni',
	'po',
	'ru',
	'sa',
	'te',
	'vi',
	'wo',
	'zu',
	'ha',
];

/** The name with a number: two invented words, `bakevo dilasu`. */
function nameOf(number: number): string {
	const word = (value: number) =>
		[value, value >> 4, value >> 8, 11].map((part) => syllables[part & 15] ?? '').join('');
	return `${word(number * 7 + 3)} ${word(number)}`;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

suite('A storm of changes', () => {
	const notebook = new Notebook('storm');
	const random = randomFrom(20_261_122);
	const names = Array.from({ length: each * 4 }, (_, number) => nameOf(number));
	const someName = () => names[random(names.length)] ?? '';
	let revision = 0;

	/** A note that defines a term, and mentions others that come, go, or never are. */
	const textOf = (name: string) =>
		[
			`# Note ${String(++revision)}`,
			'',
			`**${capital(name)}:** a thing of revision ${String(revision)}, unlike any ${someName()}.`,
			'',
			...Array.from(
				{ length: 6 },
				() => `Here a ${someName()} meets two ${someName()}s — 🌩️ and nobody minds.`,
			),
			'',
		].join(random(4) === 0 ? '\r\n' : '\n');
	const folderOf = (number: number) => `f${String(number % 10)}`;

	suiteSetup(emptyWorkspace);

	suiteTeardown(async () => {
		await configure('notes.exclude', undefined);
		await notebook.clear();
		await emptyWorkspace();
	});

	/** Does everything, some at once. */
	const perform = async (operations: readonly (() => PromiseLike<unknown>)[]) => {
		for (let from = 0; from < operations.length; from += atOnce) {
			await Promise.all(operations.slice(from, from + atOnce).map((operation) => operation()));
		}
	};

	/** All notes below a folder as the disk has them. */
	const notesBelow = async (folder: vscode.Uri): Promise<readonly { uri: string; text: string }[]> => {
		const entries = await vscode.workspace.fs.readDirectory(folder);
		const found = await Promise.all(
			entries.map(async ([name, type]) => {
				const uri = vscode.Uri.joinPath(folder, name);
				if (type === vscode.FileType.Directory) {
					return notesBelow(uri);
				}
				const bytes = name.endsWith('.md') ? await vscode.workspace.fs.readFile(uri) : undefined;
				return bytes === undefined ? [] : [{ uri: uri.toString(), text: new TextDecoder().decode(bytes) }];
			}),
		);
		return found.flat();
	};

	/** Knows what the extension has to know, from the files alone. */
	const freshIndex = async (open: vscode.TextDocument) => {
		const index = new NoteIndex();
		const chapter = await chapterReader(extension().extensionUri, silent)();
		const builtIn = chapter.map((note) => ({
			uri: chapterUri(note).toString(),
			version: 0,
			text: note.text,
		}));
		index.setChapter(builtIn, messages.chapterTitle());
		const notes = await notesBelow(notebook.root);
		for (const { uri, text } of notes) {
			index.set({ uri, version: 0, text: uri === open.uri.toString() ? open.getText() : text });
		}
		return { index, count: notes.length };
	};

	const toldBy = (index: NoteIndex, name: string) =>
		index.glossary.lookUp(name).flatMap((term) =>
			describe(index, term, '').definitions.map(({ definition, ...described }) => ({
				label: described.label,
				markdown: toMarkdown({ definition, ...described }, words).markdown,
				uri: definition.uri,
			})),
		);

	test('while notes are read and somebody types ends with what the files say', async function () {
		this.timeout(90_000);
		const path = (number: number) => `${folderOf(number)}/n${String(number)}.md`;
		const write = (number: number, name: string) => () => notebook.write(path(number), textOf(name));
		const open = await vscode.workspace.openTextDocument(
			await notebook.write('open.md', names.map((name) => `- ${name}\n`).join('')),
		);
		const editor = await vscode.window.showTextDocument(open);
		const first = Array.from({ length: each * 2 }, (_, number) => write(number, names[number] ?? ''));
		await perform(first);

		// From here on everything at once: all is read anew, files come, change, move and go, and somebody types.
		const { define } = await api();
		let isOver = false;
		const scanning = (async () => {
			// Each time all folders are walked again, and what was under way is given up.
			for (let time = 0; !isOver; time++) {
				await configure('notes.exclude', [`**/nothing ${String(time)}/**`]);
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
		})();
		const typing = (async () => {
			for (let typed = 0; !isOver; typed++) {
				const text =
					typed % 10 === 9 ? `\n\n**Typed ${nameOf(5000 + typed)}:** a term that is typed.\n\n` : 'x';
				const end = open.positionAt(open.getText().length);
				await editor.edit((edit) => {
					edit.insert(end, text);
				});
				await define(someName());
			}
		})();
		// Of 500 notes the first half moves, the second changes; of 250 new ones 200 and of the moved ones 50 go again.
		const creations = Array.from({ length: each }, (_, at) => write(each * 2 + at, someName()));
		const changes = Array.from({ length: each }, (_, at) => {
			// Half of them keep their name, the others take one that another note has, had, or gets.
			return write(each + at, at % 2 === 0 ? (names[each + at] ?? '') : someName());
		});
		const moved = (at: number) => `moved/m${String(at)}.md`;
		const moves = Array.from({ length: each }, (_, at) => () => {
			return vscode.workspace.fs.rename(notebook.uri(path(at)), notebook.uri(moved(at)));
		});
		const removals = Array.from({ length: each }, (_, at) => () => {
			return notebook.delete(at % 5 === 0 ? moved(at) : path(each * 2 + at));
		});
		await vscode.workspace.fs.createDirectory(notebook.uri('moved'));
		const inTurn = (kinds: readonly (readonly (() => PromiseLike<unknown>)[])[]) =>
			Array.from({ length: each }, (_, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
		await perform(inTurn([creations, changes.slice(0, each / 2), moves.slice(0, each / 2)]));
		await notebook.write('.gitignore', 'f3/\n');
		await perform(inTurn([changes.slice(each / 2), moves.slice(each / 2)]));
		await perform(inTurn([removals]));
		await vscode.workspace.fs.rename(notebook.uri('moved'), notebook.uri('moved again'));
		await notebook.write('.gitignore', '');
		isOver = true;
		await Promise.all([typing, scanning]);
		await configure('notes.exclude', undefined);

		const { index, count } = await freshIndex(open);
		assertEqual(count, 1 + each * 2, 'notes on the disk');
		const typed = [...open.getText().matchAll(/\*\*(Typed .+?):\*\*/g)].map(([, name = '']) => name);
		const asked = [...names, ...typed];
		await eventually(async () => {
			for (const name of asked) {
				const told = (await define(name)).map(({ label, markdown, uri }) => ({
					label,
					markdown,
					uri: uri.toString(),
				}));
				assertEqual(told, toldBy(index, name), name);
			}
		}, 30_000);
		// Counts are shown in hovers; the open note lists every name.
		for (let at = 0; at < names.length; at += 25) {
			const name = names[at] ?? '';
			const [term] = index.glossary.lookUp(name);
			if (term === undefined) {
				assertEqual(await hoverAt(open, `- |${name}\n`), undefined, name);
				continue;
			}
			const expected = messages.mentions(index.count(term));
			await until(async () => {
				const parts = (await hoverAt(open, `- |${name}\n`))?.parts ?? [];
				return parts.flatMap((part) => linksOf(part)).some(({ label }) => label === expected);
			}, `${name}: ${expected}`);
		}
		assert(index.glossary.terms.size > each, 'terms are left');
	});
});
