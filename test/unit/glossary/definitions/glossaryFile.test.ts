import { strict as assert } from 'node:assert';
import { readGlossaryFile } from '../../../../src/core/glossary/definitions/glossaryFile';
import { lines } from '../../../support/notes';

const read = (...text: readonly string[]) =>
	readGlossaryFile({ uri: 'file:///shop/shop.glossary.yml', version: 1, text: lines(...text) });
const problems = (...text: readonly string[]) =>
	read(...text).problems.map(({ code, detail, position }) => [
		code,
		detail,
		position.line + 1,
		position.character + 1,
	]);

const full = [
	'contexts:',
	'  - name: Cargo',
	'    domainVisionStatement: To route cargo.',
	'    paths:',
	'      - shipping',
	'    meta:',
	'      "👥 Owner:": "[Team A](https://x.y)"',
	'    terms:',
	'      - name: Leg Policy',
	'        definition: |',
	'          Rules that a leg',
	'          has to follow.',
	'        examples:',
	'          - The policy picks a leg.',
	'        aliases:',
	'          - Rule',
	'          - "Leg-Rule"',
	'        meta:',
	'          ✅: Approved',
	'      - name: Vessel',
];

suite('Glossary files', () => {
	test('have contexts with name, vision, paths and meta', () => {
		assert.deepEqual(
			read(...full).contexts.map(({ name, vision, paths, meta }) => ({ name, vision, paths, meta })),
			[
				{
					name: 'Cargo',
					vision: 'To route cargo.',
					paths: ['shipping'],
					meta: [['👥 Owner:', '[Team A](https://x.y)']],
				},
			],
		);
	});

	test('have terms with definition, examples, aliases and meta', () => {
		const { definitions } = read(...full);
		assert.deepEqual(
			definitions.map(({ label, markdown, aliases, entry }) => [
				label,
				markdown,
				aliases.map((alias) => alias.label),
				entry?.usage,
				entry?.meta,
			]),
			[
				[
					'Leg Policy',
					'Rules that a leg\nhas to follow.',
					['Rule', 'Leg-Rule'],
					['The policy picks a leg.'],
					[['✅', 'Approved']],
				],
				['Vessel', '', [], [], []],
			],
		);
		assert.equal(definitions[1]?.body, undefined, 'a term may wait for its definition');
	});

	test('give exact spans, in block scalars and quotation marks too', () => {
		const text = lines(...full);
		const [first] = read(...full).definitions;
		assert.equal(text.slice(first?.head.start, first?.head.end), 'Leg Policy');
		assert.equal(
			text.slice(first?.body?.start, first?.body?.end),
			'Rules that a leg\n          has to follow.',
		);
		assert.deepEqual(
			first?.aliases.map(({ span }) => text.slice(span.start, span.end)),
			['Rule', 'Leg-Rule'],
		);
		assert.equal(first?.form, 'glossaryFile');
	});

	test('may hold names and paths only, or nothing in a context', () => {
		assert.deepEqual(
			read('contexts:', '  - terms:', '    - name: firstTerm').definitions.map(({ label }) => label),
			['firstTerm'],
		);
		assert.deepEqual(problems('contexts:'), []);
		assert.deepEqual(problems('contexts:', '  -'), []);
		assert.deepEqual(problems('contexts:', '  - terms:'), []);
	});

	test('read every block scalar: folded and literal, clipped, stripped and kept', () => {
		for (const [mark, wanted] of [
			['>', 'one two'],
			['>-', 'one two'],
			['>+', 'one two'],
			['|', 'one\ntwo'],
			['|-', 'one\ntwo'],
			['|+', 'one\ntwo'],
		] as const) {
			assert.equal(
				read(
					'contexts:',
					'  - terms:',
					'    - name: T',
					`      definition: ${mark}`,
					'        one',
					'        two',
					'',
				).definitions[0]?.markdown,
				wanted,
				mark,
			);
		}
	});

	test('keep terms of one name, and names in any script', () => {
		assert.deepEqual(
			read(
				'contexts:',
				'- terms:',
				'  - name: firstTerm',
				'  - name: First Term',
				'  - name: 购物车',
				'    aliases: [注文]',
			).definitions.map(({ label }) => label),
			['firstTerm', 'First Term', '购物车'],
		);
	});

	test('show a quote without an end where it begins', () => {
		for (const quote of ['"', "'"]) {
			assert.deepEqual(
				problems(
					'contexts:',
					'  - terms:',
					'    - name: Leg',
					`      definition: ${quote}Not closed.`,
					'    - name: Cargo',
				),
				[['yaml', `Missing closing ${quote}quote`, 4, 19]],
			);
		}
	});

	test('say where something is wrong and read the rest', () => {
		assert.deepEqual(problems(''), [['empty', '', 1, 1]]);
		assert.deepEqual(problems('unknown:'), [['unknownKey', 'unknown', 1, 1]]);
		assert.deepEqual(problems('contexts:', '  - terms:', '    - name:'), [['missingName', '', 3, 7]]);
		assert.deepEqual(problems('contexts:', '  - terms: text'), [['wrongType', 'terms', 2, 12]]);
		assert.deepEqual(problems('contexts:', '  - terms:', '    - name: [a]'), [
			['missingName', '', 3, 7],
			['wrongType', '', 3, 13],
		]);
		const broken = read(
			'contexts:',
			'  - terms:',
			'    - name: good',
			'      definition: : A colon too many',
			'    - name: after',
		);
		assert.equal(broken.problems[0]?.code, 'yaml');
		assert.equal(broken.problems[0]?.position.line, 3);
		assert.equal(broken.definitions[0]?.label, 'good');
	});

	test('list their imports with their addresses; the web is never read', () => {
		const { imports, problems: found } = read(
			'imports:',
			'  - "../payments/payments.glossary.yml"',
			'  - https://x.y/z.glossary.yml',
		);
		assert.deepEqual(
			imports.map(({ target, uri }) => [target, uri]),
			[['../payments/payments.glossary.yml', 'file:///payments/payments.glossary.yml']],
		);
		assert.deepEqual(
			found.map(({ code, position }) => [code, position.line]),
			[['importOnWeb', 2]],
		);
	});

	test('bear hostile texts: anchors that multiply, depth without end, bytes without sense', () => {
		const laughs = [
			'a: &a [x, x]',
			...'bcdefghij'
				.split('')
				.map((key, at) => `${key}: &${key} [*${'abcdefghij'[at] ?? 'a'}, *${'abcdefghij'[at] ?? 'a'}]`),
			'contexts: *j',
		];
		assert.equal(read(...laughs).definitions.length, 0);
		assert.equal(read(`contexts: ${'['.repeat(200)}`).definitions.length, 0);
		assert.equal(read('\u0000\uFFFF: [').definitions.length, 0);
	});

	test('tell what YAML allows and they do not: a key twice, a second document, aliases of lists', () => {
		assert.deepEqual(problems('contexts: []', 'contexts: []'), [['yaml', 'Map keys must be unique', 2, 1]]);
		assert.equal(problems('contexts: []', '---', 'contexts: []')[0]?.[0], 'yaml');
		const found = read(
			'contexts:',
			'  - name: &team Team',
			'    terms:',
			'      - name: *team',
			'  - terms: *terms',
		);
		assert.deepEqual(
			found.definitions.map(({ label }) => label),
			['Team'],
		);
		assert.deepEqual(
			found.problems.map(({ detail, position }) => [detail, position.line + 1]),
			[['The alias *terms stands for no single value', 5]],
		);
	});

	test('of thousands of lines are read in one go: keys, aliases, contexts, slips', () => {
		const many = (line: string) => Array.from({ length: 2_000 }, (_, at) => line.replace('#', String(at)));
		assert.equal(read(...many('k#: 1')).problems.length, 100);
		assert.equal(read('contexts:', ...many('- x')).problems.length, 100);
		assert.equal(read('imports:', '- &a a.yml', ...many('- *a')).imports.length, 2_001);
		assert.equal(read('contexts:', ...many('- {}')).contexts.length, 2_000);
	});
});
