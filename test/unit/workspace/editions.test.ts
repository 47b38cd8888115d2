// The same documentation in several languages: each reader meets what is for them.
import { strict as assert } from 'node:assert';
import type { NoteIndex } from '../../../src/core/workspace/noteIndex';
import { workspace } from '../../support/notes';

const reading = 'A kubelet and a nodo.';
const kubelet = '**Kubelet:** A program that runs the containers of a machine.';
/** Enough of it to be known for Spanish. */
const prose =
	'Estas palabras se usan mucho en este libro y todos los que trabajan con ellas deben conocerlas, porque sin ellas no se entiende lo que sigue. Quien ya las conoce puede pasar la página y seguir leyendo el próximo capítulo, que habla de las redes y de lo que se puede hacer con ellas cuando hay tiempo y nadie se deja asustar por los muchos nombres que tienen las cosas.';
const spanish = (name: string, text: string) => `${prose}\n\n${name}\n: ${text}`;
const nodo = spanish('Nodo', 'Una máquina que ejecuta contenedores.');

/** The notes that mention a term, as their addresses in the workspace. */
function mentioning(index: NoteIndex, name: string): readonly string[] {
	index.settle();
	const [term] = index.glossary.lookUp(name);
	const found = term === undefined ? [] : index.mentionsOf(term);
	return [...new Set(found.map(({ uri }) => uri.replace('file:///notes/', '')))];
}

function hovered(index: NoteIndex, name: string, words: string, text = reading): readonly string[] {
	const document = { uri: `file:///notes/${name}`, version: 1, text };
	const mention = index.mentionAt(document, text.indexOf(words) + 1, 'markdown');
	return mention?.terms.map(({ label }) => label) ?? [];
}

suite('Language editions of a workspace', () => {
	test('what one of several languages defines counts for its readers, English and originals for all', () => {
		const readers = ['README.md', 'docs/en/r.md', 'docs/es/r.md', 'docs/pt-br/r.md', 'README.es-MX.md'];
		const index = workspace({
			'docs/en/glossary.md': kubelet,
			'docs/es/glossary.md': nodo,
			'terms.md': '**Hypervisor:** A program that runs machines.',
			...Object.fromEntries(readers.map((name) => [name, `${reading} A hypervisor.`])),
		});
		const sorted = [...readers].sort();
		assert.deepEqual(mentioning(index, 'hypervisor'), [...sorted, 'terms.md']);
		assert.deepEqual(mentioning(index, 'kubelet'), [...sorted, 'docs/en/glossary.md'].sort());
		assert.deepEqual(mentioning(index, 'nodo'), ['README.es-MX.md', 'docs/es/glossary.md', 'docs/es/r.md']);
		for (const name of readers) {
			assert.deepEqual(hovered(index, name, 'kubelet'), ['Kubelet'], name);
			assert.deepEqual(hovered(index, name, 'nodo'), /es/.test(name) ? ['Nodo'] : [], name);
		}
	});

	test('nothing is lost where all definitions are in one language', () => {
		const index = workspace({ 'de/a.md': kubelet, 'README.md': reading, 'fr/b.md': reading });
		assert.deepEqual(mentioning(index, 'kubelet'), ['README.md', 'de/a.md', 'fr/b.md']);
	});

	test('follows the second language as it comes and goes', () => {
		const index = workspace({ 'es/a.md': nodo, 'README.md': reading });
		const settled = () => {
			index.settle();
			index.outdated.forEach(() => {
				index.refresh({ uri: 'file:///notes/README.md', version: 1, text: reading });
			});
			return mentioning(index, 'nodo');
		};
		assert.deepEqual(settled(), ['README.md', 'es/a.md']);
		index.set({ uri: 'file:///notes/en/b.md', version: 1, text: kubelet });
		assert.deepEqual(settled(), ['es/a.md']);
		assert.deepEqual(hovered(index, 'README.md', 'nodo'), []);
		index.delete('file:///notes/en/b.md');
		assert.deepEqual(settled(), ['README.md', 'es/a.md']);
	});

	test('another name that a translation gives counts for its readers', () => {
		const index = workspace({
			'en/a.md': '**Virtual machine (VM):** A machine made of software.',
			'es/a.md': spanish('Virtual machine (VMC)', 'Una máquina hecha de software.'),
			'en/r.md': 'A VM, an VMC.',
			'es/r.md': 'Una VM, una VMC.',
		});
		assert.deepEqual(hovered(index, 'en/r.md', 'VMC', 'A VM, an VMC.'), []);
		assert.deepEqual(hovered(index, 'es/r.md', 'VMC', 'Una VM, una VMC.'), ['Virtual machine']);
		index.settle();
		const [term] = index.glossary.lookUp('virtual machine');
		assert.ok(term);
		const words = index.mentionsOf(term).filter(({ uri }) => uri.endsWith('r.md'));
		assert.deepEqual(
			words.map(({ uri, span }) => `${uri.slice(14, 16)} ${String(span.start)}`),
			['en 2', 'es 4', 'es 12'],
		);
	});

	test('what only a translation defines counts for its readers alone, whatever other names it has', () => {
		const index = workspace({
			'en/a.md': kubelet,
			'es/a.md': spanish('Nodo (VMC)', 'Una máquina que ejecuta contenedores.'),
		});
		assert.deepEqual(hovered(index, 'en/r.md', 'nodo'), []);
		assert.deepEqual(hovered(index, 'es/r.md', 'nodo'), ['Nodo']);
	});

	test('another name that the original gives too counts for all', () => {
		const index = workspace({
			'en/a.md': '**Virtual machine (VM):** A machine made of software.',
			'es/a.md': spanish('Virtual machine (VM)', 'Una máquina hecha de software.'),
		});
		assert.deepEqual(hovered(index, 'en/r.md', 'VM', 'A VM.'), ['Virtual machine']);
		assert.deepEqual(hovered(index, 'es/r.md', 'VM', 'Una VM.'), ['Virtual machine']);
	});

	test('a translation takes no other name from the original', () => {
		const index = workspace({
			'en/a.md': '**Virtual machine (VM):** A machine made of software.',
			'es/a.md': spanish('VM', 'Una máquina hecha de software.'),
		});
		assert.deepEqual(hovered(index, 'en/r.md', 'VM', 'A VM.'), ['Virtual machine']);
		assert.deepEqual(hovered(index, 'README.md', 'VM', 'A VM.'), ['Virtual machine']);
		assert.deepEqual(hovered(index, 'es/r.md', 'VM', 'Una VM.'), ['VM']);
	});

	test('what nobody has translated yet counts for all', () => {
		const index = workspace({
			'en/a.md': '**Pod:** A group of containers.',
			'es/a.md': kubelet,
			'en/r.md': reading,
		});
		assert.deepEqual(mentioning(index, 'kubelet'), ['en/r.md', 'es/a.md']);
		index.set({
			uri: 'file:///notes/es/a.md',
			version: 2,
			text: spanish('Kubelet', 'Un programa que ejecuta contenedores.'),
		});
		index.settle();
		index.outdated.forEach((uri) => {
			index.refresh({ uri, version: 1, text: reading });
		});
		assert.deepEqual(mentioning(index, 'kubelet'), ['es/a.md']);
	});

	test('what is translated gives another name back that it has taken from the original', () => {
		const index = workspace({
			'en/a.md': '**Virtual machine (VM):** A machine made of software.',
			'es/a.md': 'VM\n: The name of the machine in the room.',
		});
		assert.deepEqual(hovered(index, 'en/r.md', 'VM', 'A VM.'), ['VM']);
		index.set({
			uri: 'file:///notes/es/a.md',
			version: 2,
			text: spanish('VM', 'Una máquina hecha de software.'),
		});
		assert.deepEqual(hovered(index, 'en/r.md', 'VM', 'A VM.'), ['Virtual machine']);
	});

	test('files of code know all names', () => {
		const index = workspace({ 'en/a.md': kubelet, 'es/a.md': nodo });
		const document = { uri: 'file:///notes/en/a.ts', version: 1, text: 'new Nodo()' };
		assert.equal(index.mentionAt(document, 5, 'code')?.terms[0]?.label, 'Nodo');
	});

	test('of several definitions the own edition comes first, then the original, then other languages', () => {
		const files = ['README.md', 'en/a.md', 'es/a.md', 'ko/a.md', 'pt/a.md', 'pt-br/far/a.md'];
		const index = workspace(Object.fromEntries(files.map((name) => [name, kubelet])));
		const [term] = index.glossary.lookUp('kubelet');
		assert.ok(term);
		const order = (reader: string) =>
			index.glossary
				.nearest(term, `file:///notes/${reader}`)
				.map(({ uri }) => uri.slice('file:///notes/'.length));
		assert.deepEqual(order('tr/a.md').slice(0, 2), ['README.md', 'en/a.md']);
		assert.deepEqual(order('README.tr.md').slice(0, 2), ['README.md', 'en/a.md']);
		assert.deepEqual(order('en/b.md').slice(0, 2), ['en/a.md', 'README.md']);
		assert.deepEqual(order('other.md').slice(0, 2), ['README.md', 'en/a.md']);
		assert.deepEqual(order('pt-br/b.md').slice(0, 4), ['pt-br/far/a.md', 'pt/a.md', 'README.md', 'en/a.md']);
	});
});
