import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { openFile, screenshot, walk } from './support';

walk('Opening', { folder: 'samples' }, (here) => {
	test('the explorer shows the folder', async () => {
		const rows = await here.page.locator('.explorer-folders-view .monaco-list-row').allInnerTexts();
		const shown = rows.map((row) => row.trim());
		assert.deepEqual(
			readdirSync(here.folder).filter((name) => !shown.includes(name)),
			[],
		);
	});

	test('a note opens in the editor', async () => {
		const note = readdirSync(here.folder).find((name) => name.endsWith('.md')) ?? '';
		await openFile(here.page, note);
		assert.equal(await here.page.locator('.tab.active').getAttribute('data-resource-name'), note);
		await screenshot(here.page, 'opening');
	});

	test('nothing has gone wrong that a person would be told', async () => {
		assert.deepEqual(await here.page.locator('.notification-toast:visible').allInnerTexts(), []);
	});
});
