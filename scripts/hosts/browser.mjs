// @ts-check
// Starts a headless browser: the Chromium from npm where it runs, elsewhere an installed Chrome or Edge.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary.mjs';

/**
 * Starts the browser. `CHROME_PATH` names another one.
 * @param {import('./install.mjs').Hosts} hosts
 * @returns {Promise<import('playwright-core').Browser>}
 */
export const launchBrowser = async (hosts) => {
	const { chromium } = await import('playwright-core');
	const own = join(hosts.chromium, 'chromium');
	const chosen = process.env['CHROME_PATH'];
	if (chosen !== undefined) {
		return chromium.launch({ executablePath: chosen, args: sandbox() });
	}
	if (existsSync(own)) {
		return chromium.launch({
			executablePath: own,
			args: [...sandbox(), ...plainGraphics],
			env: ownEnvironment(hosts),
		});
	}
	for (const channel of ['chrome', 'msedge', 'chromium']) {
		try {
			return await chromium.launch({ channel, args: sandbox() });
		} catch {
			// Not installed: the next one may be.
		}
	}
	throw new Error('The workbench needs Chrome, Edge or Chromium here: install one or set CHROME_PATH.');
};

/** Chromium refuses to run as root inside its sandbox, and the one from npm ships without the helper for it. */
const sandbox = () =>
	process.platform === 'linux' ? ['--no-sandbox', '--disable-features=LocalNetworkAccessChecks'] : [];

const plainGraphics = ['--disable-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'];

/**
 * The shipped libraries and fonts, so that pictures look the same on every machine.
 * @param {import('./install.mjs').Hosts} hosts
 * @returns {Record<string, string>}
 */
const ownEnvironment = (hosts) => {
	const folder = temporaryFolder();
	const configuration = join(folder, 'fonts.conf');
	writeFileSync(
		configuration,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
			<dir>${join(hosts.chromium, 'fonts')}</dir><dir>${hosts.monospace}</dir><dir>/usr/share/fonts</dir>
			<cachedir>${join(folder, 'fonts')}</cachedir>
			${prefer('monospace', 'JetBrains Mono')}${prefer('sans-serif', 'Open Sans')}${prefer('system-ui', 'Open Sans')}
		</fontconfig>`,
	);
	return {
		...Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? ''])),
		FONTCONFIG_FILE: configuration,
		LD_LIBRARY_PATH: join(hosts.chromium, 'al2023', 'lib'),
	};
};

/**
 * @param {string} family
 * @param {string} font
 */
const prefer = (family, font) =>
	`<match target="pattern"><test name="family"><string>${family}</string></test>` +
	`<edit name="family" mode="prepend" binding="strong"><string>${font}</string></edit></match>`;
