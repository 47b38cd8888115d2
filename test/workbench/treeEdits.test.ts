// What stands in the tree follows the typing, and what somebody has opened and selected there stays.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, openView, readTree, readWholeTree, screenshot, walk } from './support';

const settings = { 'virtualizationNotes.builtInChapter': false };
const lemurs =
	'# Lemurs\n\n## Kinds\n\n**Aye-aye:** a lemur with a long finger.\n\n**Indri:** a lemur that sings.\n';
const limit = 15_000;

walk(
	'The tree while somebody types',
	{ folder: 'test/fixtures/understanding-linux-virtualization.md', settings },
	(here) => {
		const rowOf = (label: string) =>
			here.page.locator('.sidebar .monaco-list-row', { has: here.page.locator(`text="${label}"`) });
		const drawn = async () =>
			(await readTree(here.page, 'Taxonomy')).map(
				({ level, label, expanded }) => `${'  '.repeat(level - 1)}${label}${expanded === false ? ' …' : ''}`,
			);
		const selected = () =>
			here.page.locator('.sidebar .monaco-list-row.selected .label-name').allInnerTexts();
		const type = async (text: string) => {
			await here.page.locator('.editor-group-container.active .view-line').last().click();
			await here.page.keyboard.press('Control+End');
			await here.page.keyboard.type(text);
		};

		suiteSetup(async () => {
			readdirSync(here.folder).forEach((name) => {
				rmSync(join(here.folder, name));
			});
			mkdirSync(join(here.folder, 'zoo'));
			writeFileSync(join(here.folder, 'lemurs.md'), lemurs);
			writeFileSync(
				join(here.folder, 'zoo', 'quokkas.md'),
				'# Quokkas\n\n**Quokka:** a wallaby that smiles.\n',
			);
			await openFile(here.page, 'lemurs.md');
			await openView(here.page, 'Virtualization Notes');
			// The note that is open may be there before the others.
			await rowOf('zoo').waitFor({ timeout: limit });
			await rowOf('Lemurs').waitFor({ timeout: limit });
			await readWholeTree(here.page, 'Taxonomy');
			await rowOf('Indri').click();
			// The click shows the definition in the editor: what is typed before would stand in its place.
			await here.page
				.locator('#status\\.editor\\.selection', { hasText: '5 selected' })
				.waitFor({ timeout: limit });
		});

		test('begins as it was left', async () => {
			assert.deepEqual(await drawn(), [
				'zoo',
				'  Quokkas',
				'    Quokka',
				'Lemurs',
				'  Kinds',
				'    Aye-aye',
				'    Indri',
			]);
			assert.deepEqual(await selected(), ['Indri']);
		});

		test('a new term comes, in its place', async () => {
			await type('\n**Sifaka:** a lemur that leaps.\n');
			await rowOf('Sifaka').waitFor({ timeout: limit });
			assert.deepEqual(await drawn(), [
				...['zoo', '  Quokkas', '    Quokka', 'Lemurs', '  Kinds'],
				...['    Aye-aye', '    Indri', '    Sifaka'],
			]);
			assert.deepEqual(await selected(), ['Indri']);
		});

		test('a title changes, and all below it stays open', async () => {
			await here.page.keyboard.press('Control+Home');
			await here.page.keyboard.press('End');
			await here.page.keyboard.type(' of Madagascar');
			await rowOf('Lemurs of Madagascar').waitFor({ timeout: limit });
			assert.deepEqual(await drawn(), [
				...['zoo', '  Quokkas', '    Quokka', 'Lemurs of Madagascar', '  Kinds'],
				...['    Aye-aye', '    Indri', '    Sifaka'],
			]);
			assert.deepEqual(await selected(), ['Indri']);
			await screenshot(here.page, 'tree-edits');
		});

		test('a mention is counted, in its row and aloud', async () => {
			await type('\nAn indri sings, and a quokka smiles.\n');
			await here.page
				.locator('.sidebar .monaco-list-row[aria-label*="Indri"]', { hasText: '2' })
				.waitFor({ timeout: limit });
			assert.match(
				(await readTree(here.page, 'Taxonomy')).map(({ spoken }) => spoken).join('\n'),
				/Indri.*2 mentions/,
			);
		});

		test('a term that is renamed takes its place, and the tree can be walked to its end', async () => {
			writeFileSync(
				join(here.folder, 'zoo', 'quokkas.md'),
				'# Quokkas\n\n**Potoroo:** a marsupial that digs.\n',
			);
			await rowOf('Potoroo').waitFor({ timeout: limit });
			const rows = await readWholeTree(here.page, 'Taxonomy');
			assert.deepEqual(
				rows.filter(({ label }) => /Quokka|Potoroo|Sifaka/.test(label)).map(({ label }) => label),
				['Quokkas', 'Potoroo', 'Sifaka'],
			);
		});

		test('a note that goes takes its row along', async () => {
			writeFileSync(join(here.folder, 'zoo', 'quokkas.md'), 'Nothing is said here.\n');
			await rowOf('Potoroo').waitFor({ state: 'hidden', timeout: limit });
			assert.equal((await drawn())[0], 'Lemurs of Madagascar');
		});
	},
);
