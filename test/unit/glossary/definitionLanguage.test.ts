import { strict as assert } from 'node:assert';
import { boundTo } from '../../../src/core/glossary/definitionLanguage';
import { definitions } from '../../support/notes';

const [guest] = definitions('**Guest:** A program that runs in a machine.');

/** To whose readers a note at an address in the workspace speaks that defines a guest with such words. */
function boundIn(address: string, markdown: string): string | undefined {
	return guest && boundTo({ ...guest, uri: `file:///notes/${address}`, markdown });
}

suite('Language of a definition', () => {
	test('is that of its note unless its words are English', () => {
		assert.equal(boundIn('docs/it/a.md', 'A program that runs in a machine.'), '');
		assert.equal(boundIn('docs/it/a.md', 'Un programma che gira su una macchina.'), 'it');
		assert.equal(boundIn('docs/ru/a.md', 'Программа, the one and only, in a machine.'), 'ru');
		assert.equal(boundIn('docs/pt-br/a.md', 'Um programa que roda na máquina.'), 'pt');
	});

	test('is not English for one word that other languages have too', () => {
		assert.equal(boundIn('docs/it/a.md', 'Un programma in esecuzione.'), 'it');
	});

	test('is nobody’s where the address tells none, or English', () => {
		assert.equal(boundIn('a.md', 'Un programma che gira su una macchina.'), '');
		assert.equal(boundIn('docs/en/a.md', 'Un programma che gira su una macchina.'), '');
	});
});
