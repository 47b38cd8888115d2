import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tidyClassifier, type Classifier } from '../../../src/core/classifier/classifier';
import { compareClassifier } from '../../../src/core/classifier/drift';
import { languageFor, languages } from '../../../src/core/classifier/languages';
import type { Language } from '../../../src/core/classifier/language';
import { findMarkers } from '../../../src/core/classifier/marker';
import { possibleRenames, renameEdits, renamesIn, type Rename } from '../../../src/core/classifier/rename';
import { writeClassifier } from '../../../src/core/classifier/write';
import { hostileLabel } from '../../support/hostile';

const options = { form: 'text', indent: '\t' } as const;

function named(...labels: readonly string[]): Classifier {
	return {
		name: 'How it is virtualized',
		kinds: labels.map((label) => ({ label, definition: `${label} is a way.`, kinds: [] })),
	};
}

function get(id: string): Language {
	const language = languageFor(id);
	assert.ok(language);
	return language;
}

function renames(text: string, classifier: Classifier, language: Language): readonly Rename[] {
	const [marker] = findMarkers(text);
	assert.ok(marker);
	return renamesIn(compareClassifier(text, marker, classifier, language), classifier);
}

/** The text with the only rename made. */
function renamed(text: string, classifier: Classifier, language: Language): string {
	const [marker] = findMarkers(text);
	const [rename, ...others] = renames(text, classifier, language);
	assert.ok(marker && rename);
	assert.equal(others.length, 0);
	return [...renameEdits(text, marker, classifier, language, rename)]
		.sort((one, other) => other.start - one.start)
		.reduce((before, { start, end, text: more }) => before.slice(0, start) + more + before.slice(end), text);
}

const squeezed = (text: string): string => text.replaceAll(/ +/g, ' ');

suite('Renamed kinds', () => {
	const told = (code: readonly string[], notes: readonly string[]): readonly string[] => {
		const go = get('go');
		return renames(writeClassifier(go, named(...code), options), named(...notes), go).map(
			({ from, to }) => `${from.label} → ${to.label}`,
		);
	};

	test('are the only unknown and the only missing one', () => {
		assert.deepEqual(told(['A', 'B', 'C'], ['D', 'C', 'A']), ['B → D']);
	});

	test('may be any of the missing ones where none is likely, the most alike first', () => {
		const go = get('go');
		const text = writeClassifier(go, named('Block', 'File', 'Object'), options);
		const notes = named('Block', 'Warm', 'Cold', 'Files', 'Frozen');
		const [marker] = findMarkers(text);
		assert.ok(marker);
		const drift = compareClassifier(text, marker, notes, go);
		const [file] = drift.unknown;
		assert.ok(file);
		const likely = renamesIn(drift, notes);
		assert.deepEqual(likely, []);
		const possible = possibleRenames(drift, file, likely);
		assert.deepEqual(
			possible.map(({ from, to }) => `${from.label} → ${to.label}`),
			['File → Files', 'File → Cold', 'File → Warm'],
		);
		assert.deepEqual(possibleRenames(drift, file, possible), [], 'one is likely');
	});

	test('stand in the same place', () => {
		assert.deepEqual(told(['A', 'B', 'C', 'D', 'E'], ['A', 'X', 'C', 'Y', 'E']), ['B → X', 'D → Y']);
		assert.deepEqual(told(['A', 'B', 'C', 'D'], ['A', 'X', 'Y', 'D']), [], 'it may be either');
		assert.deepEqual(told(['A', 'B'], ['B', 'A', 'X', 'Y']), []);
	});

	test('have the same words, or nearly the same letters', () => {
		const three = ['One', 'Two', 'Three'];
		assert.deepEqual(
			told(['Container-based', 'Other'], [...three, 'Container-based virtualization', 'Last']),
			['Container-based → Container-based virtualization'],
		);
		assert.deepEqual(told(['Paravirtualisation', 'Other'], [...three, 'Paravirtualization', 'Last']), [
			'Paravirtualisation → Paravirtualization',
		]);
		assert.deepEqual(told(['Type 1 machine', 'Other'], [...three, 'Type 2 machine', 'Last']), []);
	});

	for (const language of languages) {
		test(`become in ${language.title} what the generator would have written`, () => {
			const old = writeClassifier(language, named('Partitioning', 'Full emulation', 'Hybrid'), options);
			const notes = named('Partitioning', 'Paravirtualization', 'Hybrid');
			const wanted = writeClassifier(language, notes, options);
			assert.equal(squeezed(renamed(old, notes, language)), squeezed(wanted));
		});

		test(`are known afterwards in ${language.title}, whatever the labels`, () => {
			fc.assert(
				fc.property(hostileLabel, hostileLabel, hostileLabel, (kept, before, after) => {
					const [code, notes] = [named(kept, before), named(kept, after)].map((each) => tidyClassifier(each));
					const all = tidyClassifier(named(kept, before, after));
					fc.pre(code?.kinds.length === 2 && notes?.kinds.length === 2 && all.kinds.length === 3);
					const text = renamed(writeClassifier(language, code, options), notes, language);
					const [marker] = findMarkers(text);
					assert.ok(marker);
					const { missing, unknown } = compareClassifier(text, marker, notes, language);
					assert.deepEqual([missing, unknown], [[], []]);
				}),
				{ numRuns: 10 },
			);
		});
	}

	test('are renamed where the rest of the file names them, and nowhere else', () => {
		const notes = named('A', 'Gamma');
		const go = get('go');
		const text = writeClassifier(go, named('A', 'Beta'), options).replaceAll('HowItIsVirtualizedKind', 'Way');
		const used = `${text}\nfunc f() Way { return WayBeta } // WayBeta "Beta"\nvar WayBetas, s = 1, "Beta"\n`;
		assert.match(
			renamed(used, notes, go),
			/\nfunc f\(\) Way \{ return WayGamma \} \/\/ WayBeta "Beta"\nvar WayBetas, s = 1, "Beta"\n$/,
		);
		const python = get('python');
		const code = writeClassifier(python, named('A', 'Beta'), options).replaceAll(
			'HowItIsVirtualizedKind',
			'Way',
		);
		assert.match(
			renamed(`${code}\nBETA = Way.BETA if BETA else Other.BETA\n`, notes, python),
			/\nBETA = Way\.GAMMA if BETA else Other\.BETA\n$/,
		);
	});

	test('keep a name that the code chose', () => {
		const rust = get('rust');
		const text = writeClassifier(rust, named('A', 'Beta'), options).replaceAll(/\bBeta,|::Beta\b/g, (name) =>
			name.replace('Beta', 'Second'),
		);
		const after = renamed(text, named('A', 'Gamma'), rust);
		assert.match(after, /"Gamma" => Ok\(Self::Second\),/);
		assert.doesNotMatch(after, /Beta|::Gamma/);
	});
});
