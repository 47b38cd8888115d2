// @ts-check
// Writes README's tables of commands, settings and snippets from what the extension really contributes.
// With `--check` nothing is written, and a table that is out of date is an error.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @typedef {Record<string, any>} Json */

const readme = join(root, 'README.md');

/** How people call the languages that have snippets; an id that is missing here is shown as it is. */
const languageNames = new Map([
	['c', 'C'],
	['cpp', 'C++'],
	['csharp', 'C#'],
	['go', 'Go'],
	['java', 'Java'],
	['javascript', 'JavaScript'],
	['javascriptreact', 'JavaScript'],
	['kotlin', 'Kotlin'],
	['markdown', 'Markdown'],
	['php', 'PHP'],
	['python', 'Python'],
	['ruby', 'Ruby'],
	['rust', 'Rust'],
	['swift', 'Swift'],
	['typescript', 'TypeScript'],
	['typescriptreact', 'TypeScript'],
]);

/** What the menus of the manifest are to somebody who looks for a command in them. */
const menuNames = new Map([
	['view/title', 'the view’s title bar'],
	['view/item/context', 'an item’s menu in the view'],
	['editor/context', 'the editor’s menu'],
	['editor/title', 'the editor’s title bar'],
]);

/**
 * @param {string} path
 * @returns {Json}
 */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const manifest = read('package.json');
const words = read('package.nls.json');

/**
 * A text of the manifest in English: `%command.copyName%` is `Copy Name`.
 * @param {string} text
 */
const inWords = (text) => text.replace(/^%(.+)%$/, (whole, key) => words[key] ?? whole);

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
const table = (head, rows) =>
	[head, head.map(() => '---'), ...rows]
		.map(
			(cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`,
		)
		.join('\n');

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {readonly string[]} items */
const sentence = (items) => {
	const text = items.join(', ');
	return text.charAt(0).toUpperCase() + text.slice(1);
};

const commands = () => {
	/** @type {Record<string, { command: string, when?: string }[]>} */
	const menus = manifest['contributes'].menus;
	/** @param {string} id */
	const placesOf = (id) => {
		const inPalette = !(menus['commandPalette'] ?? []).some(
			({ command, when }) => command === id && when === 'false',
		);
		const others = [...menuNames].filter(([menu]) => menus[menu]?.some(({ command }) => command === id));
		return [...(inPalette ? ['the palette'] : []), ...others.map(([, name]) => name)];
	};
	return table(
		['Command', 'Found in', 'Id'],
		manifest['contributes'].commands
			.filter((/** @type {Json} */ { command }) => placesOf(command).length > 0)
			.map((/** @type {Json} */ { command, title }) => [
				`**${inWords(title)}**`,
				sentence(placesOf(command)),
				code(command),
			]),
	);
};

const settings = () => {
	/** @type {Json} */
	const properties = manifest['contributes'].configuration.properties;
	return table(
		['Setting', 'What it does', 'Default'],
		Object.entries(properties)
			.sort(([, one], [, other]) => (one.order ?? 0) - (other.order ?? 0))
			.map(([id, { default: value, description, markdownDescription }]) => [
				code(id),
				// `#files.exclude#` is a link in the settings editor only.
				inWords(markdownDescription ?? description).replace(/`#([^#`]+)#`/g, '`$1`'),
				Array.isArray(value) ? value.map(code).join(' ') : code(JSON.stringify(value)),
			]),
	);
};

/** One row a snippet; what several languages have in common is said once. */
const snippets = () => {
	/** @type {Map<string, { prefixes: string[], description: string, languages: Set<string> }>} */
	const rows = new Map();
	for (const { language, path } of manifest['contributes'].snippets) {
		for (const { prefix, description, scope } of Object.values(read(path))) {
			const prefixes = [prefix].flat();
			const key = JSON.stringify([prefixes, description]);
			const row = rows.get(key) ?? { prefixes, description, languages: new Set() };
			rows.set(key, row);
			for (const id of language === undefined ? scope.split(',') : [language]) {
				row.languages.add(languageNames.get(id) ?? id);
			}
		}
	}
	/** @param {Set<string>} languages */
	const inOrder = (languages) => [...languages].sort((one, other) => one.localeCompare(other, 'en'));
	const sets = [...rows.values()].map(({ languages }) => inOrder(languages).join(', '));
	const most = sets.find(
		(set, _, all) => set !== 'Markdown' && all.filter((each) => each === set).length > 1,
	);
	const rest = [...rows.values()].map(({ prefixes, description, languages }) => {
		const set = inOrder(languages).join(', ');
		return [prefixes.map(code).join(' '), description, set === most ? 'code' : set];
	});
	const note = most === undefined ? '' : `\n\nCode is ${most}.`;
	return table(['Prefix', 'Inserts', 'In'], rest) + note;
};

/** What stands between `<!-- NAME begin -->` and `<!-- NAME end -->`. */
const parts = { commands, settings, snippets };

/**
 * @param {string} text
 * @param {string} name
 * @param {string} content
 */
const fill = (text, name, content) => {
	const place = new RegExp(`(<!-- ${name} begin -->\\n)[^]*?(<!-- ${name} end -->)`);
	if (!place.test(text)) {
		throw new Error(
			`README.md has no place for its ${name}: <!-- ${name} begin --> and <!-- ${name} end -->.`,
		);
	}
	return text.replace(place, (_, begin, end) => `${begin}\n${content}\n\n${end}`);
};

const before = readFileSync(readme, 'utf8');
const after = Object.entries(parts).reduce((text, [name, write]) => fill(text, name, write()), before);

if (after !== before && process.argv.includes('--check')) {
	console.error('README.md is not what the manifest and the snippets say. Run: npm run docs');
	process.exit(1);
}
if (after !== before) {
	writeFileSync(readme, after);
}
