// How to write a walk:
//
//   walk('Hover', { folder: 'samples', theme: 'dark' }, (here) => {
//   	test('says what a term means', async () => {
//   		await openFile(here.page, 'hypervisors.md');
//   		assert.match(await hoverWord(here.page, 'KVM'), /kernel/);
//   		await screenshot(here.page, 'hover');
//   	});
//   });
//
// Each walk has a server, a browser and a copy of its folder of its own, open from its first test to its last.
// When a test fails a picture is kept in .cache/artifacts. The hands (openFile, hoverWord, readTree …) are
// shared with scripts/screenshot.mjs. Import the file in index.ts.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryCopy, temporaryFolder } from '../../scripts/hosts/temporary.mjs';
import type { Workbench, WorkbenchOptions } from '../../scripts/hosts/workbench.mjs';
import { keepPicture, openWorkbench } from '../../scripts/hosts/workbench.mjs';
import { root } from '../../scripts/paths.mjs';

export * from '../../scripts/hosts/hands.mjs';

/** What a test of a walk sees. */
export interface Walk {
	/** The workbench's page. */
	readonly page: Page;
	/** The copy of the folder that is open. */
	readonly folder: string;
	/** Runs one of the options' `commands` by its id. */
	readonly press: Workbench['press'];
}

/** The package, unpacked by the launcher, or the checkout. */
const extension = process.env['EXTENSION_UNDER_TEST'] ?? root;

/**
 * Declares a suite with a workbench of its own. The folder is relative to the checkout; a file stands alone in a
 * folder that has nothing else.
 */
export function walk(
	title: string,
	options: Omit<WorkbenchOptions, 'extension'>,
	declareTests: (here: Walk) => void,
): void {
	suite(title, function () {
		this.timeout(90_000);
		let open: (Workbench & { folder: string }) | undefined;
		const opened = () => {
			if (open === undefined) {
				throw new Error('The workbench is open while tests run only.');
			}
			return open;
		};
		suiteSetup(async () => {
			const folder = copyOf(join(root, options.folder));
			open = { ...(await openWorkbench({ ...options, folder, extension })), folder };
		});
		teardown(async function () {
			if (this.currentTest?.isFailed() === true && open !== undefined) {
				console.error(`Picture: ${await keepPicture(open.page, this.currentTest.fullTitle())}`);
			}
		});
		suiteTeardown(() => open?.close());
		declareTests({
			get page() {
				return opened().page;
			},
			get folder() {
				return opened().folder;
			},
			get press() {
				return opened().press;
			},
		});
	});
}

function copyOf(path: string): string {
	if (statSync(path).isDirectory()) {
		return temporaryCopy(path);
	}
	const folder = join(temporaryFolder(), 'notes');
	mkdirSync(folder);
	copyFileSync(path, join(folder, basename(path)));
	return folder;
}

/** Takes a picture: into .cache/screens for a look, with `--pictures` over the one of that name in media, if there is one. */
export async function screenshot(page: Page, name: string): Promise<void> {
	const shown = join(root, 'media', `${name}.png`);
	const screens = join(root, '.cache', 'screens');
	mkdirSync(screens, { recursive: true });
	const isWanted = process.env['PICTURES'] !== undefined && existsSync(shown);
	await page.screenshot({ path: isWanted ? shown : join(screens, `${name}.png`) });
}
