// The page on definitions says what its examples define; this test reads it and believes nothing.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '../support/notes';

const page = readFileSync(join(process.cwd(), 'docs', 'definitions.md'), 'utf8');
const example = /^```markdown\n([^]*?)^```\n\nDefines (.*)\.$/gm;

suite('The page on definitions', () => {
	for (const [, text = '', promise = ''] of page.matchAll(example)) {
		test(`keeps its promise to define ${promise}`, () => {
			const found = definitions(text).map(({ label, aliases }) => {
				const names = aliases.map((alias) => `\`${alias.label}\``).join(', ');
				return `\`${label}\`${names === '' ? '' : ` (${names})`}`;
			});
			assert.equal(found.join(', ') || 'nothing', promise);
		});
	}

	test('has a promise for every example', () => {
		assert.equal([...page.matchAll(example)].length, page.match(/^```markdown$/gm)?.length);
	});
});
