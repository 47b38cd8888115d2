import { strict as assert } from 'node:assert';
import { matchedName } from '../../../src/core/workspace/matchedName';
import type { Alias, Term } from '../../../src/core/glossary/term';

function term(label: string, ...aliases: readonly string[]): Term {
	const nowhere = { start: 0, end: 0 };
	return {
		key: label,
		label,
		aliases: aliases.map((alias): Alias => ({ label: alias, reason: 'alsoCalled', span: nowhere })),
		definitions: [],
	};
}

const machine = term('Virtual machine', 'VM', 'guest computer');
const networks = term('Networking virtualization', 'Software-Defined Networking', 'SDN');
const typeOne = term('Type 1 hypervisor', 'bare-metal hypervisor', 'native hypervisor');

suite('The name that words of a text are', () => {
	const cases: readonly (readonly [Term, string, string, string, string | undefined])[] = [
		[machine, 'VMs', 'VM', 'inflected', 'Virtual machine'],
		[machine, 'vm', 'VM', 'exact', 'Virtual machine'],
		[machine, 'virtual-machines', 'Virtual machine', 'inflected', undefined],
		[machine, 'virtual_machine', 'Virtual machine', 'exact', undefined],
		[machine, '**guest**\n> [computer](x.md)', 'guest computer', 'exact', undefined],
		[networks, 'SDN', 'SDN', 'exact', 'Software-Defined Networking'],
		[networks, 'networking virtualisation', 'Networking virtualization', 'spelling', undefined],
		[typeOne, 'type 1', 'Type 1 hypervisor', 'coordinated', undefined],
		[typeOne, 'Bare-metal', 'bare-metal hypervisor', 'coordinated', undefined],
		[typeOne, 'something else', 'Type 1 hypervisor', 'exact', undefined],
	];
	for (const [of, words, name, form, longForm] of cases) {
		test(`${JSON.stringify(words)} is ${name}`, () => {
			const found = matchedName(of, words);
			assert.deepEqual([found.name, found.form, found.longForm], [name, form, longForm]);
			assert.equal(found.alias?.label, name === of.label ? undefined : name);
		});
	}
});
