// The golden test: the tree of the notes that started the project.
import { strict as assert } from 'node:assert';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { lines, seed, workspace } from '../../support/notes';

function tell(node: TaxonomyNode, indent = ''): string {
	const { kind, label, definition, answered, children } = node;
	const notes = [
		...(definition === undefined ? [] : [definition.rule]),
		...(definition?.body === undefined && definition !== undefined ? ['no definition'] : []),
		...(definition === undefined || definition.aliases.length === 0
			? []
			: [`aliases ${definition.aliases.map((alias) => alias.label).join(', ')}`]),
		...(answered === undefined ? [] : [answered ? 'answered' : 'open']),
	];
	const own = `${indent}${label}${kind === 'term' ? '' : ` <${kind}>`}${notes.length === 0 ? '' : ` | ${notes.join(' | ')}`}`;
	return [own, ...children.map((child) => tell(child, `${indent}  `))].join('\n');
}

suite('The seed', () => {
	test('has the tree that its author would draw', () => {
		const index = workspace({ 'understanding-linux-virtualization.md': seed() });
		assert.equal(
			index.taxonomy.map((root) => tell(root)).join('\n'),
			lines(
				'Understanding Linux Virtualization <chapter>',
				'  Linux virtualization and how it all started <section>',
				'    Virtualization | R5',
				'  Types of virtualization <section>',
				"    What you're virtualizing <group>",
				'      Desktop virtualization | R2 | aliases Virtual Desktop Infrastructure, VDI',
				'      Server virtualization | R2',
				'      Application virtualization | R2',
				'      Networking virtualization | R2 | aliases Software-Defined Networking, SDN',
				'      Storage virtualization | R2 | aliases Software-Defined Storage, SDS',
				"    How we're virtualizing a virtual machine <group>",
				'      Partitioning | R2',
				'      Full virtualization | R2',
				'        Software-based | R6',
				'        Hardware-based | R6',
				'      Paravirtualization | R2',
				'      Hybrid virtualization | R2 | no definition',
				'      Container-based virtualization | R2',
				'        Container | R5',
				'  Using the hypervisor/virtual machine manager <section>',
				'    Hypervisor | R5 | aliases virtual machine manager, VMM',
				'    Type 1 and type 2 hypervisors <section>',
				'      Type 1 hypervisor | R5 | aliases bare-metal hypervisor, embedded hypervisor, native hypervisor',
				'        oVirt-node <example>',
				'        VMware ESXi/vSphere <example>',
				'        RHEV-H (Red Hat Enterprise Virtualization Hypervisors) <example>',
				'      Type 2 hypervisor | R5 | aliases hosted hypervisor',
				'        VMware Player <example>',
				'        Workstation <example>',
				'        Fusion <example>',
				'        Oracle VirtualBox <example>',
				'  Open source virtualization projects <section>',
				'    KVM | R4',
				'  What Linux virtualization offers you in the cloud <section>',
				'    Open source cloud projects <group>',
				'      OpenStack | R3',
				'      CloudStack | R3',
				'  Summary <section>',
				'  Questions <section>',
				'    Which types of hypervisors exist? <question> | answered',
				'    What are containers? <question> | open',
				'    What is container-based virtualization? <question> | open',
				'    What is OpenStack? <question> | open',
			),
		);
	});

	test('has the same tree with CRLF line ends', () => {
		const labels = (text: string) => workspace({ 'a.md': text }).taxonomy.map((root) => tell(root));
		assert.deepEqual(labels(seed().replace(/\n/g, '\r\n')), labels(seed()));
	});

	test('defines virtualization where it says "is a", not where it says "is the"', () => {
		const index = workspace({ 'a.md': seed() });
		const [definition] = index.glossary.lookUp('virtualization')[0]?.definitions ?? [];
		assert.match(
			definition?.markdown ?? '',
			/^Virtualization is a concept that creates virtualized resources/,
		);
	});
});
