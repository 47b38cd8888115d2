import { strict as assert } from 'node:assert';
import { matchRuns } from '../../../../src/core/glossary/matching/matcher';
import { expectInMarkdown, lexiconOf, type MarkedCase, proseRun } from './marked';

const types = ['type 1 hypervisor', 'type 2 hypervisor', 'hypervisor'];
const clouds = ['public cloud', 'private cloud', 'hybrid cloud', 'cloud'];
const resources = ['virtual resource', 'physical resource'];

const cases: readonly MarkedCase[] = [
	['two of a kind', types, '‹type 1› and ‹type 2 hypervisors›, ‹Type 1› or ‹type-2 hypervisor›'],
	['with an article each', types, 'either a ‹type 1› or a ‹type 2 hypervisor›'],
	['a list', clouds, '‹public›, ‹private› and ‹hybrid clouds›; ‹public›, ‹private›, or ‹hybrid cloud›'],
	[
		'and/or, slashes and ampersands',
		clouds,
		'‹private› and/or ‹hybrid cloud›, ‹private›/‹hybrid clouds›, ‹public› & ‹private clouds›',
	],
	['singular or plural', resources, '‹virtual› or ‹physical resources›, ‹virtual› and ‹physical resource›'],
	[
		'a tail of several words',
		['private cloud storage', 'public cloud storage'],
		'‹private› and ‹public cloud storage›',
	],
	[
		'a suspended hyphen',
		['software-based approach', 'hardware-based approach'],
		'‹software›- and ‹hardware-based approach›',
	],
	['a tail over a line end', types, '‹type 1› and\n‹type 2\nhypervisors›'],
	[
		'words with which the name begins are another thing',
		['ucx-py', 'private cloud'],
		'UCX and ‹UCX-Py›, private and ‹private clouds›',
	],
	['no name without the tail', types, 'type 3 and ‹type 2 hypervisors›, Linux and ‹type 2 hypervisors›'],
	['no comma without a conjunction', resources, 'It is virtual, ‹physical resources› are not'],
	['no tail, no name', types, 'as either type 1 and type 2. ‹Hypervisors›'],
	['a name of one word shares nothing', ['cloud', 'private cloud'], 'private and ‹cloud›'],
	['a list that breaks off', clouds, 'public: private, big and ‹hybrid clouds›'],
	['not over an empty line', types, '- type 1\n- and ‹type 2 hypervisors›'],
	[
		'nor from one item to the next',
		['VMware Player', 'VMware Workstation', 'private cloud'],
		'- ‹VMware Player›\n- and Workstation\n- private\n- or hybird cloud',
	],
	['signs are no tail', ['C++', 'C', 'R/W'], '‹C›/‹C++›, R and ‹R/W›'],
	[
		'a name of its own stays that',
		['bare metal', 'bare metal hypervisor', 'native hypervisor'],
		'‹bare-metal› or ‹native hypervisors›',
	],
];

suite('Names that share their tail', () => {
	for (const [title, names, expected] of cases) {
		test(title, () => {
			expectInMarkdown(names, expected);
		});
	}

	test('say so, and are the name with the tail', () => {
		const text = 'public, private and hybrid clouds';
		const matches = matchRuns(lexiconOf(clouds), text, proseRun(text));
		assert.deepEqual(
			matches.map(({ ids, form }) => [ids, form]),
			[
				[[0], 'coordinated'],
				[[1], 'coordinated'],
				[[2], 'inflected'],
			],
		);
	});
});
