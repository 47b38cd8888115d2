import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { NumberLists } from '../../../src/core/workspace/numberLists';

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);

suite('Number lists', () => {
	test('have what was added and not taken out, whatever the other lists do', () => {
		const step = fc.record({
			list: fc.nat({ max: 3 }),
			number: fc.nat({ max: 60 }),
			isAdded: fc.integer({ min: 0, max: 2 }).map((chance) => chance > 0),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
				const lists = new NumberLists();
				const expected = new Map<number, Set<number>>();
				for (const { list, number, isAdded } of steps) {
					const known = expected.get(list) ?? new Set();
					expected.set(list, known);
					if (!isAdded) {
						known.delete(number);
						lists.remove(list, number);
					} else if (!known.has(number)) {
						known.add(number);
						lists.add(list, number);
					}
				}
				for (const [list, numbers] of expected) {
					assert.deepEqual(sorted(lists.values(list)), sorted([...numbers]));
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('may be many and long, and are empty where nothing was added', () => {
		const lists = new NumberLists();
		const numbers = Array.from({ length: 20_000 }, (_, at) => at);
		numbers.forEach((number) => {
			lists.add(number % 3, number);
			lists.add(5000, number);
		});
		assert.deepEqual(sorted(lists.values(5000)), numbers);
		assert.deepEqual(
			sorted(lists.values(2)),
			numbers.filter((number) => number % 3 === 2),
		);
		assert.deepEqual([lists.values(3), lists.values(4999), lists.values(70_000)], [[], [], []]);
	});
});
