import { strict as assert } from 'node:assert';
import { LineTable } from '../../../src/core/text/document';

suite('Line table', () => {
	test('knows LF, CRLF and lone CR', () => {
		const lines = new LineTable('ab\r\ncd\nef\rgh');
		assert.equal(lines.count, 4);
		assert.deepEqual(
			[0, 1, 2, 3].map((line) => [lines.start(line), lines.end(line)]),
			[
				[0, 2],
				[4, 6],
				[7, 9],
				[10, 12],
			],
		);
	});

	test('gives line and character of an offset and clamps what lies outside', () => {
		const lines = new LineTable('ab\ncd');
		assert.deepEqual(lines.positionAt(4), { line: 1, character: 1 });
		assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
		assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
	});

	test('an empty text has one empty line', () => {
		const lines = new LineTable('');
		assert.equal(lines.count, 1);
		assert.deepEqual(lines.linesSpan(0, 1), { start: 0, end: 0 });
	});
});
