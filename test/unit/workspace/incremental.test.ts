// The promise behind typing without waiting: after any sequence of changes the index answers as a fresh one does.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { NoteRules, type Corrections } from '../../../src/core/workspace/noteRules';
import { bringUpToDate } from '../../support/notes';

/** Where notes are: some in folders, or some in language editions, whose terms count for their readers. */
const addresses = [
	['a.md', 'b.md', 'deep/c.md', 'deep/d.md'],
	['a.md', 'docs/de/b.md', 'es/c.md', 'README.pt-br.md', 'docs/en/d.md'],
];
const parts = [
	'# Bare metal\n\nBare metal is a machine without a hypervisor.',
	'**Hypervisor (HV):** Software that runs virtual machines. Also called VMM.',
	'**Virtual machine (VM):** A machine made of software.',
	'**VMM:** Virtual machine monitor, a program of its own.',
	'**Type 1 hypervisor:** It runs on baremetal hosts.',
	'**Type 2 hypervisor:** It runs on an OS.',
	'Both type 1 and type 2 hypervisors run VMs, virtual-machines and virtual\nmachines.',
	'```go\nfunc newTypeOneHypervisor(vmm VMM) VirtualMachine {}\n```',
	'- KVM: A kernel module of the Linux kernel.\n- Xen: A small system that runs guests.',
	'KVM and Xen; the HV of a para-virtualised guest. 仮想マシン',
	'**Paravirtualization:** The guest knows that it is a guest.',
	'**仮想マシン:** ソフトウェアでできた計算機です。 It is a machine too.',
	'KVM\n: Un módulo del núcleo de Linux.',
	'**VMM:** Un programa para máquinas: la pieza que las crea.',
	'## Access\n\n### Names\n\n- **Client**: A program that asks a server for what it needs.',
	'## Storage\n\nTwo clients, and a `client` of a session.',
	'### Session\n\nA session is a conversation of a client with a server.',
	'**Session:** A meeting of some people.',
	'**Client:** A person who pays.',
	'## Questions\n\n1. What is KVM?\n\nA module.\n\n2. What is Xen?',
];

type Step =
	| { readonly kind: 'write'; readonly name: string; readonly text: string }
	| { readonly kind: 'delete'; readonly name: string }
	| { readonly kind: 'rename'; readonly from: string; readonly to: string }
	| { readonly kind: 'correct'; readonly name: string; readonly corrections: Corrections }
	| { readonly kind: 'settle'; readonly slice: boolean }
	| { readonly kind: 'refresh' };

const text = fc.array(fc.constantFrom(...parts), { maxLength: 5 }).map((chosen) => chosen.join('\n\n'));
const corrections: fc.Arbitrary<Corrections> = fc.record({
	notTerms: fc.subarray(['hypervisors', 'VM', 'type 1', 'bare-metal', 'Xen', 'VMM']),
	notAliases: fc.subarray([{ alias: 'VM' }, { alias: 'VMM', of: 'hypervisor' }, { alias: 'HV', of: 'Xen' }]),
	forms: fc.record({ listItem: fc.boolean(), heading: fc.boolean() }, { requiredKeys: [] }),
});
function stepsAmong(names: readonly string[]): fc.Arbitrary<readonly Step[]> {
	const name = fc.constantFrom(...names);
	const step: fc.Arbitrary<Step> = fc.oneof(
		{ weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), name, text }) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), name }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: name, to: name }) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), name, corrections }) },
		{ weight: 3, arbitrary: fc.record({ kind: fc.constant('settle' as const), slice: fc.boolean() }) },
		{ weight: 1, arbitrary: fc.constant({ kind: 'refresh' as const }) },
	);
	return fc.array(step, { maxLength: 14 });
}

/** Every answer of an index, as plain values. Only the order of all terms may depend on history. */
function answers(index: NoteIndex): unknown {
	const tell = ({ id, kind, label, span, answered, children }: TaxonomyNode): unknown => [
		id,
		kind,
		label,
		span,
		answered,
		children.map(tell),
	];
	const terms = [...index.glossary.terms.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
	return {
		taxonomy: index.taxonomy.map(tell),
		terms: terms.map((term) => ({
			key: term.key,
			label: term.label,
			aliases: term.aliases.map(({ label }) => label),
			definitions: term.definitions.map(({ uri, head }) => `${uri} ${String(head.start)}`),
			mentions: index.mentionsOf(term),
			count: index.count(term),
			found: index.glossary.lookUp(term.label).map(({ key }) => key),
			alsoFound: term.aliases.flatMap(({ label }) => index.glossary.lookUp(label).map(({ key }) => key)),
		})),
	};
}

suite('Incremental index', () => {
	test('answers as a fresh one after any writing, renaming, deleting and correcting', () => {
		const anySteps = fc.oneof(...addresses.map(stepsAmong));
		fc.assert(
			fc.property(fc.boolean(), fc.constantFrom(1, Infinity), anySteps, (isLoading, partSize, steps) => {
				const files = new Map<string, string>();
				const rules = new Map<string, NoteRules>();
				const rulesOf = (address: string) => rules.get(address) ?? NoteRules.none;
				const index = new NoteIndex(rulesOf, () => partSize);
				index.isLoading = isLoading;
				const uri = (file: string) => `file:///notes/${file}`;
				let version = 0;
				const write = (file: string, content: string) => {
					files.set(file, content);
					index.set({ uri: uri(file), version: ++version, text: content });
				};
				const remove = (file: string) => {
					files.delete(file);
					index.delete(uri(file));
				};
				const read = (outdated: string) => {
					const content = files.get(outdated.slice('file:///notes/'.length)) ?? '';
					return { uri: outdated, version: ++version, text: content };
				};
				for (const change of steps) {
					if (change.kind === 'write') {
						write(change.name, change.text);
					} else if (change.kind === 'delete') {
						remove(change.name);
					} else if (change.kind === 'rename') {
						const moved = files.get(change.from);
						remove(change.from);
						if (moved !== undefined) {
							write(change.to, moved);
						}
					} else if (change.kind === 'correct') {
						rules.set(uri(change.name), new NoteRules(change.corrections));
						index.setRules(rulesOf);
					} else if (change.kind === 'settle') {
						index.settle(() => change.slice);
					} else {
						index.outdated.slice(0, 1).forEach((outdated) => {
							index.refresh(read(outdated));
						});
					}
				}
				index.settle();
				bringUpToDate(index, read);
				assert.deepEqual(index.outdated, []);
				const fresh = new NoteIndex(rulesOf);
				[...files].reverse().forEach(([file, content]) => {
					fresh.set({ uri: uri(file), version: 0, text: content });
				});
				assert.deepEqual(answers(index), answers(fresh));
			}),
			{ numRuns: 250 },
		);
	});

	test('follows a phrase of everyday words that is defined in another way, and so reaches elsewhere', () => {
		const index = new NoteIndex();
		const other = { uri: 'file:///b/other.md', version: 1, text: 'Every connection string is a secret.' };
		index.set(other);
		const defined = [' is a string that names a server.', ': a string that names a server.'];
		for (const [at, count] of [2, 1, 2].entries()) {
			const text = `**Connection string**${defined[at % 2] ?? ''}`;
			index.set({ uri: 'file:///a/sql.md', version: at, text });
			index.settle();
			index.outdated.forEach(() => {
				index.refresh(other);
			});
			const [term] = index.glossary.lookUp('connection string');
			assert.ok(term);
			assert.equal(index.count(term), count, text);
			assert.equal(index.mentionsIn(other, 'markdown').length, count - 1, text);
		}
	});

	test('has code in a note that defines an everyday word mean it in all its parts, though the folder defines it too', () => {
		const index = new NoteIndex(undefined, () => 1);
		const inFolder = { uri: 'file:///a/x.md', version: 1, text: '*[Client]: A program that asks.' };
		index.set(inFolder);
		for (const [at, count] of [2, 4, 2].entries()) {
			const definition = at % 2 === 0 ? 'Nothing.' : '**Client:** A program that begs.';
			const own = {
				uri: 'file:///a/y.md',
				version: at,
				text: `# One\n\n${definition}\n\n# Two\n\nA \`client\` of a client.`,
			};
			index.set(own);
			[inFolder, own]
				.filter(({ uri }) => index.outdated.includes(uri))
				.forEach((note) => {
					index.refresh(note);
				});
			const [term] = index.glossary.lookUp('client');
			assert.ok(term);
			assert.equal(index.count(term), count);
			assert.equal(index.mentionsIn(own, 'markdown').length, count - 1);
		}
	});

	test('does not read a text that was overtaken while it was asked for', () => {
		const index = new NoteIndex();
		const uri = 'file:///a.md';
		index.set({ uri, version: 1, text: 'A baremetal host.' });
		index.settle();
		index.set({ uri: 'file:///b.md', version: 1, text: '**Bare metal:** A machine without a hypervisor.' });
		const revision = index.revisionOf(uri);
		index.set({ uri, version: 2, text: 'Nothing any more.' });
		index.refresh({ uri, version: 1, text: 'A baremetal host.' }, revision);
		const [term] = index.glossary.lookUp('bare metal');
		assert.ok(term);
		assert.deepEqual(
			index.mentionsOf(term).map((mention) => mention.uri),
			['file:///b.md'],
		);
	});

	test('looks for new names in slices, and in all notes in the end', () => {
		const index = new NoteIndex();
		index.isLoading = true;
		const uris = ['a', 'b', 'c'].map((name) => `file:///${name}.md`);
		uris.forEach((uri, at) => {
			index.set({ uri, version: 0, text: `A gizmo${String(at)} and a widget${String(at)}.` });
		});
		index.settle();
		const names = uris.flatMap((_, at) => [`Gizmo${String(at)}`, `Widget${String(at)}`]);
		const text = names.map((each) => `**${each}:** A thing of its own.`).join('\n\n');
		index.set({ uri: 'file:///d.md', version: 0, text });
		let slices = 0;
		for (let isSettled = false; !isSettled; slices++) {
			let steps = 0;
			isSettled = index.settle(() => ++steps > 1);
			assert.ok(slices < 20);
		}
		assert.ok(slices > names.length / 2, 'two names a slice');
		assert.deepEqual([...index.outdated].sort(), uris);
	});

	test('does not ask for a text again that waits to be read, whatever is corrected meanwhile', () => {
		const index = new NoteIndex();
		index.isLoading = true;
		index.set({ uri: 'file:///a.md', version: 1, text: 'A gizmo.' });
		index.set({ uri: 'file:///b.md', version: 1, text: '**Gizmo:** A thing of its own.' });
		const rules = new NoteRules({ notTerms: ['gizmo'] });
		index.setRules((uri) => (uri === 'file:///a.md' ? rules : NoteRules.none));
		assert.deepEqual(index.outdated, []);
		index.settle();
		const [term] = index.glossary.lookUp('gizmo');
		assert.ok(term);
		assert.equal(index.count(term), 1);
	});

	test('asks for the text of a note again only when a new name may stand in it', () => {
		const index = new NoteIndex();
		index.set({ uri: 'file:///a.md', version: 1, text: 'A baremetal host.' });
		index.set({ uri: 'file:///b.md', version: 1, text: 'Nothing of interest.' });
		index.settle();
		index.set({ uri: 'file:///c.md', version: 1, text: '**Bare metal:** A machine without a hypervisor.' });
		assert.deepEqual(index.outdated, ['file:///a.md']);
	});
});
