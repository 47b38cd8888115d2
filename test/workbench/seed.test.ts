// The notes that started the project, alone in a folder, as one who opens it for the first time walks through them.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../../scripts/paths.mjs';
import { expandSnippet } from '../support/expandSnippet';
import { seedItems } from '../support/seedTree';
import {
	hoverWord,
	openFile,
	openView,
	readNotifications,
	readTree,
	readWholeTree,
	runCommand,
	walk,
} from './support';

const name = 'understanding-linux-virtualization.md';
const folder = `test/fixtures/${name}`;
const settings = {
	'breadcrumbs.enabled': false,
	'editor.minimap.enabled': false,
	'editor.stickyScroll.enabled': false,
	'virtualizationNotes.builtInChapter': false,
};
const limit = 15_000;

/** What stands in the notes, and how the popup begins that says what it means, in the notes' own words. */
const hovers: readonly (readonly [words: string, says: RegExp])[] = [
	['Virtualization is', /concept that creates virtualized resources/],
	['hypervisor)', /piece of software that is responsible for monitoring/],
	['(VDI)', /^Desktop virtualization[^]*used by a lot of enterprise companies/],
	['SDN', /^Networking virtualization[^]*creates virtula networks/],
	['SDS', /^Storage virtualization[^]*virtual storage devices/],
	['- Partitioning', /a CPU is divided into different parts/],
	['In full virtualization', /simulate regular hardware/],
	['- Paravirtualization', /guest OS understands/],
	['- Container-based virtualization', /application virtualization that use containers/],
	['use containers', /packages an application/],
	['(VMM)', /^Hypervisor[^]*piece of software/],
	['type 1 hypervisors', /^Type 1 hypervisor[^]*directly interacts/],
	['type 2 hypervisors', /^Type 2 hypervisor[^]*resides on top of the OS/],
	['KVM', /^KVM[^]*lastest generation/],
	['OpenStack', /^OpenStack[^]*fully open source cloud OS/],
	['CloudStack', /^CloudStack[^]*Apache Software Foundation/],
];

walk('The seed', { folder, settings, height: 600 }, (here) => {
	const text = () => readFileSync(join(here.folder, name), 'utf8');
	const lineOf = (start: string): number => {
		const at = text()
			.split('\n')
			.findIndex((line) => line.startsWith(start));
		assert.ok(at >= 0, start);
		return at + 1;
	};
	const row = (label: string): Locator =>
		here.page
			.locator('.sidebar .monaco-list-row')
			.filter({ has: here.page.getByText(label, { exact: true }) });
	const selected = (label: string): Locator =>
		here.page.locator('.sidebar .monaco-list-row[aria-selected="true"]').filter({
			has: here.page.getByText(label, { exact: true }),
		});
	const activeLine = (line: number): Locator =>
		here.page.locator('.editor-group-container.active .active-line-number', {
			hasText: new RegExp(`^${line}$`),
		});

	test('has its whole tree in the view, as its author would draw it', async () => {
		await openView(here.page, 'Virtualization Notes');
		const rows = await readWholeTree(here.page, 'Taxonomy');
		const items = seedItems();
		assert.equal(
			rows.map(({ level, label }) => '  '.repeat(level - 1) + label).join('\n'),
			items.map(({ level, label }) => '  '.repeat(level - 1) + label).join('\n'),
		);
		assert.deepEqual(
			rows.map(({ expanded }) => expanded === true),
			items.map(({ children }) => children),
		);
		assert.deepEqual(
			rows
				.map(({ spoken }) => spoken.split(', ').slice(0, 99).join(', '))
				.filter((spoken, at) => {
					const { label = '', kind = '' } = items[at] ?? {};
					return !spoken.startsWith(`${label}, ${kind}`);
				}),
			[],
		);
	});

	test('says aloud and in grey what an item is worth', async () => {
		const rows = await readTree(here.page, 'Taxonomy');
		const told = (label: string) => {
			const found = rows.find((each) => each.label === label);
			return found && { description: found.description, spoken: found.spoken };
		};
		assert.deepEqual(told('What are containers?'), {
			description: 'open',
			spoken: 'What are containers?, question, open',
		});
		assert.equal(
			told('Which types of hypervisors exist?')?.spoken,
			'Which types of hypervisors exist?, question, answered',
		);
		assert.match(told('OpenStack')?.spoken ?? '', /^OpenStack, term, \d+ mentions$/);
	});

	test('shows a definition when the mouse rests on an item', async () => {
		await row('CloudStack').hover();
		const tooltip = here.page.locator('.workbench-hover-container .monaco-hover:visible');
		await tooltip.first().waitFor({ timeout: limit });
		await here.page.waitForFunction(
			() =>
				/Apache Software Foundation/.test(
					document.querySelector('.workbench-hover-container')?.textContent ?? '',
				),
			undefined,
			{ timeout: limit },
		);
	});

	test('goes to the line of an item that is clicked', async () => {
		await row('KVM').click();
		await here.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: limit });
		await activeLine(lineOf('### KVM')).waitFor({ timeout: limit });
		await row('Type 2 hypervisor').click();
		await activeLine(lineOf('On the other hand, a type 2')).waitFor({ timeout: limit });
		await here.page.locator('.view-line', { hasText: 'resides on top' }).first().waitFor({ timeout: limit });
	});

	test('says under the mouse what its words mean', async () => {
		await openFile(here.page, name);
		for (const [words, says] of hovers) {
			const popup = await hoverWord(here.page, words);
			assert.match(popup, says, words);
			assert.match(popup, /Defined in this note/, words);
			await here.page.keyboard.press('Escape');
			await here.page.mouse.move(30, 590);
		}
	});

	test('the tree follows the cursor when it is asked to, and only then', async () => {
		const go = async (line: number) => {
			await here.page.keyboard.press('Control+G');
			await here.page.keyboard.type(`${line}`);
			await here.page.keyboard.press('Enter');
			await activeLine(line).waitFor({ timeout: limit });
		};
		const button = (title: string) =>
			here.page.locator('.sidebar').getByRole('button', { name: title, exact: true });
		const follow = button('Follow the Cursor in the Taxonomy');
		const stop = button('Stop Following the Cursor in the Taxonomy');
		await openFile(here.page, name);
		await go(lineOf('- OpenStack'));
		await here.page.waitForTimeout(500);
		assert.equal(await selected('OpenStack').count(), 0);
		await follow.click({ timeout: limit });
		await stop.waitFor({ timeout: limit });
		await selected('OpenStack').waitFor({ timeout: limit });
		await go(lineOf('**- Partitioning'));
		await selected('Partitioning').waitFor({ timeout: limit });
		await stop.click({ timeout: limit });
		await follow.waitFor({ timeout: limit });
		await go(lineOf('- CloudStack'));
		await here.page.waitForTimeout(500);
		assert.equal(await selected('Partitioning').count(), 1);
	});

	test('takes the classifier pattern into a Go file', async () => {
		writeFileSync(join(here.folder, 'concept.go'), 'package concept\n\n');
		await openView(here.page, 'Explorer');
		await here.page
			.locator('.explorer-folders-view .monaco-list-row', { hasText: 'concept.go' })
			.dblclick({ timeout: limit });
		await here.page.locator('.tab.active[data-resource-name="concept.go"]').waitFor({ timeout: limit });
		// The tab is there before the editor takes keys: press until the cursor stands in the last line.
		const inLastLine = here.page.locator('.statusbar-item', { hasText: 'Ln 3, Col 1' });
		for (const end = Date.now() + limit; !(await inLastLine.isVisible()) && Date.now() < end;) {
			await here.page.locator('.editor-group-container.active .view-lines').click();
			await here.page.keyboard.press('Control+End');
			await here.page.waitForTimeout(300);
		}
		await inLastLine.waitFor({ timeout: limit });
		await runCommand(here.page, 'Snippets: Insert Snippet');
		const found = here.page.locator('.quick-input-list .monaco-list-row', { hasText: 'A named kind' });
		await found.first().click({ timeout: limit });
		const inserted = here.page.locator('.view-line', { hasText: 'VirtualizationKindSoftware' });
		await inserted.first().waitFor({ timeout: limit });
		await here.page.keyboard.press('Escape');
		const file = join(here.folder, 'concept.go');
		for (const end = Date.now() + limit; !readFileSync(file, 'utf8').includes('func') && Date.now() < end;) {
			await here.page.keyboard.press('Control+S');
			await here.page.waitForTimeout(300);
		}
		const { body } = (
			JSON.parse(readFileSync(join(root, 'snippets', 'go.json'), 'utf8')) as Record<
				string,
				{ readonly body: readonly string[] }
			>
		)['Classifier pattern'] ?? { body: [] };
		assert.equal(
			readFileSync(file, 'utf8').trimEnd(),
			`package concept\n\n${expandSnippet(body.join('\n'))}`.trimEnd(),
		);
	});

	test('nothing has gone wrong that a person would be told', async () => {
		assert.deepEqual(await readNotifications(here.page), []);
	});
});

walk('Restricted Mode', { folder, settings, restricted: true }, (here) => {
	test('has the tree and the hovers of a folder that is trusted', async () => {
		await here.page
			.locator('.statusbar-item', { hasText: 'Restricted Mode' })
			.first()
			.waitFor({ timeout: limit });
		await openView(here.page, 'Virtualization Notes');
		const rows = await readTree(here.page, 'Taxonomy');
		assert.deepEqual(
			rows.map(({ label }) => label),
			seedItems()
				.filter(({ level }) => level <= 2)
				.map(({ label }) => label),
		);
		await openFile(here.page, name);
		assert.match(await hoverWord(here.page, 'CloudStack'), /Apache Software Foundation/);
		assert.deepEqual(await readNotifications(here.page), []);
	});
});
