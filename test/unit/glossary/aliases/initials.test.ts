import { strict as assert } from 'node:assert';
import { definitions, lines } from '../../../support/notes';

const aliases = (...text: readonly string[]) =>
	definitions(lines(...text))[0]?.aliases.map(({ label }) => label);

suite('Initials', () => {
	test('are names where the definition uses them', () => {
		assert.deepEqual(aliases('**Live Data Migration:** A way to move data. LDM needs a network.'), ['LDM']);
	});

	test('are none where only the rest of the note does, where the name is written small, or with two letters', () => {
		assert.deepEqual(
			aliases('**Live Data Migration:** A way to move data.', '', 'LDM is something else.'),
			[],
		);
		assert.deepEqual(aliases('**Live data migration:** A way to move data. LDM needs a network.'), []);
		assert.deepEqual(aliases('**Free Source:** A way to share code with FS.'), []);
	});

	test('lose to another expansion and to another term', () => {
		assert.deepEqual(
			aliases(
				'**Live Data Migration:** A way to move data. LDM needs a network.',
				'',
				'The Linux Device Manager (LDM) starts.',
			),
			[],
		);
		assert.deepEqual(
			aliases(
				'**Live Data Migration:** A way to move data. LDM needs a network.',
				'',
				'**LDM:** A thing that starts.',
			),
			[],
		);
		assert.deepEqual(
			aliases(
				'**Live Data Migration:** A way to move data with LDM.',
				'',
				'**Long Disk Move:** A way to move disks with LDM.',
			),
			[],
		);
	});
});
