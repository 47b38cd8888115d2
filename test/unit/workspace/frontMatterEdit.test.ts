import { strict as assert } from 'node:assert';
import { parse } from 'yaml';
import { frontMatterEdit, type FrontMatterChange } from '../../../src/core/workspace/frontMatterEdit';

function edited(text: string, change: FrontMatterChange): string | undefined {
	const edit = frontMatterEdit(text, change);
	return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}
const host: FrontMatterChange = { key: 'not-terms', name: 'host' };

suite('Edits of front matter', () => {
	const cases: readonly (readonly [string, string, FrontMatterChange, string])[] = [
		['made when there is none', '# A\n', host, '---\nnot-terms: [host]\n---\n\n# A\n'],
		['made behind a byte order mark', '\uFEFF# A\n', host, '\uFEFF---\nnot-terms: [host]\n---\n\n# A\n'],
		['made in an empty note', '', host, '---\nnot-terms: [host]\n---\n'],
		[
			'with the line ends of the note',
			'# A\r\n\r\nB\r\n',
			host,
			'---\r\nnot-terms: [host]\r\n---\r\n\r\n# A\r\n\r\nB\r\n',
		],
		[
			'a line is added',
			'---\ntitle:   A # mine\n---\nB',
			host,
			'---\ntitle:   A # mine\nnot-terms: [host]\n---\nB',
		],
		[
			'a line is added with its line end',
			'---\r\ntitle: A\r\n---\r\nB',
			host,
			'---\r\ntitle: A\r\nnot-terms: [host]\r\n---\r\nB',
		],
		['an empty one is filled', '---\n---\nB', host, '---\nnot-terms: [host]\n---\nB'],
		['one of comments is kept', '---\n# note\n---\n', host, '---\n# note\nnot-terms: [host]\n---\n'],
		[
			'a list in brackets grows',
			'---\nnot-terms: [ a,  "b" ] # x\nt: 1\n---\n',
			host,
			'---\nnot-terms: [ a,  "b", host ] # x\nt: 1\n---\n',
		],
		['an empty list too', '---\nnot-terms: []\n---\n', host, '---\nnot-terms: [host]\n---\n'],
		[
			'over several lines',
			'---\nnot-terms: [\n  a,\n  b\n]\n---\n',
			host,
			'---\nnot-terms: [\n  a,\n  b, host\n]\n---\n',
		],
		[
			'a list of lines grows',
			'---\nnot-terms:\n  -  a\n  -  b # why\nt: 1\n---\n',
			host,
			'---\nnot-terms:\n  -  a\n  -  b # why\n  -  host\nt: 1\n---\n',
		],
		['without indentation', '---\nnot-terms:\n- a\n---\n', host, '---\nnot-terms:\n- a\n- host\n---\n'],
		['a single name becomes a list', '---\nnot-terms: a\n---\n', host, '---\nnot-terms: [a, host]\n---\n'],
		['a key without a value', '---\nnot-terms:\nt: 1\n---\n', host, '---\nnot-terms: [host]\nt: 1\n---\n'],
		['what is there already stays', '---\nnot-terms: [host]\n---\n', host, '---\nnot-terms: [host]\n---\n'],
		['the switch is added', '# A\n', { key: 'glossary', value: false }, '---\nglossary: false\n---\n\n# A\n'],
		[
			'the switch is turned',
			'---\nglossary: true\n---\n',
			{ key: 'glossary', value: false },
			'---\nglossary: false\n---\n',
		],
	];
	for (const [title, text, change, expected] of cases) {
		test(title, () => {
			assert.equal(edited(text, change), expected);
		});
	}

	test('any name comes back as it was', () => {
		for (const name of [
			'C++',
			'a: b',
			'[x]',
			'no',
			'"q"',
			'I/O',
			'#1',
			'2 tier',
			'x, y',
			"it's",
			'仮想',
			'a # b',
		]) {
			for (const before of ['# A\n', '---\nnot-terms: [a]\n---\n', '---\nnot-terms:\n  - a\n---\n']) {
				const yaml = edited(before, { key: 'not-terms', name })?.split('---\n')[1] ?? '';
				const { 'not-terms': list } = parse(yaml) as Readonly<Record<string, readonly string[]>>;
				assert.equal(list?.at(-1), name);
			}
		}
	});

	test('what cannot be read is left alone', () => {
		assert.equal(edited('---\nnot-terms: [a\nt: 1\n---\n', host), undefined);
		assert.equal(edited('---\n- a\n---\n', host), undefined);
		assert.equal(edited('---\n{ title: x }\n---\n', host), undefined);
	});
});
