import { strict as assert } from 'node:assert';
import { definitions, lines, told } from '../../../support/notes';

const front = (...keys: readonly string[]) => ['---', ...keys, '---', ''];

suite('Notes about one term', () => {
	test('define their title when the first paragraph says what it is', () => {
		const text = lines(
			...front('title: API Gateway', 'status: Completed'),
			'An [API](x) gateway is a tool that unites interfaces.',
			'',
			'## Problem it addresses',
			'',
			'Many.',
		);
		const [found] = definitions(text);
		assert.deepEqual(told(definitions(text)), ['API Gateway: An [API](x) gateway is …']);
		assert.deepEqual(
			[found?.form, text.slice(found?.head.start, found?.head.end)],
			['frontMatter', 'API Gateway'],
		);
	});

	test('define nothing when it only announces what follows', () => {
		const text = lines(...front('title: DNS', 'aliases: [Name system]'), 'A name system is:');
		assert.deepEqual(definitions(text), []);
	});

	test('with other names define when the first paragraph is a phrase in the place of the title', () => {
		const body = 'A small batch of wort in which yeast multiplies.';
		assert.deepEqual(told(definitions(lines(...front('title: Yeast starter', 'aliases: [starter]'), body))), [
			'Yeast starter (starter): A small batch of …',
		]);
		assert.deepEqual(definitions(lines(...front('title: Yeast starter'), body)), []);
		assert.deepEqual(
			definitions(lines(...front('title: May', 'aliases: [month]'), 'I went to the sea.')),
			[],
		);
	});

	test('of a glossary define whatever the paragraph says', () => {
		const text = lines(
			...front('Title: "Serverless"', 'Status: Completed', 'Category: Technology'),
			'Serverless computing abstracts servers away.',
		);
		assert.deepEqual(told(definitions(text)), ['Serverless: Serverless computing abstracts servers …']);
		assert.deepEqual(
			told(
				definitions(
					lines(...front('title: Pod'), 'The smallest unit to deploy.'),
					'file:///docs/glossary/pod.md',
				),
			),
			['Pod: The smallest unit to …'],
		);
	});

	test('of a glossary may write the name with hyphens, longer, or with a short form', () => {
		const entry = ['Status: Completed', 'Category: Property'];
		for (const [title, text, names] of [
			['Self Healing', 'A self-healing system can recover from failures.', 'Self Healing'],
			['Green Blue Release', 'Green-blue release is a strategy with two environments.', 'Green Blue Release'],
			['Thin Apps', 'Thin applications handle each request alone.', 'Thin Apps'],
			['Digital Seal', 'A (digital) seal — also called wax — helps to trust.', 'Digital Seal = wax'],
			['Disks as a Service (DaaS)', 'Disks-as-a-Service (DaaS) is a service.', 'Disks as a Service = DaaS'],
			['Fault Injection', 'Fault Injection or FI is the art of breaking.', 'Fault Injection = FI'],
			['Fault Injection', 'Fault Injection or TDX is the art of breaking.', 'Fault Injection'],
		] as const) {
			const found = definitions(lines(...front(`title: ${title}`, ...entry), text));
			assert.deepEqual(
				found.map(({ label, aliases }) => [label, ...aliases.map((alias) => alias.label)].join(' = ')),
				[names],
				text,
			);
		}
	});

	test('may have their whole front matter indented', () => {
		const text = lines(...front(' title: Pod', ' status: x', ' category: y'), 'The smallest unit to deploy.');
		assert.deepEqual(told(definitions(text)), ['Pod: The smallest unit to …']);
	});

	test('are not pages and posts that merely have a title', () => {
		for (const [title, text] of [
			['Getting started', 'This is a guide to the tool.'],
			['Release 4.2', 'Release 4.2 brings many fixes.'],
			['Why we left', 'We left for good reasons.'],
			['Networking', 'Here you find how to connect machines.'],
			['Networking', 'Networking is a great topic.'],
		] as const) {
			assert.deepEqual(definitions(lines(...front(`title: ${title}`), text)), [], title);
		}
	});

	test('read the paragraph under "What it is"', () => {
		assert.deepEqual(
			told(
				definitions(
					lines(
						...front('title: Hypervisor'),
						'## What it is',
						'',
						'A hypervisor is a program that runs guests.',
					),
				),
			),
			['Hypervisor: A hypervisor is a …'],
		);
	});

	test('have the aliases of their front matter, but no addresses', () => {
		const text = lines(
			...front('title: Hypervisor', 'aliases:', '  - VMM', '  - /docs/old/', '  - "virtual machine manager"'),
			'A hypervisor is a program that runs guests.',
		);
		assert.deepEqual(
			definitions(text)[0]?.aliases.map(({ label, reason, span }) => [
				label,
				reason,
				text.slice(span.start, span.end),
			]),
			[
				['VMM', 'declared', 'VMM'],
				['virtual machine manager', 'declared', 'virtual machine manager'],
			],
		);
	});

	test('have no aliases that are old addresses written without a slash', () => {
		const aliases = (...values: readonly string[]) =>
			definitions(
				lines(
					...front('title: Compositions', 'aliases:', ...values.map((value) => `  - ${value}`)),
					'Compositions are templates that make several things of one.',
				),
			)[0]?.aliases.map(({ label }) => label);
		assert.deepEqual(aliases('composed-things', '/guides/composition-functions', 'Templates of templates'), [
			'Templates of templates',
		]);
		assert.deepEqual(aliases('composed-things'), ['composed-things']);
	});

	test('without a title are named by their first heading when they have aliases', () => {
		assert.deepEqual(
			told(
				definitions(
					lines(
						...front('aliases: [VMM]'),
						'# Hypervisor',
						'',
						'A hypervisor is a program that runs guests.',
					),
				),
			),
			['Hypervisor (VMM): A hypervisor is a …'],
		);
	});
});
