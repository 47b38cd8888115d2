import { strict as assert } from 'node:assert';
import { readGlossaryFile } from '../../../../src/core/glossary/definitions/glossaryFile';
import { missingImports, withImports } from '../../../../src/core/glossary/definitions/glossaryImports';

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
	return {
		terms: withImports(first, files).flatMap((each) => each.definitions.map(({ label }) => label)),
		problems: [...first.problems, ...missingImports(first, files)].map(({ code, detail, position, end }) => [
			code,
			detail,
			`${position.line + 1}:${position.character + 1}-${end.character + 1}`,
		]),
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

	test('that are not there, not here, or no YAML are told', () => {
		const { terms, problems } = resolve({ a: file('A', 'b', 'nowhere'), b: file('B') });
		assert.deepEqual(terms, ['A', 'B']);
		assert.deepEqual(problems, [['importNotFound', 'nowhere.glossary.yml', '3:5-25']]);
		for (const [target, code] of [
			['https://x.y/z.glossary.yml', 'importOnWeb'],
			['file://host/share/z.glossary.yml', 'importOnWeb'],
			['//host/share/z.yml', 'importOnWeb'],
			['vscode-remote://x/z.yml', 'importOnWeb'],
			['../notes.md', 'importNotYaml'],
			['/dev/random', 'importNotYaml'],
		] as const) {
			assert.deepEqual(resolve({ a: `imports: ["${target}"]` }).problems[0]?.slice(0, 2), [code, target]);
		}
	});

	test('bear one import written two hundred thousand times', () => {
		const [one, other] = ['a', 'b'].map((name) =>
			readGlossaryFile({ uri: uriOf(name), version: 1, text: file(name, 'b') }),
		);
		assert.ok(one !== undefined && other !== undefined);
		const again = { ...one, imports: Array.from({ length: 200_000 }, () => one.imports).flat() };
		const found = withImports(again, new Map([[uriOf('b'), other]]));
		assert.deepEqual(found, [again, other]);
	});
});
