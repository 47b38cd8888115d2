import { strict as assert } from 'node:assert';
import { definitions, lines } from '../../../support/notes';

const examples = (...text: readonly string[]) =>
	definitions(lines('**Type 2 hypervisor:** A hypervisor that is hosted.', '', ...text))[0]?.examples.map(
		({ label }) => label,
	);

suite('Examples (R9)', () => {
	test('are listed before "are examples of" and after "include"', () => {
		assert.deepEqual(
			examples('VMware Player, Fusion, and Oracle VirtualBox are examples of type 2 hypervisors.'),
			['VMware Player', 'Fusion', 'Oracle VirtualBox'],
		);
		assert.deepEqual(
			examples('Well-known type 2 hypervisors include QEMU and Red Hat Virtualization (RHV).'),
			['QEMU', 'RHV (Red Hat Virtualization)'],
		);
	});

	test('belong to the term even with a word put in', () => {
		assert.deepEqual(examples('KVM is an example of a type 2 Linux hypervisor.'), ['KVM']);
	});

	test('of something else, or of nothing known, are none', () => {
		assert.deepEqual(examples('Oak and ash are examples of trees.'), []);
		assert.deepEqual(examples('The parts include a door and a wall.'), []);
	});
});
