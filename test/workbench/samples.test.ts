import assert from 'node:assert/strict';
import { hoverWord, openFile, openView, runCommand, screenshot, walk } from './support';

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

walk('Counts', { folder: 'samples' }, (here) => {
	test('of an open note are in the tree also when something else had it read', async () => {
		await openFile(here.page, 'home-lab.md');
		await runCommand(here.page, 'Look Up Term…');
		await here.page.locator('.quick-input-list', { hasText: 'Lab host' }).waitFor({ timeout: 15_000 });
		await here.page.waitForTimeout(1000);
		await here.page.keyboard.press('Escape');
		await openView(here.page, 'Virtualization Notes');
		for (const label of ['My home lab', 'The machines']) {
			const row = here.page.locator('.sidebar .monaco-list-row', { hasText: label });
			await row.locator('.monaco-tl-twistie').click();
		}
		await here.page
			.locator('.sidebar .monaco-list-row', { hasText: /Quorum\s*1$/ })
			.waitFor({ timeout: 15_000 });
	});
});
