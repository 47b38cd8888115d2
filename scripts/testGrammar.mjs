// @ts-check
// Tests the grammars on top of VS Code's own Markdown grammar, which comes with the test hosts. Runs the files of
// test/grammar, with both line ends, and two that it writes: every label of the parser's stays uncoloured, and in
// the seed and the chapter the coloured heads are those that the parser finds.
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installHosts } from './hosts/install.mjs';
import { temporaryFolder } from './hosts/temporary.mjs';
import { root } from './paths.mjs';
import { run, start } from './run.mjs';

/** How much of a long list of failures is shown. */
const mostShown = 6000;

const program = ['node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js'];
const bases = [
	['markdown-basics', 'markdown'],
	['html', 'html'],
	['html', 'html-derivative'],
	['yaml', 'yaml'],
	['yaml', 'yaml-1.2'],
	['go', 'go'],
];
const term = 'entity.name.type.term.virtualization-notes';
const abbreviation = 'entity.name.type.abbreviation.virtualization-notes';

/** @type {(title: string, lines: readonly string[]) => string} */
const testFile = (title, lines) => [`; SYNTAX TEST "text.html.markdown" "${title}"`, ...lines, ''].join('\n');
/** An assertion about the characters `[from, to)` of the line above it. */
const marked = (/** @type {number} */ from, /** @type {number} */ to) =>
	`; <${'~'.repeat(from)}${'-'.repeat(to - from)}`;

/**
 * What the parser finds in a note, and its list of labels.
 * @typedef {object} Core
 * @property {ReadonlySet<string>} labels
 * @property {(text: string) => readonly { form: string, head: { start: number, end: number } }[]} definitions
 */

/** @returns {Promise<Core>} */
const loadCore = async () => {
	const bundle = await build({
		stdin: {
			contents: `
				import { findDefinitions } from './definitions/findDefinitions';
				import { englishLabels } from './definitions/labels';
				import { createParser } from '../markdown/parser';
				export const labels = englishLabels.labels;
				export const definitions = (text) =>
					findDefinitions(createParser().parse({ uri: 'file:///notes/note.md', version: 1, text }));`,
			resolveDir: join(root, 'src/core/glossary'),
			loader: 'ts',
		},
		bundle: true,
		format: 'esm',
		write: false,
	});
	const source = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
	return import(`data:text/javascript;base64,${source}`);
};

/** @param {ReadonlySet<string>} labels */
const labelTest = (labels) => {
	const capitalised = (/** @type {string} */ label) =>
		label.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
	const lines = [...labels].flatMap((label) =>
		[label, capitalised(label), label.toUpperCase()].flatMap((head) =>
			[`**${head}:** A text of several words`, `- ${head}: A text of several words`].flatMap((line) => [
				line,
				`${marked(0, line.length)} - ${term}`,
				'',
			]),
		),
	);
	return testFile('Labels', lines);
};

/**
 * Bold heads and abbreviations have to be coloured, list items may be, other lines must not be.
 * @param {string} text
 * @param {Core} core
 */
const noteTest = (text, { definitions }) => {
	const notes = text.replace(/\r\n?/g, '\n');
	const found = definitions(notes);
	let offset = 0;
	const lines = notes.split('\n').flatMap((line) => {
		const [from, to] = [offset, offset + line.length];
		offset = to + 1;
		const here = found.filter(({ head }) => head.start >= from && head.end <= to);
		const asserted = here.flatMap(({ form, head }) => {
			const scope = form === 'bold' ? term : form === 'abbreviation' ? abbreviation : undefined;
			return scope === undefined ? [] : [`${marked(head.start - from, head.end - from)} ${scope}`];
		});
		const untouched =
			here.length > 0 || line === '' ? [] : [`${marked(0, line.length)} - ${term} ${abbreviation}`];
		return [line, ...asserted, ...untouched];
	});
	return testFile('Heads as the parser finds them', lines);
};

/**
 * @param {readonly string[]} args
 * @returns {Promise<string>} what was printed, without the grammars of other languages that are missing here
 */
const runTests = (args) =>
	new Promise((resolve) => {
		const child = start(process.execPath, [join(root, ...program), ...args], { cwd: root });
		let output = '';
		const read = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
		child.stdout?.on('data', read);
		child.stderr?.on('data', read);
		child.once('close', () => resolve(output.replace(/^grammar not found for .*\n/gm, '')));
	});

if ((await run(process.execPath, [join(root, 'scripts', 'grammar.mjs'), '--check'])) !== 0) {
	process.exit(1);
}
const hosts = await installHosts();
const folder = temporaryFolder();
const own = join(root, 'test', 'grammar');
const core = await loadCore();

/** @type {Map<string, string>} */
const files = new Map([['labels.test.md', labelTest(core.labels)]]);
for (const name of readdirSync(own)) {
	files.set(name, readFileSync(join(own, name), 'utf8'));
}
const seed = join(root, 'test', 'fixtures', 'understanding-linux-virtualization.md');
const chapter = readdirSync(join(root, 'chapter')).filter((name) => name.endsWith('.md'));
for (const path of [seed, ...chapter.map((name) => join(root, 'chapter', name))]) {
	files.set(`found-${basename(path)}`, noteTest(readFileSync(path, 'utf8'), core));
}
for (const end of ['lf', 'crlf']) {
	mkdirSync(join(folder, end));
	for (const [name, text] of files) {
		const lines = text.replace(/\r\n?/g, '\n');
		writeFileSync(join(folder, end, name), end === 'crlf' ? lines.replaceAll('\n', '\r\n') : lines);
	}
}
const grammars = bases.flatMap(([extension = '', name = '']) => [
	'-g',
	join(hosts.vscode, 'extensions', extension, 'syntaxes', `${name}.tmLanguage.json`),
]);
const output = await runTests([...grammars, `${folder.replaceAll('\\', '/')}/*/*.md`]);
const passed = [...output.matchAll(/^✓ /gm)].length;
const failed = files.size * 2 - passed;
if (failed > 0) {
	const failures = output.replace(/^✓ .*\n/gm, '');
	console.error(failures.slice(0, mostShown));
	if (failures.length > mostShown) {
		console.error('... and more.');
	}
}
console.log(`Grammar: ${passed} passed, ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
