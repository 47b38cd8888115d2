import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import {
	findInEditor,
	hoverWord,
	openFile,
	openView,
	readNotifications,
	runCommand,
	screenshot,
	walk,
} from './support';

/** Only what the pictures are about. */
const settings = {
	'breadcrumbs.enabled': false,
	'editor.minimap.enabled': false,
	'editor.stickyScroll.enabled': false,
	'files.autoSave': 'off',
	'window.customTitleBarVisibility': 'never',
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
	'workbench.statusBar.visible': false,
};
const limit = 15_000;

walk('Classifiers', { folder: 'samples', settings, scale: 2, width: 1100, height: 600 }, (here) => {
	const row = (label: string, level?: number): Locator => {
		const rows = here.page.locator(
			`.sidebar .monaco-list-row${level === undefined ? '' : `[aria-level="${level}"]`}`,
		);
		return rows.filter({ has: here.page.getByText(label, { exact: true }) }).first();
	};
	/** Opens items of the taxonomy one below the other. */
	const unfold = async (...labels: readonly string[]): Promise<void> => {
		for (const label of labels) {
			await row(label).waitFor({ timeout: limit });
			if ((await row(label).getAttribute('aria-expanded')) !== 'true') {
				await row(label).locator('.monaco-tl-twistie').click();
			}
		}
	};
	const lens = (text: string | RegExp): Locator =>
		here.page.locator('.codelens-decoration a', { hasText: text });
	const save = async (file: string): Promise<string> => {
		await here.page.keyboard.press('Control+S');
		await here.page.locator('.tab.active:not(.dirty)').waitFor({ timeout: limit });
		return readFileSync(join(here.folder, file), 'utf8');
	};

	test('from the menu of an item into a Go file, below the imports', async () => {
		await openFile(here.page, 'classify.go');
		await openView(here.page, 'Virtualization Notes');
		await unfold('Virtualization (built-in)', 'How it is virtualized', 'The techniques');
		await row('How it is virtualized', 4).click({ button: 'right' });
		const entry = here.page.getByRole('menuitem', { name: 'Insert Classifier…' });
		await entry.waitFor({ timeout: limit });
		// A menu does not take the click that may still belong to its opening.
		await here.page.waitForTimeout(500);
		await entry.click();
		await lens('5 of 5 kinds — How it is virtualized').waitFor({ timeout: limit });
		await here.page.mouse.move(30, 500);
		await here.page.waitForTimeout(1500);
		await screenshot(here.page, 'classifier');
		await here.page.keyboard.type('Technique');
		await here.page.keyboard.press('Escape');
		const text = await save('classify.go');
		assert.match(text, /\n\t"fmt"\n\)\n\n\/\/ virtualization-notes: classifier "How it is virtualized"\n\n/);
		assert.match(text, /\nfunc NewTechnique\(text string\) \(Technique, error\) \{\n\tswitch text \{\n/);
		assert.match(
			text,
			/\n\tcase "Paravirtualization":\n\t\t\/\/ A technique in which [^]*?\n\t\treturn TechniqueParavirtualization, nil\n/,
		);
	});

	test('from the button of an item into a Python file', async () => {
		await openFile(here.page, 'inventory.py');
		await openView(here.page, 'Virtualization Notes');
		await unfold('Cloud');
		await row('Whom a cloud serves').hover();
		await row('Whom a cloud serves').getByRole('button', { name: 'Insert Classifier…' }).click();
		await lens('4 of 4 kinds — Whom a cloud serves').waitFor({ timeout: limit });
		await here.page.keyboard.press('Escape');
		const text = await save('inventory.py');
		assert.match(
			text,
			/\nfrom dataclasses import dataclass, field\n\n\n# virtualization-notes: classifier "Whom a cloud serves"\n/,
		);
		assert.match(text, /\nclass CloudKind\(enum\.Enum\):\n/);
		assert.match(text, /\n {16}return cls\.COMMUNITY\n/);
	});

	test('says what the code misses and adds it at a click', async () => {
		const path = join(here.folder, 'inventory.py');
		const without = readFileSync(path, 'utf8')
			.replace(/\n {4}COMMUNITY = .*/, '')
			.replace(/\n {12}case "Community cloud":[^]*?return cls\.COMMUNITY/, '');
		writeFileSync(path, without);
		await lens('3 of 4 kinds — Whom a cloud serves').waitFor({ timeout: limit });
		const marker = 'virtualization-notes: classifier';
		assert.match(
			await hoverWord(here.page, marker),
			/“Community cloud” of “Whom a cloud serves” is missing here/,
		);
		await here.page.keyboard.press('Escape');
		await here.page.mouse.move(30, 500);
		await here.page.waitForTimeout(1500);
		await screenshot(here.page, 'classifier-step');
		await lens('Add the missing kinds').click();
		await lens('4 of 4 kinds — Whom a cloud serves').waitFor({ timeout: limit });
		assert.match(
			await save('inventory.py'),
			/\n {4}COMMUNITY = "Community cloud"\n[^]*\n {16}return cls\.COMMUNITY\n/,
		);
	});

	test('leads back to the notes', async () => {
		await lens('4 of 4 kinds — Whom a cloud serves').click();
		await here.page.locator('.tab.active[data-resource-name="06-cloud.md"]').waitFor({ timeout: limit });
	});

	test('is suggested while somebody types', async () => {
		await here.page.locator('.tab[data-resource-name="classify.go"]').click();
		// The tab is active before the editor shows its file, and what is typed before goes elsewhere.
		const code = await findInEditor(here.page, 'package main');
		await here.page.mouse.click(code.x, code.y);
		await here.page.keyboard.press('Control+End');
		await here.page.keyboard.type('\nclassifiermachines', { delay: 60 });
		// The rows change places until the whole word is looked for.
		const suggestion = here.page.locator('.suggest-widget.visible .monaco-list-row', {
			hasText: 'The machines',
			has: here.page.locator('.highlight', { hasText: /^machines$/ }),
		});
		await suggestion.first().click();
		await lens(/(\d) of \1 kinds — The machines/).waitFor({ timeout: limit });
		await here.page.keyboard.press('Escape');
		const text = await save('classify.go');
		assert.match(text, /\n}\n\n\/\/ virtualization-notes: classifier "The machines"\n/);
		assert.match(text, /\n}\n$/);
	});

	test('is chosen from a list, and goes into a new file when no code is open', async () => {
		await runCommand(here.page, 'View: Close All Editors');
		await runCommand(here.page, 'Virtualization Notes: Insert Classifier…');
		const list = here.page.locator('.quick-input-list .monaco-list-row');
		await list.filter({ hasText: 'My home lab' }).first().waitFor({ timeout: limit });
		await here.page.keyboard.type('Type 1 and type 2');
		await list.filter({ hasText: 'for the impatient' }).first().click();
		await list.filter({ hasText: 'Rust' }).first().click();
		await lens('2 of 2 kinds — Type 1 and type 2 hypervisors').waitFor({ timeout: limit });
		await findInEditor(here.page, 'enum HypervisorKind {');
		assert.deepEqual(await readNotifications(here.page), []);
	});
});
