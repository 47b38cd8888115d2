import { strict as assert } from 'node:assert';
import { readGlossaryFile } from '../../../../src/core/glossary/definitions/glossaryFile';
import { resolveImports } from '../../../../src/core/glossary/definitions/glossaryImports';

const uriOf = (name: string) => `file:///g/${name}.glossary.yml`;

function resolve(texts: Readonly<Record<string, string>>) {
	const files = new Map(
		Object.entries(texts).map(([name, text]) => [
			uriOf(name),
			readGlossaryFile({ uri: uriOf(name), version: 1, text }),
		]),
	);
	const first = files.get(uriOf('a'));
	assert.ok(first);
	const found = resolveImports(
		first,
		files,
		(uri) => texts[uri.slice('file:///g/'.length).replace('.glossary.yml', '')] ?? '',
	);
	return {
		terms: found.entries.map(({ definition }) => definition.label),
		missing: found.missing,
		problems: found.problems,
	};
}

const file = (term: string, ...imports: readonly string[]) =>
	`${imports.length === 0 ? '' : `imports:\n${imports.map((name) => `  - ${name}.glossary.yml\n`).join('')}`}contexts:\n  - terms:\n      - name: ${term}\n`;

suite('Imports of glossary files', () => {
	test('are chained', () => {
		assert.deepEqual(resolve({ a: file('A', 'b'), b: file('B', 'c'), c: file('C') }).terms, ['A', 'B', 'C']);
	});

	test('in a circle end where they began', () => {
		assert.deepEqual(resolve({ a: file('A', 'b'), b: file('B', 'a', 'b') }).terms, ['A', 'B']);
	});

	test('bring each file once', () => {
		assert.deepEqual(
			resolve({ a: file('A', 'b', 'c'), b: file('B', 'd'), c: file('C', 'd'), d: file('D') }).terms,
			['A', 'B', 'D', 'C'],
		);
	});

	test('that are not there are asked for and told', () => {
		const { terms, missing, problems } = resolve({ a: file('A', 'b', 'nowhere'), b: file('B') });
		assert.deepEqual([terms, missing], [['A', 'B'], [uriOf('nowhere')]]);
		assert.deepEqual(
			problems.map(({ code, detail, position }) => [code, detail, position.line]),
			[['importNotFound', 'nowhere.glossary.yml', 2]],
		);
		assert.equal(resolve({ a: 'imports: ["https://x.y/z.glossary.yml"]' }).problems[0]?.code, 'importOnWeb');
	});
});
