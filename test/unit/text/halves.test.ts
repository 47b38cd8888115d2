import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { lastIndex } from '../../../src/core/text/halves';

suite('Halves', () => {
	test('find the last index of which something is true, as going through all of them does', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 20 })),
				fc.integer({ min: -1, max: 21 }),
				(any, most) => {
					const sorted = [...any].sort((one, other) => one - other);
					const isTrue = (index: number) => (sorted[index] ?? Infinity) <= most;
					assert.equal(lastIndex(sorted.length, isTrue), sorted.filter((value) => value <= most).length - 1);
				},
			),
		);
	});

	test('ask as often as the count can be halved', () => {
		let asked = 0;
		const found = lastIndex(1_000_000, (index) => {
			asked++;
			return index < 654_321;
		});
		assert.equal(found, 654_320);
		assert.ok(asked <= 20, `It asked ${asked} times.`);
	});
});
