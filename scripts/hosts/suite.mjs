// @ts-check
// Runs the compiled suite (dist/test/host.cjs) in an extension host and reads what came out.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifacts } from '../paths.mjs';
import { keepPicture } from './workbench.mjs';

/**
 * How a suite ended.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed a suite that does not come to its end counts as one failed test
 */

/** Every line of the suite begins so; the rest is the workbench's own log. test/host/mocha.ts prints them. */
const mark = '[host suite] ';
const verdict = /^(\d+) passed, (\d+) failed$/;

/** A suite that does not start, and one that does not end. */
const startLimit = 90_000;
const limit = 240_000;

/**
 * Opens an address whose extension host runs the suite, relays what the suite prints and waits for its end.
 * The complete log is kept.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} name for what is kept
 * @returns {Promise<Outcome>}
 */
export const runSuite = async (page, address, name) => {
	mkdirSync(artifacts, { recursive: true });
	const file = join(artifacts, `${name}.log`);
	writeFileSync(file, '');
	const started = Date.now();
	const log = (/** @type {string} */ text) =>
		appendFileSync(file, `${((Date.now() - started) / 1000).toFixed(1)} s  ${text}\n`);
	const { outcome, reason } = await new Promise((/** @type {(end: End) => void} */ resolve) => {
		const stop = (/** @type {string} */ why) => resolve({ outcome: { passed: 0, failed: 1 }, reason: why });
		let watch = setTimeout(() => stop(`it did not start within ${startLimit / 1000} s`), startLimit);
		const read = (/** @type {string} */ line) => {
			const match = verdict.exec(line);
			if (match !== null) {
				clearTimeout(watch);
				resolve({ outcome: { passed: Number(match[1]), failed: Number(match[2]) }, reason: undefined });
			} else if (line === 'started') {
				clearTimeout(watch);
				watch = setTimeout(() => stop(`it did not end within ${limit / 1000} s`), limit);
			} else {
				console.log(line);
			}
		};
		void open(page, address, { read, stop, log });
	});
	if (reason !== undefined) {
		const picture = await keepPicture(page, name).catch(() => 'none');
		console.error(`The suite did not come to its end: ${reason}. Picture: ${picture}. Log: ${file}`);
	}
	return outcome;
};

/** @typedef {{ outcome: Outcome, reason: string | undefined }} End */

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {{
 *   read: (line: string) => void,
 *   stop: (why: string) => void,
 *   log: (text: string) => void
 * }} listeners
 */
const open = async (page, address, { read, stop, log }) => {
	page.on('crash', () => stop('the page crashed'));
	page.on('pageerror', (error) => log(error.stack ?? error.message));
	try {
		await page.exposeFunction(
			'codeAutomationLog',
			(/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
				const text = args.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(' ');
				log(text);
				if (text.startsWith(mark)) {
					read(text.slice(mark.length));
				}
			},
		);
		await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
			stop(`the extension host ended with code ${code}`);
		});
		await page.goto(address);
	} catch (error) {
		stop(String(error));
	}
};
