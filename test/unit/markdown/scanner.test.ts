// Our block scanner against markdown-it: whatever a text holds, both make the same note of it.
import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createParser } from '../../../src/core/markdown/parser';
import { draws, mutated } from '../../support/mutations';
import { specExamples } from './spec';

const markdownIt = createParser(() => false);
const scanner = createParser(() => true);

function assertSame(text: string): void {
	const document = { uri: 'file:///notes/note.md', version: 1, text };
	assert.deepEqual(scanner.parse(document), markdownIt.parse(document), `in ${JSON.stringify(text)}`);
}

/** What begins a line, most of it inside something else. */
const openings = [
	...['', '', '', ' ', '  ', '   ', '    ', '\t', ' \t', '\u00a0', '\ufeff'],
	...[
		'> ',
		'>',
		'>\t',
		'> > ',
		' > ',
		'- ',
		'-\t',
		'* ',
		'+   ',
		'-     ',
		'1. ',
		'1)',
		'7. ',
		'12)  ',
		'- > ',
		'> - ',
	],
	...[
		'# ',
		'## ',
		'####### ',
		'#',
		'```',
		'~~~~ go',
		'``` a`b',
		'---',
		'***',
		'_ _ _',
		'===',
		'-',
		'=',
		'--  ',
	],
	...['<!-- ', '<div>', '</p', '<script>', '<?', '<!A', '<![CDATA[', '<b x="1">', '<b', '<KVM', '<pre '],
	...[
		'| ',
		'|',
		':-:|',
		'|---',
		'--- | ---',
		'| - | - |',
		'|-|-|-|',
		'-|',
		'[',
		'[kvm]: ',
		'[kvm]:',
		'[a\\',
		'\\',
	],
];
/** What may follow on the line. */
const words = [
	...[
		'',
		'',
		'KVM',
		'a hypervisor',
		'a | b',
		'a \\| b | `c|d` |',
		'|',
		' ',
		'  ',
		'\t',
		'\u00a0',
		' #',
		' ##  ',
	],
	...[
		'-->',
		'</script>',
		'?>',
		'>',
		']]>',
		'```',
		'`',
		'**bold**',
		'[kvm]',
		'[text][KVM]',
		'![a](b)',
		'<a>',
		'\0',
		'仮想化',
	],
	...[
		'kvm]: /x',
		'[kvm]: </x y> "title"',
		"[K\u00e9]: x '",
		'"title"',
		"'",
		'(more)',
		']: /y',
		'[kvm]: x (a',
		'[]: /z',
	],
	...[
		'TODO: ask',
		'// FEAT: more',
		'https://kvm.org',
		'👩‍💻',
		'---',
		'===',
		': said',
		'$x$',
		'\\',
		'1. one',
		'- two',
	],
];
const line = fc
	.tuple(
		fc.array(fc.constantFrom(...openings), { maxLength: 3 }),
		fc.array(fc.constantFrom(...words), { maxLength: 2 }),
	)
	.map(([begin, end]) => [...begin, ...end].join(''));
const text = fc
	.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n \n')), { maxLength: 12 })
	.map((parts) => parts.flat().join(''));

suite('The block scanner', () => {
	test('makes the notes that markdown-it makes, on the CommonMark specification', () => {
		const examples = specExamples();
		assert.ok(examples.length > 640);
		for (const example of examples) {
			assertSame(example);
			assertSame(example.trimEnd());
			assertSame(example.replace(/\n/g, '\r\n'));
			assertSame(`> ${example.replace(/\n/g, '\n> ')}`);
			assertSame(`1. a\n\n   ${example.replace(/\n/g, '\n   ')}`);
			assertSame(`- ${example}lazy`);
		}
	});

	test('makes the notes that markdown-it makes of what is hard to read', () => {
		fc.assert(fc.property(text, assertSame), { numRuns: 3000 });
		fc.assert(
			fc.property(text, (body) => {
				assertSame(`---\ntitle: KVM\n---\n${body}`);
				assertSame(`\ufeff${body}`);
			}),
			{ numRuns: 300 },
		);
	});

	test('makes the notes that markdown-it makes, however deep blocks and tabs are nested, however wide tables are', () => {
		for (const depth of [30, 39, 40, 60, 120]) {
			assertSame(`${'> '.repeat(depth)}KVM\n\n[x]`);
			assertSame(`${'- '.repeat(depth)}KVM\nlazy`);
			assertSame(`${'> 1. '.repeat(depth)}KVM`);
		}
		for (const marks of ['> > ', '>> ', ' > >', '> > > ', '> - >']) {
			for (const words of ['\t- KVM', '\tKVM', ' \t1.\tKVM', '-\tKVM', '\t\tKVM']) {
				assertSame(`${marks}${words}\n${marks}${words}\n  lazy`);
			}
		}
		assertSame(`a | b\n|${' '.repeat(300_000)}x`);
		assertSame(`${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|b\n'.repeat(300)}\nKVM`);
	});

	test('makes the notes that markdown-it makes of notes that are broken anywhere', () => {
		const root = process.cwd();
		const texts = ['chapter', 'samples', 'docs'].flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.md'))
				.sort()
				.map((name) => readFileSync(join(root, folder, name), 'utf8')),
		);
		const draw = draws(20261122);
		for (const whole of texts) {
			assertSame(whole);
		}
		for (let at = 0; at < 300; at++) {
			const whole = texts[draw(texts.length)] ?? '';
			const from = draw(Math.max(1, whole.length - 3000));
			assertSame(mutated(whole.slice(from, from + 3000), draw));
		}
	});
});
