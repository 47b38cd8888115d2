import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tidyClassifier, type Classifier } from '../../../src/core/classifier/classifier';
import { addMissingArms, compareClassifier, type Insertion } from '../../../src/core/classifier/drift';
import { languageFor, languages } from '../../../src/core/classifier/languages';
import type { Language } from '../../../src/core/classifier/language';
import { findMarkers, markerText } from '../../../src/core/classifier/marker';
import { writeClassifier } from '../../../src/core/classifier/write';
import { hostileKind, hostileLabel } from '../../support/hostile';

const labels = ['Partitioning', 'Full virtualization', 'Paravirtualization', 'Hybrid virtualization'];
const techniques = named(labels);

function named(kinds: readonly string[]): Classifier {
	const inner = [{ label: 'Software-based', definition: '', kinds: [] }];
	return {
		name: 'How it is virtualized',
		kinds: kinds.map((label) => ({ label, definition: `${label} is a way.`, kinds: inner })),
	};
}

function get(id: string): Language {
	const language = languageFor(id);
	assert.ok(language);
	return language;
}

function apply(text: string, insertions: readonly Insertion[] | undefined): string {
	assert.ok(insertions);
	return [...insertions]
		.sort((one, other) => other.offset - one.offset)
		.reduce((before, { offset, text: more }) => before.slice(0, offset) + more + before.slice(offset), text);
}

/** The first marker's drift, as labels. */
function drift(text: string, classifier: Classifier, language: Language): Record<string, unknown> {
	const [marker] = findMarkers(text);
	assert.ok(marker);
	const { missing, unknown, present, total } = compareClassifier(text, marker, classifier, language);
	return {
		missing: missing.map(({ label }) => label),
		unknown: unknown.map(({ label, start, end }) => [label, text.slice(start, end)]),
		present,
		total,
	};
}

function complete(text: string, classifier: Classifier, language: Language): string {
	const [marker] = findMarkers(text);
	assert.ok(marker);
	return apply(text, addMissingArms(text, marker, classifier, language));
}

suite('Drift', () => {
	test('says what is missing and what the notes do not know, and where', () => {
		const go = get('go');
		const text = writeClassifier(go, named(['Partitioning', 'Emulation', 'Software-based']), {
			form: 'text',
			indent: '\t',
		});
		assert.deepEqual(drift(text, techniques, go), {
			missing: labels.slice(1),
			unknown: [['Emulation', '"Emulation"']],
			present: 1,
			total: 4,
		});
	});

	test('reads literals in the language’s other notations, and not comments or other code', () => {
		const text = [
			'// virtualization-notes: classifier "How it is virtualized"',
			'func f(text string) Kind {',
			'\tswitch text {',
			'\tcase `Partitioning`, "Full\\u0020virtualization": // case "commented":',
			'\t\tswitch other { case "inner": }',
			'\tcase "\\x50aravirtualization":',
			'\t\treturn "case"',
			'\t}',
			'\treturn nil',
			'}',
			'func g(text string) { switch text { case "elsewhere": } }',
		].join('\n');
		assert.deepEqual(drift(text, techniques, get('go')), {
			missing: ['Hybrid virtualization'],
			unknown: [['inner', '"inner"']],
			present: 3,
			total: 4,
		});
	});

	test('a long list of literals is read once, before the arms and after them', () => {
		const rust = get('rust');
		const list = `x = [${'"a", '.repeat(20_000)}"a"]\n`;
		const text = writeClassifier(rust, named(labels.slice(1)), { form: 'text', indent: '\t' });
		for (const long of [text + list, text.replace('\n', `\n${list}`)]) {
			assert.deepEqual(drift(long, techniques, rust).missing, ['Partitioning']);
		}
	});

	test('sees that arms belong to another function', () => {
		const go = get('go');
		const literal = /case ("[^"]+"):(\n.*)*?\n\t\treturn (\w+), nil/g;
		const text = writeClassifier(go, techniques, { form: 'text', indent: '\t' });
		const other =
			'func other(s string) int {\n\tswitch s {\n\tcase "x":\n\t\treturn 1\n\tdefault:\n\t\treturn 0\n\t}\n}\n';
		const constants = `${text.replace(literal, 'case string($3):\n\t\treturn $3, nil')}\n${other}`;
		assert.deepEqual(drift(constants, techniques, go), {
			missing: labels,
			unknown: [],
			present: 0,
			total: 4,
		});
		const [marker] = findMarkers(constants);
		assert.ok(marker);
		assert.equal(addMissingArms(constants, marker, techniques, go), undefined);
		const before = text.replace('// NewHow', `${other}\n// NewHow`);
		assert.notEqual(before, text);
		assert.deepEqual(drift(before, techniques, go), { missing: [], unknown: [], present: 4, total: 4 });
	});

	test('takes the type from the constants in Go', () => {
		const go = get('go');
		const sides = { from: 'given', to: 'real', whole: 'mapping' };
		const half = writeClassifier(go, named(labels.slice(0, 2)), { form: 'text', indent: '\t', sides });
		assert.match(
			complete(half, techniques, go),
			/\n\t(\w+)HybridVirtualization \1 = "Hybrid virtualization"\n/,
		);
	});

	test('finds the type of a declaration of several lines', () => {
		const c = get('c');
		const text = writeClassifier(c, techniques, { form: 'text', indent: '\t' });
		const tall = text.replace(/(\w+) (\w+)_from\((.*)\)\n\{/, '$1\nparse(\n\t$3\n)\n{');
		assert.notEqual(tall, text);
		assert.deepEqual(drift(tall, techniques, c), { missing: [], unknown: [], present: 4, total: 4 });
	});

	test('does not end at a line for a preprocessor', () => {
		for (const language of ['c', 'cpp', 'csharp'].map(get)) {
			const text = writeClassifier(language, techniques, { form: 'text', indent: '\t' });
			const at = text.lastIndexOf('\n', text.indexOf('"Paravirtualization"')) + 1;
			const parted = `${text.slice(0, at)}#ifdef MORE\n${text.slice(at)}`;
			assert.deepEqual(drift(parted, techniques, language), {
				missing: [],
				unknown: [],
				present: 4,
				total: 4,
			});
		}
	});

	test('ends at the next marker', () => {
		const go = get('go');
		const options = { form: 'text', indent: '\t' } as const;
		const text = writeClassifier(go, techniques, options) + writeClassifier(go, named(['Other']), options);
		const [first, second] = findMarkers(text);
		assert.ok(first && second);
		assert.equal(compareClassifier(text, first, techniques, go).arms.length, 4);
		assert.equal(compareClassifier(text, second, techniques, go).arms.length, 1);
	});

	test('gives no edit when nothing is missing, or no place for one can be seen', () => {
		const text = `// ${markerText('How it is virtualized')}\nfunc f() {}\n`;
		const [marker] = findMarkers(text);
		assert.ok(marker);
		assert.equal(addMissingArms(text, marker, techniques, get('go')), undefined);
		assert.deepEqual(addMissingArms(text, marker, named([]), get('go')), []);
	});

	test('adds arms in the names and the indentation that the code has', () => {
		const python = get('python');
		const half = writeClassifier(python, named(labels.slice(0, 1)), { form: 'text', indent: '  ' });
		const changed = half.replaceAll('HowItIsVirtualizedKind', 'Way').replaceAll(/^(?=.)/gm, '    ');
		const full = complete(changed, techniques, python);
		assert.match(full, /\n {6}FULL_VIRTUALIZATION = "Full virtualization"\n/);
		assert.match(
			full,
			/\n {10}case "Full virtualization":\n {12}# Full virt.*\n.*\n {12}return cls\.FULL_VIRTUALIZATION\n/,
		);
	});

	test('keeps carriage returns and a comment above the last arm', () => {
		const rust = get('rust');
		const half = writeClassifier(rust, named(labels.slice(0, 2)), { form: 'text', indent: '\t' });
		const commented = half
			.replace('\t\t\t_ =>', '\t\t\t// Nothing else.\n\t\t\t_ =>')
			.replaceAll('\n', '\r\n');
		const full = complete(commented, techniques, rust);
		assert.doesNotMatch(full, /[^\r]\n/);
		assert.match(full, /Self::HybridVirtualization\),\r\n\t\t\t\/\/ Nothing else.\r\n\t\t\t_ =>/);
	});

	test('sets the comma that the last member lacks', () => {
		const options = { form: 'text', indent: '\t' } as const;
		const separated = ['c', 'cpp', 'csharp', 'rust', 'javascript', 'java', 'kotlin'];
		for (const language of separated.map(get)) {
			const half = writeClassifier(language, named(labels.slice(0, 2)), options);
			const bare = half.replace(/,(?=\n\t(?:;|\}))|,(?=\n\})/, ' // The last.');
			assert.notEqual(bare, half, language.id);
			const full = writeClassifier(language, techniques, options);
			assert.equal(complete(bare, techniques, language).replace(/, \/\/ The last\./, ','), full);
		}
		for (const language of ['java', 'kotlin'].map(get)) {
			const half = writeClassifier(language, named(labels.slice(0, 2)), options);
			const full = writeClassifier(language, techniques, options);
			assert.equal(complete(half.replace(/,\n\t;/, ';'), techniques, language), full.replace(/\n\t;/, ';'));
		}
	});

	test('adds to a union that no semicolon ends', () => {
		const typescript = get('typescript');
		const options = { form: 'text', indent: '\t' } as const;
		const [half, full] = [named(labels.slice(0, 2)), techniques].map((classifier) =>
			writeClassifier(typescript, classifier, options).replaceAll(';', ''),
		);
		assert.ok(half !== undefined && full !== undefined);
		assert.equal(complete(half, techniques, typescript).replaceAll(';', ''), full);
		const oneLine = half.replace(/=\n\t\| ('\w+')\n\t\|/, '= $1 |');
		assert.match(complete(oneLine, techniques, typescript), /= 'Part\w+' \| 'Full \w+'\n\t\| 'Para\w+'\n/);
	});

	test('takes the enumerators’ prefix in C from those that are there', () => {
		const c = get('c');
		const half = writeClassifier(c, named(labels.slice(0, 2)), { form: 'text', indent: '\t' });
		const type = /\} (\w+);/.exec(half)?.[1] ?? '';
		const renamed = half.replaceAll(type, 'way').replaceAll(type.toUpperCase(), 'WAY_OF_ALL');
		const full = complete(renamed, techniques, c);
		assert.match(full, /\n\tWAY_OF_ALL_PARAVIRTUALIZATION,\n/);
		assert.match(full, /\n\t\treturn WAY_OF_ALL_PARAVIRTUALIZATION;\n/);
	});

	test('writes arms with a colon in Java where the code has them, if they return', () => {
		const java = get('java');
		const half = writeClassifier(java, named(labels.slice(0, 2)), { form: 'text', indent: '\t' })
			.replace('return switch', 'switch')
			.replaceAll(/case (.*) -> (.*)/g, 'case $1: return $2')
			.replace('default ->', 'default:')
			.replace('};', '}');
		assert.match(
			complete(half, techniques, java),
			/\n\t\t\tcase "Paravirtualization":\n(?:\t{4}\/\/.*\n)+\t{4}return PARAVIRTUALIZATION;\n/,
		);
		const yields = half.replaceAll(/: return /g, ': yield ');
		const [marker] = findMarkers(yields);
		assert.ok(marker);
		assert.equal(addMissingArms(yields, marker, techniques, java), undefined);
	});

	test('reads types with bases and interfaces', () => {
		const written = (
			[
				['python', '(enum.Enum):', ['(str, Enum):', '(StrEnum):', '(str, enum.Enum):', '(enum.StrEnum):']],
				['php', ': string\n', [': string implements Labelled\n', ': string implements A, B\n']],
				['java', 'Kind {', ['Kind implements Labelled {', 'Kind\n\t\timplements A, B {']],
				['csharp', 'Kind\n{', ['Kind : byte\n{', 'Kind: int {']],
				['cpp', 'Kind {', ['Kind : std::uint8_t {']],
				['kotlin', '(val label: String) {', ['(val label: String) : Labelled {']],
				['swift', ': String, CaseIterable', [': String, CaseIterable, Codable']],
			] as const
		).flatMap(([id, plain, others]) => others.map((other) => ({ language: get(id), plain, other })));
		const options = { form: 'text', indent: '\t' } as const;
		for (const { language, plain, other } of written) {
			const changed = (labels_: readonly string[]): string => {
				const text = writeClassifier(language, named(labels_), options);
				assert.ok(text.includes(plain), `${language.id}: ${plain}`);
				return text.replace(plain, other).replaceAll(/ +/g, ' ');
			};
			const completed = complete(changed(labels.slice(0, 2)), techniques, language).replaceAll(/ +/g, ' ');
			assert.equal(completed, changed(labels), other);
		}
	});

	test('does not take a name that is there', () => {
		const go = get('go');
		const half = writeClassifier(go, named(['Type 1']), { form: 'text', indent: '\t' });
		assert.match(complete(half, named(['Type 1', 'Type-1']), go), /KindType1_2 /);
	});

	for (const language of languages) {
		test(`completes ${language.title} to what the generator would have written`, () => {
			const options = { form: 'text', indent: '\t' } as const;
			const half = writeClassifier(language, named(labels.slice(0, 2)), options);
			const full = writeClassifier(language, techniques, options);
			const squeezed = (text: string): string => text.replaceAll(/ +/g, ' ');
			assert.equal(squeezed(complete(half, techniques, language)), squeezed(full));
		});

		test(`reads back what it wrote in ${language.title}, whatever the labels`, () => {
			const classifiers = fc.record({
				name: hostileLabel,
				kinds: fc.array(hostileKind(1), { minLength: 1, maxLength: 6 }),
			});
			const sides = { from: 'given', to: 'real', whole: 'mapping' };
			fc.assert(
				fc.property(classifiers, fc.boolean(), (classifier, mapped) => {
					const tidy = tidyClassifier(classifier);
					fc.pre(tidy.kinds.length > 1 && tidy.name !== '');
					const options = { form: 'text', indent: '  ', ...(mapped && { sides }) } as const;
					const text = writeClassifier(language, classifier, options);
					const whole = { missing: [], unknown: [], present: tidy.kinds.length, total: tidy.kinds.length };
					assert.deepEqual(drift(text, classifier, language), whole);
					const half = { ...tidy, kinds: tidy.kinds.slice(1) };
					const completed = complete(writeClassifier(language, half, options), classifier, language);
					assert.deepEqual(drift(completed, classifier, language), whole);
				}),
				{ numRuns: 10 },
			);
		});
	}
});
