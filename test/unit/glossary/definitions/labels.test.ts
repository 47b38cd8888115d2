import { strict as assert } from 'node:assert';
import { isName } from '../../../../src/core/glossary/definitions/head';
import { isLabel, isSentence } from '../../../../src/core/glossary/definitions/labels';

suite('Names and labels', () => {
	test('of figures, and of the glossary itself, name a part of the text', () => {
		for (const head of [
			'图 28.4',
			'図 3',
			'表2',
			'그림 7',
			'ADO glossary terms',
			'用語集',
			'术语表',
			'용어집',
		]) {
			assert.equal(isLabel(head), true, head);
		}
		for (const head of ['图形', '表面', 'ADO terms']) {
			assert.equal(isLabel(head), false, head);
		}
	});

	test('names name things', () => {
		for (const name of [
			'KVM',
			'Type 1 hypervisor',
			'Open vSwitch',
			'TCP/IP',
			'SR-IOV',
			'C++',
			'Vue.js',
			'.NET',
			'2FA',
			'Cluster API',
			'Trap and emulate',
			'仮想化',
			'crates.io',
			'K8s',
			'IT consolidation',
			'Copying garbage collector',
			'Software as a service',
			'Man in the middle attack',
		]) {
			assert.equal(isName(name, 5), true, name);
		}
	});

	test('labels, sentences, code, numbers and lists do not', () => {
		for (const name of [
			'Note',
			'Step 3',
			'Figure 2a',
			'How it works',
			'Run the tests',
			'a = b',
			'x_y',
			'a::b',
			'https://x.y',
			'1.2.3',
			'v2',
			'A, B and C',
			'Use case: billing',
			'🚀 Fast',
			'Done!',
			'x*',
			'Types of disks',
			'Rotating the keys',
			'Up to 2 disks',
			'Another project',
			'Additional constraints',
			'On ARM64 platforms',
			'Mitwirken',
			'Voir aussi',
			'Cómo funciona',
			'总结',
			'Outputs the root',
			'Addressing data with addresses',
			'IT IS OVER',
			'one two three four five six',
		]) {
			assert.equal(isName(name, 5), false, name);
		}
	});

	test('a localisation can replace the lists', () => {
		const list = {
			labels: new Set(['hinweis']),
			numbered: new Set(['schritt']),
			sentenceWords: new Set(['ist']),
		};
		assert.equal(isLabel('Hinweis', list), true);
		assert.equal(isLabel('Schritt 3', list), true);
		assert.equal(isSentence('Das ist so', list), true);
		assert.equal(isLabel('Note', list), false);
	});
});
