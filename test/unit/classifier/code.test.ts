import { strict as assert } from 'node:assert';
import { code, lines, renderText, type Code } from '../../../src/core/classifier/code';
import { renderSnippet } from '../../../src/core/classifier/snippet';
import { expandSnippet } from '../../support/expandSnippet';

const name = { stop: 'name', value: 'Kind' };

suite('Code templates', () => {
	test('take off their own indentation and indent a value of several lines as its line is', () => {
		const arms = lines([['a:\n\tone'], ['b:\n\ttwo']]);
		const written = code`
			switch {
				${arms}
			}`;
		assert.equal(renderText(written, '  '), 'switch {\n  a:\n    one\n  b:\n    two\n}');
	});

	test('drop a line that held nothing but an empty value, with the blank lines after it', () => {
		const nothing: Code = [];
		const written = code`
			${nothing}


			type ${name}
			${nothing}
			end`;
		assert.equal(renderText(written, '\t'), 'type Kind\nend');
	});

	test('may begin with a blank line', () => {
		const more = code`

			more {
				inside
			}`;
		const written = code`
			first
			${more}

			last`;
		assert.equal(renderText(written, '  '), 'first\n\nmore {\n  inside\n}\n\nlast');
	});

	test('leave backslashes alone and keep blank lines empty', () => {
		const body: Code = ['a\n\nb'];
		assert.equal(renderText(code`\n\t${body}`, '\t'), '\\n\\ta\n\nb');
		assert.equal(
			renderText(
				code`
				{
					${body}
				}`,
				'    ',
			),
			'{\n    a\n\n    b\n}',
		);
	});
});

suite('Snippets', () => {
	test('number tab stops as they are read and mirror the later ones', () => {
		const other = { stop: 'other', value: 'x' };
		assert.equal(renderSnippet(['a ', name, ' ', other, ' ', name], '\t'), 'a ${1:Kind} ${2:x} ${1}$0');
	});

	test('offer choices and escape what the grammar knows', () => {
		const choice = { stop: 'c', value: 'a,b', choices: ['a,b', 'c|d', '$}\\'] };
		const written: Code = ['$x } \\n ', choice, { stop: 'd', value: '${}' }];
		const snippet = renderSnippet(written, '\t');
		assert.equal(snippet, '\\$x } \\\\n ${1|a\\,b,c\\|d,$}\\\\|}${2:\\${\\}}$0');
		assert.equal(expandSnippet(snippet), '$x } \\n a,b${}');
	});

	test('expand to what the plain text is', () => {
		const written = code`
			if (${name}) {
				f("\${name}", '$', \`\\\`);
			}`;
		assert.equal(expandSnippet(renderSnippet(written, '  ')), renderText(written, '  '));
	});
});

suite('Snippet expander', () => {
	test('knows stops, mirrors before and after their default, choices, nesting and variables', () => {
		assert.equal(expandSnippet('$2 ${1:a} ${2:b${1}} $1 $0'), 'ba a ba a ');
		assert.equal(expandSnippet('${1|x\\,y,z|}-$1'), 'x,y-x,y');
		assert.equal(expandSnippet('$TM_NAME ${TM_OTHER:none}', { TM_NAME: 'n' }), 'n none');
		assert.equal(expandSnippet('${1:a}$1', {}, new Map([[1, 'typed']])), 'typedtyped');
		assert.equal(expandSnippet('\\$1 \\\\ \\} } $'), '$1 \\ } } $');
	});
});
