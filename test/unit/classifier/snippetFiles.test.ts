import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/core/classifier/languages';
import { expandSnippet } from '../../support/expandSnippet';

interface Snippet {
	readonly prefix: readonly string[];
	readonly description: string;
	readonly scope?: string;
	readonly body: readonly string[];
}

const folder = join(process.cwd(), 'snippets');
const files = readdirSync(folder).map((name): readonly [string, Record<string, Snippet>] => [
	name,
	JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Snippet>,
]);
const manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
	contributes: { snippets: { language?: string; path: string }[] };
};

suite('Snippet files', () => {
	test('have prefixes, a description that tells and a body that expands', () => {
		for (const [name, snippets] of files) {
			for (const [title, { prefix, description, body }] of Object.entries(snippets)) {
				assert.ok(prefix.length > 0 && prefix.every((word) => /^[a-z]+$/.test(word)), `${name}: ${title}`);
				assert.ok(description.length > 20, `${name}: ${title}`);
				assert.ok(expandSnippet(body.join('\n')).length > 10, `${name}: ${title}`);
			}
		}
	});

	test('are contributed, each for the editor’s languages that it is for', () => {
		const contributed = manifest.contributes.snippets.map(
			({ language, path }) => `${language ?? ''} ${path}`,
		);
		const wanted = languages.flatMap(({ id, vscodeLanguageIds }) =>
			id === 'kotlin'
				? [' ./snippets/kotlin.code-snippets']
				: vscodeLanguageIds.map((language) => `${language} ./snippets/${id}.json`),
		);
		for (const line of [...wanted, 'markdown ./snippets/markdown.json']) {
			assert.ok(contributed.includes(line), line);
		}
		const paths = new Set(manifest.contributes.snippets.map(({ path }) => path));
		assert.deepEqual([...paths].sort(), files.map(([name]) => `./snippets/${name}`).sort());
	});

	test('name their scope where the editor may not know the language', () => {
		for (const [name, snippets] of files) {
			for (const { scope } of Object.values(snippets)) {
				assert.equal(scope !== undefined, name.endsWith('.code-snippets'), name);
			}
		}
	});
});
