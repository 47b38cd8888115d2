// What we compare with, installed into .cache from bench/peers on demand, once per lockfile.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder, root } from './places';

const source = join(root, 'bench', 'peers');
const manifests = ['package.json', 'package-lock.json', '.npmrc'];

/** Installs the peers unless they are there. A half-finished installation keeps its temporary name. */
export function installPeers(): void {
	const folder = peersFolder();
	if (existsSync(folder)) {
		return;
	}
	console.log('Installing what we compare with (once) ...');
	const draft = `${folder}.draft-${String(process.pid)}`;
	mkdirSync(draft, { recursive: true });
	try {
		manifests.forEach((file) => {
			cpSync(join(source, file), join(draft, file));
		});
		const windows = process.platform === 'win32';
		execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
			cwd: draft,
			env: plainEnvironment(),
			stdio: 'inherit',
			shell: windows,
		});
		writeFileSync(join(draft, 'README'), 'Installed by bench/support/peers.ts; safe to delete.\n');
		renameSync(draft, folder);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** Loads a peer; its types are the caller's business. */
export function loadPeer<Exports>(name: string): Exports {
	return createRequire(join(peersFolder(), 'package.json'))(name) as Exports;
}

/** A peer with its version, as figures name it: `markdown-it 14.3.3`. */
export function peerName(name: string): string {
	const manifest = join(peersFolder(), 'node_modules', name, 'package.json');
	const { name: own, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
	return `${own ?? name} ${version ?? ''}`;
}

function peersFolder(): string {
	const hash = createHash('sha256');
	manifests.forEach((file) => hash.update(readFileSync(join(source, file))));
	return join(cacheFolder, `peers-${hash.digest('hex').slice(0, 12)}`);
}

/** Without what an outer `npm run` says of itself, which would point an inner npm at the wrong folder. */
function plainEnvironment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^npm_(package|lifecycle|config_(local_)?prefix|command|execpath)/i.test(name),
		),
	);
}
