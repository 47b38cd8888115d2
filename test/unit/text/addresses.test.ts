// Addresses in texts that nobody wrote: thousands of them without a blank between.
import { strict as assert } from 'node:assert';
import { Segmenter } from '../../../src/core/text/segment';
import { TokenFlag } from '../../../src/core/text/tokens';

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
