// What the shipped snippets hold besides the pattern itself: the chapter's classifiers, and the ones for notes.
import type { Classifier, Kind } from '../src/core/classifier/classifier';

/** A classifier and the snippet that inserts it. */
export interface Shipped extends Classifier {
	readonly typeName: string;
	readonly title: string;
	readonly prefixes: readonly string[];
	readonly description: string;
}

function kind(label: string, definition: string, kinds: readonly Kind[] = []): Kind {
	return { label, definition, kinds };
}

/** The chapter's classifiers; their names and kinds are the labels of its groups and sections. */
export const classifiers: readonly Shipped[] = [
	{
		name: 'What is virtualized',
		typeName: 'virtualization target',
		title: 'What is virtualized',
		prefixes: ['virtclassifier', 'virttarget'],
		description: 'Classifier: desktop, server, application, network or storage virtualization.',
		kinds: [
			kind(
				'Desktop virtualization',
				'Desktops run in a data centre and are shown on whatever device the user has.',
			),
			kind(
				'Server virtualization',
				'One physical server carries several virtual ones, each with its own operating system.',
			),
			kind(
				'Application virtualization',
				'A program is packaged apart from the operating system it is used on.',
			),
			kind(
				'Network virtualization',
				'Networks are defined in software, apart from the switches and cables that carry them.',
			),
			kind('Storage virtualization', 'Pooled storage devices are presented and managed as one.'),
		],
	},
	{
		name: 'How it is virtualized',
		typeName: 'virtualization technique',
		title: 'How it is virtualized',
		prefixes: ['virtclassifier', 'virttechnique'],
		description: 'Classifier: partitioning, full, para-, hybrid or container-based virtualization.',
		kinds: [
			kind('Partitioning', 'The hardware is divided into parts, and each part works as a system of its own.'),
			kind(
				'Full virtualization',
				'The guest runs unmodified on simulated hardware and need not know that it does.',
				[
					kind(
						'Software-based full virtualization',
						'Sensitive instructions are translated before they run.',
					),
					kind(
						'Hardware-based full virtualization',
						'Extensions of the CPU let guest code run directly and trap what is sensitive.',
					),
				],
			),
			kind(
				'Paravirtualization',
				'The guest knows that it is virtualized and calls the hypervisor for privileged work.',
			),
			kind(
				'Hybrid virtualization',
				'Full virtualization runs the guest, and paravirtualized drivers do its input and output.',
			),
			kind(
				'Container-based virtualization',
				'Isolated groups of processes share the kernel of one operating system.',
			),
		],
	},
	{
		name: 'Type 1 and type 2 hypervisors',
		typeName: 'hypervisor type',
		title: 'Types of hypervisor',
		prefixes: ['hypervisortypes'],
		description: 'Classifier: type 1 (bare-metal) or type 2 (hosted) hypervisor.',
		kinds: [
			kind('Type 1 hypervisor', 'Runs directly on the hardware, with no host operating system below it.'),
			kind('Type 2 hypervisor', 'Runs as a program on a host operating system, which controls the hardware.'),
		],
	},
	{
		name: 'Whom a cloud serves',
		typeName: 'cloud deployment model',
		title: 'Cloud deployment models',
		prefixes: ['cloudmodels', 'clouddeployment'],
		description: 'Classifier: public, private, community or hybrid cloud (NIST SP 800-145).',
		kinds: [
			kind('Public cloud', 'Open to the general public and run by a provider.'),
			kind('Private cloud', 'For one organization alone, wherever it stands and whoever runs it.'),
			kind('Community cloud', 'Shared by organizations that have the same concerns.'),
			kind('Hybrid cloud', 'Two or more separate clouds, bound together so that data and programs can move.'),
		],
	},
	{
		name: 'What the provider runs',
		typeName: 'cloud service model',
		title: 'Cloud service models',
		prefixes: ['cloudmodels', 'cloudservice'],
		description: 'Classifier: infrastructure, platform or software as a service (NIST SP 800-145).',
		kinds: [
			kind(
				'Infrastructure as a service',
				'The customer gets computing, storage and networks, and runs any system on them.',
			),
			kind('Platform as a service', 'The customer deploys programs on a platform that the provider runs.'),
			kind('Software as a service', 'The customer uses programs that the provider runs.'),
		],
	},
];

/** Snippets for notes by title. Tab stops are written in the editor's own syntax. */
export const notes = {
	Term: {
		prefix: ['term', 'definition'],
		description: 'A term with its definition, as a bold lead-in.',
		body: ['**${1:Term}** is ${2|a,an,the|} ${3:thing of some sort that does something}.', '$0'],
	},
	'Term with another name': {
		prefix: ['termalias', 'term'],
		description: 'A term with a second name or an abbreviation in parentheses.',
		body: ['**${1:Virtual machine} (${2:VM}):** ${3:What it is, then what it is for.}', '$0'],
	},
	'Group of terms': {
		prefix: ['terms', 'kinds'],
		description: 'A group: a sentence that opens it and a list of its terms.',
		body: [
			'There are different ${1|types,kinds,forms|} of ${2:virtualization}:',
			'',
			'- **${3:First term}:** ${4:What it is, in one sentence.}',
			'- **${5:Second term}:** ${6:What it is, in one sentence.}',
			'$0',
		],
	},
	Abbreviation: {
		prefix: ['abbr', 'abbreviation'],
		description: 'What an abbreviation stands for, known in the whole note.',
		body: ['*[${1:VMM}]: ${2:Virtual Machine Manager}', '$0'],
	},
	Question: {
		prefix: ['question'],
		description: 'A question with its answer, for the Questions section.',
		body: ['${1:1}. ${2:What is a hypervisor}?', '', '   ${3:The answer.}', '$0'],
	},
	'Question without an answer': {
		prefix: ['openquestion', 'question'],
		description: 'A question without an answer; the Taxonomy view shows it as open.',
		body: ['${1:1}. ${2:What is a hypervisor}?', '$0'],
	},
	'Chapter skeleton': {
		prefix: ['chapter'],
		description: 'A chapter: introduction, a section with a group of terms, summary and questions.',
		body: [
			'# ${1:Chapter title}',
			'',
			'${2:What this chapter is about.}',
			'',
			'## ${3:First section}',
			'',
			'${4:What the section is about.}',
			'',
			'There are different types of ${5:virtualization}:',
			'',
			'- **${6:First term}:** ${7:What it is, in one sentence.}',
			'- **${8:Second term}:** ${9:What it is, in one sentence.}',
			'',
			'## Summary',
			'',
			'${10:What the reader knows now.}',
			'',
			'## Questions',
			'',
			'1. ${11:What is the first term}?',
			'',
			'   ${12:The answer.}',
			'$0',
		],
	},
};
