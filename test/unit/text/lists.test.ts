import { strict as assert } from 'node:assert';
import { addAll } from '../../../src/core/text/lists';

suite('Lists', () => {
	test('take more at once than the stack holds', () => {
		const list = [1];
		addAll(list, new Array<number>(1_000_000).fill(2));
		assert.equal(list.length, 1_000_001);
		assert.equal(list.at(-1), 2);
	});
});
