import { strict as assert } from 'node:assert';
import { readFrontMatter } from '../../../../src/core/glossary/definitions/frontMatter';
import { note } from '../../../support/notes';

const read = (yaml: string) => readFrontMatter(note(`---\n${yaml}\n---\n`));

suite('Front matter', () => {
	test('is read as scalars and lists in every writing', () => {
		assert.deepEqual(
			read("aliases: [a b, \"c, d\", 'e''f']").aliases.map(({ text }) => text),
			['a b', 'c, d', "e'f"],
		);
		assert.deepEqual(
			read('aliases:\n  - a b # why\n  - "c: d"').aliases.map(({ text }) => text),
			['a b', 'c: d'],
		);
		assert.deepEqual(
			read('aliases: [\n  one,\n  two\n]').aliases.map(({ text }) => text),
			['one', 'two'],
		);
		assert.equal(read('title: KVM # a comment').title?.text, 'KVM');
		assert.equal(read('title: "A \\"B\\""').title?.text, 'A "B"');
	});

	test('leaves out what it does not know', () => {
		assert.equal(read('title: |\n  block').title, undefined);
		assert.equal(read('title:').title, undefined);
		assert.equal(read('title: {a: b}').title, undefined);
		assert.deepEqual([...read('a: 1\nb:\n  c: 2\n# d: 3').keys], ['a', 'b']);
		assert.equal(readFrontMatter(note('no front matter')).glossary, true);
	});

	test('has spans of the words alone, with CRLF too', () => {
		const text = '---\r\ntitle: "KVM"\r\naliases: [VMM]\r\n---\r\nText';
		const found = readFrontMatter(note(text));
		assert.equal(text.slice(found.title?.span.start, found.title?.span.end), 'KVM');
		assert.deepEqual(
			found.aliases.map(({ span }) => text.slice(span.start, span.end)),
			['VMM'],
		);
	});
});
