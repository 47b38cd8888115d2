// Somebody asks about a word that is no mention: they are told whether anybody defines it, and why it does not count.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInEditor, openFile, readNotifications, runCommand, walk } from './support';

const settings = {
	'editor.stickyScroll.enabled': false,
	'virtualizationNotes.builtInChapter': false,
};
const limit = 15_000;
const lab = '# Lab\n\n**Host:** a machine that runs others.\n\nIt will host many.\n';
const diary = '# Diary\n\nThe host of the party was late.\n';

walk(
	'A word that is no term here',
	{ folder: 'test/fixtures/understanding-linux-virtualization.md', settings },
	(here) => {
		/** Reads the list of notifications until it is as wanted, doing something before each time that it is not. */
		const untilTold = async (
			isWanted: (told: readonly string[]) => boolean,
			otherwise: () => Promise<void>,
		): Promise<readonly string[]> => {
			const deadline = Date.now() + limit;
			for (;;) {
				const told = await readNotifications(here.page);
				if (isWanted(told)) {
					return told;
				}
				assert.ok(Date.now() < deadline, `Told: ${told.join(' · ')}`);
				await otherwise();
			}
		};

		/** Asks about the word in the middle of a text, and reads the answer. */
		const ask = async (text: string) => {
			await untilTold(
				(told) => told.length === 0,
				() => runCommand(here.page, 'Notifications: Clear All Notifications'),
			);
			const place = await findInEditor(here.page, text);
			await here.page.mouse.dblclick(place.x, place.y);
			await runCommand(here.page, 'Virtualization Notes: Why Is This a Term?');
			const [answer] = await untilTold(
				(told) => told.length > 0,
				() => here.page.waitForTimeout(100),
			);
			return answer;
		};

		suiteSetup(() => {
			readdirSync(here.folder).forEach((name) => {
				rmSync(join(here.folder, name));
			});
			for (const [folder, name, text] of [
				['lab', 'lab.md', lab],
				['home', 'diary.md', diary],
			] as const) {
				mkdirSync(join(here.folder, folder));
				writeFileSync(join(here.folder, folder, name), text);
			}
		});

		test('because nobody defines it', async () => {
			await openFile(here.page, 'diary.md');
			assert.equal(await ask('party'), 'There is no term of your notes at the cursor.');
		});

		test('because it is an everyday word, and defined elsewhere', async () => {
			assert.equal(
				await ask('host'),
				'“host” is an everyday word. It means the term only near its definition.',
			);
		});

		test('because it is a verb', async () => {
			await openFile(here.page, 'lab.md');
			assert.equal(await ask('host'), '“host” is the name of a term, but it is not meant here.');
		});
	},
);
