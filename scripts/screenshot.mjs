// @ts-check
// Shows the extension in the real workbench: opens a folder and a file, does a few things, takes a picture.
//
//   node scripts/screenshot.mjs --out FILE.png [--folder DIR] [--file NAME[:LINE]] [--view TITLE]
//        [--command ID or "Title"]... [--hover WORD] [--theme light|dark|hc|hc-light] [--settings JSON]
//        [--width N] [--height N] [--scale 2] [--wait MS] [--restricted] [--no-build]
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { hoverWord, openFile, openView, runCommand } from './hosts/hands.mjs';
import { temporaryCopy } from './hosts/temporary.mjs';
import { openWorkbench, themes } from './hosts/workbench.mjs';

const { values: options } = parseArgs({
	allowNegative: true,
	options: {
		folder: { type: 'string', default: 'samples' },
		file: { type: 'string' },
		view: { type: 'string' },
		command: { type: 'string', multiple: true, default: [] },
		hover: { type: 'string' },
		theme: { type: 'string', default: 'light' },
		settings: { type: 'string', default: '{}' },
		width: { type: 'string', default: '1280' },
		height: { type: 'string', default: '800' },
		scale: { type: 'string', default: '1' },
		wait: { type: 'string', default: '1000' },
		restricted: { type: 'boolean', default: false },
		build: { type: 'boolean', default: true },
		out: { type: 'string' },
	},
});
if (options.out === undefined || !Object.keys(themes).includes(options.theme)) {
	console.error(
		'Usage: node scripts/screenshot.mjs --out FILE.png [...]; the options are in its first lines.',
	);
	process.exit(2);
}
if (options.build && (await run(process.execPath, ['esbuild.mjs', '--extension'], { cwd: root })) !== 0) {
	process.exit(1);
}

const isTitle = (/** @type {string} */ command) => command.includes(' ');
const out = resolve(options.out);
const { page, press, close } = await openWorkbench({
	folder: temporaryCopy(resolve(options.folder)),
	extension: root,
	theme: /** @type {keyof typeof themes} */ (options.theme),
	settings: JSON.parse(options.settings),
	restricted: options.restricted,
	width: Number(options.width),
	height: Number(options.height),
	scale: Number(options.scale),
	commands: options.command.filter((command) => !isTitle(command)),
});
try {
	if (options.file !== undefined) {
		await openFile(page, options.file);
	}
	if (options.view !== undefined) {
		await openView(page, options.view);
	}
	for (const command of options.command) {
		await (isTitle(command) ? runCommand(page, command) : press(command));
		await page.waitForTimeout(500);
	}
	await page.waitForTimeout(Number(options.wait));
	if (options.hover !== undefined) {
		console.log(await hoverWord(page, options.hover));
	}
} catch (error) {
	console.error(error);
	process.exitCode = 1;
}
mkdirSync(dirname(out), { recursive: true });
await page.screenshot({ path: out });
console.log(out);
await close();
