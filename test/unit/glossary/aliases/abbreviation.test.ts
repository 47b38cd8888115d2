import { strict as assert } from 'node:assert';
import { initialsOf, isShortFor, looksShort } from '../../../../src/core/glossary/aliases/abbreviation';

suite('Short forms', () => {
	test('stand for long ones by their first letters', () => {
		for (const [short, long] of [
			['VDI', 'Virtual Desktop Infrastructure'],
			['IaaS', 'Infrastructure as a service'],
			['KVM', 'Kernel-based Virtual Machine'],
			['SR-IOV', 'Single Root I/O Virtualization'],
			['OLVM', 'Oracle Linux Virtualization Manager'],
			['PVC', 'PersistentVolumeClaim'],
			['FEVM', 'Filecoin EVM'],
			['VMs', 'virtual machine'],
			['PHP', 'PHP Hypertext Preprocessor'],
		] as const) {
			assert.equal(isShortFor(short, long), true, short);
		}
	});

	test('do not stand for words that happen to hold their letters', () => {
		for (const [short, long] of [
			['JSON', 'jackson-databind'],
			['OS', 'open source stuff for all of us'],
			['AB', 'cab'],
			['RAM', 'a program'],
			['PHP', 'PHPUnit'],
		] as const) {
			assert.equal(isShortFor(short, long), false, short);
		}
	});

	test('have two capitals or more', () => {
		assert.deepEqual(['VM', 'IaaS', 'RHEV-H', 'GB', 'optional', 'Xen', '2003'].map(looksShort), [
			true,
			true,
			true,
			true,
			false,
			false,
			false,
		]);
	});

	test('initials are those of words and of their hyphenated parts', () => {
		assert.equal(initialsOf('Software-Defined Storage'), 'SDS');
	});
});
