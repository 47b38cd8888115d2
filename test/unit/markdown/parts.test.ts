// A long text that is read in parts, of which an edit changes few, is the note that it is when it is read whole.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createParser } from '../../../src/core/markdown/parser';
import { PartParser } from '../../../src/core/markdown/parts';
import { edit, edited, longText, together } from '../../support/longNotes';
import { lines } from '../../support/notes';

const uri = 'file:///notes/long.md';
const size = () => 60;
const parser = createParser();

function whole(text: string): unknown {
	const { blocks, runs, markers, frontMatter } = parser.parse({ uri, version: 1, text });
	return { blocks, runs, markers, frontMatter };
}

/** How the text is cut. */
function partsOf(text: string): readonly string[] {
	return new PartParser(parser, undefined, () => 1)
		.parse({ uri, version: 1, text })
		.parts.map(({ part }) => part.note.text);
}

suite('Parts of a note', () => {
	test('say together what the whole says, after any edits', () => {
		const parts = new PartParser(parser, undefined, size);
		fc.assert(
			fc.property(longText, fc.array(edit, { maxLength: 6 }), (first, edits) => {
				let text = first;
				let read = parts.parse({ uri, version: 0, text });
				for (const next of [undefined, ...edits]) {
					text = next === undefined ? text : edited(text, next);
					read = parts.parse({ uri, version: edits.length % 2, text }, read);
					assert.equal(read.parts.map(({ part }) => part.note.text).join(''), text);
					assert.deepEqual(together(read), whole(text));
				}
			}),
			{ numRuns: 250 },
		);
	});

	test('begin at headings that nothing reaches around', () => {
		assert.deepEqual(partsOf(lines('x', '', '# A', '', 'y', '', '## B', 'z', '# C', '')), [
			'x\n\n',
			'# A\n\ny\n\n',
			'## B\nz\n# C\n',
		]);
		assert.deepEqual(partsOf('```\n\n# A\n\n```\n\n# B\n'), ['```\n\n# A\n\n```\n\n', '# B\n']);
		assert.deepEqual(partsOf('<!--\n\n# A\n\n-->\n\n# B\n'), ['<!--\n\n# A\n\n-->\n\n', '# B\n']);
		assert.deepEqual(partsOf('---\n\n# A\n\n---\n\n# B\n'), ['---\n\n# A\n\n---\n\n', '# B\n']);
		assert.deepEqual(partsOf('- x\n\n# A\n\n  # B\n'), ['- x\n\n', '# A\n\n  # B\n']);
	});

	test('are the same values where an edit changes nothing', () => {
		const parts = new PartParser(parser, undefined, () => 1);
		const text = lines('# A', '', 'a', '', '# B', '', 'b', '', '# C', '', 'c', '');
		const before = parts.parse({ uri, version: 1, text });
		const after = parts.parse({ uri, version: 2, text: text.replace('b', 'bb') }, before).parts;
		assert.deepEqual(
			after.map(({ part }, at) => part === before.parts[at]?.part),
			[true, false, true],
		);
		assert.deepEqual(
			after.map(({ start }) => start),
			[0, 8, 17],
		);
	});

	test('are read again when a link reference that they use comes or goes, and no others are', () => {
		const parts = new PartParser(parser, undefined, () => 1);
		const text = lines('# A', '', 'See [kvm].', '', '# B', '', 'See [xen].', '', '# C', '', 'c', '');
		const before = parts.parse({ uri, version: 1, text });
		const after = parts.parse({ uri, version: 2, text: `${text}\n[KVM]: x\n` }, before);
		assert.deepEqual(
			after.parts.map(({ part }, at) => part === before.parts[at]?.part),
			[false, true, false],
		);
		assert.deepEqual(together(after), whole(`${text}\n[KVM]: x\n`));
	});

	test('are others when a front matter ends in what was a later part', () => {
		const parts = new PartParser(parser, undefined, () => 1);
		const text = lines('---', '', '# A', '', '# B', '');
		const before = parts.parse({ uri, version: 1, text });
		assert.equal(before.parts.length, 3);
		assert.deepEqual(
			together(parts.parse({ uri, version: 2, text: `${text}---\n` }, before)),
			whole(`${text}---\n`),
		);
	});
});
