import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Characters, CharacterKind } from '../../../src/core/text/characters';
import { fold, hashPair, withoutAccents } from '../../../src/core/text/fold';
import { identifierPartEnd } from '../../../src/core/text/identifiers';
import { Segmenter } from '../../../src/core/text/segment';
import { Gap, TokenFlag, TokenKind } from '../../../src/core/text/tokens';

const gaps: Readonly<Record<Gap, string>> = {
	[Gap.none]: '+',
	[Gap.seam]: '|',
	[Gap.hyphen]: '-',
	[Gap.space]: ' ',
	[Gap.end]: '¶',
};

/** The tokens of some stretches, each behind what parts it from the one before: `¶bare-metal hosts`. */
function read(code: boolean, text: string, stretches: readonly (readonly [number, number])[]): string {
	const segmenter = new Segmenter();
	segmenter.begin();
	for (const [start, end] of stretches) {
		segmenter.scan(text, start, end, code);
	}
	const { tokens } = segmenter;
	return Array.from({ length: tokens.count }, (_, index) => {
		const sign = String.fromCodePoint(
			tokens.kind[index] === TokenKind.symbol ? (tokens.hash[index] ?? 0) : 0,
		);
		const isClosed = ((tokens.flags[index] ?? 0) & TokenFlag.closed) !== 0;
		const word = tokens.kind[index] === TokenKind.symbol ? sign : tokens.text(index);
		return `${gaps[(tokens.gap[index] ?? 0) as Gap]}${isClosed ? `(${word})` : word}`;
	}).join('');
}

function readAll(text: string, code = false): string {
	return read(code, text, [[0, text.length]]);
}

suite('Words of prose', () => {
	const cases: readonly (readonly [title: string, text: string, tokens: string])[] = [
		['blanks and one line end part words', 'Both VMs\r\n run', '¶both vms run'],
		['an empty line ends a phrase', 'one\n \ntwo', '¶one¶two'],
		['a hyphen between words joins', 'bare-metal', '¶bare-metal'],
		['also at the end of a line', 'bare-\nmetal', '¶bare-metal'],
		['a spaced one is a sign', 'one - two- three', '¶one - two+- three'],
		['marks are read through', '**bare** `metal` a*b*', '¶bare metal a+b'],
		['marks between blanks are signs', '2 * 3', '¶2 * 3'],
		['an underscore between words joins', '_virtual_machine_', '¶virtual-machine'],
		['signs are tokens', 'I/O, C++', '¶i+/+o+, c++++'],
		['apostrophes are one sign', 'VM’s', "¶vm+'+s"],
		['entities are what they stand for', 'a&nbsp;b AT&amp;T x&shy;y', '¶a b at+&+t x+y'],
		['backslashes are gone', 'a\\_b \\*', '¶a-b'],
		['addresses are closed and not read', 'see https://kvm.org/vm. End', '¶see (https)+:+. end'],
		['also behind www, and nowhere else', 'www. a www.b.c a.b c. d', '¶(www)+. a (www)+. a+.+b c+. d'],
		['ideographs stand alone', '仮想VM', '¶仮+想+vm'],
		['soft hyphens are not there', 'vir\u00adtual', '¶virtual'],
		['nothing is nothing', '', ''],
	];
	for (const [title, text, tokens] of cases) {
		test(title, () => {
			assert.equal(readAll(text), tokens);
		});
	}

	test('stretches go on, over a line end or without', () => {
		assert.equal(
			read(false, 'bare\n> metal', [
				[0, 4],
				[7, 12],
			]),
			'¶bare metal',
		);
		assert.equal(
			read(false, '**VM**s', [
				[2, 4],
				[6, 7],
			]),
			'¶vm+s',
		);
		assert.equal(
			read(false, 'bare-\n> metal', [
				[0, 5],
				[8, 13],
			]),
			'¶bare-metal',
		);
	});

	test('the columns of a token are its place, its hashes and its capitals', () => {
		const segmenter = new Segmenter();
		segmenter.begin();
		segmenter.scan('a VMs ', 1, 6, false);
		const { tokens } = segmenter;
		const { start, end, hash, capitals, count } = tokens;
		assert.deepEqual([count, start[0], end[0], capitals[0]], [1, 2, 5, 0b110]);
		assert.deepEqual({ hash: hash[0], check: tokens.check(0) }, hashPair('vms'));
	});

	test('an s with an accent is no plural: no part of an identifier ends inside a letter', () => {
		const segmenter = new Segmenter();
		segmenter.begin();
		segmenter.scan('VVs\u0301a', 0, 5, true);
		const { count, start, end } = segmenter.tokens;
		assert.deepEqual(
			Array.from({ length: count }, (_, at) => [start[at], end[at]]),
			[
				[0, 1],
				[1, 5],
			],
		);
	});

	test('the short way of ASCII words and the exact way of all others agree', () => {
		const unit = fc.constantFrom(...'aZ09sVM-_ é仮\u00ad\u0301'.split(''), 'Ｖ', 'ß', 'İ');
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 12 }), fc.boolean(), (text, code) => {
				const segmenter = new Segmenter();
				segmenter.begin();
				segmenter.scan(text, 0, text.length, code);
				const { tokens } = segmenter;
				for (let at = 0; at < tokens.count; at++) {
					if (tokens.kind[at] === TokenKind.symbol) {
						continue;
					}
					const source = text.slice(tokens.start[at], tokens.end[at]);
					assert.equal(tokens.text(at), fold(source));
					assert.deepEqual({ hash: tokens.hash[at], check: tokens.check(at) }, hashPair(fold(source)));
					// A word that has a full-width letter takes the exact way; the rest of it must not change.
					segmenter.begin();
					const wide = source.replace(/^[A-Za-z0-9]/, (first) =>
						String.fromCharCode(first.charCodeAt(0) + 0xfee0),
					);
					const open = (flags = 0) => (flags & ~TokenFlag.closed) | (code ? TokenFlag.code : 0);
					const [capitals, flags, hash] = [tokens.capitals[at], open(tokens.flags[at]), tokens.hash[at]];
					segmenter.scan(wide, 0, wide.length, false);
					if (tokens.count === 1) {
						assert.deepEqual(
							[tokens.capitals[0], open(tokens.flags[0]), tokens.hash[0]],
							[capitals, flags, hash],
						);
					}
					segmenter.begin();
					segmenter.scan(text, 0, text.length, code);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('words, signs and gaps are those that a pattern finds', () => {
		const unit = fc.constantFrom(...'aB7zZ  \n\n,(."+'.split(''), '\r\n', '\t');
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
				const found = [...text.matchAll(/[A-Za-z0-9]+|[^\sA-Za-z0-9]/g)];
				const expected = found.map(({ 0: token, index }, at) => {
					const before = found[at - 1];
					const gap = text.slice((before?.index ?? 0) + (before?.[0].length ?? 0), index);
					const isEnd = at === 0 || /\n\s*\n/.test(gap);
					return `${isEnd ? '¶' : gap === '' ? '+' : ' '}${token.toLowerCase()}`;
				});
				assert.equal(readAll(text), expected.join(''));
			}),
			{ numRuns: 300 },
		);
	});

	test('several tokens are one word to their hashes', () => {
		const segmenter = new Segmenter();
		segmenter.begin();
		segmenter.scan('bare-Mëtal', 0, 10, false);
		const { tokens } = segmenter;
		const hash = tokens.hashOn(tokens.hash[0] ?? 0, 1);
		assert.deepEqual({ hash, check: tokens.check(0, 2) }, hashPair('baremëtal'));
	});

	test('nothing goes on from a part: no phrase, no hyphen, no path', () => {
		const segmenter = new Segmenter();
		segmenter.begin();
		segmenter.scan('see /etc/bare-', 0, 14, false);
		segmenter.part();
		segmenter.scan('see /etc/bare-metal', 14, 19, false);
		const { gap, flags, count } = segmenter.tokens;
		assert.deepEqual([gap[count - 1], flags[count - 1]], [Gap.end, TokenFlag.lower]);
	});

	test('a long text makes room for itself', () => {
		const text = 'ﷺ '.repeat(300);
		assert.equal(readAll(text).length, (1 + fold('ﷺ').length) * 300);
	});
});

suite('Words of code', () => {
	const characters = new Characters();
	const cut = (word: string) => {
		const parts: string[] = [];
		for (let start = 0; start < word.length;) {
			const end = identifierPartEnd(word, start, word.length, characters);
			parts.push(word.slice(start, end));
			start = end;
		}
		return parts.join('|');
	};

	test('identifiers are cut at their seams', () => {
		for (const parts of [
			'new|KVM|Hypervisor',
			'type|1|Hypervisor',
			'VMM|Factory',
			'VMs|By|Id',
			'OSes',
			'v|CPUs',
			'x|86|Emulator',
			'Straße|Neu',
			'VM',
			'vm|2',
			'fbsd\u00ad|10\u00ad|x',
		]) {
			assert.equal(cut(parts.replaceAll('|', '')), parts);
		}
	});

	test('in code all words are, also those of small letters, which are read without a look for seams', () => {
		const unit = fc.constantFrom(...'aasstZVM09é仮'.split(''));
		fc.assert(
			fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (text) => {
				const segmenter = new Segmenter();
				segmenter.begin();
				segmenter.scan(`(${text}b c`, 1, 1 + text.length, true);
				const { count, start, end, kind, flags } = segmenter.tokens;
				const found = Array.from({ length: count }, (_, at) =>
					text.slice((start[at] ?? 0) - 1, (end[at] ?? 0) - 1),
				);
				assert.deepEqual(
					found,
					text.split(/(仮)/).flatMap((part) => (part === '' ? [] : cut(part).split('|'))),
				);
				assert.ok(kind.subarray(0, count).every((each) => each !== TokenKind.symbol));
				assert.ok(flags.subarray(0, count).every((each) => (each & TokenFlag.code) !== 0));
			}),
			{ numRuns: 300 },
		);
	});

	test('comments go on over lines, other signs are signs', () => {
		assert.equal(readAll('// a\n\t// b', true), '¶/+/ a b');
		assert.equal(readAll('# a\n#\n# b', true), '¶# a¶b');
		assert.equal(readAll('a * b `c`', true), '¶a * b `+c+`');
		assert.equal(readAll('newVM_id', true), '¶new|vm-id');
	});
});

suite('Tokens', () => {
	test('of a very long text take room only until the next', () => {
		const segmenter = new Segmenter();
		const long = 'VM '.repeat(100_000);
		segmenter.begin();
		segmenter.scan(long, 0, long.length, false);
		assert.equal(segmenter.tokens.count, 100_000);
		assert.equal(segmenter.tokens.text(99_999), 'vm');
		segmenter.begin();
		assert.ok(segmenter.tokens.start.length + segmenter.tokens.folded.length < 200_000);
		segmenter.scan('Two VMs', 0, 7, false);
		assert.deepEqual(
			[0, 1].map((at) => segmenter.tokens.text(at)),
			['two', 'vms'],
		);
	});
});

suite('Characters', () => {
	test('folding forgets case, width and composition', () => {
		assert.equal(fold('ＶＩＲＴＵＡＬ'), 'virtual');
		assert.equal(fold('Straße'), fold('STRASSE'));
		assert.equal(fold('ΚΌΣΜΟΣ'), fold('κόσμος'));
		assert.equal(fold('e\u0301'), fold('É'));
		assert.equal(fold('ｶﾞ'), 'ガ');
		assert.equal(withoutAccents(fold('Máy ảo, Łódź, мой')), 'may ao, lodz, мой');
	});

	test('kinds are found for planes beyond the first', () => {
		const characters = new Characters();
		assert.equal(characters.kindAt('𠮷', 0), CharacterKind.dense);
		assert.equal(characters.kindAt('𝐕', 0), CharacterKind.upper);
		assert.equal(characters.kindAt('👩', 0), CharacterKind.symbol);
		assert.equal(characters.kindAt('\ud83d', 0), CharacterKind.symbol);
	});
});
