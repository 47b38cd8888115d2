// @ts-check
// What a person does in the workbench: opens files, runs commands, hovers words, reads trees.
// Everything is found by role, label or text; nothing here knows the extension.

/** @typedef {import('playwright-core').Page} Page */

/**
 * One visible row of a tree view.
 * @typedef {object} TreeRow
 * @property {number} level 1 for the outermost rows
 * @property {string} label
 * @property {string} description the dim text behind the label
 * @property {boolean | undefined} expanded absent for rows without children
 * @property {string} spoken what a screen reader says
 */

const limit = 15_000;
const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

/**
 * Opens a file of the workspace by its name through Quick Open.
 * @param {Page} page
 * @param {string} name as a person would type it: `notes.md`, or `notes.md:12` for a line of it
 */
export const openFile = async (page, name) => {
	const file = (name.split(':')[0] ?? name).split('/').at(-1) ?? name;
	const input = await openQuickInput(page, `${modifier}+KeyP`);
	await input.fill(name);
	await page
		.locator('.quick-input-list .monaco-list-row', { hasText: file })
		.first()
		.waitFor({ timeout: limit });
	await page.keyboard.press('Enter');
	await page.locator(`.tab.active[data-resource-name="${file}"]`).first().waitFor({ timeout: limit });
	await page.locator('.editor-group-container.active .view-line').first().waitFor({ timeout: limit });
};

/**
 * Runs a command by the title that the command palette shows.
 * @param {Page} page
 * @param {string} title
 */
export const runCommand = async (page, title) => {
	const input = await openQuickInput(page, 'F1');
	await input.fill(`>${title}`);
	await page
		.locator('.quick-input-list .monaco-list-row', { hasText: title })
		.first()
		.click({ timeout: limit });
};

/**
 * @param {Page} page
 * @param {string} keys
 */
const openQuickInput = async (page, keys) => {
	await page.keyboard.press(keys);
	const input = page.locator('.quick-input-widget:visible .quick-input-box input');
	await input.waitFor({ timeout: limit });
	return input;
};

/**
 * Opens a view container from the activity bar.
 * @param {Page} page
 * @param {string} title
 */
export const openView = async (page, title) => {
	const item = page
		.getByRole('tab', { name: title })
		.or(page.locator('.activitybar').getByLabel(title))
		.first();
	await item.waitFor({ timeout: limit });
	if ((await item.getAttribute('aria-selected')) !== 'true') {
		await item.click();
	}
	await page.locator('.sidebar .composite.title', { hasText: title }).first().waitFor({ timeout: limit });
};

/**
 * Moves the mouse over the first place where the active editor shows this text, scrolling to it if need be.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<string>} what the hover says, one line a paragraph, once it has stopped changing
 */
export const hoverWord = async (page, text) => {
	const place = await findInEditor(page, text);
	await page.mouse.move(place.x - 2, place.y);
	await page.mouse.move(place.x, place.y, { steps: 4 });
	const popup = page.locator(
		'.monaco-editor .monaco-hover:visible, .monaco-resizable-hover .monaco-hover:visible',
	);
	await popup.first().waitFor({ timeout: limit });
	return settled(page, async () => (await popup.allInnerTexts()).join('\n').trim(), /^Loading\b/);
};

/**
 * Finds a text among the lines on the screen, then page by page from the top.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<{ x: number, y: number }>} its middle
 */
export const findInEditor = async (page, text) => {
	const editor = page.locator('.editor-group-container.active .monaco-editor').first();
	let place = await editor.evaluate(middleOf, text);
	if (place === undefined) {
		await editor.locator('.editor-scrollable').click({ position: { x: 5, y: 40 } });
		await page.keyboard.press(`${modifier}+Home`);
	}
	for (let pages = 0; place === undefined && pages < 60; pages++) {
		await page.waitForTimeout(80);
		place = await editor.evaluate(middleOf, text);
		if (place === undefined) {
			await page.keyboard.press('PageDown');
		}
	}
	if (place === undefined) {
		throw new Error(`The active editor does not show “${text}”.`);
	}
	return place;
};

/**
 * Runs inside the page. A line is cut into many spans, and its spaces are no-break spaces.
 * @param {Element} editor
 * @param {string} text
 */
const middleOf = (editor, text) => {
	for (const line of editor.querySelectorAll('.view-line')) {
		const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
		if (start < 0) {
			continue;
		}
		const walker = line.ownerDocument.createTreeWalker(line, 4);
		const range = line.ownerDocument.createRange();
		const middle = start + Math.floor(text.length / 2);
		for (let node = walker.nextNode(), offset = 0; node !== null; node = walker.nextNode()) {
			const length = node.textContent?.length ?? 0;
			if (middle < offset + length) {
				range.setStart(node, middle - offset);
				range.setEnd(node, middle - offset + 1);
				break;
			}
			offset += length;
		}
		const box = range.getBoundingClientRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
	return undefined;
};

/**
 * What VS Code has told the person at the screen, newest first, from the centre behind the bell: a workbench that is
 * driven from outside shows no toasts.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const readNotifications = async (page) => {
	const centre = page.locator('.notifications-center:visible');
	// Right after the start the first of these commands may show nothing.
	for (let left = 3; left > 0 && !(await centre.isVisible()); left--) {
		await runCommand(page, 'Notifications: Show Notifications');
		await centre.waitFor({ timeout: limit / 3 }).catch(() => undefined);
	}
	await centre.waitFor({ timeout: limit });
	// What goes on (“Activating Extensions...”) nobody is told.
	const running = page.locator('.monaco-progress-container.active');
	const told = centre.locator('.notification-list-item', { hasNot: running });
	const messages = await told.locator('.notification-list-item-message').allInnerTexts();
	// By its own button: when what went on is over, a centre without anything else closes by itself, and has no command.
	const hide = centre.locator('.codicon-notifications-hide').click({ timeout: limit / 3 });
	await hide.catch(() => undefined);
	await centre.waitFor({ state: 'hidden', timeout: limit });
	return messages;
};

/**
 * The rows that a tree view shows. What is scrolled away is not rendered and so not read.
 * @param {Page} page
 * @param {string} view the title of the view's section, or of its container where that has one view only
 * @returns {Promise<TreeRow[]>}
 */
export const readTree = async (page, view) => {
	const tree = treeOf(page, view);
	await tree.locator('.monaco-list-row').first().waitFor({ timeout: limit });
	return (await tree.locator('.monaco-list-row').evaluateAll(rowsOf)).map(({ row }) => row);
};

/**
 * @param {Page} page
 * @param {string} view
 */
const treeOf = (page, view) =>
	page.locator('.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) });

/**
 * Reads a whole tree as somebody does who uses the keyboard and a screen reader: from the top, row by row, opening
 * what is closed; the view scrolls along.
 * @param {Page} page
 * @param {string} view as for `readTree`
 * @returns {Promise<TreeRow[]>}
 */
export const readWholeTree = async (page, view) => {
	const tree = treeOf(page, view);
	await tree.locator('.monaco-list-row').first().waitFor({ timeout: limit });
	await tree.locator('.monaco-list').first().focus();
	await page.keyboard.press('Home');
	const focused = tree.locator('.monaco-list-row.focused');
	await tree.locator('.monaco-list-row.focused[data-index="0"]').waitFor({ timeout: limit });
	/** @type {TreeRow[]} */
	const rows = [];
	for (let at = 0; ; at++) {
		const [found] = await focused.evaluateAll(rowsOf);
		if (found === undefined) {
			throw new Error(`The focus left the tree behind “${rows.at(-1)?.label}”.`);
		}
		if (found.index < at) {
			throw new Error(`The focus went back to “${found.row.label}”.`);
		}
		rows.push({ ...found.row, expanded: found.row.expanded === undefined ? undefined : true });
		const next = tree.locator(`.monaco-list-row.focused[data-index="${at + 1}"]`);
		if (found.row.expanded === undefined) {
			await page.keyboard.press('ArrowDown');
			if ((await tree.locator(`.monaco-list-row[data-index="${at + 1}"]`).count()) === 0) {
				return rows;
			}
		} else {
			// The key opens a row, and leads on to the first one below it when that has come.
			for (let waited = 0; (await next.count()) === 0 && waited < limit; waited += 50) {
				await page.keyboard.press('ArrowRight');
				await page.waitForTimeout(50);
			}
		}
		await next.waitFor({ timeout: limit });
	}
};

/**
 * Runs inside the page.
 * @param {Element[]} rows
 */
const rowsOf = (rows) =>
	rows
		.map((row) => ({
			index: Number(row.getAttribute('data-index')),
			row: {
				level: Number(row.getAttribute('aria-level')),
				label: row.querySelector('.label-name')?.textContent ?? row.textContent ?? '',
				description: row.querySelector('.label-description')?.textContent ?? '',
				expanded: row.hasAttribute('aria-expanded')
					? row.getAttribute('aria-expanded') === 'true'
					: undefined,
				spoken: row.getAttribute('aria-label') ?? '',
			},
		}))
		.sort((a, b) => a.index - b.index);

/**
 * Reads something until it is there and the same twice in a row.
 * @param {Page} page
 * @param {() => Promise<string>} read
 * @param {RegExp} [unfinished]
 */
const settled = async (page, read, unfinished = /^$/) => {
	let before = await read();
	for (let waited = 0; waited < limit; waited += 250) {
		await page.waitForTimeout(250);
		const now = await read();
		if (now === before && now !== '' && !unfinished.test(now)) {
			return now;
		}
		before = now;
	}
	return before;
};
