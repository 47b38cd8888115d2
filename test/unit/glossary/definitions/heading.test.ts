import { strict as assert } from 'node:assert';
import { singular } from '../../../../src/core/glossary/definitions/heading';
import { definitions, lines } from '../../../support/notes';

const labels = (heading: string, text: string, uri?: string) =>
	definitions(lines(`## ${heading}`, '', text), uri).map(({ label }) => label);

suite('Headings (R4)', () => {
	test('define when their section says what they are', () => {
		assert.deepEqual(labels('KVM', 'KVM is a module of Linux.'), ['KVM']);
		assert.deepEqual(labels('KVM', 'KVM represents the latest generation.'), ['KVM']);
		assert.deepEqual(labels('Containers', 'Containers are groups of processes.'), ['Containers']);
		assert.deepEqual(labels('OpenStack', 'OpenStack provides infrastructure.'), ['OpenStack']);
	});

	test('keep the writing of the heading', () => {
		assert.deepEqual(labels('libvirt', 'libvirt is an open source library.'), ['libvirt']);
	});

	test('lose numbers and articles', () => {
		assert.deepEqual(labels('2.1 KVM', 'KVM is a module of Linux.'), ['KVM']);
		assert.deepEqual(labels('Chapter 3: KVM', 'KVM is a module of Linux.'), ['KVM']);
		assert.deepEqual(labels('The hypervisor', 'The hypervisor is a program.'), ['hypervisor']);
	});

	test('of parts of a text, questions and instructions define nothing', () => {
		for (const heading of [
			'Summary',
			'Introduction',
			'How it all started',
			'What is KVM?',
			'Types of virtualization',
			'Installing the server',
			'`kvm_run`',
			'Limits of the whole thing here',
		]) {
			assert.deepEqual(labels(heading, 'This is a thing that is said.'), [], heading);
		}
	});

	test('define nothing when the section speaks of something else', () => {
		for (const [heading, text] of [
			['Timestamps', 'Timestamp representations in the schema follow the rules.'],
			['Durations', 'Durations need to be serialized.'],
			['Feedback', 'Feedback is also a valuable contribution.'],
			['Storage', 'Storage is located in the other room.'],
			['DevOps', 'DevOps optionally supports securing the hook.'],
			['OpenShift', 'OpenShift uses names to map addresses.'],
			['Web servers', 'Web servers are the most common types of servers.'],
			['Limits', 'A similar issue applies to all of them.'],
			['Performance', 'If it is slow, performance is a problem.'],
			['Retrospectives', 'Retrospectives are a great time to talk.'],
		] as const) {
			assert.deepEqual(labels(heading, text), [], text);
		}
	});

	test('with fragments below define in a glossary', () => {
		assert.deepEqual(labels('Lease', 'A contract that ends by itself.'), []);
		assert.deepEqual(labels('Lease', 'A contract that ends by itself.', 'file:///docs/glossary.md'), [
			'Lease',
		]);
	});

	test('with a paragraph only for a pointer define nothing, also in a glossary', () => {
		assert.deepEqual(labels('Mainnet', 'See the other page.', 'file:///docs/glossary.md'), []);
	});

	test('that were stripped, slashed or coordinated need a sentence', () => {
		assert.deepEqual(labels('Using the hypervisor', 'This is a thing that runs.'), []);
		assert.deepEqual(labels('Using the hypervisor', 'A hypervisor is a program.'), ['Hypervisor']);
	});

	test('survive brackets that hold no word', () => {
		assert.deepEqual(labels('KVM (…)', 'Nothing is said here.'), []);
	});
});

suite('Singular', () => {
	test('knows plurals from names in s', () => {
		for (const [plural, one] of [
			['hypervisors', 'hypervisor'],
			['policies', 'policy'],
			['classes', 'class'],
			['Kubernetes', 'Kubernetes'],
			['K8s', 'K8s'],
			['bus', 'bus'],
			['OS', 'OS'],
			['analysis', 'analysis'],
		] as const) {
			assert.equal(singular(plural), one);
		}
	});
});
