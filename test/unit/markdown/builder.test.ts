import { strict as assert } from 'node:assert';
import {
	blocksOf,
	escapeMarkdown,
	markdownLink,
	neutralise,
	safeLink,
} from '../../../src/core/markdown/builder';

suite('Markdown builder', () => {
	test('escapes what would be markup and leaves words alone', () => {
		assert.equal(escapeMarkdown('Type 1 hypervisor'), 'Type 1 hypervisor');
		assert.equal(escapeMarkdown('*C* [x](y) <b>'), '\\*C\\* \\[x\\]\\(y\\) \\<b\\>');
		assert.equal(escapeMarkdown('a\n# b'), 'a \\# b');
	});

	test('a link cannot be left early by its words or its address', () => {
		assert.equal(markdownLink('a](b)', 'command:x?(1) 2'), '[a\\]\\(b\\)](command:x?%281%29%202)');
	});

	test('pictures become their alternative text', () => {
		assert.equal(neutralise('see ![a *plan*](x.png "t") now'), 'see a *plan* now');
		assert.equal(neutralise('![alt][ref] and ![lone]'), 'alt and lone');
		assert.equal(neutralise('a <img src="x" alt="small plan"> b'), 'a small plan b');
		assert.equal(neutralise('[![badge](b.svg)](https://example.org)'), '[badge](https://example.org)');
	});

	test('only the web, mail and places near the note stay links', () => {
		assert.equal(neutralise('[a](https://example.org) [b](./b.md)'), '[a](https://example.org) [b](./b.md)');
		for (const bad of [
			'command:x',
			'COMMAND:x',
			'<command:x>',
			'&#99;ommand:x',
			'command&colon;x',
			'javascript:1',
			'data:text/html,x',
			'vscode:extension/x',
			'comm\\and:x'.replace('\\', ''),
		]) {
			assert.equal(neutralise(`[run](${bad})`), 'run', bad);
		}
		assert.equal(neutralise('<command:x> <https://example.org>'), 'command\\:x <https://example.org>');
		assert.equal(neutralise('[words][reference]'), 'words');
		assert.equal(safeLink('java\nscript:x'), undefined);
	});

	test('a policy of the caller decides where links lead', () => {
		assert.equal(
			neutralise('[a](b.md#c)', (link) => `file:///notes/${link}`),
			'[a](file:///notes/b.md#c)',
		);
	});

	test('code is left as it is', () => {
		assert.equal(neutralise('`![x](y)` and ``a ` [b](command:c)``'), '`![x](y)` and ``a ` [b](command:c)``');
		assert.equal(neutralise('```md\n![x](y)\n# z\n```'), '```md\n![x](y)\n# z\n```');
	});

	test('code stands on one line, since its line breaks are spaces', () => {
		assert.equal(neutralise('a `b\n  c` d'), 'a `b c` d');
		assert.equal(neutralise('a ``b\n![x](y)`` d'), 'a ``b ![x](y)`` d');
	});

	test('a mark at the start of a line ends what was open', () => {
		for (const mark of ['-', '*', '+', '1.', '2)', '>', '    -', '\t*']) {
			assert.equal(neutralise(`a \`\n${mark} ![x](y)\n\` b`), `a \\\`\n${mark} x\n\\\` b`);
		}
		assert.equal(neutralise('a `b\n    ```\n![x](y)` c'), 'a \\`b\n    \\`\\`\\`\nx\\` c');
		assert.equal(
			neutralise('|a|b|\n|-|-|\n|`|![x](y)` and `z`|'),
			'|a|b|\n|-|-|\n|\\|\\!\\[x\\]\\(y\\) and `z`|',
		);
	});

	test('a bracket that is too long to follow is no bracket', () => {
		const long = 'x'.repeat(2001);
		assert.equal(neutralise(`![${long}](http://evil/p.png)`), `\\!\\[${long}\\](http://evil/p.png)`);
		assert.equal(neutralise(`[${long}](command:x)`), `\\[${long}\\](command:x)`);
	});

	test('what is left of a piece makes no markup with its neighbours', () => {
		assert.equal(neutralise('!<!-- -->[x](http://e/p.png)'), '\\![x](http://e/p.png)');
		assert.equal(neutralise('![a!](p)[y](http://e/p.png)'), 'a\\![y](http://e/p.png)');
		assert.equal(neutralise('![[a] b](p)(command:x)'), '\\[a\\] b(command:x)');
		assert.equal(neutralise('[[a](command:y) b](https://e.org)'), '[a b](https://e.org)');
		assert.equal(neutralise('<<b>img src=x>'), '\\<img src=x>');
		assert.equal(neutralise('``a``<b>`![x](y)`'), '``a`` `![x](y)`');
		assert.equal(neutralise('<img alt="a\\">`![x](y)`'), 'a\\\\`![x](y)`');
	});

	test('an address is what the policy saw, however often it is read', () => {
		assert.equal(neutralise('[x](command\\\\:y)'), '[x](command%5C:y)');
		assert.equal(neutralise('[x](command&amp;colon;y)'), '[x](command&amp;colon;y)');
		assert.equal(neutralise('[x](<a b(c).md>)'), '[x](a%20b%28c%29.md)');
		assert.equal(neutralise('<me@example.org> <x:1@y>'), '<me@example.org> x\\:1\\@y');
	});

	test('headings and rules cannot break the layout around them', () => {
		assert.equal(neutralise('# Big **one** #\ntext'), '**Big one**\n\ntext');
		assert.equal(neutralise('Title\n===\ntext\n\n---\n\nmore'), '**Title**\n\ntext\n\nmore');
	});

	test('an open fence is closed, an open bracket and an open code span are text', () => {
		assert.equal(neutralise('```go\nx'), '```go\nx\n```');
		assert.equal(neutralise('a [b and `c'), 'a \\[b and \\`c');
		assert.equal(neutralise('~~~\n~~~~\u00a0\n![x](y)\n~~~'), '```\n~~~~\u00a0\n![x](y)\n```');
		assert.equal(neutralise('```a``` ![x](y)'), '```a``` x');
	});

	test('a fence is outside every list, and what it holds does not end it', () => {
		assert.equal(neutralise('- a\n\n  ```js x\n  b\nc\n  ```'), '- a\n\n```js\nb\nc\n```');
		assert.equal(neutralise('  ````\n     ```\n  ````'), '````\n   ```\n````');
	});

	test('comments are gone', () => {
		assert.equal(neutralise('a <!-- secret --> b'), 'a  b');
	});

	test('blocks are split at blank lines outside fences', () => {
		assert.deepEqual(blocksOf('a\nb\r\n\r\nc\n```\nx\n\ny\n```\nd'), ['a\nb', 'c', '```\nx\n\ny\n```', 'd']);
	});

	test('hostile text costs no more than long text', () => {
		const start = Date.now();
		neutralise('['.repeat(5_000));
		neutralise('![a]('.repeat(5_000));
		neutralise('<a '.repeat(5_000));
		neutralise('`'.repeat(9) + 'x`'.repeat(10_000));
		neutralise('-'.repeat(50_000) + 'x');
		neutralise('!'.repeat(5_000) + '[a](b)!'.repeat(5_000));
		assert.ok(Date.now() - start < 2000);
	});
});
