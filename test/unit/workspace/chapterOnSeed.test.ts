// With the built-in chapter on, every name that the seed mentions has a definition.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { seed } from '../../support/notes';

/** Words of the seed, and the label that a hover over them has to show first. */
const written: readonly (readonly [string, string])[] = [
	['virtualized resources', 'Virtual resource'],
	['physical resources', 'Physical resource'],
	['partition controller', 'Partition controller'],
	['Xen', 'Xen'],
	['ESXi', 'ESXi'],
	['vSphere', 'vSphere'],
	['Hyper-V', 'Hyper-V'],
	['Oracle VM', 'Oracle VM'],
	['oVirt-node', 'oVirt Node'],
	['RHEV-H', 'RHEV-H'],
	['VMware Player', 'VMware Player'],
	['Workstation, ', 'VMware Workstation'],
	['Fusion', 'VMware Fusion'],
	['VirtualBox', 'VirtualBox'],
	['QEMU', 'QEMU'],
	['kernel module', 'Kernel module'],
	['AMD-V', 'AMD-V'],
	['Intel VT', 'Intel VT'],
	['App-V', 'App-V'],
	['App Volumes', 'App Volumes'],
	['EC2', 'Amazon Elastic Compute Cloud'],
	['AWS', 'Amazon Web Services'],
	['S3', 'Amazon Simple Storage Service'],
	['Office 365', 'Microsoft 365'],
	['Azure', 'Microsoft Azure'],
	['vCloud', 'VMware vCloud'],
	['Google Cloud', 'Google Cloud'],
	['IaaS', 'Infrastructure as a service'],
	['private and', 'Private cloud'],
	['multitenant', 'Multitenant'],
	['guest OS', 'Guest OS'],
	['host OS', 'Host OS'],
	['binary translation', 'Binary translation'],
	['bare-metal system', 'Bare metal'],
	['consolidation', 'Server consolidation'],
	['orchestration', 'Orchestration'],
	['life cycle', 'Virtual machine life cycle'],
	['VT-x', 'Intel VT-x'],
];

suite('The chapter beside the seed', () => {
	const index = new NoteIndex();
	const text = seed();
	const document = { uri: 'file:///notes/seed.md', version: 1, text };

	suiteSetup(() => {
		const folder = join(process.cwd(), 'chapter');
		const notes = readdirSync(folder).map((name) => ({
			uri: `virtualizationnotes-chapter:/${name}`,
			version: 0,
			text: readFileSync(join(folder, name), 'utf8'),
		}));
		index.setChapter(notes, 'Built in');
		index.set(document);
	});

	for (const [words, label] of written) {
		test(`explains ${words.trim()}`, () => {
			const mention = index.mentionAt(document, text.indexOf(words) + 1, 'markdown');
			const [term] = mention?.terms ?? [];
			assert.equal(term?.label, label);
			assert.notEqual(term.definitions[0]?.markdown, '');
		});
	}

	test("shows the seed's own definition first where both have one", () => {
		const mention = index.mentionAt(document, text.indexOf('SDN is an extension') + 1, 'markdown');
		assert.deepEqual(
			mention?.terms.map(({ label }) => label),
			['Networking virtualization', 'Software-defined networking'],
		);
	});
});
