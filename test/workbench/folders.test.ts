// Two folders in one window: each stands in the tree by its name, and both are known in both.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hoverWord, openFile, openView, readWholeTree, walk } from './support';

const settings = { 'virtualizationNotes.builtInChapter': false };
const notes = {
	'guides/lemurs.md': '# Lemurs\n\n**Indri:** a lemur that sings.\n\nMost sit with a quokka.\n',
	'field/quokkas.md': '# Quokkas\n\n**Quokka:** a wallaby that smiles.\n',
	'both.code-workspace': JSON.stringify({
		folders: [{ path: 'guides' }, { path: 'field', name: 'Field notes' }],
	}),
};

walk('Two folders', { folder: 'test/fixtures/understanding-linux-virtualization.md', settings }, (here) => {
	suiteSetup(async () => {
		for (const [path, text] of Object.entries(notes)) {
			mkdirSync(join(here.folder, path, '..'), { recursive: true });
			writeFileSync(join(here.folder, path), text);
		}
		const address = new URL(here.page.url());
		address.searchParams.delete('folder');
		address.searchParams.set(
			'workspace',
			decodeURI(pathToFileURL(join(here.folder, 'both.code-workspace')).pathname),
		);
		await here.page.goto(address.href);
		const row = here.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'Field notes' });
		// VS Code's page sometimes comes up without the folders, until it is loaded again.
		await row.waitFor({ timeout: 20_000 }).catch(() => here.page.reload());
		await row.waitFor({ timeout: 60_000 });
	});

	test('stand in the tree by their names, with the notes in them', async () => {
		await openView(here.page, 'Virtualization Notes');
		const rows = await readWholeTree(here.page, 'Taxonomy');
		assert.deepEqual(
			rows.map(({ level, label }) => '  '.repeat(level - 1) + label),
			['Field notes', '  Quokkas', '    Quokka', 'guides', '  Lemurs', '    Indri'],
		);
	});

	test('know the terms of each other', async () => {
		await openFile(here.page, 'lemurs.md');
		assert.match(await hoverWord(here.page, 'quokka'), /a wallaby that smiles[^]*quokkas\.md/);
	});
});
