// @ts-check
// Uses the workbench as a person does, and measures in its page what can be seen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryCopy } from '../../scripts/hosts/temporary.mjs';
import { openWorkbench } from '../../scripts/hosts/workbench.mjs';
import { root } from '../../scripts/paths.mjs';

const runningExtensions = 'workbench.action.showRuntimeExtensions';
const view = 'virtualizationNotes.taxonomy.focus';
const yardstick = 'yardstick.rows.focus';
const explorer = 'workbench.view.explorer';
const hover = 'editor.action.showHover';
const editor = 'workbench.action.focusActiveEditorGroup';
const row = '.part.sidebar .pane-body .monaco-list-row';

/**
 * Starts VS Code some times and reads what "Show Running Extensions" says.
 * @param {string} extension
 * @param {number} rounds
 * @returns {Promise<ReadonlyMap<string, number>[]>} of each start the milliseconds by extension
 */
export const activationTimes = async (extension, rounds) => {
	const times = [];
	for (let round = 0; round < rounds; round++) {
		const { page, press, close } = await openWorkbench({
			folder: temporaryCopy(join(root, 'samples')),
			extension,
			commands: [runningExtensions],
			height: 4000,
		});
		try {
			await page.waitForTimeout(5000);
			await press(runningExtensions);
			const rows = page.locator('.runtime-extensions-editor .extension');
			await rows.filter({ hasText: /virtualization-notes.*\d+ ?ms/ }).waitFor({ timeout: 30_000 });
			times.push(
				new Map(
					(await rows.allInnerTexts()).map((text) => [
						/^.*/.exec(text.trim())?.[0] ?? '',
						Number(/(\d+) ?ms/.exec(text)?.[1]),
					]),
				),
			);
		} finally {
			await close();
		}
	}
	return times;
};

/**
 * The tree's first paint with the notes read before, and after keystrokes in a title, its folder open. Beside it that of
 * the yardstick, a view with as many rows and nothing else; whichever is shown first pays for both.
 * @param {string} extension
 * @param {import('../support/corpus').Corpus} corpus
 * @param {boolean} oursFirst
 */
export const treeTimes = async (extension, corpus, oursFirst) => {
	const path = corpus.files[0]?.path ?? '';
	const { page, press, close } = await openWorkbench({
		folder: temporaryCopy(corpus.folder),
		extension,
		settings: { 'files.autoSave': 'off' },
		commands: [view, yardstick, explorer, hover, editor],
		installed: [join(root, 'bench', 'host', 'yardstick')],
	});
	try {
		await open(page, path.split(/[\\/]/).slice(-2).join('/'));
		await goTo(page, placeOf(readFileSync(path, 'utf8'), corpus.names));
		await untilHover(page, () => press(hover));
		await page.waitForTimeout(3000);
		const folder = 'topic-00';
		const paint = async (/** @type {string} */ command, /** @type {string} */ text) => {
			const painted = await whenPainted(page, row, text);
			await press(command);
			return painted();
		};
		const barest = async () => {
			const ms = await paint(yardstick, 'row-00');
			await page.waitForTimeout(1500);
			await press(explorer);
			await page.waitForTimeout(1000);
			return ms;
		};
		const before = oursFirst ? undefined : await barest();
		const first = await paint(view, folder);
		const folderRow = page.locator(row, { hasText: folder }).first();
		if ((await folderRow.getAttribute('aria-expanded')) !== 'true') {
			await folderRow.click();
		}
		await page.locator(row, { hasText: 'Note 0' }).first().waitFor();
		await press(editor);
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('End');
		const edits = [];
		for (const [at, key] of [...'xyzxyz'].entries()) {
			await page.waitForTimeout(1500);
			const changed = await whenPainted(page, row, `Note 0${'xyzxyz'.slice(0, at + 1)}`);
			await page.keyboard.press(key);
			edits.push(await changed());
		}
		return { first, edits, barest: before ?? (await barest()) };
	} finally {
		await close();
	}
};

/**
 * A hover needs the notes: when it shows a definition, they are read.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} press
 */
const untilHover = async (page, press) => {
	const shown = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Defined' }).first();
	for (let tries = 0; tries < 12 && !(await shown.isVisible()); tries++) {
		await page.keyboard.press('Escape');
		await press();
		await shown.waitFor({ timeout: 10_000 }).catch(() => undefined);
	}
	await shown.waitFor({ timeout: 1000 });
	await page.keyboard.press('Escape');
};

/**
 * Watches for a text. The watch is set when this settles; what it gives then waits for the text, and tells the
 * milliseconds from the next key to the frame in which it can be seen.
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 * @param {string} text
 * @returns {Promise<() => Promise<number>>}
 */
const whenPainted = async (page, selector, text) => {
	const watch = await page.evaluateHandle(
		([wanted = '', part = '']) => {
			let began = 0;
			const onKey = (/** @type {KeyboardEvent} */ event) => {
				if (!/^(Control|Shift|Alt)$/.test(event.key)) {
					began ||= performance.now();
				}
			};
			addEventListener('keydown', onKey, { capture: true });
			const limit = performance.now() + 60_000;
			const painted = new Promise((/** @type {(ms: number) => void} */ resolve, reject) => {
				const look = () => {
					const seen = [...document.querySelectorAll(wanted)].some((each) =>
						each.textContent?.includes(part),
					);
					if (began > 0 && seen) {
						removeEventListener('keydown', onKey, { capture: true });
						requestAnimationFrame(() => resolve(performance.now() - began));
					} else if (performance.now() > limit) {
						reject(new Error(`${part} was not painted.`));
					} else {
						requestAnimationFrame(look);
					}
				};
				look();
			});
			return { painted };
		},
		[selector, text],
	);
	return () => watch.evaluate(({ painted }) => painted);
};

/**
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
const open = async (page, path) => {
	await page.keyboard.press('Control+P');
	await page.locator('.quick-input-widget input').first().fill(path);
	await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
	await page.waitForTimeout(1500);
	await page.keyboard.press('Enter');
	await page.locator('.monaco-editor .view-line').first().waitFor();
};

/**
 * @param {import('playwright-core').Page} page
 * @param {{ line: number, column: number }} place
 */
const goTo = async (page, { line, column }) => {
	await page.keyboard.press('Control+G');
	await page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
	await page.waitForTimeout(300);
	await page.keyboard.press('Enter');
};

/**
 * Where a text first mentions one of the names.
 * @param {string} text
 * @param {readonly string[]} names
 */
const placeOf = (text, names) => {
	const lines = text.split('\n');
	const known = new Set(names);
	for (const [line, content] of lines.entries()) {
		for (const { 0: words, index } of content.matchAll(/\b[a-z]+ [a-z]+\b/g)) {
			if (known.has(words)) {
				return { line: line + 1, column: index + 2 };
			}
		}
	}
	throw new Error('The note mentions nothing.');
};
