// The tree of the notes that started the project, as their author would draw it: the core's suite compares all of it,
// the walk through the workbench what a reader of the view sees.

/** One item a line: its name, its kind in angles unless it is a term, then the rule that found it and what else is known. */
export const seedTree = [
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
].join('\n');

/** An item as the view shows it. */
export interface SeenItem {
	/** 1 for the note. */
	readonly level: number;
	readonly label: string;
	/** `term`, `section` … */
	readonly kind: string;
	readonly children: boolean;
}

/** The items of `seedTree` from top to bottom. */
export function seedItems(): readonly SeenItem[] {
	const items = seedTree.split('\n').map((line) => {
		const [, indent = '', label = '', kind = 'term'] = /^( *)(.*?)(?: <(\w+)>)?(?: \| .*)?$/.exec(line) ?? [];
		return { level: indent.length / 2 + 1, label, kind };
	});
	return items.map((item, at) => ({ ...item, children: (items[at + 1]?.level ?? 0) > item.level }));
}
