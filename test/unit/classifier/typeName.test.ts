import { strict as assert } from 'node:assert';
import { typeNameFor } from '../../../src/core/classifier/typeName';

const named = (name: string, ...labels: readonly string[]) => ({
	name,
	kinds: labels.map((label) => ({ label, definition: '', kinds: [] })),
});

suite('Names of types', () => {
	test('are made of what most kinds are, where the heading asks or is long', () => {
		const clouds = ['Public cloud', 'Private cloud', 'Hybrid cloud'];
		assert.equal(typeNameFor(named('Whom a cloud serves', ...clouds), ''), 'cloud kind');
		const hypervisors = named('Type 1 and type 2 hypervisors', 'Type 1 hypervisor', 'Type 2 hypervisor');
		assert.equal(typeNameFor(hypervisors, ''), 'hypervisor kind');
	});

	test('are made of the heading where that is a good name, or where kinds have little in common', () => {
		assert.equal(typeNameFor(named('Types of hypervisor', 'Type 1', 'Type 2'), ''), undefined);
		assert.equal(typeNameFor(named('How it is done', 'Emulation', 'Partitioning'), ''), undefined);
		assert.equal(typeNameFor(named('The machines', 'Lab host', 'Rack'), ''), 'machine kind');
		assert.equal(typeNameFor(named('How it is done', '🙂', '🙁'), ''), undefined);
	});

	test('are not used twice in one file', () => {
		const techniques = named('How it is virtualized', 'Full virtualization', 'Hybrid virtualization');
		assert.equal(typeNameFor(techniques, 'type VirtualizationKind string'), undefined);
		assert.equal(typeNameFor(techniques, 'enum virtualization_kind {}'), undefined);
	});
});
