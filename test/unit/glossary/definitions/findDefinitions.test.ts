import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { findDefinitions } from '../../../../src/core/glossary/definitions/findDefinitions';
import { definitions, lines, note, told } from '../../../support/notes';

suite('All forms of a note', () => {
	const every = lines(
		'---',
		'title: Sheet',
		'---',
		'',
		'# Sheet',
		'',
		'A sheet is a text about one thing.',
		'',
		'**Bold:** A thing that is bold.',
		'',
		'- Entry alpha: A thing that stands in a list.',
		'- Entry beta: A thing that stands there too.',
		'',
		'Listed',
		': A thing in a definition list.',
		'',
		'*[ABC]: A big class',
		'',
		'| Term | Meaning |',
		'| --- | --- |',
		'| Cell | A thing in a table. |',
		'',
		'## Heading',
		'',
		'Heading is a line above a section.',
		'',
		'## On a sentence',
		'',
		'Words. A sentence is a text with a verb.',
	);

	test('are found together, in the order of the text', () => {
		assert.deepEqual(
			definitions(every).map(({ label, form }) => [label, form]),
			[
				['Sheet', 'frontMatter'],
				['Bold', 'bold'],
				['Entry alpha', 'listItem'],
				['Entry beta', 'listItem'],
				['Listed', 'definitionList'],
				['ABC', 'abbreviation'],
				['Cell', 'table'],
				['Heading', 'heading'],
				['Sentence', 'sentence'],
			],
		);
	});

	test('can be switched off one by one', () => {
		for (const form of [
			'frontMatter',
			'bold',
			'listItem',
			'definitionList',
			'abbreviation',
			'table',
			'heading',
			'sentence',
		] as const) {
			const found = findDefinitions(note(every), { forms: { [form]: false } });
			assert.equal(
				found.some((definition) => definition.form === form),
				false,
				form,
			);
			assert.ok(found.length >= 6, form);
		}
	});

	test('the strongest form of a name counts; explicit ones are all kept (R1)', () => {
		assert.deepEqual(
			told(
				definitions(
					lines('## KVM', '', 'KVM is a module of Linux.', '', '**KVM:** A thing that runs guests.'),
				),
			),
			['KVM: A thing that runs …'],
		);
		assert.equal(
			definitions(lines('**KVM:** A thing that runs guests.', '', '**KVM:** A module that is loaded.'))
				.length,
			2,
		);
	});

	test('a name with three definitions in one note is the label of a field', () => {
		assert.deepEqual(
			definitions(
				lines(
					'**Origin:** A place that is far.',
					'',
					'**Origin:** A place that is near.',
					'',
					'**Origin:** A place that is here.',
				),
			),
			[],
		);
	});

	test('marker lines are gone before anything looks (R0)', () => {
		assert.deepEqual(definitions('TODO: A thing that has to be done.\n\n// FEAT: A thing that is new.'), []);
	});

	test('readmes, posts and templates define by explicit forms only; histories not at all', () => {
		const text = lines(
			'## KVM',
			'',
			'KVM is a module of Linux.',
			'',
			'**QEMU:** A program that emulates machines.',
		);
		const labels = (uri: string) => definitions(text, uri).map(({ label }) => label);
		assert.deepEqual(labels('file:///r/kvm.md'), ['KVM', 'QEMU']);
		for (const name of [
			'README.md',
			'blog/kvm.md',
			'2024-05-01.md',
			'posts/x/index.md',
			'.github/x.md',
			'adr-template.md',
		]) {
			assert.deepEqual(labels(`file:///r/${name}`), ['QEMU'], name);
		}
		for (const name of ['CHANGELOG.md', 'CHANGELOG-1.2.md', 'release-notes/v3.md', 'HISTORY.markdown']) {
			assert.deepEqual(labels(`file:///r/${name}`), [], name);
		}
	});

	test('other languages define by names that begin their sentence', () => {
		const german = `${'Das ist der Text und er handelt von der Sache, die wir nicht kennen. '.repeat(12)}\n\n**Hypervisor:** Hypervisor ist ein Programm für Maschinen.\n\n**Hinweis zur Lage:** Der Satz erklärt hier nichts.`;
		assert.deepEqual(
			definitions(german).map(({ label }) => label),
			['Hypervisor'],
		);
	});

	test('the sample of a home lab defines every term that it shows', () => {
		assert.deepEqual(
			definitions(readFileSync('samples/home-lab.md', 'utf8')).map(({ label }) => label),
			['Lab host', 'Quorum', 'Fencing', 'Remote console', 'Thin pool', 'Bridge', 'VLAN trunk', 'NAS'],
		);
	});
});
