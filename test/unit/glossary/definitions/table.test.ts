import { strict as assert } from 'node:assert';
import { definitions, lines, told } from '../../../support/notes';

const table = (head: string, ...rows: readonly string[]) => lines(head, '| --- | --- | --- |', ...rows);

suite('Tables', () => {
	test('define with a column of terms and one of meanings, in any place', () => {
		assert.deepEqual(
			told(
				definitions(
					table(
						'| No | Term | Meaning |',
						'| 1 | Guest (VM) | The system inside. |',
						'| 2 | Host | The system below. |',
					),
				),
			),
			['Guest: The system inside.', 'Host: The system below.'],
		);
		assert.deepEqual(told(definitions(table('| Definition | x | Acronym |', '| Virtual LAN | y | VLAN |'))), [
			'VLAN: Virtual LAN',
		]);
	});

	test('have columns of other names', () => {
		assert.deepEqual(
			told(
				definitions(
					table(
						'| Abbreviation | Term | Definition |',
						'| VM, guest | Virtual machine | A computer. |',
						'| | Host | The system below. |',
					),
				),
			),
			['Virtual machine (VM, guest): A computer.', 'Host: The system below.'],
		);
	});

	test('have heads in other languages', () => {
		for (const head of [
			'| Begriff | x | Bedeutung |',
			'| 用語 | x | 定義 |',
			'| 术语 | x | 说明 |',
			'| 용어 | x | 뜻 |',
		]) {
			assert.equal(definitions(table(head, '| Hypervisor | | Software |')).length, 1, head);
		}
	});

	test('without such columns define nothing', () => {
		assert.deepEqual(
			definitions(table('| Name | Type | Description |', '| host | string | The address. |')),
			[],
		);
		assert.deepEqual(definitions(table('| Term | x | Price |', '| Guest | y | 3 |')), []);
	});

	test('skip rows whose first cell is no name', () => {
		assert.deepEqual(
			told(
				definitions(
					table(
						'| Term | x | Meaning |',
						'| x* | | zero or more |',
						'| 42 | | a number |',
						'| Guest | | A system inside. |',
					),
				),
			),
			['Guest: A system inside.'],
		);
	});
});
