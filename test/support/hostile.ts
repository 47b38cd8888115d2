// Labels and sentences that are made to break generated code: quotes, escapes, comment ends, odd scripts.
import fc from 'fast-check';

/** Each has broken some compiler, formatter or template somewhere. */
export const fragments = [
	...[
		'"',
		"'",
		'`',
		'\\',
		'$',
		'}',
		'{',
		'|',
		',',
		'%',
		'%s',
		'{0}',
		';',
		'#',
		'//',
		'/*',
		'*/',
		'-->',
		'<!--',
		'??/',
	],
	...[
		'"""',
		"'''",
		'${x}',
		'#{x}',
		'\\(x)',
		'?>',
		'<?php',
		'</script>',
		'\\n',
		'\\u000a',
		'\\u',
		'\\x',
		'\\',
		']]>',
	],
	...[
		'@ts-expect-error',
		'@ts-nocheck',
		'coding: latin-1',
		'!',
		'=begin',
		'=end',
		'__END__',
		'go:build ignore',
	],
	...[
		'\n',
		'\r\n',
		'\t',
		'\0',
		'\u0085',
		'\u2028',
		'\u202e',
		'\u2066',
		'\u200b',
		'\u200d',
		'\ufeff',
		'\u00ad',
		'\ud800',
	],
	...[
		'1',
		'42',
		'２',
		'802.1Q',
		'I/O',
		'x86-64',
		'_',
		'__proto__',
		'constructor',
		'Self',
		'self',
		'class',
		'Class',
	],
	...[
		'None',
		'NULL',
		'EOF',
		'END',
		'BEGIN',
		'null',
		'default',
		'init',
		'Type',
		'Unknown',
		'name',
		'label',
		'case',
	],
	...[
		'虚拟化',
		'виртуализация',
		'ハイパーバイザー',
		'가상화',
		'εικονικοποίηση',
		'מחשב',
		'حاسوب',
		'वर्चुअल',
		'เสมือน',
		'🙂',
	],
	...[
		'👨‍👩‍👧',
		'é',
		'e\u0301',
		'ß',
		'ı',
		'İ',
		'ﬁ',
		'Ⅷ',
		'½',
		'ǆ',
		'Type 1',
		'type 1',
		'TYPE_1',
		'VM',
		'vm',
		'KVM',
		' ',
	],
];

/** A label nobody would write, and everybody will. */
export const hostileLabel = fc.oneof(
	fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
	fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
	fc.string({ minLength: 1, maxLength: 12 }),
);

/** A definition of some length, of such fragments and words. */
export const hostileSentence = fc
	.array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom('a', 'guest', 'runs', 'on', 'hardware')), {
		maxLength: 40,
	})
	.map((parts) => parts.join(' '));

/** A kind, with kinds of its own down to `depth`. */
export function hostileKind(depth: number): fc.Arbitrary<HostileKind> {
	return fc.record({
		label: hostileLabel,
		definition: hostileSentence,
		kinds: depth === 0 ? fc.constant([]) : fc.array(hostileKind(depth - 1), { maxLength: 2 }),
	});
}

interface HostileKind {
	readonly label: string;
	readonly definition: string;
	readonly kinds: readonly HostileKind[];
}
