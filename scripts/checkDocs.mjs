// @ts-check
// Guards what is written for readers: every source file begins by saying what it owns, every exported symbol has
// a doc comment (the file's first line where it exports nothing else), every link and file name in the
// documentation leads somewhere, and the map of the code names every folder.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from './paths.mjs';

/** @type {string[]} */
const problems = [];

/**
 * Files below a folder that end in a certain way, as paths from the checkout.
 * @param {string} folder
 * @param {string} end
 */
const filesIn = (folder, end) =>
	(existsSync(join(root, folder))
		? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		: []
	)
		.filter((entry) => entry.isFile() && entry.name.endsWith(end))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

/**
 * The names that a statement exports: `export const a = 1, b = 2` gives both.
 * @param {ts.Statement} statement
 */
const exportedNames = (statement) => {
	const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
	if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
		return [];
	}
	if (ts.isVariableStatement(statement)) {
		return statement.declarationList.declarations.map(({ name }) => name.getText());
	}
	return 'name' in statement ? [/** @type {ts.Identifier} */ (statement.name).getText()] : [];
};

for (const file of filesIn('src', '.ts').filter((path) => !path.endsWith('.d.ts'))) {
	const text = readFileSync(join(root, file), 'utf8');
	if (!/^\/[/*]/.test(text)) {
		problems.push(`${file}: does not begin by saying what it owns`);
	}
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const exported = source.statements.flatMap((statement) =>
		exportedNames(statement).map((name) => ({
			name,
			statement,
			documented: ts.getJSDocCommentsAndTags(statement).some(ts.isJSDoc),
		})),
	);
	// Overloads are documented once.
	const documented = new Set(exported.filter((each) => each.documented).map(({ name }) => name));
	for (const { name, statement } of new Set(exported.map(({ name: each }) => each)).size === 1
		? []
		: exported) {
		if (!documented.has(name)) {
			const { line } = source.getLineAndCharacterOfPosition(statement.getStart());
			problems.push(`${file}:${line + 1}: ${name} is exported and has no doc comment`);
		}
	}
}

const pages = [
	...readdirSync(root).filter((name) => name.endsWith('.md')),
	...filesIn('docs', '.md'),
	...filesIn('.github', '.md'),
];
for (const page of pages) {
	// Links in code are examples.
	const text = readFileSync(join(root, page), 'utf8')
		.replace(/^(`{3,})[^]*?^\1/gm, '')
		.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
	for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
		const [path = ''] = target.split('#');
		if (path !== '' && !/^[a-z]+:/.test(path) && !existsSync(join(root, dirname(page), decodeURI(path)))) {
			problems.push(`${page}: ${target} leads nowhere`);
		}
	}
}

// The map and the house rules name files by their ends (`notes.ts`, `src/core`); all of them exist.
const known = [...filesIn('src', ''), ...filesIn('scripts', ''), ...filesIn('test', '')];
for (const page of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
	const text = readFileSync(join(root, page), 'utf8');
	for (const [, name = ''] of text.matchAll(/`([\w./-]+(?:\.(?:ts|mjs|json|md)|\/))`/g)) {
		const end = `/${name}`;
		if (!existsSync(join(root, name)) && !known.some((file) => `/${file}`.includes(end))) {
			problems.push(`${page}: there is no ${name}`);
		}
	}
}
const map = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
for (const folder of new Set(filesIn('src', '.ts').map((file) => dirname(file)))) {
	if (!new RegExp(`\\b${folder.split('/').at(-1)}\\b`).test(map)) {
		problems.push(`ARCHITECTURE.md: says nothing about ${folder}`);
	}
}

if (problems.length > 0) {
	console.error(problems.join('\n'));
	process.exit(1);
}
