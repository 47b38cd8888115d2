import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Document, isSeq, parse, type ToStringOptions } from 'yaml';
import { readFrontMatter } from '../../../../src/core/glossary/definitions/frontMatter';
import { note } from '../../../support/notes';

const textOf = ({ text }: { readonly text: string }) => text;
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

	test('is read over several lines and with every escape', () => {
		assert.equal(read('title: Virtual\n  machine').title?.text, 'Virtual machine');
		assert.equal(read('title: >-\n  Virtual\n  machine\nstatus: x').title?.text, 'Virtual machine');
		assert.equal(read('title: |\n  KVM\n').title?.text, 'KVM');
		assert.equal(read('title: "\\u00e9t\\xe9 \\U0001F600 \\"x\\" \\\\"').title?.text, 'été 😀 "x" \\');
		assert.equal(read('"title" : KVM').title?.text, 'KVM');
		assert.deepEqual(read('not-terms: host').notTerms, ['host']);
		assert.deepEqual(read('not-terms: [1.0, C#, a#b, x:y]').notTerms, ['1.0', 'C#', 'a#b', 'x:y']);
		assert.deepEqual(read('not-terms:\n# why\n- host # why\n\n-   guest\n').notTerms, ['host', 'guest']);
		assert.deepEqual(read("not-terms: [a, # b, ]\n  'c'\n]").notTerms, ['a', 'c']);
	});

	test('says what the YAML library says, however a list is written', () => {
		const name = fc
			.array(
				fc.constantFrom(
					'host',
					'C#',
					'a: b',
					' ',
					"'",
					'"',
					'\\',
					',',
					'[',
					']',
					'{',
					'#',
					'-',
					'💻',
					'é',
					'仮想',
					'&',
					'*',
					'!',
					'|',
					'>',
					'%',
					'@',
					'`',
					'?',
					':',
					'\u00a0',
					'\u200b',
					'word word',
				),
				{ minLength: 1, maxLength: 6 },
			)
			.map((parts) => parts.join('').trim())
			.filter((text) => text !== '');
		const style = fc.record({
			defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'),
			singleQuote: fc.boolean(),
			indentSeq: fc.boolean(),
			lineWidth: fc.constantFrom(0, 20, 80),
		} satisfies Partial<Record<keyof ToStringOptions, unknown>>);
		fc.assert(
			fc.property(
				fc.array(name, { minLength: 1, maxLength: 5 }),
				style,
				fc.boolean(),
				fc.boolean(),
				(names, options, flow, isWindows) => {
					const document = new Document({ tags: { a: 1 }, 'not-terms': names, draft: true });
					const list: unknown = document.get('not-terms');
					assert.ok(isSeq(list));
					list.flow = flow;
					const unix = document.toString(options as ToStringOptions);
					const yaml = isWindows ? unix.replace(/\n/g, '\r\n') : unix;
					const wanted = (parse(yaml) as { readonly 'not-terms': readonly string[] })['not-terms'];
					assert.deepEqual(
						read(yaml.trimEnd()).notTerms,
						wanted.map((each) => each.trim()),
						yaml,
					);
				},
			),
			{ numRuns: 300 },
		);
	});

	test('leaves out what it does not know', () => {
		assert.equal(read('title: |\n  two\n  lines').title, undefined);
		assert.equal(read('title: !!str KVM').title, undefined);
		assert.equal(read('title: &a KVM').title, undefined);
		assert.deepEqual(read('aliases: [a, {b: c}, [d, e], f: g, null, h]').aliases.map(textOf), ['a', 'h']);
		assert.deepEqual(read('aliases:\n- a\n- b: c\n  d: e\n- - f\n- g').aliases.map(textOf), ['a', 'g']);
		assert.deepEqual(read('aliases: [a, b').aliases, [], 'a list that is not closed');
		assert.deepEqual(read('aliases: ["a, b').aliases, []);
		assert.equal(read('title: "KVM').title, undefined);
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
