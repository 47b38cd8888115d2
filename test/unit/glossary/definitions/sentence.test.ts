import { strict as assert } from 'node:assert';
import { definitions, lines, told } from '../../../support/notes';

const under = (heading: string, ...text: readonly string[]) =>
	definitions(lines(`## ${heading}`, '', ...text));

suite('Sentences (R5)', () => {
	test('define what their heading speaks of', () => {
		assert.deepEqual(
			told(
				under(
					'Linux virtualization',
					'First some words.',
					'Virtualization is a concept that creates resources.',
				),
			),
			['Virtualization: Virtualization is a concept …'],
		);
		assert.deepEqual(under('Storage', 'First some words.', 'Virtualization is a concept.'), []);
	});

	test('begin a common noun with a capital and leave names alone', () => {
		assert.deepEqual(
			under('Notes on a container', 'Words. A container is an object that packs.').map(({ label }) => label),
			['Container'],
		);
		assert.deepEqual(
			under('Notes on etcd', 'etcd is a store for keys.').map(({ label }) => label),
			['etcd'],
		);
	});

	test('may open with an adverbial', () => {
		assert.deepEqual(
			under(
				'Using the hypervisor',
				'Here it comes.',
				'As its name suggests, the hypervisor is a program.',
			).map(({ label }) => label),
			['Hypervisor'],
		);
	});

	test('give short forms and "or" names', () => {
		assert.deepEqual(
			told(
				under(
					'Using the hypervisor/virtual machine manager',
					'The Virtual Machine Manager (VMM) or hypervisor is a piece of software.',
				),
			),
			['Hypervisor (virtual machine manager, VMM): The Virtual Machine Manager …'],
		);
	});

	test('define both names of a coordinated heading, also by another verb', () => {
		assert.deepEqual(
			under(
				'Type 1 and type 2 hypervisors',
				'A type 1 hypervisor directly interacts with hardware.',
				'On the other hand, a type 2 hypervisor resides on an OS.',
			).map(({ label }) => label),
			['Type 1 hypervisor', 'Type 2 hypervisor'],
		);
	});

	test('prefer "is a" to "is the"', () => {
		const [found] = under(
			'Virtualization',
			'Virtualization is the thing that grew. It went on.',
			'Virtualization is a concept that creates resources.',
		);
		assert.match(found?.markdown ?? '', /^Virtualization is a concept/);
	});

	test('that praise, rank or introduce somebody define nothing', () => {
		for (const text of [
			'Sprint planning is a great opportunity to talk.',
			'Sprint planning is the best way to begin.',
			'Sprint planning is an example of a ritual.',
			'Sprint planning is the first step.',
			'Sprint planning is an important concept in teams.',
		]) {
			assert.deepEqual(under('Sprint planning', 'Words come first.', text), [], text);
		}
		assert.deepEqual(under('Dan', 'Words come first.', 'Dan is a software engineer on the team.'), []);
	});

	test('about a part of the heading need an indefinite subject', () => {
		assert.deepEqual(under('The session handling', 'Words first. The session is a cookie with a value.'), []);
		assert.deepEqual(
			under('The session handling', 'Words first. A session is a cookie with a value.').map(
				({ label }) => label,
			),
			['Session'],
		);
	});

	test('without a full stop are captions', () => {
		assert.deepEqual(under('History', 'Words first. History is an implementation detail'), []);
	});

	test('inside a definition define its modifier, not its noun', () => {
		const text =
			'**Container-based virtualization:** This is a type of virtualization with containers. A container is an object that packs. Virtualization is a concept.';
		assert.deepEqual(
			definitions(text).map(({ label }) => label),
			['Container-based virtualization', 'Container'],
		);
	});
});
