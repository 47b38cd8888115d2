// Whatever a note holds, what is shown of it loads nothing and runs nothing, whichever blocks a renderer sees in it.
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { strict as assert } from 'node:assert';
import { describe, toMarkdown } from '../../../src/core/describe';
import { neutralise, safeLink } from '../../../src/core/markdown/builder';
import { hoverLimits } from '../../../src/core/markdown/excerpt';
import { workspace as workspaceOf } from '../../support/notes';
import { words } from '../../support/words';

/** Parts of Markdown that mean something else beside other parts. */
const parts = [
	...['![', '![x](http://evil/p.png)', '![x][ref]', '[ref]: http://evil/p.png', '![[a] b](c)', '!'],
	...[
		'[x](http://e.org)',
		'[y](a.md#b)',
		'[run](command:x)',
		'[j](javascript:1)',
		'[',
		']',
		'](',
		')',
		'(x)',
	],
	...[
		'(command:x)',
		'(http://evil/p.png)',
		'(javascript&colon;1)',
		'(command\\\\:x)',
		'(<command&amp;colon;x>)',
	],
	...['<command:x>', '<http://e.org/`|>', '<m@e.org>', '&#91;', '&lt;', '"t"', '<http://e.org/a|b>', '$(x)'],
	...['`', '``', '```', '````', '`c`', '``d``', '`|`', '`![x](http://evil/p.png)`', '`\\`', '~~', '~~~', '~'],
	...[
		'\n',
		'\n',
		'\n',
		'\n\n',
		'\n    ',
		'\n\t',
		'\n  ',
		'\n- ',
		'\n    - ',
		'\n1. ',
		'\n> ',
		'\n# ',
		'\n---',
	],
	...[
		'\n|a|b|\n|-|-|\n|',
		'\n-|-\n',
		'\n:-\n',
		'|',
		' | ',
		'\\|',
		'\n===\n',
		'\n```\n',
		'\n  ~~~ js\n',
		'\n\u00a0\n',
	],
	...[
		'<img src=x>',
		'<img alt="![a](b)" src="x">',
		'<img alt="a\\">',
		'<',
		'<b>',
		'</b>',
		'<!--',
		'-->',
		'<!-- -->',
	],
	...[
		'<div>\n',
		'<a href="command:x">',
		'img src=x>',
		'<script>',
		'<?',
		'<![CDATA[',
		'<!X',
		'**',
		'*',
		'_',
		'\\',
	],
	...['words', 'a', ' ', ' ', 'x'.repeat(2001), '.', ': '],
];

const fragments = fc
	.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 24 })
	.map((some) => some.join(''));

const renderers = [true, false].map((html) => {
	const renderer = new MarkdownIt({ html });
	// Not every renderer refuses what markdown-it refuses.
	renderer.validateLink = () => true;
	return renderer;
});

/** The kinds of token that a hover must not have, and the addresses that links lead to, each once. */
function found(markdown: string): readonly string[] {
	const seen = new Set<string>();
	for (const renderer of renderers) {
		for (const block of renderer.parse(markdown, {})) {
			for (const token of [block, ...(block.children ?? [])]) {
				if (token.type === 'image' || token.type.startsWith('html_')) {
					seen.add(`${token.type} ${token.content}`);
				}
				const address = token.attrGet('href');
				if (address !== null && !/^(?:https?:|mailto:|file:\/\/\/notes\/)/i.test(address)) {
					seen.add(`to ${address}`);
				}
			}
		}
	}
	return [...seen];
}

/** Relative addresses are resolved, as the hover does it. */
const resolved = (destination: string) => {
	const safe = safeLink(destination);
	return safe === undefined || /^[a-z]+:/i.test(safe) ? safe : `file:///notes/${safe}`;
};

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 250), seed: 7 };

suite('What is shown of a note', () => {
	test('finds what it looks for', () => {
		assert.deepEqual(found('![x](y) [a](command:x) <b>'), ['image x', 'to command:x', 'html_inline <b>']);
	});

	test('has no picture, no HTML and no link but those that lead away harmlessly', () => {
		fc.assert(
			fc.property(fragments, (text) => {
				assert.deepEqual(found(neutralise(text, resolved)), []);
			}),
			runs,
		);
	});

	test('is as harmless as a definition that was found in a note, whole or cut', () => {
		fc.assert(
			fc.property(fragments, fc.boolean(), (text, list) => {
				const note = `# N\n\n${list ? '- ' : ''}**Zed machine:** a machine ${text}`;
				const index = workspaceOf({ 'a.md': note });
				for (const term of index.glossary.terms.values()) {
					for (const definition of describe(index, term, 'file:///notes/a.md').definitions) {
						for (const style of [{ links: resolved }, { links: resolved, limits: hoverLimits }]) {
							assert.deepEqual(found(toMarkdown(definition, words, style).markdown), []);
						}
					}
				}
			}),
			runs,
		);
	});

	test('is what the note says, where four blanks keep a list from beginning', () => {
		const note = '**Zed machine:** a machine of `a\n    - ![x](http://evil/p.png)\n    ` more.\n';
		const index = workspaceOf({ 'a.md': note });
		const [term] = index.glossary.lookUp('zed machine');
		assert.ok(term);
		const [definition] = describe(index, term, '').definitions;
		assert.ok(definition);
		assert.equal(
			toMarkdown(definition, words, { head: false }).markdown,
			'a machine of \\`a\n- x\n\\` more.',
		);
	});
});
