// Every place where the seed uses one of its terms shows the seed's own definition.
import { strict as assert } from 'node:assert';
import { seed, workspace } from '../../support/notes';

/** How a term is written in the seed, and the label of the definition it has to show. */
const written: readonly (readonly [RegExp, string])[] = [
	[/\bSDN\b|Software-Defined Networking/g, 'Networking virtualization'],
	[/\bVDI\b|Virtual Desktop Infrastructure|Desktop virtualization/g, 'Desktop virtualization'],
	[/\bSDS\b|Software-Defined Storage|Storage virtualization/g, 'Storage virtualization'],
	[
		/(?<!type[ -]\d[ -]|type \d Linux |native )\bhypervisors?\b|\bVMM\b|Virtual Machine Manager/gi,
		'Hypervisor',
	],
	[/\bKVM\b/g, 'KVM'],
	[/\bpartitioning\b/gi, 'Partitioning'],
	[/\bfull virtualization\b/gi, 'Full virtualization'],
	[/\bparavirtualization\b/gi, 'Paravirtualization'],
	[/\bhybrid virtualization\b/gi, 'Hybrid virtualization'],
	[/\bcontainer-based virtualization\b/gi, 'Container-based virtualization'],
	[/\bcontainers?\b(?!-based)/gi, 'Container'],
	[/\btype 1 hypervisors?\b|(?:bare-metal|native) hypervisors?\b/gi, 'Type 1 hypervisor'],
	[/\btype 2 hypervisors?\b|hosted hypervisors?\b/gi, 'Type 2 hypervisor'],
	[/\bOpenStack\b/g, 'OpenStack'],
	[/\bCloudStack\b/g, 'CloudStack'],
	[/\btype 1(?= (?:and|or) type 2 hypervisors)/gi, 'Type 1 hypervisor'],
	[/newV(?=irtualization\b)/g, 'Virtualization'],
];

suite('Mentions in the seed', () => {
	const text = seed();
	const index = workspace({ 'seed.md': text });
	const document = { uri: 'file:///notes/seed.md', version: 1, text };
	const mentions = index.mentionsIn(document, 'markdown');

	for (const [pattern, label] of written) {
		test(`show ${label} at every ${pattern.source}`, () => {
			const places = [...text.matchAll(pattern)];
			assert.ok(places.length > 0);
			for (const { 0: words, index: start } of places) {
				const end = start + words.length;
				const context = `"${text.slice(Math.max(0, start - 30), end + 20)}"`;
				const mention = index.mentionAt(document, start + words.length - 1, 'markdown');
				assert.ok(mention !== undefined, `nothing at ${context}`);
				// A longer name around it is the better answer: "container-based virtualization" around "container".
				const isLonger = mention.end - mention.start > words.length && mention.terms[0]?.label !== label;
				assert.ok(
					isLonger || mention.terms[0]?.label === label,
					`${mention.terms[0]?.label ?? ''} at ${context}`,
				);
				if (!isLonger && !words.startsWith('new')) {
					assert.deepEqual([mention.start, mention.end], [start, end], context);
				}
			}
		});
	}

	test('are the same whether one is asked for or all', () => {
		for (const mention of mentions) {
			const at = index.mentionAt(document, mention.start + 1, 'markdown');
			assert.deepEqual([at?.start, at?.end], [mention.start, mention.end]);
		}
	});

	test('are found in the Go block, in comments and in identifiers', () => {
		const fence = text.slice(text.indexOf('```go'), text.indexOf('```', text.indexOf('```go') + 5));
		const start = text.indexOf('```go');
		const found = mentions.filter((mention) => mention.start >= start && mention.end <= start + fence.length);
		const names = found.map(
			(mention) => `${text.slice(mention.start, mention.end)}: ${mention.terms[0]?.label ?? ''}`,
		);
		assert.deepEqual([...new Set(names)].sort(), [
			'Virtualization: Virtualization',
			'hypervisor: Hypervisor',
			'partitioning: Partitioning',
			'virtualization: Virtualization',
		]);
	});

	test('answer on a head that is only an adjective, and nowhere else', () => {
		const head = text.indexOf('- Hardware-based:') + 4;
		assert.equal(
			index.mentionAt(document, head, 'markdown')?.terms[0]?.label,
			'Hardware-based full virtualization',
		);
		const elsewhere = text.indexOf('hardware-based approach') + 2;
		assert.equal(index.mentionAt(document, elsewhere, 'markdown'), undefined);
	});

	test('are none in addresses and picture paths', () => {
		for (const path of text.matchAll(/https:\/\/\S+|\]\([^)]*\)/g)) {
			const end = path.index + path[0].length;
			assert.deepEqual(
				mentions.filter((mention) => mention.start < end && path.index < mention.end),
				[],
			);
		}
	});
});
