import { strict as assert } from 'node:assert';
import { definitions, lines, told } from '../../../support/notes';

suite('Definition lists and abbreviations', () => {
	test('define each term before its marked lines', () => {
		assert.deepEqual(
			told(
				definitions(
					lines('VTEP', ': The end point of a tunnel.', 'MTU', ': The size of a packet', 'with its header.'),
				),
			),
			['VTEP: The end point of …', 'MTU: The size of a …'],
		);
	});

	test('give the first definition of several to the term', () => {
		assert.equal(
			definitions(lines('Guest', ': A system that runs inside.', ': A person who visits.')).length,
			1,
		);
	});

	test('keep further definitions as paragraphs', () => {
		assert.equal(
			definitions(lines('Guest', ': A system inside.', ': A person', 'who visits: us.'))[0]?.markdown,
			'A system inside.\n\nA person\nwho visits: us.',
		);
	});

	test('of parameters define nothing', () => {
		assert.deepEqual(definitions(lines('compact', ': (`bool`) Whether to remove newlines.')), []);
		assert.deepEqual(definitions(lines('`compact`', ': A switch that removes newlines.')), []);
		assert.deepEqual(definitions(lines('layout', ': Can be set in front matter.')), []);
	});

	test('of values define nothing, however long a word in them is', () => {
		assert.deepEqual(definitions(lines('Published', ': 2002-11-15, 1997')), []);
		// A search for digits from each letter on would take a minute.
		assert.equal(
			definitions(lines('Guest', `: A system that runs inside. ${'a'.repeat(300_000)}`)).length,
			1,
		);
	});

	test('define abbreviations by their expansion', () => {
		assert.deepEqual(
			told(definitions(lines('*[SDN]: Software-Defined Networking', '*[NAS]: Network-attached storage'))),
			['SDN: Software-Defined Networking', 'NAS: Network-attached storage'],
		);
	});

	test('point at the exact words', () => {
		const text = 'VTEP\n: The end point.\n\n*[NAS]: storage';
		const found = definitions(text);
		assert.deepEqual(
			found.map(({ head, body }) => [text.slice(head.start, head.end), text.slice(body?.start, body?.end)]),
			[
				['VTEP', 'The end point.'],
				['NAS', 'storage'],
			],
		);
	});
});
