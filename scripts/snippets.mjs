// Writes snippets/ from the classifier generator; with `--check` writes nothing and fails when a file differs.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'snippets');

/** Languages that the editor does not know by itself: their snippets name their scope. */
const unregistered = new Set(['kotlin']);

const bundle = await build({
	stdin: {
		contents: `
			export { languages } from './languages';
			export { writeClassifier } from './write';
			export { writePattern } from './pattern';
			export { classifiers, notes } from '../../../scripts/snippetData';`,
		resolveDir: join(root, 'src/core/classifier'),
		loader: 'ts',
	},
	bundle: true,
	format: 'esm',
	write: false,
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { classifiers, languages, notes, writeClassifier, writePattern } = await import(
	`data:text/javascript;base64,${source}`
);

/** A snippet's text as the lines that snippet files hold. */
const lines = (text) => text.split('\n');

const snippetsOf = (language) => {
	const scope = unregistered.has(language.id) ? { scope: language.vscodeLanguageIds.join(',') } : {};
	const all = {
		'Classifier pattern': {
			prefix: ['classifier'],
			description: 'A named kind, the constructor that switches on a text, and the mapping it classifies.',
			...scope,
			body: lines(writePattern(language, { indent: '\t' })),
		},
	};
	if (language.opening !== undefined) {
		all['Classifier file'] = {
			prefix: ['classifierfile'],
			description: `The classifier pattern with what opens a new ${language.title} file.`,
			...scope,
			// Offered by *Snippets: Fill File with Snippet* too.
			isFileTemplate: true,
			body: lines(writePattern(language, { indent: '\t', opening: true })),
		};
	}
	for (const { title, prefixes, description, typeName, ...classifier } of classifiers) {
		const body = writeClassifier(language, classifier, { form: 'snippet', indent: '\t', typeName });
		all[title] = { prefix: prefixes, description, ...scope, body: lines(body) };
	}
	return all;
};

const wanted = new Map([['markdown.json', notes]]);
for (const language of languages) {
	const extension = unregistered.has(language.id) ? 'code-snippets' : 'json';
	wanted.set(`${language.id}.${extension}`, snippetsOf(language));
}

mkdirSync(folder, { recursive: true });
const texts = new Map([...wanted].map(([name, value]) => [name, `${JSON.stringify(value, undefined, 2)}\n`]));
const present = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const differing = [...new Set([...texts.keys(), ...present.keys()])].filter(
	(name) => texts.get(name) !== present.get(name),
);

if (!process.argv.includes('--check')) {
	for (const name of differing) {
		const text = texts.get(name);
		if (text === undefined) {
			rmSync(join(folder, name));
		} else {
			writeFileSync(join(folder, name), text);
		}
	}
} else if (differing.length > 0) {
	console.error(
		`snippets/ is not what the generator writes: ${differing.join(', ')}\nRun: node scripts/snippets.mjs`,
	);
	process.exit(1);
}
