// The promise behind opening a workspace of many glossary files: whatever comes and goes, who serves whom is as if all
// had been read at once.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readGlossaryFile } from '../../../src/core/glossary/definitions/glossaryFile';
import { ImportGraph } from '../../../src/core/workspace/importGraph';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { NoteRules } from '../../../src/core/workspace/noteRules';

const names = ['a.glossary.yml', 'b.glossary.yml', 'in/c.glossary.yml', 'd.yml', 'in/e.yml'];
const address = (name: string) => `file:///r/${name}`;
const file = (name: string, imports: readonly string[]) => {
	const lines = imports.map((each) => `  - ${'../'.repeat(name.split('/').length - 1)}${each}`);
	const text = ['imports:', ...lines, 'contexts:', '  - terms:', '    - name: Leg'].join('\r\n');
	return readGlossaryFile({ uri: address(name), version: 1, text });
};

const name = fc.constantFrom(...names);
const step = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ name, imports: fc.array(name, { maxLength: 3 }) }) },
	{ weight: 1, arbitrary: fc.record({ name }) },
);

suite('Imports of glossary files', () => {
	test('serve the same whatever came and went before', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
				const graph = new ImportGraph();
				const served = () => new Map(names.map((each) => [each, graph.servedBy(address(each)).join(' ')]));
				for (const change of steps) {
					const before = served();
					const told =
						'imports' in change
							? graph.set(file(change.name, change.imports))
							: graph.delete(address(change.name));
					const after = served();
					const changed = names.filter((each) => before.get(each) !== after.get(each));
					assert.deepEqual(
						[...told].sort(),
						changed
							.map(address)
							.filter((uri) => graph.files.has(uri))
							.sort(),
					);
				}
				const fresh = new ImportGraph();
				[...graph.files.values()].reverse().forEach((each) => fresh.set(each));
				for (const each of names.map(address)) {
					assert.deepEqual(graph.servedBy(each), fresh.servedBy(each));
					assert.equal(graph.isImported(each), fresh.imported.has(each));
				}
				assert.deepEqual([...graph.imported].sort(), [...fresh.imported].sort());
				assert.deepEqual([...graph.serving].sort(), [...fresh.serving].sort());
			}),
			{ numRuns: 300 },
		);
	});

	test('of a file that could not be put in are as if it were not there', () => {
		let fails = true;
		const index = new NoteIndex((uri) => {
			if (fails && uri.endsWith('a.glossary.yml')) {
				throw new Error('settings of a folder that is gone');
			}
			return NoteRules.none;
		});
		const text = ['imports: [d.yml]', 'contexts:', '  - terms:', '    - name: Leg'].join('\n');
		const document = { uri: address('a.glossary.yml'), version: 1, text };
		assert.throws(() => {
			index.set(document);
		}, /gone/);
		assert.deepEqual([...index.imported], []);
		assert.deepEqual(index.glossaryProblems, []);
		fails = false;
		index.set(document);
		assert.deepEqual([...index.imported], [address('d.yml')]);
		assert.equal(index.glossary.terms.size, 1);
	});
});
