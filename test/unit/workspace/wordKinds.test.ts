import { strict as assert } from 'node:assert';
import { isOrdinaryWord } from '../../../src/core/glossary/chapterWords';
import { isEveryday } from '../../../src/core/glossary/reach';
import { WordKind, WordKinds } from '../../../src/core/workspace/wordKinds';

suite('Kinds of words', () => {
	test('are the same however often they are asked for, and after more words than are remembered', () => {
		const kinds = new WordKinds();
		const words = ['Lists', 'connection string', 'container', 'hypervisor', 's3', 'S3', '控制'];
		for (let round = 0; round < 3; round++) {
			for (const each of words) {
				const kind = kinds.of(`a ${each}.`, 2, 2 + each.length);
				assert.equal((kind & WordKind.everyday) !== 0, isEveryday(each));
				assert.equal((kind & WordKind.ordinary) !== 0, isOrdinaryWord(each));
			}
			for (let other = 0; other < 40_000; other++) {
				const word = `kvm${String(round)}${String(other)}`;
				kinds.of(word, 0, word.length);
			}
		}
	});
});
