import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { mayBeginWithPart, maySayWhatIs } from '../../../../src/core/glossary/definitions/beginnings';
import { inSmallLetters } from '../../../../src/core/glossary/definitions/smallLetters';
import { mayBeSubject } from '../../../../src/core/glossary/definitions/subject';
import { definitions, lines } from '../../../support/notes';

const part = fc.constantFrom(
	'hypervisor',
	'Mouse',
	'C++',
	'in-toto',
	'I/O',
	'KVM',
	'3D',
	'naïve',
	'Étcd',
	'虚拟机',
	'ﬁle',
	'x',
);
const parts = fc.uniqueArray(part, { minLength: 1, maxLength: 3 });
const before = fc.constantFrom('', '1.2 ', 'Using the ', 'The ', 'Notes on ');
/** A name as a sentence may write it. */
const written = (name: string) => [
	name,
	`${name}s`,
	name.toLowerCase(),
	name.toUpperCase(),
	`${name} (VMM)`,
	`The ${name}`,
];

suite('Beginnings', () => {
	test('of sentences that say what a part of a title is are never refused', () => {
		fc.assert(
			fc.property(
				before,
				parts,
				fc.nat(2),
				fc.constantFrom('', 'Words. ', 'In short, ', 'It runs.\u00A0', 'これ。'),
				fc.constantFrom('is a', 'are the', 'is usually an', 'IS A'),
				fc.constantFrom('', 'emulator or ', 'A very small machine or the '),
				fc.constantFrom('', ' or virtual machine manager'),
				(start, names, at, opening, verb, firstName, lastName) => {
					const name = names[at % names.length] ?? '';
					for (const subject of written(name)) {
						const text = `${opening}${firstName}${subject}${lastName} ${verb} thing.`;
						assert.equal(maySayWhatIs(start + names.join(' and '), text), true, text);
					}
				},
			),
			{ numRuns: 1000 },
		);
	});

	test('of other sentences mostly are', () => {
		for (const text of [
			'It is a thing.',
			'What a hypervisor does to it is a thing.',
			'The hypervisor runs it.',
			'All that runs on the hypervisor these days by night is a machine.',
			'A machine is a thing.',
		]) {
			assert.equal(maySayWhatIs('Using the hypervisor', text), false, text);
		}
		assert.equal(maySayWhatIs('On and for', 'On is a thing.'), false);
	});

	test('of openings that may have a part of a title as their subject are never refused', () => {
		fc.assert(
			fc.property(
				before,
				parts,
				fc.nat(2),
				fc.constantFrom('', 'The ', 'an  ', 'In ', 'In the ', 'Simply put, ', 'As ever,\ta ', 'L’', 'Eine '),
				(start, names, at, opening) => {
					const name = names[at % names.length] ?? '';
					for (const subject of written(name)) {
						const text = `${opening}${subject} is a thing.`;
						if (mayBeSubject(names, text)) {
							assert.equal(mayBeginWithPart(`${start}${names.join(' (')}`, text), true, text);
						}
					}
				},
			),
			{ numRuns: 1000 },
		);
		assert.equal(mayBeginWithPart('Using the hypervisor', 'It is a thing, which a hypervisor runs.'), false);
	});

	test('let a heading speak of its plural, and of names that begin with a small word', () => {
		const labels = (heading: string, text: string) =>
			definitions(lines(`## ${heading}`, '', 'First some words.', text)).map(({ label }) => label);
		assert.deepEqual(labels('Choosing a mouse', 'Mice are the pointers of a desk.'), ['Mice']);
		assert.deepEqual(
			labels('Signing with in-toto', 'Here in-toto is words. In-toto is a framework for steps.'),
			['In-toto'],
		);
	});
});

suite('Small letters', () => {
	test('stand where the letters stood', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				assert.equal(inSmallLetters(text).length, text.length);
				const small = text.toLowerCase();
				assert.equal(small.length === text.length && inSmallLetters(text) !== small, false);
			}),
		);
		assert.equal(inSmallLetters('İstanbul KVM'), 'İstanbul kvm');
	});
});
