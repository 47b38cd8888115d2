import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compareNames, inNameOrder } from '../../../src/core/taxonomy/nameOrder';

const sorted = (names: readonly string[]) => inNameOrder(names, (name) => name);

suite('Order of names', () => {
	test('numbers count by their value, however many digits they have', () => {
		const names = [
			'note-2.md',
			'note-10.md',
			'note-109.md',
			'note-1099999999990.md',
			'note-1100000000000.md',
		];
		assert.deepEqual(sorted([...names].reverse()), names);
		assert.deepEqual(sorted(['2026-11-22', '2026-2-3', '2025-12-31']), [
			'2025-12-31',
			'2026-2-3',
			'2026-11-22',
		]);
		assert.deepEqual(sorted(['10', '9', '010', '09', '0', '00']), ['0', '00', '09', '9', '010', '10']);
	});

	test('capital letters stand beside small ones, and marks before letters', () => {
		assert.deepEqual(sorted(['b', 'README', 'a', 'A', 'C', 'read-me']), [
			'A',
			'a',
			'b',
			'C',
			'read-me',
			'README',
		]);
	});

	test('the digits of an encoded character are no number', () => {
		const names = ['n%209.md', 'n%20010.md', 'n%2011.md', 'n%C3%A92.md', 'n%C3%A910.md'];
		assert.deepEqual(sorted([...names].reverse()), names);
	});

	test('two names are as they are in a list, and only the same are equal', () => {
		const piece = fc.constantFrom('a', 'B', 'b', '0', '1', '9', '12', '%20', '%E9', '-', '.', '日', '🌩️');
		const name = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(fc.array(name), (names) => {
				const order = sorted(names);
				for (const [at, one] of order.entries()) {
					for (const other of order.slice(at)) {
						assert.equal(compareNames(one, other) === 0, one === other);
						assert.ok(compareNames(one, other) <= 0 && compareNames(other, one) >= 0);
					}
				}
				assert.deepEqual(sorted([...order].reverse()), order);
			}),
		);
	});

	test('plain words with numbers are as VS Code sorts them', () => {
		const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
		const word = fc.tuple(fc.constantFrom('a', 'b', 'ab'), fc.nat(300), fc.constantFrom('', 'x', 'y7'));
		fc.assert(
			fc.property(word, word, (one, other) => {
				const [first, second] = [one.join(''), other.join('')];
				assert.equal(Math.sign(compareNames(first, second)), Math.sign(collator.compare(first, second)));
			}),
		);
	});
});
