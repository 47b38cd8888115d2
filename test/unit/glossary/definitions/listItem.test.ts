import { strict as assert } from 'node:assert';
import { definitions, lines, told } from '../../../support/notes';

const labels = (...text: readonly string[]) => definitions(lines(...text)).map(({ label }) => label);

suite('List items (R3, R6)', () => {
	test('define in company, with a colon or a spaced dash', () => {
		assert.deepEqual(
			labels('- OpenStack: A platform that runs clouds.', '- CloudStack – A platform of Apache for clouds.'),
			['OpenStack', 'CloudStack'],
		);
		assert.deepEqual(labels('- OpenStack: A platform that runs clouds.'), []);
	});

	test('define alone when the name is bold', () => {
		assert.deepEqual(labels('- **KVM**: A module that runs guests.', '- We talked about it.'), ['KVM']);
	});

	test('define only where most of the list does', () => {
		assert.deepEqual(
			labels(
				'- Quorum: A rule that counts votes.',
				'- Monday: I called the shop about it.',
				'- Speed: Builds finish in some seconds.',
				'- Size: Images are small and stay so.',
			),
			[],
		);
	});

	test('of numbered lists are steps unless their names are bold', () => {
		assert.deepEqual(labels('1. Disk: A thing that holds data.', '2. Core: A thing that runs code.'), []);
		assert.deepEqual(
			labels('1. **Disk**: A thing that holds data.', '2. **Core**: A thing that runs code.'),
			['Disk', 'Core'],
		);
	});

	test('are no titles of links that hold a colon', () => {
		assert.deepEqual(
			labels('- [Disk: A lecture on disks](https://x.y)', '- [Core: A lecture on cores](https://x.y)'),
			[],
		);
	});

	test('are no lists of links', () => {
		assert.deepEqual(
			labels('- **Go**: the [package](https://go.dev)', '- **Rust**: A language that checks borrows.'),
			['Rust'],
		);
	});

	test('are no parameters, commands, changes or links to the web by the dozen', () => {
		assert.deepEqual(labels('- `path`: A folder that holds data.', '- `name`: A word that names it.'), []);
		assert.deepEqual(
			labels('- **deps:** update module to the newest version', '- **helm:** add a value to the chart'),
			[],
		);
		const links = Array.from(
			{ length: 40 },
			(_, at) => `- [Tool ${'abcdefghij'[at % 10] ?? ''}${String(at)}](https://x.y) - A tool that works.`,
		);
		assert.deepEqual(labels(...links), []);
		assert.equal(labels(...links.slice(0, 5)).length, 5);
	});

	test('under Prerequisites, Options or Steps are something else', () => {
		assert.deepEqual(
			labels(
				'## Prerequisites',
				'',
				'- Cluster: A machine that you can reach.',
				'- Helm: A tool that you can run.',
			),
			[],
		);
	});

	test('with a short body are no definitions', () => {
		assert.deepEqual(labels('- Disk: A thing.', '- Core: A thing.'), []);
	});

	test('with an adjective for a name get the noun of the head above (R6)', () => {
		const text = lines(
			'**Full virtualization:** A technique with two ways:',
			'',
			'- Software-based: Used binary translation for all of it.',
			'- Hardware-based: Removes it from the equation.',
		);
		const found = definitions(text);
		assert.deepEqual(
			found.map(({ label, shownAs, rule }) => [label, shownAs, rule]),
			[
				['Full virtualization', undefined, 'R2'],
				['Software-based full virtualization', 'Software-based', 'R6'],
				['Hardware-based full virtualization', 'Hardware-based', 'R6'],
			],
		);
	});

	test('are taken as they are in a glossary', () => {
		assert.deepEqual(
			told(
				definitions(
					lines(
						'## Glossary',
						'',
						'- Egress: traffic that leaves a cluster',
						'- Ingress: a way in for requests',
						'- Sidecar: helps another container along',
					),
				),
			),
			[
				'Egress: traffic that leaves a …',
				'Ingress: a way in for …',
				'Sidecar: helps another container along',
			],
		);
	});
});
