import * as vscode from 'vscode';
import { api, becomes, definitionsOf, hoverAt, linksOf, Notebook, until } from './notebook';
import {
	assert,
	assertEqual,
	assertMatch,
	closeEditors,
	configure,
	diagnosticsOf,
	eventually,
} from './support';

const glossary = (term: string, definition: string, ...more: readonly string[]) =>
	[
		'contexts:',
		'  - name: Animals',
		'    terms:',
		`      - name: ${term}`,
		`        definition: ${definition}`,
		...more,
		'',
	].join('\n');

suite('Glossary files', () => {
	const notebook = new Notebook('glossaries');
	/** The hover's words over a word of a file, `undefined` where there is none. */
	const hoverIn = async (name: string, text: string) => {
		const uri = await notebook.write(name, `${text.replace('|', '')}\n`);
		const hover = await hoverAt(await vscode.workspace.openTextDocument(uri), text);
		return hover?.parts.map(({ value }) => value).join('\n');
	};

	suiteTeardown(() => notebook.clear());

	test('define terms for the files of their folder, in notes and code', async () => {
		await notebook.write(
			'zoo/zoo.glossary.yml',
			glossary('Wombat', 'An animal that digs.', '        aliases: [Digger]'),
		);
		await becomes('wombats', ['An animal that digs.']);
		assertMatch((await hoverIn('zoo/deep/a.md', 'Two wom|bats.')) ?? '', 'An animal that digs.');
		assertMatch((await hoverIn('zoo/a.ts', 'const digger|Count = 1;')) ?? '', 'also Digger');
		assertEqual(await hoverIn('elsewhere/a.md', 'Two wom|bats.'), undefined);
	});

	test('are gone to, at the place of the term', async () => {
		const uri = await notebook.write('zoo/b.md', 'One wombat.\n');
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 5, 0, 5) });
		await vscode.commands.executeCommand('virtualizationNotes.openDefinition');
		const editor = vscode.window.activeTextEditor;
		assertMatch(editor?.document.uri.path ?? '', /\/zoo\.glossary\.yml$/);
		assertEqual(editor?.document.getText(editor.selection), 'Wombat');
		await closeEditors();
	});

	test('in a .contextive folder are found', async () => {
		await notebook.write('dot/.contextive/definitions.yml', glossary('Yapok', 'An animal that swims.'));
		await becomes('yapok', ['An animal that swims.']);
		assertMatch((await hoverIn('dot/sub/a.md', 'A ya|pok.')) ?? '', 'An animal that swims.');
	});

	test('that are changed, renamed and deleted are followed', async () => {
		await notebook.write('life/a.glossary.yaml', glossary('Zorilla', 'An animal that smells.'));
		await becomes('zorilla', ['An animal that smells.']);
		await notebook.write('life/a.glossary.yaml', glossary('Zorilla', 'An animal that smells a lot.'));
		await becomes('zorilla', ['An animal that smells a lot.']);
		await vscode.workspace.fs.rename(
			notebook.uri('life/a.glossary.yaml'),
			notebook.uri('life/b.glossary.yml'),
		);
		await until(
			async () => (await (await api()).define('zorilla'))[0]?.uri.path.endsWith('/life/b.glossary.yml'),
			'it has moved',
		);
		await notebook.delete('life/b.glossary.yml');
		await becomes('zorilla', []);
	});

	test('that are edited count before they are saved, also when only a note imports what is edited', async () => {
		const uri = await notebook.write('edit/words.yml', glossary('Xerus', 'An animal on the disk.'));
		await notebook.write('edit/main.glossary.yml', 'imports:\n  - words.yml\n');
		await becomes('xerus', ['An animal on the disk.']);
		for (const [name, at] of [
			['edit/words.yml', uri],
			[
				'edit/own.glossary.yml',
				await notebook.write('edit/own.glossary.yml', glossary('Vicuña', 'An animal on the disk.')),
			],
		] as const) {
			const term = name === 'edit/words.yml' ? 'xerus' : 'vicuña';
			await becomes(term, ['An animal on the disk.']);
			const document = await vscode.workspace.openTextDocument(at);
			const editor = await vscode.window.showTextDocument(document);
			const place = document.getText().indexOf('on the disk');
			await editor.edit((edit) => {
				edit.replace(
					new vscode.Range(document.positionAt(place), document.positionAt(place + 11)),
					'in the editor',
				);
			});
			assertEqual(await definitionsOf(term), ['An animal in the editor.']);
			await until(() => document.isDirty, 'VS Code says that it is not saved');
			await closeEditors();
			await becomes(term, ['An animal on the disk.']);
		}
	});

	test('bring what they import, chained, and what becomes of it', async () => {
		await notebook.write('far/one.yaml', `imports: [two.yml]\n${glossary('Urial', 'A sheep.')}`);
		await notebook.write('far/two.yml', glossary('Takin', 'A goat.'));
		await notebook.write('near/all.glossary.yml', 'imports:\n  - ../far/one.yaml\n');
		await becomes('takin', ['A goat.']);
		assertMatch((await hoverIn('near/a.md', 'A ta|kin and a urial.')) ?? '', 'A goat.');
		assertEqual(await hoverIn('far/a.md', 'A ta|kin.'), undefined);
		await notebook.write('far/two.yml', glossary('Takin', 'A large goat.'));
		await becomes('takin', ['A large goat.']);
		await notebook.delete('far/two.yml');
		await becomes('takin', []);
		await becomes('urial', ['A sheep.']);
		await notebook.write('far/two.yml', glossary('Takin', 'A goat again.'));
		await becomes('takin', ['A goat again.']);
		await notebook.delete('near/all.glossary.yml');
		await becomes('takin', []);
	});

	test('say what is wrong by line and column, and define the rest', async () => {
		const uri = await notebook.write(
			'wrong/w.glossary.yml',
			'imports:\n  - https://example.com/a.yml\n  - nowhere.yml\ncontexts:\n  - terms:\n    - name: Serow\n      definition: A goat.\n    - name: Tahr\n      definition: : one colon too many\n',
		);
		await becomes('serow', ['A goat.']);
		const document = await vscode.workspace.openTextDocument(uri);
		await eventually(() => {
			assertEqual(
				diagnosticsOf(document).map(({ range, code, severity }) => [
					range.start.line,
					range.start.character,
					code,
					severity,
				]),
				[
					[1, 4, 'glossary-importOnWeb', vscode.DiagnosticSeverity.Information],
					[2, 4, 'glossary-importNotFound', vscode.DiagnosticSeverity.Error],
					[8, 18, 'glossary-yaml', vscode.DiagnosticSeverity.Error],
				],
			);
		});
		await notebook.write('wrong/w.glossary.yml', glossary('Serow', 'A goat.'));
		await eventually(() => {
			assertEqual(diagnosticsOf(document), []);
		});
	});

	test('define nothing where their form is switched off', async () => {
		try {
			await configure('definitions.forms', { glossaryFile: false });
			await becomes('wombat', []);
		} finally {
			await configure('definitions.forms', undefined);
		}
		await becomes('wombat', ['An animal that digs.']);
	});

	test('are counted where they are mentioned', async () => {
		await notebook.write('zoo/c.md', 'A wombat and a digger.\n');
		await eventually(async () => {
			const value = (await hoverIn('zoo/d.md', 'Two wom|bats.')) ?? '';
			const links = linksOf(new vscode.MarkdownString(value)).map(({ label }) => label);
			assert(
				links.some((label) => /^\d+ mentions$/.test(label)),
				`${JSON.stringify(links)} hold a count`,
			);
		});
	});
});
