// Runs inside the Node extension host: how long it hears nothing else while the notes are read.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { StallClock } from '../support/stallClock';

/** Nothing happens for so long: milliseconds. */
const calm = 1500;
const longestWait = 180_000;

interface Api {
	define(term: string): Promise<readonly unknown[]>;
}

/** Called by the extension host. What came out is written beside the workspace; the launcher waits for the last line. */
export async function run(): Promise<void> {
	say('started');
	const extension = vscode.extensions.getExtension<Api>('virtnotes.virtualization-notes');
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (extension === undefined || folder === undefined) {
		throw new Error('There is no extension, or no folder.');
	}
	const idle = new StallClock();
	await pause(3000);
	const before = idle.stop();
	const api = await extension.activate();
	await pause(500);
	const began = performance.now();
	const clock = new StallClock();
	await api.define('anything');
	const ready = performance.now() - began;
	await untilCalm();
	const stalls = clock.stop();
	const result = {
		before,
		stalls,
		ready,
		all: performance.now() - began - calm,
		loading: loading(extension.id),
	};
	writeFileSync(join(dirname(folder.uri.fsPath), 'result.json'), JSON.stringify(result));
	say('1 passed, 0 failed');
}

/**
 * Milliseconds in which VS Code loaded the code of one extension; `undefined` when it keeps no such marks. What it shows
 * to people begins earlier, and has the extensions in it that are loaded before in the same moment.
 */
function loading(id: string): number | undefined {
	const { MonacoPerformanceMarks: kept } = globalThis as {
		readonly MonacoPerformanceMarks?: { getMarks(): readonly { name: string; startTime: number }[] };
	};
	const at = (what: string) =>
		kept?.getMarks().find(({ name }) => name === `code/extHost/${what}ExtensionCode/${id}`)?.startTime;
	const [began, ended] = [at('willLoad'), at('didLoad')];
	return began === undefined || ended === undefined ? undefined : ended - began;
}

/** Waits until the host has not worked for a while: the mentions are read after the notes. */
async function untilCalm(): Promise<void> {
	const end = performance.now() + longestWait;
	let since = performance.now();
	let used = process.cpuUsage();
	while (performance.now() - since < calm && performance.now() < end) {
		await pause(100);
		const more = process.cpuUsage(used);
		used = process.cpuUsage();
		if (more.user + more.system > 50_000) {
			since = performance.now();
		}
	}
}

function say(line: string): void {
	console.log(`[host suite] ${line}`);
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
