import { strict as assert } from 'node:assert';
import { matchCode, matchRuns } from '../../../../src/core/glossary/matching/matcher';
import { expectInCode, expectInMarkdown, lexiconOf, type MarkedCase } from './marked';

const hypervisors = ['KVM', 'hypervisor', 'type 1 hypervisor', 'VMM', 'SDN'];

const cases: readonly MarkedCase[] = [
	['camel case', hypervisors, 'new‹KVM›‹Hypervisor›() ‹type1Hypervisor› parse‹SDN›Config'],
	['Pascal case', hypervisors, '‹VMM›Factory My‹Type1Hypervisors›'],
	[
		'signs that would begin a macro, a wiki link or a tag in prose',
		['KVM'],
		'"\\n‹KVM›" [[‹KVM›|0]] {{ ‹KVM› }}',
	],
	['snake case', ['virtual machine', 'VM'], '‹virtual_machine›_count __‹vm›__ MAX_‹VIRTUAL_MACHINES›'],
	['kebab case', ['virtual machine'], '.‹virtual-machine›-list { --‹virtual-machines›: 1 }'],
	[
		'plurals and past participles of names',
		['virtualized resource', 'physical resource'],
		'map[‹virtualizedResources›]‹physicalResources›{}',
	],
	[
		'acronym runs with a plural',
		['VM', 'OS', 'vCPU'],
		'‹VMs›ById all‹VMs› guest‹OSes›  n‹VCPUs› num_‹vcpus› ‹vCPU›Count',
	],
	['names with digits', ['EC2', 'S3', 'x86', 'VM'], '‹ec2›Instance ‹S3›Bucket ‹x86›Emulator ‹vm›1 ‹VM›2Host'],
	[
		'names that have capitals inside',
		['OpenStack', 'VMware', 'libvirt', 'IoT'],
		'‹OpenStack›Client ‹vmware›Tools ‹VMware› ‹libvirt›Conn ‹IoT›Hub ‹openstack›',
	],
	[
		'a comment is prose',
		['partitioning', 'partition controller'],
		'// ‹partitioning›, ‹partition controller›',
	],
	[
		'a comment goes on over lines',
		['virtual machine'],
		'// a ‹virtual\n\t// machine›\n# a ‹virtual\n# machine›\n/*\n * a ‹virtual\n * machine› */',
	],
	['an empty line of a comment parts phrases', ['virtual machine'], '// a virtual\n//\n// machine'],
	['so does an empty line of code', ['virtual machine'], 'virtual\n\nmachine'],
	[
		'a sign parts phrases',
		['virtual machine'],
		'virtual.machine virtual(machine) virtual = machine virtual * machine',
	],
	['calls and members', ['VM'], '‹vm›.start() this.‹vm›->id &‹vm› *‹vm›'],
	['strings', ['VM', 'KVM'], `"‹vm›" '‹kvm›' f'‹vm›' \`\${‹vm›}\``],
	[
		'addresses are left out',
		['VM', 'KVM'],
		'// see https://kvm.org/vm?vm=kvm and mail vm@kvm.org about ‹VM›',
	],
	[
		'paths are left out',
		['VM', 'hypervisor', 'kvm'],
		`import { ‹VM› } from '../vm/hypervisor'; open("/dev/kvm/vm"); import "github.com/vm/kvm"`,
	],
	['any case will do inside an identifier', ['IT', 'KVM'], 'parse‹It›Config ‹IT›_TEAM ‹kVM›'],
	[
		'nor is a small word between others',
		['OR', 'IS', 'AS', 'IN'],
		'createOrUpdate IS_EMPTY as_list `in_use`',
	],
	['one letter is a name only alone', ['C', 'R'], 'ls -c a4c533 cFlags c R_x ‹C› ‹R›'],
	[
		'a keyword is no acronym',
		['IT', 'IS', 'AS', 'OR'],
		'for (const it of items) { x as T; y is Z or w } ‹IT› ‹AS›',
	],
	['capitals with an S are another acronym', ['DR', 'VM'], 'DRS_ENABLED MAX_VMS'],
	['a word is whole', ['VM'], 'vmx xvm vmware VMware 0x‹VM›'],
	['Windows paths are left out', ['VM'], 'C:\\vm\\disk.vhd'],
	['other alphabets have case too', ['Гипервизор'], 'новый‹Гипервизор›'],
];

suite('Mentions in code', () => {
	for (const [title, names, expected] of cases) {
		test(title, () => {
			expectInCode(names, expected);
		});
	}

	test('an identifier in Markdown is code in a code span and in a fence', () => {
		expectInMarkdown(
			['KVM', 'virtual machine'],
			'Call `new‹KVM›()`:\n\n```go\nfunc new‹VirtualMachine›() // a ‹virtual machine›\n```\n\nnewKVM',
		);
	});

	test('only the part asked for is read', () => {
		const text = 'vm vm vm';
		assert.deepEqual(
			matchCode(lexiconOf(['vm']), text, 3, 5).map(({ start, end }) => [start, end]),
			[[3, 5]],
		);
		assert.deepEqual(matchCode(lexiconOf(['vm']), text, 3, 3), []);
	});

	test('a cancelled search gives nothing more', () => {
		const text = 'vm vm';
		const runs = [{ place: 'prose' as const, spans: [{ start: 0, end: 5, place: 'prose' as const }] }];
		assert.deepEqual(matchRuns(lexiconOf(['vm']), text, runs, { isCancellationRequested: true }), []);
	});
});
