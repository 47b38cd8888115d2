// The page on definitions says what its examples define; this test reads it and believes nothing.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGlossaryFile } from '../../src/core/glossary/definitions/glossaryFile';
import type { Definition } from '../../src/core/glossary/term';
import { definitions } from '../support/notes';

const page = readFileSync(join(process.cwd(), 'docs', 'definitions.md'), 'utf8');
const example = /^```markdown\n([^]*?)^```\n\nDefines (.*)\.$/gm;
const glossaryFile = /^```yaml\n([^]*?)^```\n\nDefines (.*?)\.(?: Wrong: (.*)\.)?$/gm;

/** `Label` (`alias`), `Label` … as the page writes it. */
function promised(found: readonly Definition[]): string {
	const all = found.map(({ label, aliases }) => {
		const names = aliases.map((alias) => `\`${alias.label}\``).join(', ');
		return `\`${label}\`${names === '' ? '' : ` (${names})`}`;
	});
	return all.join(', ') || 'nothing';
}

suite('The page on definitions', () => {
	for (const [, text = '', promise = ''] of page.matchAll(example)) {
		test(`keeps its promise to define ${promise}`, () => {
			assert.equal(promised(definitions(text)), promise);
		});
	}

	for (const [, text = '', promise = '', wrong] of page.matchAll(glossaryFile)) {
		test(`keeps its promise of a glossary file that defines ${promise}`, () => {
			const found = readGlossaryFile({ uri: 'file:///notes/a.glossary.yml', version: 1, text });
			assert.equal(promised(found.definitions), promise);
			const problems = found.problems.map(
				({ code, position }) => `${position.line + 1}:${position.character + 1} ${code}`,
			);
			assert.equal(problems.join(', '), wrong ?? '');
		});
	}

	test('has a promise for every example', () => {
		assert.equal([...page.matchAll(example)].length, page.match(/^```markdown$/gm)?.length);
		assert.equal([...page.matchAll(glossaryFile)].length, page.match(/^```yaml$/gm)?.length);
	});
});
