// A window with more notes than somebody scrolls through: its folders begin closed, also while notes are still read.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openView, readTree, walk } from './support';

const settings = { 'virtualizationNotes.builtInChapter': false };
const folders = 20;
const notesInFolder = 60;
const limit = 30_000;

/** Runs in the page, and marks it when a text is shown, however shortly. */
function watchFor(text: string): void {
	new MutationObserver(() => {
		if (document.body.innerText.includes(text)) {
			document.body.dataset['seen'] = text;
		}
	}).observe(document.body, { childList: true, subtree: true, characterData: true });
}

walk('Many notes', { folder: 'test/fixtures/understanding-linux-virtualization.md', settings }, (here) => {
	suiteSetup(() => {
		for (let folder = 0; folder < folders; folder++) {
			mkdirSync(join(here.folder, `area-${folder}`));
			for (let note = 0; note < notesInFolder; note++) {
				writeFileSync(
					join(here.folder, `area-${folder}`, `note-${note}.md`),
					`# Note ${folder}-${note}\n\n**Lemur${folder}x${note}:** an animal that leaps.\n`,
				);
			}
		}
	});

	test('no folder is open, though some of the notes were read before the others', async () => {
		await here.page.evaluate(watchFor, 'There are no notes here yet');
		await openView(here.page, 'Virtualization Notes');
		const last = here.page.locator('.sidebar .pane .monaco-list-row').nth(folders);
		await last.waitFor({ timeout: limit });
		const drawn = await readTree(here.page, 'Taxonomy');
		assert.deepEqual(
			drawn.filter(({ level, expanded }) => level > 1 || expanded === true),
			[],
		);
		assert.equal(drawn.length, folders + 1);
	});

	test('nobody was told that there are no notes before it was known', async () => {
		assert.equal(await here.page.evaluate(() => document.body.dataset['seen']), undefined);
	});
});
