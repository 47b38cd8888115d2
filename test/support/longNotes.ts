// Long notes for tests: texts of sections in which the hard things are common, edits of them, and parts put together.
import fc from 'fast-check';
import type { Note } from '../../src/core/markdown/note';
import type { PartedNote } from '../../src/core/markdown/parts';

/** What a note is written from here; a blank line stands between two. */
const blocks = [
	'# Server virtualization',
	'## Hypervisor',
	'### Type 1 hypervisor (bare metal)',
	'# Glossary',
	'## Questions',
	'### What is KVM?',
	'### Access\n\n- **Client**: A program that asks a server for what it needs.',
	'## Names\n\nA client; `client`.',
	'#### Session\n\nA session is a conversation of a client with a server.',
	'Two sessions of some clients.',
	'#',
	'####### No heading',
	'Setext\n===',
	'A hypervisor is software that runs virtual machines (VMs). Also called VMM.',
	'**Virtual machine:** A machine made of software. Well-known virtual machines include Alpha and Beta.',
	'**Live Data Migration:** A move of data that LDM makes.',
	'**Live Data Migration:** Something else (LDM).',
	'- **KVM**: A kernel module that runs guests.\n- **Xen**: A small system that runs guests.',
	'1. What is a guest?\n\n   # A system in a machine\n\n2. What is KVM?',
	'> # Quoted\n>\n> **Guest:** A system that runs in a machine.',
	'Guest\n: A system that runs in a virtual machine.',
	'| Term | Meaning |\n| --- | --- |\n| Host | A machine that runs guests. |',
	'There are two main kinds of hypervisors:\n\n- **Type 1**: A hypervisor that runs on the hardware.\n- **Type 2**: A hypervisor that runs on a system.',
	'```md\n\n# In a fence\n\n```',
	'```',
	'~~~\n\n## Tilde',
	'  ```',
	'- ```\n\n  # In an item',
	'<!--',
	'-->',
	'<script>\n\n# In a script',
	'</script>',
	'<div>\n\n# Not in HTML',
	'    # Indented\n\n# After code',
	'See [KVM] and [the host][guest], [x](y) and [ ].',
	'[kvm]: https://example.org',
	'[Guest]: <x>\n"title"',
	'---',
	'---\ntitle: Hypervisor\naliases: [VMM]\n---',
	'---\ntitle: x',
	'// TODO: ask',
	'仮想マシンは仮想的な計算機です。👩‍💻 KVM と Xen。',
	'Ein Gast ist ein System, das in einer Maschine läuft, und der Wirt ist die Maschine, auf der es läuft.',
];

const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n \t\n', '\r\n\r\n', '\r\n', '\r', '\n\n\n');

/** A text of some blocks. */
export const longText = fc
	.array(fc.tuple(fc.constantFrom(...blocks), gap), { minLength: 3, maxLength: 24 })
	.map((chosen) => chosen.flat().join(''));

/** Replaces some of a text: shares of it, so that it means something in any text. */
export interface Edit {
	/** Where, between 0 and 1; with `atBlock` the nearest beginning of a block before. */
	readonly at: number;
	readonly atBlock: boolean;
	readonly removed: number;
	readonly typed: string;
}

/** Keystrokes, blocks put in and taken out, and now and then another text. */
export const edit: fc.Arbitrary<Edit> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	atBlock: fc.boolean(),
	removed: fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(0, 1, 2) },
		{ weight: 2, arbitrary: fc.nat(60) },
		{ weight: 1, arbitrary: fc.constant(100_000) },
	),
	typed: fc.oneof(
		{
			weight: 4,
			arbitrary: fc.constantFrom('', 'x', ' ', '\n', '\n\n', '#', '`', '```\n', '[KVM] ', '-->', '>'),
		},
		{ weight: 2, arbitrary: fc.constantFrom(...blocks).map((block) => `${block}\n\n`) },
		{ weight: 1, arbitrary: longText },
	),
});

/** The text after an edit. */
export function edited(text: string, { at, atBlock, removed, typed }: Edit): string {
	const place = Math.floor(at * text.length);
	const start = atBlock ? text.lastIndexOf('\n\n', place) + 2 : place;
	return text.slice(0, start) + typed + text.slice(start + removed);
}

/** What a note says of its text, put together from its parts. */
export function together({ parts }: PartedNote): Pick<Note, 'blocks' | 'runs' | 'markers' | 'frontMatter'> {
	let line = 0;
	const all = parts.map(({ part: { note }, start }) => {
		const { blocks: own, runs, markers, frontMatter } = note;
		const placed = shifted({ blocks: own, runs, markers, frontMatter }, start, line) as Note;
		line += note.text.match(/\r\n?|\n/g)?.length ?? 0;
		return placed;
	});
	return {
		blocks: all.flatMap((note) => note.blocks),
		runs: all.flatMap((note) => note.runs),
		markers: all.flatMap((note) => note.markers),
		frontMatter: all[0]?.frontMatter,
	};
}

function shifted(value: unknown, by: number, line: number): unknown {
	if (Array.isArray(value)) {
		return value.map((each) => shifted(each, by, line));
	}
	if (typeof value !== 'object' || value === null) {
		return value;
	}
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]: [string, unknown]) => {
			if ((key === 'start' || key === 'end') && typeof inner === 'number') {
				return [key, inner + by];
			}
			return [key, key === 'lines' ? (inner as number[]).map((at) => at + line) : shifted(inner, by, line)];
		}),
	);
}
