import { strict as assert } from 'node:assert';
import type { ProseRun } from '../../../src/core/markdown/note';
import { packRuns, unpackRuns } from '../../../src/core/workspace/packedRuns';
import { readableRuns, type Use } from '../../../src/core/workspace/places';
import { note } from '../../support/notes';

const spansOf = (runs: readonly ProseRun[]) => runs.map(({ spans }) => spans);

suite('Packed runs', () => {
	const { runs } = note(
		'---\ntitle: x\n---\n\n# A **VM**\r\n\r\nSee [a `vm`\r\nor two](x) ![no](y) and `code` in the\tend <!-- no -->\n\n```go\nvm := 1\n```\n',
	);

	for (const use of ['counts', 'hover', 'lint', 'preview'] satisfies readonly Use[]) {
		test(`come back with every span that is read for ${use}, and its place`, () => {
			assert.ok(runs.length > 3);
			assert.deepEqual(spansOf(unpackRuns(packRuns(runs, use))), spansOf(readableRuns(runs, use)));
		});
	}

	test('are none for a text without words', () => {
		assert.deepEqual(unpackRuns(packRuns([], 'counts')), []);
	});
});
