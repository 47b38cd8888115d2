import { strict as assert } from 'node:assert';
import { isEnglish } from '../../../../src/core/glossary/definitions/english';

suite('English', () => {
	test('is told by its commonest words, short texts by their letters', () => {
		const is = (text: string) => isEnglish({ text, frontMatter: undefined });
		assert.equal(is('KVM runs guests.'), true);
		assert.equal(is('虚拟机是一种计算机。'), false);
		assert.equal(is('The machine is the part of the system that runs. '.repeat(20)), true);
		assert.equal(is('Die Maschine ist der Teil des Systems, in dem alles läuft. '.repeat(20)), false);
		const [english, russian] = ['The machine is a part of the system. ', 'Машина является частью системы. '];
		assert.equal(is(english.repeat(30) + russian.repeat(60)), false);
		assert.equal(is(english.repeat(60) + russian.repeat(10)), true);
	});
});
