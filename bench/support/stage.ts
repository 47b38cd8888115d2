// The extension as it ships, built and packed in a folder of its own, so that nobody's dist folder changes meanwhile.
import type { BuildOptions, Metafile } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, root } from './places';

/** The staged extension. */
export interface Staged {
	readonly folder: string;
	readonly vsix: string;
	/** What the Node bundle holds, by package or folder, largest first. */
	readonly inputs: readonly { readonly name: string; readonly bytes: number }[];
	/** The files of the VSIX with their compressed sizes. */
	readonly entries: readonly { readonly name: string; readonly size: number }[];
}

const shipped = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', '.vscodeignore'];
const shippedFolders = ['l10n', 'media', 'snippets', 'syntaxes'];

/** Builds the bundles minified, as the package has them, and packs. */
export async function stageExtension(): Promise<Staged> {
	const folder = join(cacheFolder, 'package');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	[...shipped, ...shippedFolders, 'package.nls.json']
		.filter((name) => existsSync(join(root, name)))
		.forEach((name) => {
			cpSync(join(root, name), join(folder, name), { recursive: true });
		});
	const metafile = await bundle(folder);
	const vsix = join(cacheFolder, 'extension.vsix');
	execFileSync(
		process.execPath,
		[
			join(root, 'node_modules', '@vscode', 'vsce', 'vsce'),
			...['package', '--out', vsix],
			...['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
		],
		{ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
	);
	return { folder, vsix, inputs: inputsOf(metafile), entries: entriesOf(readFileSync(vsix)) };
}

/** As scripts/bundles.mjs says. Gives what the Node host loads after `activate`. */
async function bundle(folder: string): Promise<Metafile> {
	const { build } = await import('esbuild');
	const { extensionBuilds } = (await import(
		pathToFileURL(join(root, 'scripts', 'bundles.mjs')).href
	)) as ScriptsBundles;
	let node: Metafile | undefined;
	for (const options of extensionBuilds(true)) {
		const outfile = join(folder, options.outfile);
		const { metafile } = await build({ ...options, outfile, metafile: true, logLevel: 'warning' });
		node = options.outfile.endsWith('node/features.cjs') ? metafile : node;
	}
	return node ?? { inputs: {}, outputs: {} };
}

interface ScriptsBundles {
	/** The parts of the Node host, and the bundle of the browser. */
	extensionBuilds(minify: boolean): readonly (BuildOptions & { readonly outfile: string })[];
}

function inputsOf({ outputs }: Metafile): Staged['inputs'] {
	const sums = new Map<string, number>();
	const [output] = Object.values(outputs);
	for (const [path, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
		const name =
			/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? /^(?:src\/)?[^/]+/.exec(path)?.[0] ?? path;
		sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
	}
	return [...sums]
		.map(([name, bytes]) => ({ name, bytes }))
		.sort((one, other) => other.bytes - one.bytes)
		.slice(0, 8);
}

/** Reads the central directory of a ZIP file. */
function entriesOf(zip: Buffer): Staged['entries'] {
	const entries: { name: string; size: number }[] = [];
	const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	let at = zip.readUInt32LE(end + 16);
	while (zip.readUInt32LE(at) === 0x02014b50) {
		const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
		const size = zip.readUInt32LE(at + 20);
		entries.push({ name: zip.toString('utf8', at + 46, at + 46 + (name ?? 0)), size });
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return entries;
}
