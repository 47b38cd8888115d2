import { strict as assert } from 'node:assert';
import { excerpt, hoverLimits } from '../../../src/core/markdown/excerpt';

const shown = (markdown: string, characters = 320) =>
	excerpt(markdown, { sentences: 2, characters }).markdown;

suite('Excerpt', () => {
	test('short texts are whole', () => {
		assert.deepEqual(excerpt('One. Two.', hoverLimits), { markdown: 'One. Two.', whole: true });
		assert.deepEqual(excerpt('no end mark', hoverLimits), { markdown: 'no end mark', whole: true });
		assert.deepEqual(excerpt('', hoverLimits), { markdown: '', whole: true });
	});

	test('two sentences are shown', () => {
		assert.deepEqual(excerpt('One. Two! Three?', hoverLimits), { markdown: 'One. Two!', whole: false });
		assert.equal(shown('Uses e.g. KVM. Two. Three.'), 'Uses e.g. KVM. Two.');
		assert.equal(shown('一つ。二つ。三つ。'), '一つ。二つ。');
	});

	test('emphasis, links and code are never cut', () => {
		assert.equal(shown('**One. Two.** Three.'), '**One. Two.**');
		assert.equal(shown('[One. Two.](x) Three. Four.'), '[One. Two.](x)');
		assert.equal(shown('See `a. B. C`. Two. Three.'), 'See `a. B. C`. Two.');
		assert.equal(shown('a **bold word after word after word** end', 16), 'a **bold word…**');
		assert.equal(shown('snake_case_name and so on and on', 20), 'snake_case_name and…');
	});

	test('an escaped sign at the end stays whole', () => {
		assert.equal(shown('one two three four\\: more words', 19), 'one two three four\\:…');
	});

	test('a long sentence ends at a word, or after a first one of some length', () => {
		assert.equal(shown('one two three four five', 12), 'one two…');
		assert.equal(
			shown('Seven words make up this one sentence. And then some more of them.', 50),
			'Seven words make up this one sentence.',
		);
		assert.equal(shown('無'.repeat(50), 10), `${'無'.repeat(10)}…`);
	});

	test('addresses of links do not count', () => {
		const link = `[x](https://example.org/${'a'.repeat(400)})`;
		assert.equal(shown(`See ${link} there.`), `See ${link} there.`);
	});

	test('blocks are shown while there is room', () => {
		assert.equal(shown('One.\n\nTwo.\n\nThree.'), 'One.\n\nTwo.');
		assert.equal(shown('It has:\n\n- one\n- two'), 'It has:\n\n- one\n- two');
		assert.equal(shown(`One.\n\n\`\`\`\n${'x'.repeat(400)}\n\`\`\``), 'One.');
		assert.equal(shown('- one item\n- two items\n- three items', 22), '- one item\n- two items');
	});
});
