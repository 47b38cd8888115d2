import { expectInMarkdown, type MarkedCase } from './marked';

const hypervisors = ['hypervisor', 'type 1 hypervisor', 'type 2 hypervisor'];

const cases: readonly MarkedCase[] = [
	// The seed, typos and all.
	['a typo is no mention', ['virtual network'], 'creates virtula networks and ‹virtual networks›'],
	['a name around a typo still ends where it ends', ['guest OS', 'OS'], 'guess ‹OSes› and ‹guest OSes›'],
	['a spaced dash parts phrases', ['software approach'], 'We use a software - and approach'],
	[
		'an ellipsis without a blank parts them too',
		['Oracle VM', 'VM'],
		'Oracle with ‹Oracle VM›,... and ‹VM›...',
	],
	['a slash parts names that have none', ['VMM', 'hypervisor'], 'The ‹hypervisor›/‹VMM› runs'],
	['a name may be in a parenthesis', ['VM'], 'the hosted guest (‹vm›).'],
	['the longest name wins', hypervisors, 'a ‹type 1 hypervisor› is a ‹hypervisor›'],
	[
		'a parenthesis parts phrases',
		['Virtual Desktop Infrastructure', 'VDI'],
		'(‹Virtual Desktop Infrastructure› (‹VDI›))',
	],

	// Fixed phrases.
	[
		'a word of a fixed phrase means nothing of its own',
		['instance', 'point', 'effect', 'state', 'term'],
		'For **instance**, at\nthis point the entry points take effect, in terms of the state of the art',
	],
	[
		'with another word in it the phrase is none',
		['instance', 'point', 'effect', 'state', 'term'],
		'for an ‹instance›, at this ‹effect›; ‹points›, ‹effects›, the ‹state› of a ‹point›, in ‹terms› and `for ‹instance›`',
	],
	[
		'nor is it where something parts it',
		['instance', 'point', 'effect'],
		'what to look for: ‹instances›, for (‹instance›) at this, ‹point› by ‹point›\n\n‹effect›',
	],
	['the longest name wins over the phrase', ['point', 'entry point'], 'the ‹entry point› is a ‹point›'],

	// Pieces of other names.
	[
		'the virtual machine of a language is no virtual machine',
		['virtual machine', 'machine', 'VM'],
		'the Java Virtual Machine (JVM) in a ‹virtual machine›, an **Ethereum** VM on a ‹machine›',
	],
	[
		'unless it has a name of its own',
		['virtual machine', 'Java virtual machine'],
		'a ‹Java virtual\nmachine› in a ‹virtual machine›',
	],
	[
		'a language before a full stop or a comma is none of its words',
		['virtual machine', 'VM'],
		'It is in Java. ‹Virtual machines› run Python, ‹VMs› do.\n\nErlang\n\n‹VM›',
	],
	[
		'a product is not what its words are',
		['HA', 'container'],
		'with HA Proxy on Flatcar Container Linux, ‹HA› and ‹containers›; Linux ‹Containers›, ‹container› Linux',
	],

	// What may stand inside a name.
	['a line may end inside a name', ['virtual machine'], 'a ‹virtual\nmachine› runs'],
	['with CRLF too', ['virtual machine'], 'a ‹virtual\r\nmachine›\r\nruns'],
	['and in a quotation', ['virtual machine'], '> a ‹virtual\n> machine› runs'],
	['and after a hyphen', ['bare-metal hypervisor'], 'a ‹bare-\nmetal hypervisor›'],
	['an empty line may not', ['virtual machine'], 'it is virtual\n\nmachine code'],
	['emphasis may begin inside a name', ['virtual machine'], 'a ‹virtual **machine›** runs'],
	['emphasis may end inside a name', ['virtual machine'], 'a *‹virtual* machine› runs'],
	['half-typed bold is read through', ['virtual machine'], 'a **‹virtual machine› runs'],
	['code may stand inside a name', ['kvm module'], 'the `‹kvm` module› is'],
	['a link may stand inside a name', ['full virtualization'], 'a [‹full](x.md) virtualization› is'],
	['blanks may be many, or no-break', ['virtual machine'], 'a ‹virtual \t machine›, ‹virtual\u00a0machine›'],
	['a named blank is a blank', ['virtual machine'], 'a ‹virtual&nbsp;machine› is'],
	['bold inside a word leaves it one word', ['VM', 'VMware'], '**‹VM**s› and **‹VM**ware›'],
	['a part of a word in bold is no name', ['host'], '**host**ing is another thing'],
	[
		'a comma, a full stop and a colon part phrases',
		['virtual machine'],
		'virtual, machine. virtual. Machine: virtual: machine',
	],
	['an escaped sign is the sign', ['C++', 'virtual machine'], 'a ‹virtual\\_machine› in ‹C\\+\\+›'],

	// Number and person.
	[
		'singular finds plural',
		['hypervisor', 'policy', 'box', 'matrix'],
		'‹Hypervisors›, ‹policies›, ‹boxes›, ‹matrices›',
	],
	[
		'plural finds singular',
		['Containers', 'Policies', 'Indices'],
		'a ‹container›, a ‹policy›, an ‹index›, ‹indexes›',
	],
	['a possessive ends a name', ['hypervisor', 'host'], "the ‹hypervisor›'s ‹host›, the ‹hosts›’ disks"],
	['a possessive does not join words', ['hypervisor host'], "the hypervisor's host"],
	['a possessive may be part of a name', ["Moore's law"], "‹Moore's law› and ‹Moore’s law›, not Moores law"],
	[
		'the head before "of" takes the plural',
		['point of presence', 'chain of trust'],
		'‹points of presence›, ‹chains of trust›',
	],
	[
		'a first word in the plural may be a verb',
		['host machine'],
		'a server that hosts machines; a ‹host machine›',
	],
	[
		'a word inside may be in the plural',
		['network function virtualization'],
		'‹network functions virtualization›',
	],
	[
		'derivation is no inflection',
		['virtualization', 'host', 'container'],
		'a virtual disk, hosting, hosted, containerized',
	],

	// Acronyms.
	[
		'an acronym loses a small s only',
		['DR', 'O', 'VM', 'OS'],
		'DRS, ‹OS›, VMS, ‹VMs›, ‹OSes›, ‹OSs›, ‹vms›, ‹DRs›',
	],
	['mixed case has a plural too', ['vCPU', 'VMware'], '‹vCPUs›, ‹VCPUS›, ‹vcpu›, ‹VMWare›'],
	[
		'an acronym that is a word needs its capitals',
		['IT', 'SAP', 'AIDS', 'WHO'],
		'It is ‹IT›; it saps; ‹SAP›; Who aids? ‹AIDS›, ‹WHO›',
	],
	['so does a plural that is a word', ['BU', 'GA'], 'the bus has gas; two ‹BUs›, a ‹bu›'],
	['other acronyms may be small', ['KVM', 'OS'], '‹kvm› and ‹Kvm›, an ‹os›'],
	['so do a letter and a word that is in every sentence', ['C', 'Go'], "c'est, let's go, ‹Go›, ‹C›"],
	['a longer name needs no capitals', ['IT service'], 'an ‹it service›'],
	['a contraction is no acronym', ['S', 'T', 'RE', 'LL'], "it's, don't, we're, you'll: ‹S›"],

	// Spelling.
	[
		'hyphen, blank and joined are one',
		['bare metal', 'SR-IOV', 'type 1'],
		'‹bare-metal›, ‹baremetal›, ‹Bare Metal›; ‹SRIOV›, ‹SR IOV›, ‹sr-iov›; ‹type-1›, ‹type1›, ‹type 1›',
	],
	[
		'a name that is joined may have a hyphen',
		['paravirtualization', 'hypervisor'],
		'‹para-virtualization›, ‹hyper-visor›',
	],
	['a joined name may be part of a longer one', ['bare metal hypervisor'], '‹baremetal hypervisors›'],
	['typographic hyphens are hyphens', ['bare metal'], '‹bare‐metal›, ‹bare‑metal›, ‹bare–metal›'],
	['a soft hyphen is not there', ['virtualization'], '‹virtual\u00adization›'],
	[
		'British is American',
		['virtualization', 'data center', 'color profile', 'license'],
		'‹virtualisation›, ‹data centres›, ‹colour profile›, ‹licences›',
	],
	[
		'American is British',
		['virtualisation', 'behaviour', 'modelling'],
		'‹virtualization›, ‹behaviors›, ‹modeling›',
	],
	['words in -ise that are no verbs stay', ['enterprise', 'premise'], '‹enterprises›, enterprize'],
	['accents may be left out', ['façade', 'naive setup'], 'a ‹facade›, a ‹façade›'],
	['case and width are folded', ['Straße', 'vm'], '‹STRASSE›, ‹ＶＭ›'],

	// Signs.
	[
		'a sign belongs to a name that has one',
		['I/O', 'TCP/IP', 'AT&T', 'R&D'],
		'‹I/O›, ‹TCP/IP› and ‹AT&T›, ‹AT&amp;T›, ‹R&D›',
	],
	['one letter of such a name is no name', ['C', 'I', 'R'], 'C++, C#, I/O, R&D, but ‹C›.'],
	['signs stand close', ['.NET', 'C++', 'C#'], '‹.NET›, ASP.NET, the end. Net ‹C++› ‹C#› ‹C++›17 C ++'],
	['a dot belongs to a name that has one', ['Node.js', 'node'], '‹Node.js› on a ‹node›.'],
	[
		'a file name is none',
		['KVM', 'node', 'hypervisor'],
		'kvm.ko, node.js, type-1-hypervisor.png, ‹hypervisor›.',
	],
	['a call is no file name', ['VM'], 'call ‹vm›.run() and ‹vm›.start'],
	['a number may be superscript', ['KVM'], '‹KVM›¹ and ‹KVM›®'],
	[
		'addresses are left out',
		['KVM', 'VM'],
		'see https://kvm.org/kvm?vm#vm, kvm@vger.kernel.org, www.kvm.org/vm, linux-kvm.org/vm',
	],
	['paths are left out', ['KVM', 'libvirt', 'VM'], '/etc/libvirt/vm, ./vm/kvm, ~/vm, ../kvm; ‹KVM›/‹VM›'],
	['a name may be a path', ['/dev/kvm', 'KVM'], 'opens ‹/dev/kvm› and ‹KVM›'],
	[
		'destinations and pictures are left out',
		['KVM', 'hypervisor'],
		'[‹KVM›](kvm.md) ![hypervisor](./hypervisor.png) <https://kvm.org>',
	],

	// Surroundings.
	['an emoji stands before a term', ['VM'], '👩‍💻 ‹VM›, 👩‍💻‹VM›, 🇩🇪‹VM›🎉'],
	[
		'a table cell is a text of its own',
		['virtual machine', 'VM'],
		'| virtual | machine |\n| --- | --- |\n| ‹VM› | a ‹virtual machine› |',
	],
	['a heading is not part of the paragraph below', ['virtual machine'], '# Virtual\nmachine'],
	['a hyphen on one side leaves a name one', ['KVM', 'hypervisor'], '‹KVM›-based, non-‹KVM›, ‹hypervisor›-'],
	['a word is whole', ['VM', 'net'], 'VMware, network, ‹VM›, xVM, VM2'],
];

suite('Mentions in prose', () => {
	for (const [title, names, expected] of cases) {
		test(title, () => {
			expectInMarkdown(names, expected);
		});
	}
});
