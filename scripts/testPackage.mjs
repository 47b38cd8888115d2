// @ts-check
// Tests what the package holds: these files and no others, and not more bytes than were agreed on.
//
//   node scripts/testPackage.mjs [--packed]
//
// `--packed` does not pack again. A larger limit needs a reason in the commit that raises it.
import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { packExtension, packageFile } from './package.mjs';
import { root } from './paths.mjs';

/** Every file of the extension, by the names that the packer gives them. */
const wanted = [
	'LICENSE.txt',
	'ThirdPartyNotices.txt',
	'changelog.md',
	...readdirSync(join(root, 'chapter')).map((name) => `chapter/${name}`),
	'dist/node/classifiers.cjs',
	'dist/node/extension.cjs',
	'dist/node/features.cjs',
	'dist/node/wordLists.cjs',
	'dist/node/frontMatterEdit.cjs',
	'dist/node/glossaryFile.cjs',
	'dist/node/markdownIt.cjs',
	'dist/node/yaml.cjs',
	'dist/web/extension.cjs',
	'media/icon.png',
	'media/view.svg',
	'package.json',
	'package.nls.json',
	'readme.md',
	...['c', 'cpp', 'csharp', 'go', 'java', 'javascript'].map((name) => `snippets/${name}.json`),
	'snippets/kotlin.code-snippets',
	...['markdown', 'php', 'python', 'ruby', 'rust', 'swift', 'typescript'].map(
		(name) => `snippets/${name}.json`,
	),
	'syntaxes/definitions.tmLanguage.json',
	'syntaxes/questions.tmLanguage.json',
];

/**
 * Bytes in thousands: what `activate` needs in the Node host, what is loaded after it in any case, and what the browser
 * loads.
 */
const limits = { activate: 8, node: 300, web: 530, codePacked: 395, vsix: 485 };

/**
 * A file in a package.
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} packed its size in the package
 * @property {() => Buffer} read
 */

/**
 * The files of a ZIP archive, by its central directory.
 * @param {Buffer} zip
 * @returns {readonly Entry[]}
 */
const entriesOf = (zip) => {
	const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	const entries = [];
	let at = zip.readUInt32LE(end + 16);
	for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
		const nameLength = zip.readUInt16LE(at + 28);
		const packed = zip.readUInt32LE(at + 20);
		const header = zip.readUInt32LE(at + 42);
		const isStored = zip.readUInt16LE(at + 10) === 0;
		const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
		const read = () => {
			const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
			const bytes = zip.subarray(from, from + packed);
			return isStored ? bytes : inflateRawSync(bytes);
		};
		entries.push({ name, packed, read });
		// Behind the name come what else is known of the file, and a comment.
		at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return entries;
};

const { values: options } = parseArgs({ options: { packed: { type: 'boolean', default: false } } });
const zip = readFileSync(options.packed ? packageFile : await packExtension());
const entries = entriesOf(zip);
const inside = entries.flatMap(({ name, ...entry }) =>
	name.startsWith('extension/') ? { ...entry, name: name.slice('extension/'.length) } : [],
);

/** @param {string} name */
const read = (name) => inside.find((entry) => entry.name === name)?.read() ?? Buffer.alloc(0);

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} limit in thousands
 */
const within = (what, bytes, limit) => {
	console.log(`    ${what}: ${(bytes / 1000).toFixed(1)} kB of ${limit}`);
	ok(bytes <= limit * 1000, `${what}: ${bytes} bytes are more than ${limit} kB`);
};

/** @type {Readonly<Record<string, () => void>>} */
const tests = {
	'holds these files and no others': () =>
		deepStrictEqual(inside.map(({ name }) => name).sort(), [...wanted].sort()),
	'what it loads at start-up is as small as it was': () => {
		const start = read('dist/node/extension.cjs').length;
		within('what activate needs', start, limits.activate);
		within('the Node bundle', start + read('dist/node/features.cjs').length, limits.node);
		within('the web bundle', read('dist/web/extension.cjs').length, limits.web);
	},
	'its code is small to load over a network': () => {
		const packed = inside.filter(({ name }) => name.endsWith('.cjs')).map((entry) => entry.packed);
		within(
			'all bundles, packed',
			packed.reduce((sum, size) => sum + size, 0),
			limits.codePacked,
		);
	},
	'is small as a whole': () => within('the package', zip.length, limits.vsix),
	'every link of its README leads out of it': () => {
		const targets = [
			...read('readme.md')
				.toString('utf8')
				.matchAll(/\]\(([^)\s]+)\)/g),
		].map(([, target = '']) => target);
		ok(targets.length > 5);
		deepStrictEqual(
			targets.filter((target) => !/^(?:https:|#)/.test(target)),
			[],
		);
	},
};

/** True when the test passes; else it says why not. */
const passes = (/** @type {[string, () => void]} */ [title, test]) => {
	try {
		test();
		console.log(`  ✔ ${title}`);
		return true;
	} catch (error) {
		console.error(`  ✘ ${title}\n${error instanceof Error ? error.message : error}`);
		return false;
	}
};

const outcomes = Object.entries(tests).map(passes);
const passed = outcomes.filter(Boolean).length;
console.log(`Package: ${passed} passed, ${outcomes.length - passed} failed.`);
process.exit(passed === outcomes.length ? 0 : 1);
