// @ts-check
// Writes l10n/bundle.l10n.json, from which translators begin: every text that the sources give to `l10n.t`.
// With `--check` nothing is written, and a file that is out of date is an error.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from './paths.mjs';

const folder = join(root, 'l10n');
const file = join(folder, 'bundle.l10n.json');

/** @type {Set<string>} */
const texts = new Set();
/** @type {string[]} */
const problems = [];

/**
 * True for `l10n.t` and `vscode.l10n.t`.
 * @param {ts.Expression} called
 */
const isTranslation = (called) =>
	ts.isPropertyAccessExpression(called) &&
	called.name.text === 't' &&
	/(?:^|\.)l10n$/.test(called.expression.getText());

/** @param {ts.Node} node */
const visit = (node) => {
	if (ts.isCallExpression(node) && isTranslation(node.expression)) {
		const [text] = node.arguments;
		if (text !== undefined && ts.isStringLiteralLike(text)) {
			texts.add(text.text);
		} else {
			const source = node.getSourceFile();
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			problems.push(`${source.fileName}:${line + 1}: l10n.t takes its text as a literal, to be found here`);
		}
	}
	ts.forEachChild(node, visit);
};

for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
	if (path.endsWith('.ts')) {
		const text = readFileSync(join(root, 'src', path), 'utf8');
		visit(ts.createSourceFile(join('src', path), text, ts.ScriptTarget.Latest, true));
	}
}

const sorted = [...texts].sort().map((text) => [text, text]);
const wanted = `${JSON.stringify(Object.fromEntries(sorted), null, '\t')}\n`;
const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (problems.length === 0 && wanted !== found) {
	if (process.argv.includes('--check')) {
		problems.push('l10n/bundle.l10n.json is not what the sources say. Run: npm run docs');
	} else {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, wanted);
	}
}
// With the field, VS Code fetches a bundle before it runs the extension in any language but English.
const isTranslated = readdirSync(folder).some((name) => /^bundle\.l10n\..+\.json$/.test(name));
const { l10n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if ((l10n !== undefined) !== isTranslated) {
	problems.push(
		isTranslated
			? 'package.json needs "l10n": "./l10n"'
			: 'package.json names "l10n", and there is no translation',
	);
}
if (problems.length > 0) {
	console.error(problems.join('\n'));
	process.exit(1);
}
