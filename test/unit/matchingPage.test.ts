// The page on matching shows what is found and what is left alone; this test runs its tables and believes nothing.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf } from '../../src/core/glossary/edition';
import { matchCode, matchRuns } from '../../src/core/glossary/matching/matcher';
import { NoteIndex } from '../../src/core/workspace/noteIndex';
import { placesRead, readableRuns } from '../../src/core/workspace/places';
import { note, workspace } from '../support/notes';
import { lexiconOf, marked } from './glossary/matching/marked';

const page = readFileSync(join(process.cwd(), 'docs', 'matching.md'), 'utf8');

/** The tables of the page, cell by cell; pipes in cells are written `\|`. */
const tables = page
	.split(/\n\n(?=\|)/)
	.slice(1)
	.map((table) =>
		(/^(?:\|.*\n?)+/.exec(table)?.[0] ?? '')
			.trim()
			.split('\n')
			.map((row) =>
				row
					.split(/(?<!\\)\|/)
					.slice(1, -1)
					.map((cell) => cell.replaceAll('\\|', '|').trim()),
			),
	);

/** The code spans of a cell. */
function examples(cell: string): readonly string[] {
	return [...cell.matchAll(/(`+) ?(.+?) ?\1(?!`)/g)].map(([, , text = '']) => text.replaceAll('⏎', '\n'));
}

function found(names: readonly string[], text: string, isCode: boolean): string {
	const lexicon = lexiconOf(names);
	return marked(
		text,
		isCode
			? matchCode(lexicon, text, 0, text.length)
			: matchRuns(lexicon, text, readableRuns(note(text).runs, 'hover')),
	);
}

suite('The page on matching', () => {
	let count = 0;
	for (const [[, , head = ''] = [], , ...rows] of tables.filter(([first]) => first?.[1] === 'Names')) {
		const isCode = head.includes('code');
		for (const [rule = '', names = '', right = '', wrong = ''] of rows) {
			for (const text of examples(right)) {
				count++;
				test(`${rule} ${JSON.stringify(text)}`, () => {
					assert.equal(found(examples(names), text.replace(/[‹›]/g, ''), isCode), text);
				});
			}
			for (const text of examples(wrong)) {
				count++;
				test(`${rule} Not ${JSON.stringify(text)}`, () => {
					assert.equal(found(examples(names), text, isCode), text);
				});
			}
		}
	}

	test('has been read as a whole', () => {
		assert.ok(count > 50, String(count));
	});

	test('tells the policy by place as it is', () => {
		const [, , ...rows] = tables.find(([first]) => first?.[0] === 'Place') ?? [];
		const told = rows.map(([place = '', ...uses]) => [examples(place)[0], uses.map((use) => use === 'yes')]);
		assert.deepEqual(
			told,
			Object.entries(placesRead).map(([place, uses]) => [
				place,
				[uses.hover, uses.counts, uses.lint, uses.preview],
			]),
		);
	});

	test('tells the languages of notes as they are', () => {
		const [, , ...rows] = tables.find(([first]) => first?.[0] === 'Language') ?? [];
		assert.ok(rows.length > 4);
		for (const [language = '', right = '', wrong = ''] of rows) {
			for (const address of examples(right)) {
				assert.deepEqual([editionOf(`file:///notes/${address}`)], examples(language), address);
			}
			for (const address of examples(wrong)) {
				assert.equal(editionOf(`file:///notes/${address}`), '', address);
			}
		}
	});

	test('tells how far everyday words reach as it is', () => {
		const notes = {
			'a/define.md':
				'# On a project\n\nIn short, a project is a plan that has an end and a budget.\n\n*[Service]: a program that serves others.',
			'a/near.md': 'A project; two services, one `Service`.',
			'a/b/below.md': 'A project; two services.',
			'c/far.md': 'A project; two services; a tenant of the kernel and a service level.',
			'c/glossary.md':
				'- **Tenant**: someone who pays for a part of the whole.\n- **Task**: what is to be done by someone.',
			'e/appendix/glossary.md': '- **Region**: a part of the map that has a name of its own.',
			'e/map.md': 'A region, two tasks.',
			'f/glossary/words.md': '**Zone:** a part of a region with a border.',
			'f/map.md': 'A zone of a region.',
			'g/cloud.network.bridge.md': '*[Bridge]: a device that joins two networks.',
			'g/cloud.network.map.md': 'Two bridges.',
			'g/cloud.ships.md': 'A bridge with ships.',
			'h/design.md':
				'# Design\n\n## Access\n\nA client, and `client`.\n\n### OAuth\n\n- **Client**: a program that asks for what it needs.\n\n## Names\n\nA DNS client, and `client`.',
			'h/guide.md':
				'# Design\n\nA client.\n\n## Terms\n\n### Access\n\n- **Client**: a program that asks for what it needs.',
			'd/kernel.md':
				'# On a kernel\n\nIn short, a kernel is the part of a system that runs first.\n\n**Service level:** a promise that a provider gives.',
		};
		const index = workspace(notes);
		const mentions = (name: keyof typeof notes) => {
			const document = { uri: `file:///notes/${name}`, version: 1, text: notes[name] };
			const shown = index.mentionsIn(document, 'markdown');
			return shown.map(({ start, end }) => notes[name].slice(start, end));
		};
		assert.deepEqual(mentions('a/define.md'), ['project', 'project', 'Service']);
		assert.deepEqual(mentions('a/near.md'), ['services']);
		assert.deepEqual(mentions('a/b/below.md'), ['services']);
		assert.deepEqual(mentions('c/far.md'), ['tenant', 'kernel']);
		assert.deepEqual(mentions('e/map.md'), ['region']);
		assert.deepEqual(mentions('f/map.md'), ['zone']);
		assert.deepEqual(mentions('g/cloud.network.map.md'), ['bridges']);
		assert.deepEqual(mentions('g/cloud.ships.md'), []);
		assert.deepEqual(mentions('h/design.md'), ['client', 'client', 'Client']);
		assert.deepEqual(mentions('h/guide.md'), ['client', 'Client']);
		const [service] = index.glossary.lookUp('service');
		assert.ok(service);
		assert.equal(index.count(service), 3);
		// Counts follow when another note defines the word, though no name has come or gone.
		const later: Readonly<Record<string, string>> = {
			...notes,
			'a/define.md': 'Nothing is defined.',
			'c/far.md': '*[Service]: a program that serves nobody.',
			'c/too.md': 'Two services.',
		};
		const put = (name: string, version: number) => {
			index.set({ uri: `file:///notes/${name}`, version, text: later[name] ?? '' });
		};
		put('c/far.md', 2);
		put('c/too.md', 1);
		put('a/define.md', 2);
		for (const uri of index.outdated) {
			index.refresh({ uri, version: 3, text: later[uri.slice('file:///notes/'.length)] ?? '' });
		}
		const [left] = index.glossary.lookUp('service');
		assert.ok(left);
		assert.deepEqual(
			[...new Set(index.mentionsOf(left).map(({ uri }) => uri))],
			['file:///notes/c/far.md', 'file:///notes/c/too.md'],
		);
	});

	test('tells how far everyday words of Chinese and everyday phrases reach as it is', () => {
		const notes = {
			'ioc.md':
				'# 控制反转\n\n- **控制**：指的是对象创建的权力，由容器管理。\n- **反转**：控制权交给外部环境的过程。',
			'net.md': '流量控制与线程，控制信息。',
			'stores/sql.md':
				'- **Connection string**: the string that tells where the server is.\n- **Kernel**: the part of a system that runs first.',
			'stores/nosql.md': 'A connection string for a kernel.',
			'bindings/hub.md': 'A connection string, `connectionString`, and a kernel.',
		};
		const index = workspace(notes);
		const mentions = (name: keyof typeof notes) => {
			const document = { uri: `file:///notes/${name}`, version: 1, text: notes[name] };
			const shown = index.mentionsIn(document, 'markdown');
			return shown.map(({ start, end }) => notes[name].slice(start, end));
		};
		assert.deepEqual(mentions('ioc.md').slice(0, 3), ['控制', '反转', '控制']);
		assert.deepEqual(mentions('net.md'), []);
		assert.deepEqual(mentions('stores/nosql.md'), ['connection string', 'kernel']);
		assert.deepEqual(mentions('bindings/hub.md'), ['kernel']);
		const [phrase] = index.glossary.lookUp('connection string');
		assert.ok(phrase);
		assert.equal(index.count(phrase), 2);
	});

	test('asks more of a word that is short for a phrase of the chapter', () => {
		const index = new NoteIndex();
		const terms = ['Virtual machine', 'Hypervisor', 'Hypercall', 'Virtual machine snapshot'];
		const text = terms.map((term) => `**${term}:** a thing of the chapter that is described here.`);
		text.push(`${text.pop() ?? ''} Also called snapshot.`);
		index.setChapter(
			[{ uri: 'virtualizationnotes-chapter:/a.md', version: 1, text: `# A\n\n${text.join('\n\n')}` }],
			'Chapter',
		);
		index.set({
			uri: 'file:///notes/own.md',
			version: 1,
			text: 'Hypervisors, hypercalls, virtual machines.',
		});
		const finds = (own: string) =>
			index
				.mentionsIn({ uri: 'file:///notes/read.md', version: 1, text: own }, 'markdown')
				.some(({ start, end }) => own.slice(start, end) === 'snapshot');
		assert.equal(finds('A hypervisor and a hypercall; a snapshot of a volume.'), false);
		assert.equal(finds('A snapshot of a volume that a virtual machine uses.'), false);
		assert.equal(finds('A snapshot: virtual machines, virtual machines, virtual machines.'), true);
		assert.equal(finds('A snapshot, to be exact a virtual machine snapshot.'), true);
	});

	test('keeps the everyday words of the chapter where they belong', () => {
		const text = 'A host in our container; virtual machines.\n';
		const mentions = (...own: readonly string[]) => {
			const index = new NoteIndex();
			const terms = ['Host', 'Container', 'Virtual machine', 'Hypervisor', 'Hypercall'];
			const chapter = terms.map((term) => `**${term}:** a thing of the chapter that is described here.`);
			index.setChapter(
				[{ uri: 'virtualizationnotes-chapter:/a.md', version: 1, text: `# A\n\n${chapter.join('\n\n')}` }],
				'Chapter',
			);
			[text, ...own].forEach((content, at) => {
				index.set({ uri: `file:///notes/${String(at)}.md`, version: 1, text: content });
			});
			const document = { uri: 'file:///notes/0.md', version: 1, text };
			return index.mentionsIn(document, 'markdown').map(({ start, end }) => text.slice(start, end));
		};
		assert.deepEqual(mentions(), ['virtual machines']);
		assert.deepEqual(mentions('A hypervisor answers a hypercall.'), [
			'host',
			'container',
			'virtual machines',
		]);
		assert.deepEqual(mentions('# B\n\n**Host:** a person who invites guests.'), ['host', 'virtual machines']);
	});

	test('finds the everyday words of the chapter only in notes on its subject, and counts them there', () => {
		const index = new NoteIndex();
		const chapter = [
			'**Snapshot:** a state of a machine.\n\n**Hypervisor:** a thing that runs machines.\n\n**Hypercall:** a call to it.',
			'**Container:** a box of processes.\n\n**Kubernetes:** a thing that runs containers.\n\n**LXC:** another such thing.',
		].map((text, at) => ({ uri: `virtualizationnotes-chapter:/${String(at)}.md`, version: 1, text }));
		index.setChapter(chapter, 'Chapter');
		const put = (name: string, text: string) => {
			index.set({ uri: `file:///notes/${name}.md`, version: 1, text });
		};
		const shown = (text: string) => {
			const document = { uri: 'file:///notes/read.md', version: 1, text };
			const all = index.mentionsIn(document, 'markdown');
			for (const { start, end, terms } of all) {
				assert.deepEqual(index.mentionAt(document, start, 'markdown'), { start, end, terms });
			}
			return all.map(({ start, end }) => text.slice(start, end));
		};
		put('subject', 'A hypervisor, a hypercall and LXC.');
		put('lists', 'A vector is a container; take a snapshot of it.');
		put('cluster', 'A snapshot of a container in Kubernetes.');
		assert.deepEqual(shown('A vector is a container; a snapshot of it.'), []);
		assert.deepEqual(shown('Kubernetes: a container, a snapshot.'), ['Kubernetes', 'container']);
		assert.deepEqual(shown('A hypervisor: a container, a snapshot.'), ['hypervisor', 'snapshot']);
		assert.deepEqual(shown('A hypercall in LXC: a container, a snapshot.').length, 4);
		const counted = (name: string) => {
			const [term] = index.glossary.lookUp(name);
			assert.ok(term);
			return index.mentionsOf(term).map(({ uri }) => uri.slice('file:///notes/'.length));
		};
		assert.deepEqual([counted('container'), counted('snapshot')], [['cluster.md'], []]);
		// With a definition of one's own the word means that, and notes read before are read again.
		put('own', '**Container:** a value that holds others.');
		assert.ok(index.outdated.includes('file:///notes/lists.md'));
		put('lists', 'A vector is a container; take a snapshot of it.');
		put('cluster', 'A snapshot of a container in Kubernetes.');
		assert.deepEqual(counted('container'), ['cluster.md', 'lists.md', 'own.md']);
	});
});
