import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { identifier, identifiers, typeWords, wordsOf } from '../../../src/core/classifier/identifiers';
import { hostileLabel } from '../../support/hostile';

suite('Identifiers', () => {
	test('take the words of a label, without marks', () => {
		assert.deepEqual(wordsOf('Café-Server (v2.1)'), ['Cafe', 'Server', 'v2', '1']);
		assert.deepEqual(wordsOf("What you're virtualizing"), ['What', 'youre', 'virtualizing']);
		assert.deepEqual(wordsOf('ﬁber Straße ２'), ['fiber', 'Strasse', '2']);
		assert.deepEqual(wordsOf('虚拟化 ハイパーバイザー'), ['虚拟化', 'ハイパ', 'バイザ']);
		assert.deepEqual(wordsOf('虚拟化 KVM', true), ['KVM']);
	});

	test('are written as the language does', () => {
		const label = 'Type 1 hypervisor';
		assert.equal(identifier(label, 1, { casing: 'pascal' }), 'Type1Hypervisor');
		assert.equal(identifier(label, 1, { casing: 'camel' }), 'type1Hypervisor');
		assert.equal(identifier(label, 1, { casing: 'upper' }), 'TYPE_1_HYPERVISOR');
		assert.equal(identifier(label, 1, { casing: 'snake' }), 'type_1_hypervisor');
		assert.equal(identifier('VMware ESXi', 1, { casing: 'camel' }), 'vmwareESXi');
	});

	test('do not begin with a digit, unless a prefix stands before them', () => {
		assert.equal(identifier('802.1Q', 1, { casing: 'pascal' }), 'Kind802_1Q');
		assert.equal(identifier('802.1Q', 1, { casing: 'pascal', prefixed: 'letter' }), '802_1Q');
		assert.equal(identifier('虚拟化', 1, { casing: 'upper', capital: true }), 'KIND_虚拟化');
	});

	test('number what has no letters', () => {
		assert.deepEqual(identifiers(['🙂', '!', 'a'], { casing: 'upper' }), ['KIND_1', 'KIND_2', 'A']);
	});

	test('differ, also from reserved and taken names', () => {
		const naming = { casing: 'pascal', reserved: new Set(['Self']) } as const;
		assert.deepEqual(identifiers(['self', 'I/O', 'I-O', 'VM', 'Type 1', 'Type-1'], naming, ['VM']), [
			'Self2',
			'IO',
			'IO2',
			'VM2',
			'Type1',
			'Type1_2',
		]);
	});

	test('are cut when a label goes on and on', () => {
		assert.ok(identifier('word '.repeat(100), 1, { casing: 'pascal' }).length <= 50);
		assert.ok(identifier('w'.repeat(500), 1, { casing: 'pascal' }).length <= 50);
	});

	test('name a type in the singular', () => {
		assert.equal(typeWords('Types of hypervisors'), 'hypervisor kind');
		assert.equal(typeWords('Kinds of the boxes'), 'box kind');
		assert.equal(typeWords('Cloud service models'), 'Cloud service model');
		assert.equal(typeWords('Cloud technologies'), 'Cloud technology kind');
		assert.equal(typeWords('Bus'), 'Bus kind');
	});

	test('are legal and distinct whatever the labels', () => {
		const casings = ['pascal', 'camel', 'upper', 'snake'] as const;
		fc.assert(
			fc.property(
				fc.array(hostileLabel),
				fc.constantFrom(...casings),
				fc.boolean(),
				(labels, casing, ascii) => {
					const names = identifiers(labels, { casing, ascii });
					assert.equal(new Set(names).size, labels.length);
					for (const name of names) {
						assert.match(name, ascii ? /^[A-Za-z_]\w*$/ : /^[\p{L}][\p{L}\d_]*$/u);
					}
				},
			),
		);
	});
});
