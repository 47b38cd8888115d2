import { strict as assert } from 'node:assert';
import { questionsOf } from '../../../../src/core/glossary/definitions/questions';
import { sectionsOf } from '../../../../src/core/glossary/definitions/sections';
import { definitions, lines, note } from '../../../support/notes';

function asked(...text: readonly string[]): readonly (readonly [string, boolean])[] {
	const read = note(lines(...text));
	const [first, ...below] = sectionsOf(read);
	assert.ok(first);
	return questionsOf(read, first, below).map(({ text: question, answer }) => [
		question,
		answer !== undefined,
	]);
}

suite('Questions (R8)', () => {
	test('are numbered items, bold lines and headings that ask', () => {
		assert.deepEqual(
			asked(
				'# Questions',
				'',
				'1. What is KVM?',
				'2. Why?',
				'',
				'**Q3: What now?** Nothing.',
				'',
				'## And then?',
				'',
				'The end.',
			),
			[
				['What is KVM?', false],
				['Why?', false],
				['What now?', true],
				['And then?', true],
			],
		);
	});

	test('are answered by their own further blocks and by what follows', () => {
		assert.deepEqual(
			asked('# FAQ', '', '1. What is KVM?', '', '   A module.', '', '2. Why?', '', 'Because.'),
			[
				['What is KVM?', true],
				['Why?', true],
			],
		);
	});

	test('define nothing', () => {
		assert.deepEqual(definitions(lines('# Questions', '', '**KVM:** A module that is asked about.')), []);
	});
});
