import { strict as assert } from 'node:assert';
import { packRuns, unpackRuns } from '../../../src/core/workspace/packedRuns';
import { note } from '../../support/notes';

suite('Packed runs', () => {
	test('come back with every span and its place', () => {
		const { runs } = note('# A **VM**\n\nSee [a `vm`\nor two](x) ![no](y) and\n\n```go\nvm := 1\n```\n');
		const spansOf = (all: typeof runs) => all.map(({ spans }) => spans);
		assert.ok(runs.length > 3);
		assert.deepEqual(spansOf(unpackRuns(packRuns(runs))), spansOf(runs));
	});

	test('are none for a text without words', () => {
		assert.deepEqual(unpackRuns(packRuns([])), []);
	});
});
