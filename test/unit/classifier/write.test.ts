import { strict as assert } from 'node:assert';
import { languageFor, languages } from '../../../src/core/classifier/languages';
import { writePattern } from '../../../src/core/classifier/pattern';
import { writeClassifier } from '../../../src/core/classifier/write';
import { expandSnippet } from '../../support/expandSnippet';

const hypervisors = {
	name: 'Types of hypervisors',
	kinds: [
		{ label: 'Type 1 hypervisor', definition: 'Runs on the hardware.', kinds: [] },
		{
			label: 'Type 2 hypervisor',
			definition: '',
			kinds: [{ label: 'Desktop', definition: 'For one user.', kinds: [] }],
		},
	],
};

suite('Classifiers in code', () => {
	test('are the pattern: a named kind, one arm per kind with a comment, a result for anything else', () => {
		const go = languageFor('go');
		assert.ok(go);
		const text = writeClassifier(go, hypervisors, { form: 'text', indent: '\t' });
		assert.ok(text.startsWith('// virtualization-notes: classifier "Types of hypervisors"\n\n'));
		assert.match(text, /type HypervisorKind string\n/);
		assert.match(text, /case "Type 1 hypervisor":\n\t\t\/\/ Runs on the hardware\.\n\t\treturn \w+, nil\n/);
		assert.match(text, /case "Type 2 hypervisor":\n\t\t\/\/ - Desktop: For one user\.\n/);
		assert.match(text, /default:\n\t\treturn "", UnknownHypervisorKindError\(text\)\n/);
	});

	test('are nothing without kinds', () => {
		for (const language of languages) {
			assert.equal(writeClassifier(language, { name: 'x', kinds: [] }, { form: 'text', indent: '\t' }), '');
		}
	});

	test('open an empty file where that is needed', () => {
		const starts = languages.flatMap((language) => {
			const options = { form: 'text', indent: '\t', opening: true } as const;
			const [first = ''] = writeClassifier(language, hypervisors, options).split('\n');
			return first.includes('virtualization-notes') ? [] : [first];
		});
		assert.deepEqual(starts, ['package main', '<?php']);
	});

	for (const language of languages) {
		test(`are the same as text and as a snippet in ${language.title}`, () => {
			const sides = { from: 'given $1', to: 'real', whole: 'mapping' };
			const text = writeClassifier(language, hypervisors, { form: 'text', indent: '   ', sides });
			const snippet = writeClassifier(language, hypervisors, { form: 'snippet', indent: '   ', sides });
			assert.equal(expandSnippet(snippet), text);
			assert.doesNotMatch(text, /\t|[ ]\n|\n\n\n\n|undefined/);
		});

		test(`have a pattern to begin with in ${language.title}, without a marker`, () => {
			const snippet = writePattern(language, { indent: '\t' });
			assert.match(snippet, /\$\{\d+\|using hardware functionality,/);
			assert.doesNotMatch(snippet, /virtualization-notes/);
		});
	}

	test('are offered once for each of the editor’s languages', () => {
		const ids = languages.flatMap((language) => language.vscodeLanguageIds);
		assert.equal(new Set(ids).size, ids.length);
		assert.equal(languages.length, 13);
		assert.equal(languageFor('plaintext'), undefined);
	});
});
