import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tidyClassifier, tidyLabel } from '../../../src/core/classifier/classifier';
import { languageFor, languages } from '../../../src/core/classifier/languages';
import { commentLines, commentText, quote, quoteC, quotePlain } from '../../../src/core/classifier/literals';
import { scan } from '../../../src/core/classifier/scan';
import { hostileLabel, hostileSentence } from '../../support/hostile';

suite('Tidy labels', () => {
	test('are one line without control characters', () => {
		assert.equal(tidyLabel(' Full\r\n\tvirtualization\u0085 '), 'Full virtualization');
		assert.equal(tidyLabel('a\0b\ud800'), 'a\ufffdb\ufffd');
	});

	test('are distinct and not empty', () => {
		const kinds = ['é', 'e\u0301', ' ', 'b'].map((label) => ({ label, definition: '', kinds: [] }));
		const tidy = tidyClassifier({ name: 'x\n', kinds });
		assert.deepEqual([tidy.name, tidy.kinds.map((kind) => kind.label)], ['x', ['é', 'b']]);
	});
});

suite('Literals', () => {
	test('escape quotes, backslashes and what cannot be seen, as the language does', () => {
		assert.equal(quote('a "b" \\', '"', 'long'), '"a \\"b\\" \\\\"');
		assert.equal(quote('\u202e\u{e0067}', '"', 'long'), '"\\u202e\\U000e0067"');
		assert.equal(quote('\u{e0067}', '"', 'pair'), '"\\udb40\\udc67"');
		assert.equal(quote('\u{e0067}', '"', 'braced'), '"\\u{e0067}"');
		assert.equal(quote('${a}', '"', 'pair', '$'), '"\\${a}"');
		assert.equal(quoteC('why? "??/'), '"why? \\"?\\?/"');
		assert.equal(quotePlain("it's $a", '$'), "'it\\'s $a'");
		assert.equal(quotePlain('$a\u202e', '$'), '"\\$a\\u{202e}"');
	});

	test('leave the joiners of emoji as they are', () => {
		assert.equal(quote('👨‍👩‍👧', '"', 'braced'), '"👨‍👩‍👧"');
	});

	test('that nothing ends run to the end, however long that is', () => {
		for (const language of languages) {
			for (const begin of ['"', "'", '`', '"""', "'\\", 'r#"', '#"', '/*', '?>', '"a\\']) {
				const text = `${language.comment} x\n${begin.repeat(15_000)}`;
				assert.equal(scan(text, language.lexicon, 0, text.length).masked.length, text.length);
			}
		}
	});

	for (const language of languages) {
		test(`are read back in ${language.title}`, () => {
			fc.assert(
				fc.property(hostileLabel.map(tidyLabel), (label) => {
					const text = `x ${language.quote(label)} y`;
					const { literals, masked } = scan(text, language.lexicon, 0, text.length);
					assert.deepEqual(literals, [{ start: 2, end: text.length - 2, value: label }]);
					assert.equal(masked.length, text.length);
				}),
				{ numRuns: 40 },
			);
		});
	}
});

suite('Comments', () => {
	test('are one line that a compiler does not read', () => {
		assert.equal(commentText('\u202eabc\n def '), 'abc def');
		assert.equal(commentText('a */ b ?> ??/ \\u0041 @ts-ignore \\'), 'a */ b ?> ??/ \\u0041 @ts-ignore \\');
		const spoken = (id: string): RegExp | undefined => languageFor(id)?.spoken;
		assert.equal(commentText('a ?> b', spoken('php')), 'a ? > b');
		assert.equal(commentText('ends with \\', spoken('c')), 'ends with \\.');
		assert.equal(commentText('ends with ??/', spoken('cpp')), 'ends with ? ?/');
		assert.equal(commentText('\\u000a', spoken('java')), '\\ u000a');
		assert.equal(commentText('@ts-ignore', spoken('typescript')), '@ ts-ignore');
	});

	test('are wrapped', () => {
		const rows = commentLines('guest '.repeat(60).trim());
		assert.ok(rows.length > 3 && rows.every((row) => row.length <= 72));
		assert.deepEqual(commentLines(''), []);
	});

	for (const language of languages) {
		test(`are comments in ${language.title}, whatever they say`, () => {
			fc.assert(
				fc.property(hostileSentence.map(tidyLabel), (sentence) => {
					for (const row of commentLines(sentence, language.spoken)) {
						const text = `${language.comment} ${row}`;
						const { comments } = scan(text, language.lexicon, 0, text.length);
						assert.deepEqual(comments, [{ start: 0, end: text.length }]);
						assert.doesNotMatch(row, /[\u202a-\u202e\n\r]/);
					}
				}),
				{ numRuns: 40 },
			);
		});
	}
});
