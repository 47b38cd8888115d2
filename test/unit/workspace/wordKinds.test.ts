import { strict as assert } from 'node:assert';
import { isOrdinaryWord } from '../../../src/core/glossary/chapterWords';
import { isEveryday } from '../../../src/core/glossary/reach';
import { WordKinds } from '../../../src/core/workspace/wordKinds';

suite('Kinds of words', () => {
	test('are the same however often they are asked for, and after more words than are remembered', () => {
		const kinds = new WordKinds();
		const words = ['Lists', 'connection string', 'container', 'hypervisor', 's3', 'S3', '控制'];
		for (let round = 0; round < 3; round++) {
			for (const each of words) {
				assert.deepEqual(kinds.of(each), {
					isEveryday: isEveryday(each),
					isOrdinary: isOrdinaryWord(each),
				});
			}
			for (let other = 0; other < 40_000; other++) {
				kinds.of(`kvm${String(round)}${String(other)}`);
			}
		}
	});
});
