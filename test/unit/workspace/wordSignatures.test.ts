import { strict as assert } from 'node:assert';
import { hashPair } from '../../../src/core/text/fold';
import { WordSignatures } from '../../../src/core/workspace/wordSignatures';

const word = (text: string) => ({ hash: hashPair(text).hash, length: text.length });

/** Words of one to eleven letters, as many as a note of five kilobytes has. */
const held = Array.from({ length: 360 }, (_, at) => `${'abcdefgh'.slice(0, at % 9)}${String(at)}`).map(word);

suite('Word signatures', () => {
	const signatures = new WordSignatures();
	// Two notes beside it in the same block: filters do not run into each other.
	for (const note of [63, 64, 65]) {
		const add = signatures.rewrite(note);
		(note === 64 ? held : [word('neighbour')]).forEach(({ hash, length }) => {
			add(hash, length);
		});
	}
	const mayHold = (text: string) => signatures.mayHold(64, [[word(text)]]);

	test('a word that a note holds is never denied', () => {
		assert.ok(held.every((each) => signatures.mayHold(64, [[each]])));
	});

	test('a name is denied when one of its words is, and not for a form that is missing', () => {
		assert.ok(signatures.mayHold(64, [[word('hypervisors'), ...held.slice(0, 1)], held.slice(1, 2)]));
		assert.equal(signatures.mayHold(64, [held.slice(0, 1), [word('hypervisor')]]), false);
		assert.equal(signatures.mayHold(63, [held.slice(0, 1)]), false);
		assert.ok(signatures.mayHold(63, []), 'a name of signs may be anywhere');
	});

	test('long words that a note lacks are nearly always denied, short ones mostly', () => {
		const absent = Array.from({ length: 2000 }, (_, at) => (at + 1000).toString(36));
		assert.ok(absent.filter((text) => mayHold(`machine ${text}`)).length <= 4);
		assert.ok(absent.filter(mayHold).length <= 120);
	});

	test('a filter can be kept elsewhere, and a note rewritten', () => {
		const copy = new WordSignatures();
		copy.restore(7, signatures.filter([64]));
		assert.ok(held.every((each) => copy.mayHold(7, [[each]])));
		copy.rewrite(7);
		assert.ok(!held.some((each) => copy.mayHold(7, [[each]])));
	});
});
