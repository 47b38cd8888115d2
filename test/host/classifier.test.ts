import * as vscode from 'vscode';
import { api, Notebook, until } from './notebook';
import {
	actionsAt,
	assert,
	assertEqual,
	assertMatch,
	closeEditors,
	configure,
	diagnosticsOf,
	eventually,
	openFile,
	type Marked,
} from './support';

const note = `# Animals

## Kinds of lemur

**Aye-aye:** a lemur with a long finger.

**Indri:** a lemur that sings.

**Sifaka:** a lemur that dances.
`;

const goFile = `package main

// virtualization-notes: classifier "Kinds of lemur"

type LemurKind string

const (
	LemurKindAyeAye LemurKind = "Aye-aye"
	LemurKindYeti   LemurKind = "Yeti"
)

func NewLemurKind(text string) (LemurKind, error) {
	switch text {
	case "Aye-aye":
		return LemurKindAyeAye, nil
	case "Yeti":
		return LemurKindYeti, nil
	default:
		return "", nil
	}
}
|`;

suite('Classifiers', () => {
	const notebook = new Notebook('classifiers');
	const node = () => ({ id: `${notebook.uri('lemurs.md').toString()} > section:Kinds of lemur` });
	const insert = () => vscode.commands.executeCommand('virtualizationNotes.insertClassifier', node());
	const open = (name: string, text: string) => openFile(`classifiers/${name}`, text);

	suiteSetup(async () => {
		await notebook.write('lemurs.md', note);
		await until(async () => (await (await api()).define('sifaka')).length > 0, 'the note is read');
	});

	teardown(async () => {
		await vscode.commands.executeCommand('leaveSnippet');
		await closeEditors();
	});

	suiteTeardown(() => notebook.clear());

	test('are inserted in the language and the indentation of the file, where they compile', async () => {
		const { editor, document } = await open(
			'zoo.go',
			'|package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println()\n}\n',
		);
		await insert();
		assertMatch(
			document.getText(),
			/^package main\n\nimport "fmt"\n\n\/\/ virtualization-notes: classifier "Kinds of lemur"\n\n/,
		);
		assertMatch(
			document.getText(),
			/\n\tcase "Indri":\n\t\t\/\/ a lemur that sings\.\n\t\treturn LemurKindIndri, nil\n/,
		);
		assertMatch(document.getText(), /\n}\n\nfunc main\(\) \{\n\tfmt\.Println\(\)\n}\n$/);
		// The type's name is the first tab stop, selected wherever it stands.
		assert(editor.selections.length > 3, 'the name can be changed everywhere at once');
		assertEqual(
			[...new Set(editor.selections.map((selection) => document.getText(selection)))],
			['LemurKind'],
		);
	});

	test('are indented as the place is, where the editor guesses otherwise', async () => {
		const { editor, document } = await open('Zoo.java', 'package a;\n\nclass Zoo {\n\t|\n}\n');
		editor.options = { insertSpaces: true, tabSize: 4 };
		await insert();
		assertMatch(document.getText(), /\n\tenum LemurKind \{\n\t\tAYE_AYE\("Aye-aye"\),\n/);
	});

	test('several cursors are one place', async () => {
		const { editor, document } = await open('many.py', 'a = 1\n|\nb = 2\n\nc = 3\n');
		const at = (line: number) => new vscode.Selection(line, 0, line, 0);
		editor.selections = [at(1), at(3), at(4)];
		await insert();
		assertEqual(document.getText().split('virtualization-notes:').length, 2);
		assertMatch(
			document.getText(),
			/^a = 1\n\n\n# virtualization-notes: classifier "Kinds of lemur"\n\nimport enum\n/,
		);
		assertMatch(document.getText(), /\n {4}AYE_AYE = "Aye-aye"\n[^]*\n\n\nb = 2\n\nc = 3\n$/);
	});

	test('a new file gets what has to open it', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'php', content: '' });
		await vscode.window.showTextDocument(document);
		await insert();
		assertMatch(document.getText(), /^<\?php\n\n\/\/ virtualization-notes/);
	});

	test('a document that cannot be changed stays as it is', async () => {
		const provider = vscode.workspace.registerTextDocumentContentProvider('read-only', {
			provideTextDocumentContent: () => 'package main\n',
		});
		try {
			const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse('read-only:/a.go'));
			const document = await vscode.languages.setTextDocumentLanguage(opened, 'go');
			await vscode.window.showTextDocument(document);
			await insert();
			assertEqual(document.getText(), 'package main\n');
		} finally {
			provider.dispose();
		}
	});

	const offered = async ({ document, position }: Marked) => {
		const list = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			position,
			undefined,
			5,
		);
		return list.items.filter(({ command }) => command?.command === 'virtualizationNotes.insertClassifier');
	};
	const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

	test('are suggested for the word “classifier”, the nearest first, with a preview', async () => {
		const marked = await open('suggest.go', 'package main\n\ncla|\n');
		const [first] = await offered(marked);
		assert(first !== undefined, 'nothing is suggested');
		assertEqual(labelOf(first), 'classifier of Kinds of lemur');
		assertEqual(first.detail, 'Aye-aye, Indri, Sifaka');
		assertMatch((first.documentation as vscode.MarkdownString).value, 'case "Sifaka":');
		await marked.editor.edit((edit) => {
			edit.delete(first.range as vscode.Range);
		});
		await vscode.commands.executeCommand(first.command?.command ?? '', ...(first.command?.arguments ?? []));
		assertMatch(marked.document.getText(), /^package main\n\n\/\/ virtualization-notes: classifier /);
	});

	test('are one suggestion while few letters are typed, and as many as there are from then on', async () => {
		const labels = async (name: string, text: string) => {
			const marked = await open(name, text);
			const list = await vscode.commands.executeCommand<vscode.CompletionList>(
				'vscode.executeCompletionItemProvider',
				marked.document.uri,
				marked.position,
			);
			assertEqual(list.isIncomplete, true, 'the editor asks again');
			return (await offered(marked)).map(labelOf);
		};
		for (const [name, text] of [
			['a.go', 'package main\n\nc|\n'],
			['a.py', 'class|\n'],
			['a.java', 'cla|\n'],
			['a.ts', 'clas|\n'],
		] as const) {
			assertEqual(await labels(name, text), ['classifier of …'], text);
		}
		for (const [name, text] of [
			['b.go', 'package main\n\ncla|\n'],
			['b.py', '    classi|\n'],
			['b.java', 'classifier|\n'],
			['b.ts', 'classifierKinds|\n'],
		] as const) {
			const [first, ...others] = await labels(name, text);
			assertEqual(first, 'classifier of Kinds of lemur', text);
			assert(others.length > 3, 'those of the chapter come after it');
		}
	});

	test('are not suggested to somebody who types something else', async () => {
		assertEqual(await offered(await open('a.go', 'package main\n\nclo|\n')), []);
		assertEqual(await offered(await open('b.go', 'package main\n\nvar cla|\n')), []);
		assertEqual(await offered(await open('c.py', 'class|es\n')), []);
		assertEqual(await offered(await open('d.py', '|\n')), []);
	});

	const told = (document: vscode.TextDocument) =>
		diagnosticsOf(document).map(({ code, message, range, severity }) => [
			code,
			message,
			document.getText(range),
			severity === vscode.DiagnosticSeverity.Information,
		]);
	const lenses = async (document: vscode.TextDocument) =>
		(
			await vscode.commands.executeCommand<vscode.CodeLens[]>(
				'vscode.executeCodeLensProvider',
				document.uri,
				10,
			)
		).map(({ command }) => command?.title);
	const marker = '// virtualization-notes: classifier "Kinds of lemur"';
	const unknown = [
		'classifier-unknown-kind',
		'“Yeti” is no kind of “Kinds of lemur” in the notes.',
		'"Yeti"',
		true,
	];
	const missing = [
		'classifier-missing-kind',
		'2 kinds of “Kinds of lemur” are missing here: Indri, Sifaka.',
		marker,
		true,
	];

	test('are compared with the notes, and a quick fix adds what is missing', async () => {
		const { document } = await open('drift.go', goFile);
		await eventually(() => {
			assertEqual(told(document), [missing, unknown]);
		});
		assertEqual(await lenses(document), [
			'1 of 3 kinds, 1 unknown — Kinds of lemur',
			'Add the missing kinds',
		]);
		const position = new vscode.Position(2, 5);
		const actions = await actionsAt({ document, position, range: new vscode.Range(position, position) });
		const fix = actions.find(({ title }) => title === 'Add the missing kinds');
		assert(fix?.edit !== undefined && fix.isPreferred === true, 'there is no fix');
		await vscode.workspace.applyEdit(fix.edit);
		assertMatch(document.getText(), /\n\tLemurKindSifaka LemurKind = "Sifaka"\n\)/);
		assertMatch(
			document.getText(),
			/\tcase "Indri":\n\t\t\/\/ a lemur that sings\.\n\t\treturn LemurKindIndri, nil\n/,
		);
		await eventually(() => {
			assertEqual(told(document), [unknown]);
		});
		assertEqual(await lenses(document), ['3 of 3 kinds, 1 unknown — Kinds of lemur']);
	});

	test('follow the notes while these are written', async () => {
		const { document } = await open('follow.go', goFile);
		const lemurs = await vscode.workspace.openTextDocument(notebook.uri('lemurs.md'));
		const place = new vscode.Position(9, 0);
		const added = '\n**Yeti:** a lemur that hides.\n';
		const more = new vscode.WorkspaceEdit();
		more.insert(lemurs.uri, place, added);
		await vscode.workspace.applyEdit(more);
		await eventually(() => {
			assertEqual(told(document), [missing]);
		});
		// By hand: the editor may have saved the note by itself meanwhile, and then there is nothing to revert.
		const less = new vscode.WorkspaceEdit();
		less.delete(lemurs.uri, new vscode.Range(place, place.translate(added.split('\n').length - 1)));
		await vscode.workspace.applyEdit(less);
		assertEqual(lemurs.getText(), note);
		await lemurs.save();
		await eventually(() => {
			assertEqual(told(document), [missing, unknown]);
		});
	});

	const fixesAt = async (document: vscode.TextDocument, words: string) => {
		const start = document.positionAt(document.getText().indexOf(words));
		return actionsAt({ document, position: start, range: new vscode.Range(start, start) });
	};
	const apply = async (actions: readonly vscode.CodeAction[], title: string) => {
		const edit = actions.find((action) => action.title === title)?.edit;
		assert(edit !== undefined, `there is no “${title}”`);
		await vscode.workspace.applyEdit(edit);
	};

	test('that the notes renamed are renamed by one fix: label, name and comment', async () => {
		const { document } = await open(
			'renamed.go',
			goFile
				.replaceAll('"Yeti"', '"Indri lemur"')
				.replaceAll('Yeti', 'Indri')
				.replace('default:', 'case "Sifaka": // No Indri lemur.\n\t\treturn "s", nil\n\tdefault:'),
		);
		await eventually(async () => {
			assertEqual(await lenses(document), ['2 of 3 kinds, 1 unknown — Kinds of lemur']);
		});
		const title = 'Rename “Indri lemur” to “Indri”';
		for (const words of [marker, '"Indri lemur":']) {
			const titles = (await fixesAt(document, words)).map((action) => action.title);
			assert(titles.includes(title), `${words}: ${titles.join(', ')}`);
		}
		await apply(await fixesAt(document, marker), title);
		assertMatch(document.getText(), '\tLemurKindIndri   LemurKind = "Indri"\n');
		assertMatch(document.getText(), '\tcase "Indri":\n\t\treturn LemurKindIndri, nil\n');
		assertMatch(document.getText(), '// No Indri.\n');
		await eventually(() => {
			assertEqual(told(document), []);
		});
	});

	test('that are unknown may be any of those that are missing', async () => {
		const { document } = await open('unknown.go', goFile);
		await eventually(async () => {
			assertEqual(await lenses(document), [
				'1 of 3 kinds, 1 unknown — Kinds of lemur',
				'Add the missing kinds',
			]);
		});
		const titles = (await fixesAt(document, '"Yeti":')).map((action) => action.title);
		assertEqual(titles, ['Rename “Yeti” to “Indri”', 'Rename “Yeti” to “Sifaka”']);
		assertEqual(
			(await fixesAt(document, marker)).map((action) => action.title),
			['Add the missing kinds'],
		);
	});

	test('whose item is gone are reported, with another item or none as fixes', async () => {
		const lost = goFile.replace('Kinds of lemur', 'Lorises');
		const { document } = await open('lost.go', lost);
		assertEqual(await lenses(document), ['The notes have no kinds of “Lorises”']);
		const message = 'The notes have no kinds of “Lorises”. The item has another name by now, or is gone.';
		await eventually(() => {
			assertEqual(told(document), [
				['classifier-no-item', message, marker.replace('Kinds of lemur', 'Lorises'), true],
			]);
		});
		const fixes = await fixesAt(document, '// virt');
		assertEqual(
			fixes.map(({ title }) => title),
			['Compare with “Kinds of lemur”', 'Choose another item of the notes…', 'Remove the marker'],
		);
		await apply(fixes, 'Compare with “Kinds of lemur”');
		await eventually(() => {
			assertEqual(told(document), [missing, unknown]);
		});
		const { document: other } = await open('removed.go', lost);
		await apply(await fixesAt(other, '// virt'), 'Remove the marker');
		assertEqual(other.getText().includes('virtualization-notes'), false);
		await eventually(() => {
			assertEqual(told(other), []);
		});
	});

	test('are left alone when the user wants it', async () => {
		const { document: other } = await open('off.go', goFile);
		await eventually(() => {
			assertEqual(told(other).length, 2);
		});
		await configure('classifier.keepInStep', false);
		try {
			await eventually(() => {
				assertEqual(told(other), []);
			});
			assertEqual(await lenses(other), []);
		} finally {
			await configure('classifier.keepInStep', undefined);
		}
	});

	test('a document that is closed, or becomes text, has no warnings any more', async () => {
		const { document } = await open('closed.go', goFile);
		await eventually(() => {
			assertEqual(told(document).length, 2);
		});
		// For extensions the document is closed and opened again; a closed tab keeps its document for a while.
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
		await eventually(() => {
			assertEqual(told(document), []);
		});
	});
});
