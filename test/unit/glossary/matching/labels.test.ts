import { strict as assert } from 'node:assert';
import { Lexicon, normaliseName } from '../../../../src/core/glossary/matching/lexicon';
import { pluralsOf, singularOf } from '../../../../src/core/glossary/matching/inflection';
import { americanSpelling, otherSpelling } from '../../../../src/core/glossary/matching/spelling';
import { lexiconOf } from './marked';

suite('Labels', () => {
	const keys: Readonly<Record<string, string>> = {
		'Type 1 hypervisors': 'type 1 hypervisor',
		'type-1 hypervisor': 'type 1 hypervisor',
		VMs: 'vm',
		VMS: 'vms',
		OSes: 'os',
		DNS: 'dns',
		dns: 'dns',
		PaaS: 'paas',
		'I/O': 'i/o',
		'C++': 'c++',
		'.NET': '.net',
		'“quoted names.”': 'quoted name',
		'**KVM**:': 'kvm',
		'Para-virtualisation': 'paravirtualization',
		'가상 머신': '가상머신',
		'KVM 仮想マシン': 'kvm 仮想マシン',
		Ｖｉｒｔｕａｌ: 'virtual',
		'': '',
		'—': '',
	};
	for (const [label, key] of Object.entries(keys)) {
		test(`the key of "${label}" is "${key}"`, () => {
			assert.equal(normaliseName(label), key);
			assert.equal(normaliseName(key), key, 'a key is its own key');
		});
	}
});

suite('Inflection', () => {
	const nouns: Readonly<Record<string, string>> = {
		hypervisor: 'hypervisors',
		policy: 'policies',
		key: 'keys',
		box: 'boxes',
		switch: 'switches',
		cache: 'caches',
		process: 'processes',
		database: 'databases',
		case: 'cases',
		bus: 'buses',
		status: 'statuses',
		house: 'houses',
		size: 'sizes',
		hero: 'heroes',
		cookie: 'cookies',
		drive: 'drives',
		shelf: 'shelves',
		analysis: 'analyses',
		index: 'indexes',
		matrix: 'matrices',
		vertex: 'vertices',
		workman: 'workmen',
		human: 'humans',
		child: 'children',
		middleware: 'middlewares',
		alias: 'aliases',
		enterprise: 'enterprises',
		class: 'classes',
	};
	for (const [singular, plural] of Object.entries(nouns)) {
		test(`${singular} and ${plural}`, () => {
			assert.ok(pluralsOf(singular).includes(plural), pluralsOf(singular).join(' '));
			assert.equal(singularOf(plural), singular);
			assert.equal(singularOf(singular), singular);
		});
	}

	for (const word of [
		'bus',
		'status',
		'access',
		'analysis',
		'kubernetes',
		'windows',
		'news',
		'series',
		'gas',
		'data',
	]) {
		test(`${word} is no plural`, () => {
			assert.equal(singularOf(word), word);
		});
	}
});

suite('Spelling', () => {
	const pairs: Readonly<Record<string, string>> = {
		virtualization: 'virtualisation',
		virtualized: 'virtualised',
		optimizers: 'optimisers',
		analyzer: 'analyser',
		color: 'colour',
		behavioral: 'behavioural',
		center: 'centre',
		datacenters: 'datacentres',
		kilometer: 'kilometre',
		catalog: 'catalogue',
		license: 'licence',
		modeling: 'modelling',
		disk: 'disc',
		program: 'programme',
		artifacts: 'artefacts',
	};
	for (const [american, british] of Object.entries(pairs)) {
		test(`${american} is ${british}`, () => {
			assert.equal(americanSpelling(british), american);
			assert.equal(americanSpelling(american), american);
			assert.equal(otherSpelling(american), british);
			assert.equal(otherSpelling(british), american);
		});
	}

	for (const word of [
		'enterprise',
		'premises',
		'exercise',
		'otherwise',
		'precise',
		'analyses',
		'noise',
		'revised',
		'parameter',
	]) {
		test(`${word} has one spelling`, () => {
			assert.equal(americanSpelling(word), word);
			assert.equal(otherSpelling(word), undefined);
		});
	}
});

suite('A lexicon', () => {
	test('takes no text for a name, however many words it has', () => {
		const lexicon = new Lexicon();
		const text = 'word '.repeat(100_000);
		lexicon.add(text, 1);
		lexicon.add('virtual machine', 2);
		assert.deepEqual(lexicon.idsOf(text), []);
		assert.deepEqual(lexicon.idsOf('Virtual Machines'), [2]);
		lexicon.remove(text, 1);
		assert.equal(lexicon.size, 1);
	});

	test('knows a name in any case, number and spelling', () => {
		const lexicon = lexiconOf([
			'virtual machine',
			'Bare metal',
			'VM',
			'IT',
			'Containers',
			'virtualization',
			'I/O',
		]);
		const known: Readonly<Record<string, number>> = {
			'Virtual Machines': 0,
			'virtual-machine': 0,
			'bare-metal': 1,
			baremetal: 1,
			VMs: 2,
			vm: 2,
			it: 3,
			container: 4,
			Virtualisation: 5,
			'i/o': 6,
		};
		for (const [label, id] of Object.entries(known)) {
			assert.deepEqual(lexicon.idsOf(label), [id], label);
		}
		for (const label of ['virtual', 'machine', 'VMS', 'I', '', '…', 'virtual machine manager']) {
			assert.deepEqual(lexicon.idsOf(label), [], label);
		}
	});

	test('keeps several ids of a name in the order added', () => {
		const lexicon = new Lexicon();
		lexicon.add('VM', 7);
		lexicon.add('vm', 3);
		lexicon.add('VM', 7);
		assert.deepEqual(lexicon.idsOf('VM'), [7, 3]);
		assert.equal(lexicon.size, 1);
	});

	test('forgets a name, and knows it again', () => {
		const lexicon = lexiconOf(['virtual machine', 'virtual machine manager']);
		lexicon.remove('virtual machine', 5);
		assert.equal(lexicon.size, 2);
		lexicon.remove('virtual machine', 0);
		lexicon.remove('never added', 0);
		assert.equal(lexicon.size, 1);
		assert.deepEqual(lexicon.idsOf('virtual machines'), []);
		assert.deepEqual(lexicon.idsOf('virtual machine managers'), [1]);
		lexicon.add('Virtual Machine', 4);
		assert.deepEqual(lexicon.idsOf('virtual machines'), [4]);
	});

	test('a name of no words is none', () => {
		const lexicon = lexiconOf(['', '…', '**']);
		assert.equal(lexicon.size, 0);
	});
});
