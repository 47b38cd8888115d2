import assert from 'node:assert/strict';
import { hoverWord, openFile, openView, screenshot, walk } from './support';

walk('Samples', { folder: 'samples' }, (here) => {
	test("a hover shows the chapter's definition of what the note only mentions", async () => {
		await openFile(here.page, 'home-lab.md');
		const shown = await hoverWord(here.page, 'Live migration');
		assert.match(shown, /running virtual machine/);
		assert.match(shown, /built-in chapter/);
		await screenshot(here.page, 'hover');
		await here.page.keyboard.press('Escape');
	});

	test('the taxonomy shows the notes and below them the chapter', async () => {
		await openView(here.page, 'Virtualization Notes');
		const rows = here.page.locator('.sidebar .monaco-list-row');
		await rows.filter({ hasText: 'My home lab' }).waitFor({ timeout: 15_000 });
		const labels = (await rows.allInnerTexts()).map((text) => text.trim());
		assert.ok(
			labels.indexOf('My home lab') < labels.findIndex((label) => label.startsWith('Virtualization')),
		);
		await screenshot(here.page, 'taxonomy');
	});
});
