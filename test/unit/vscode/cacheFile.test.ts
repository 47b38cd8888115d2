import { strict as assert } from 'node:assert';
import * as cache from '../../../src/vscode/files/cacheFile';

const encodeCache = (...given: Parameters<typeof cache.encodeCache>) => finish(cache.encodeCache(...given));
const decodeCache = (...given: Parameters<typeof cache.decodeCache>) => finish(cache.decodeCache(...given));

/** Goes on at once, wherever others may wait. */
function finish<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) {
			return step.value;
		}
	}
}

const content = {
	termKeys: ['kvm', undefined, '仮想マシン'],
	notes: [
		{ line: '{"uri":"file:///a.md"}', numbers: Int32Array.of(1, -2, 3) },
		{ line: '{"uri":"file:///ü.md"}', numbers: Int32Array.of() },
	],
};

suite('Cache file', () => {
	test('says what was written where it is long enough for pauses, and where it holds nothing', () => {
		const notes = Array.from({ length: 1000 }, (_, index) => ({
			line: `{"uri":"file:///${'ü'.repeat(index % 7)}.md"}`,
			numbers: Int32Array.from({ length: index }, (__, number) => number * index),
		}));
		for (const long of [
			{ termKeys: [], notes },
			{ termKeys: [], notes: [] },
		]) {
			assert.deepEqual(decodeCache(encodeCache(long, 'key'), 'key'), long);
		}
	});

	test('says what was written', () => {
		assert.deepEqual(decodeCache(encodeCache(content, 'key'), 'key'), content);
	});

	test('says so too where it lies in the middle of other memory, as what Node reads may', () => {
		const bytes = encodeCache(content, 'key');
		for (const offset of [1, 4]) {
			const memory = Buffer.alloc(bytes.length + 8, 0xff);
			memory.set(bytes, offset);
			assert.deepEqual(decodeCache(memory.subarray(offset, offset + bytes.length), 'key'), content);
		}
	});

	test('for another key is not believed', () => {
		assert.equal(decodeCache(encodeCache(content, 'key'), 'other'), undefined);
	});

	test('that is damaged anywhere is not believed', () => {
		const bytes = encodeCache(content, 'key');
		for (let at = 0; at < bytes.length; at++) {
			const damaged = bytes.slice();
			damaged[at] = (damaged[at] ?? 0) ^ 1;
			assert.equal(decodeCache(damaged, 'key'), undefined, `byte ${String(at)}`);
		}
	});

	test('that is cut off, too long, empty or foreign is not believed', () => {
		const bytes = encodeCache(content, 'key');
		for (const foreign of [
			bytes.slice(0, -1),
			Uint8Array.of(...bytes, 0),
			new Uint8Array(0),
			new TextEncoder().encode('hello, world and more'),
		]) {
			assert.equal(decodeCache(foreign, 'key'), undefined);
		}
	});
});
