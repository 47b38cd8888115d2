// Our inline scanner against markdown-it: on every example of the CommonMark specification both read the same words.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { referenceKey } from '../../../src/core/markdown/blocks/commonMark';
import { createBlockParser } from '../../../src/core/markdown/blocks/markdownIt';
import { plainText } from '../../../src/core/markdown/plain';
import { note } from '../../support/notes';
import { leaves } from './leaves';
import { specExamples } from './spec';

const examples = specExamples();

/** What a reader of markdown-it's output sees as words: no pictures, no raw HTML, no addresses. */
function visible(tokens: readonly Token[]): string {
	let hidden = 0;
	return tokens
		.map((token) => {
			if (token.type === 'link_open' && token.info === 'auto') {
				hidden++;
			}
			if (token.type === 'link_close' && token.info === 'auto') {
				hidden--;
			}
			return hidden === 0 && /^(?:text|code_inline|text_special)$/.test(token.type) ? token.content : ' ';
		})
		.join('');
}

const markdown = new MarkdownIt({ html: true });
const squeeze = (text: string) => text.replace(/\s+/g, '');
/** Ours differs on purpose: bare addresses and formulas are no words, entities stay as written, front matter is taken out. */
const differs = /^---\n|&[#\w]+;|:\/\/|www\.|\w@\w|\$|\0|\u00a0/;

suite('Blocks', () => {
	test('are those of the whole markdown-it, which knows entities and addresses, on the CommonMark specification', () => {
		const parse = createBlockParser();
		const shapeOf = ({ type, tag, map, content, info, markup, hidden, level }: Token) =>
			JSON.stringify([type, tag, map, content, info, markup, hidden, level]);
		const more = [
			'[a&amp;b]: </x&auml;?q> "T&ouml;\"&#35;"\n\n[A&AMP;B] and [a&b]',
			'[a]: <javascript:1> "&nbsp;"\n[b]: x \'&zwnj;\'\n``` &copy;&#0;\nx\n```',
		];
		for (const example of [...examples, ...more]) {
			const env: { references?: Record<string, unknown> } = {};
			// Addresses that are not shown are links all the same.
			const whole = new MarkdownIt({ html: true });
			whole.validateLink = () => true;
			const expected = whole.parse(example, env).map(shapeOf);
			const parsed = parse(example);
			assert.deepEqual(parsed.tokens.map(shapeOf), expected, `in ${JSON.stringify(example)}`);
			const defined = Object.keys(env.references ?? {}).map(referenceKey);
			assert.deepEqual([...parsed.references], defined, `in ${JSON.stringify(example)}`);
		}
	});
});

suite('Inline markup', () => {
	test('reads the words that markdown-it reads, on the CommonMark specification', () => {
		assert.ok(examples.length > 640);
		let compared = 0;
		for (const example of examples) {
			if (differs.test(example.replace(/<[a-z]+:[^>\s]*>/gi, ''))) {
				continue;
			}
			const expected = markdown
				.parse(example, {})
				.filter(({ type }) => type === 'inline')
				.map((token) => squeeze(visible(token.children ?? [])));
			const parsed = note(example);
			const found = [...leaves(parsed.blocks)].map((leaf) => squeeze(plainText(example, leaf).text));
			assert.deepEqual(found.filter(Boolean), expected.filter(Boolean), `in ${JSON.stringify(example)}`);
			compared++;
		}
		assert.ok(compared > 560, `compared ${String(compared)}`);
	});

	test('finds strong text where markdown-it does', () => {
		const strongOf = (tokens: readonly Token[]) => tokens.filter(({ type }) => type === 'strong_open').length;
		for (const example of examples.filter((text) => /\*\*|__/.test(text))) {
			const expected = markdown
				.parse(example, {})
				.reduce((sum, token) => sum + strongOf(token.children ?? []), 0);
			const found = [...leaves(note(example).blocks)].flatMap((leaf) =>
				leaf.inlines.filter(({ kind }) => kind === 'strong'),
			);
			assert.equal(found.length, expected, `in ${JSON.stringify(example)}`);
		}
	});

	test('pairs the marks of emphasis as markdown-it does, however they are mixed', () => {
		const unit = fc.constantFrom('*', '**', '***', '_', '__', 'a', 'é', '👩', ' ', '\n', '.', '(');
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 24 }), (marks) => {
				const text = `a${marks}`;
				const [inline] = markdown.parse(text, {}).filter(({ type }) => type === 'inline');
				const [leaf] = leaves(note(text).blocks);
				assert.equal(leaf && squeeze(plainText(text, leaf).text), squeeze(visible(inline?.children ?? [])));
			}),
			{ numRuns: 2000 },
		);
	});

	test('costs no more than long text, whatever is repeated in it', () => {
		const length = 60_000;
		const many = (words: string, share = 1) => words.repeat((length * share) / words.length);
		// To look for the other end from each of these takes half a minute.
		const paragraphs = [
			...Array.from({ length: 20 }, () => many('a* ')),
			...Array.from({ length: 20 }, () => many('**a\nb** ')),
			...Array.from({ length: 20 }, () => many('`a` ')),
			...Array.from({ length: 10 }, () => many('[', 0.5) + many('[a](b)', 0.5)),
			...Array.from({ length: 6 }, () => `a ${many('[a](')}`),
			...Array.from({ length: 6 }, () => many('[', 0.5) + many(']', 0.5)),
		];
		const { blocks } = note(`[x]: y\n\n${paragraphs.join('\n\n')}`);
		assert.equal(blocks.length, paragraphs.length);
	});
});
