// Addresses in texts that nobody wrote: thousands of them without a blank between.
import { strict as assert } from 'node:assert';
import { Segmenter } from '../../../src/core/text/segment';
import { TokenFlag, TokenKind } from '../../../src/core/text/tokens';

/** How many of a text's tokens are open. */
function openTokens(text: string, isCode: boolean): number {
	const segmenter = new Segmenter();
	segmenter.begin();
	segmenter.scan(text, 0, text.length, isCode);
	const { flags, count } = segmenter.tokens;
	return flags.subarray(0, count).filter((each) => (each & TokenFlag.closed) === 0).length;
}

suite('Addresses without end', () => {
	// Looking back to the first of them from each takes a minute.
	const units = [
		'a.io:',
		'a.io,',
		'a.io|',
		'a@b)',
		'a.example/',
		'a/b#1',
		'/a`',
		'`a/b',
		')/@Aa.io',
		'www.a)',
	];

	test('cost no more than long texts', () => {
		for (const unit of units) {
			for (const isCode of [false, true]) {
				const text = unit.repeat(300_000 / unit.length);
				assert.ok(openTokens(text, isCode) <= text.length, unit);
			}
		}
	});

	test('are one place from the first of them on', () => {
		const text = 'a.io:'.repeat(1000);
		assert.equal(openTokens(`The a ${text}io a`, false), 4);
	});
});

suite('Wiki links', () => {
	/** The words of a text that may be mentions. */
	const openWords = (text: string) => {
		const segmenter = new Segmenter();
		segmenter.begin();
		segmenter.scan(text, 0, text.length, false);
		const { flags, start, end, kind, count } = segmenter.tokens;
		return Array.from({ length: count }, (_, at) => at)
			.filter((at) => kind[at] !== TokenKind.symbol && ((flags[at] as number) & TokenFlag.closed) === 0)
			.map((at) => text.slice(start[at], end[at]));
	};

	test('have the words that they show, not where they lead', () => {
		for (const [text, words] of [
			['a [[net/kvm|the module]] b', ['a', 'the', 'module', 'b']],
			['a [[Curves and surfaces --- notes/Tail#_part_|tail]]', ['a', 'tail']],
			['| [[net/kvm\\|KVM]] |', ['KVM']],
			['[[net/deep/KVM]]', ['KVM']],
			['[[Cost function]]', ['Cost', 'function']],
			['[[Cost function#Of a model]]', ['Cost', 'function', 'Of', 'a', 'model']],
			['[[open\n\nand/never closed', ['open', 'and', 'never', 'closed']],
			['$2\\pi r$', ['2', 'r']],
		] as const) {
			assert.deepEqual(openWords(text), words, text);
		}
	});
});
