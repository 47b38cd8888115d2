// @ts-check
// Opens the real workbench with the extension, on samples/ or another folder, until Ctrl+C:
//
//   npm start [-- FOLDER] [--open] [--port N] [--desktop]
//
// `--open` shows it in the system's browser, `--desktop` in an installed VS Code. A fresh clone is set up first.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { installDependencies } from './setup.mjs';

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		open: { type: 'boolean', default: false },
		desktop: { type: 'boolean', default: false },
		port: { type: 'string', default: '0' },
	},
});
const folder = resolve(positionals[0] ?? `${root}/samples`);

const openOnDesktop = async () => {
	const shell = process.platform === 'win32';
	const code = await run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
		shell,
	}).catch(() => 127);
	if (code !== 0) {
		console.error('VS Code did not start. Is its command “code” on the PATH?');
	}
	return code;
};

const serve = async () => {
	const { installHosts } = await import('./hosts/install.mjs');
	const { startServer } = await import('./hosts/server.mjs');
	const { temporaryLink } = await import('./hosts/temporary.mjs');
	const { addressOf } = await import('./hosts/workbench.mjs');
	const server = await startServer(await installHosts(), {
		port: Number(options.port),
		settings: { 'window.autoDetectColorScheme': true },
	});
	const address = addressOf(server, folder, { extensionDevelopmentPath: temporaryLink(root) });
	console.log(`\nVS Code with Virtualization Notes on ${folder}:\n\n  ${address}\n\nCtrl+C ends it.`);
	if (options.open) {
		await openInBrowser(address);
	}
	await server.ended;
	console.error("VS Code's server has ended.");
	return 1;
};

const openInBrowser = async (/** @type {string} */ address) => {
	/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
	const openers = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] };
	const [command = '', ...args] = openers[process.platform] ?? ['xdg-open'];
	await run(command, [...args, address]).catch(() => console.error('No browser opened: copy the address.'));
};

await installDependencies();
if ((await run(process.execPath, ['esbuild.mjs', '--extension'], { cwd: root })) !== 0) {
	process.exit(1);
}
process.exit(await (options.desktop ? openOnDesktop() : serve()));
