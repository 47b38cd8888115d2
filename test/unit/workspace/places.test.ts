import { strict as assert } from 'node:assert';
import { placesRead, readableRuns, type Use } from '../../../src/core/workspace/places';
import { note } from '../../support/notes';

const text = [
	'---',
	'title: front',
	'---',
	'',
	'# Heading',
	'',
	'Prose and `code` and [a link](https://address.example) more.',
	'',
	'| cell |',
	'| --- |',
	'',
	'```go',
	'fence',
	'```',
	'',
	'```mermaid',
	'diagram',
	'```',
	'',
	'<!-- comment -->',
	'',
	'<div>html</div>',
	'',
].join('\n');

function read(use: Use): readonly string[] {
	return readableRuns(note(text).runs, use).map(({ spans }) =>
		spans
			.map(({ start, end }) => text.slice(start, end))
			.join('|')
			.trim(),
	);
}

suite('Places', () => {
	test('hover and counts read code, lint and preview do not', () => {
		const hover = ['Heading', 'Prose and |code| and |a link| more.', 'cell', 'fence', 'html'];
		assert.deepEqual(read('hover'), hover);
		assert.deepEqual(read('counts'), hover);
		assert.deepEqual(read('lint'), ['Heading', 'Prose and', 'and |a link| more.', 'cell']);
		assert.deepEqual(read('preview'), ['Prose and', 'and', 'more.', 'cell']);
	});

	test('nobody reads comments, front matter, addresses and diagrams', () => {
		for (const place of ['comment', 'frontMatter', 'url', 'diagram'] as const) {
			assert.deepEqual(Object.values(placesRead[place]), [false, false, false, false]);
		}
	});
});
