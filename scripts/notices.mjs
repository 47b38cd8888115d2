// @ts-check
// Writes ThirdPartyNotices.txt: the licence of every package of which the bundles hold a part, as the package itself
// gives it. With `--check` nothing is written, and a file that is out of date is an error.
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionBuilds } from './bundles.mjs';
import { root } from './paths.mjs';

const file = join(root, 'ThirdPartyNotices.txt');
const rule = '-'.repeat(72);

/** The folders of packages that the bundles hold a part of, relative to the checkout. */
const packagesInBundles = async () => {
	/** @type {Set<string>} */
	const folders = new Set();
	for (const options of extensionBuilds(true)) {
		const { metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'error' });
		for (const { inputs } of Object.values(metafile.outputs)) {
			for (const input of Object.keys(inputs)) {
				const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
				if (folder !== undefined) {
					folders.add(folder);
				}
			}
		}
	}
	return [...folders];
};

/**
 * A package's name, version, home and licence; a package without a licence of its own is an error.
 * @param {string} folder
 */
const noticeOf = (folder) => {
	const { name, version, license, homepage, repository } = JSON.parse(
		readFileSync(join(root, folder, 'package.json'), 'utf8'),
	);
	const texts = readdirSync(join(root, folder)).filter((each) =>
		/^(licen[cs]e|copying|notice)\b/i.test(each),
	);
	if (texts.length === 0) {
		throw new Error(`${folder} ships no licence text; look for it and decide by hand.`);
	}
	const bodies = texts.sort().map((each) =>
		readFileSync(join(root, folder, each), 'utf8')
			.replace(/\r\n?/g, '\n')
			.trim(),
	);
	const home = homepage ?? addressOf(repository?.url ?? repository);
	const head = [`${name} ${version} (${license})`, ...(home === undefined ? [] : [home])];
	return { name: `${name} ${version}`, text: [rule, ...head, rule, '', bodies.join('\n\n'), ''].join('\n') };
};

/**
 * Where a repository is read: of `markdown-it/linkify-it` its page.
 * @param {string | undefined} repository
 */
const addressOf = (repository) =>
	repository
		?.replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1')
		.replace(/^(?:git\+|git:)?(?:https?:)?\/\//, 'https://')
		.replace(/\.git$/, '');

const notices = (await packagesInBundles())
	.map(noticeOf)
	.sort((one, other) => (one.name < other.name ? -1 : 1));
const wanted = [
	'Virtualization Notes contains parts of the packages below, each under its own licence.',
	'',
	...notices.map(({ text }) => text),
].join('\n');
const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (wanted !== found && process.argv.includes('--check')) {
	console.error('ThirdPartyNotices.txt is not what the bundles hold. Run: npm run docs');
	process.exit(1);
}
if (wanted !== found) {
	writeFileSync(file, wanted);
}
