import assert from 'node:assert/strict';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, openView, readNotifications, screenshot, walk } from './support';

const runningExtensions = 'workbench.action.showRuntimeExtensions';
const limit = 15_000;
/** Before every reading: milliseconds. */
const longAgo = Date.UTC(2001, 0, 1);
/** More than loading and activating take on the busiest machine: milliseconds. */
const atOnce = 2000;

walk('Opening', { folder: 'samples', commands: [runningExtensions] }, (here) => {
	const notes = () =>
		readdirSync(here.folder)
			.filter((name) => name.endsWith('.md') && name !== 'README.md')
			.map((name) => join(here.folder, name));

	// What is older than the last change is renewed by the next reading, also where the disk is spared the others.
	suiteSetup(() => {
		notes().forEach((note) => {
			utimesSync(note, longAgo / 1000, statSync(note).mtimeMs / 1000);
		});
	});

	test('the extension is active at once', async () => {
		await here.press(runningExtensions);
		const row = here.page.locator('.runtime-extensions-editor .extension', {
			hasText: /virtualization-notes[^]*?\d+ ?ms/,
		});
		// The list is sorted, the slowest first, and holds only what is in sight: ours is far down.
		const list = here.page.locator('.runtime-extensions-editor .monaco-list');
		await list.waitFor({ timeout: 60_000 });
		await list.hover();
		for (let tries = 0; tries < 20 && !(await row.isVisible()); tries++) {
			await here.page.mouse.wheel(0, 300);
			await here.page.waitForTimeout(250);
		}
		await row.waitFor({ timeout: limit });
		const took = Number(/(\d+) ?ms/.exec(await row.innerText())?.[1]);
		assert.ok(took < atOnce, `It took ${took} ms.`);
		// By a file of the folder, before those that wait until VS Code has started.
		assert.match(await row.innerText(), /Startup Activation/);
		await here.page.keyboard.press('Escape');
		await row.waitFor({ state: 'hidden', timeout: limit });
	});

	test('no note is read before somebody asks', async function () {
		const read = () => notes().filter((note) => statSync(note).atimeMs > longAgo);
		await here.page.waitForTimeout(2000);
		assert.deepEqual(read(), []);
		await openView(here.page, 'Virtualization Notes');
		await here.page
			.locator('.sidebar .monaco-list-row', { hasText: 'My home lab' })
			.waitFor({ timeout: limit });
		if (read().length === 0) {
			// This disk does not keep when a file was read.
			this.skip();
		}
		assert.deepEqual(read(), notes());
		await openView(here.page, 'Explorer');
	});

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
		assert.deepEqual(await readNotifications(here.page), []);
	});
});
