import { strict as assert } from 'node:assert';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';

/** The words that a note mentions when another one defines something. */
function mentioned(definition: { uri: string; text: string }, uri: string, text: string): readonly string[] {
	const index = new NoteIndex();
	index.set({ ...definition, version: 1 });
	index.set({ uri, version: 1, text });
	const shown = index.mentionsIn({ uri, version: 1, text }, 'markdown');
	const [term] = index.glossary.terms.values();
	assert.ok(term);
	assert.equal(index.mentionsOf(term).filter((mention) => mention.uri === uri).length, shown.length);
	return shown.map(({ start, end }) => text.slice(start, end));
}

/** So that a note tells its language. */
const spanish =
	'En esta nota se explican algunas cosas que los alumnos de la clase tienen que saber, y por qué son tan importantes para el resto del curso. '.repeat(
		3,
	);

const stack = {
	uri: 'file:///notas/algoritmos/pilas.md',
	text: `# Pilas, colas y listas\n\n${spanish}\n\n## Pila\n\nUna pila es una estructura de datos, en la que solo podemos leer el último elemento.`,
};

suite('Plain words of other languages', () => {
	test('mean in the folder of their definition what it says, and elsewhere what they always do', () => {
		const text = 'La pila mueve cargas, dos pilas.';
		assert.deepEqual(mentioned(stack, 'file:///notas/algoritmos/colas.md', text), ['pila', 'pilas']);
		assert.deepEqual(mentioned(stack, 'file:///notas/algoritmos/b/arboles.md', text), ['pila', 'pilas']);
		assert.deepEqual(mentioned(stack, 'file:///notas/fisica/capacitores.md', text), []);
	});

	test('mean it everywhere in English, as proper names, acronyms and phrases, and from a glossary', () => {
		for (const [text, words] of [
			['# Votes\n\n## Quorum\n\nA quorum is a set of the members of a cluster.', 'quorum'],
			['## Quorum\n\nA quorum is a set of the members of a cluster, una parte de los miembros.', 'quorum'],
			['## Quorum\n\nA quorum means enough members: no quorum, no vote, says El Reg.', 'quorum'],
			[
				`# De empresas\n\n${spanish}\n\n## Hetzner\n\nHetzner es una empresa de Alemania que vende servidores.`,
				'Hetzner',
			],
			[
				`# De protocolos\n\n${spanish}\n\n## HTTP\n\nHTTP es un protocolo de la web para los navegadores.`,
				'HTTP',
			],
			[
				`# De estructuras\n\n${spanish}\n\n## Pila doble\n\nUna pila doble es una estructura de datos con dos extremos.`,
				'pila doble',
			],
			['**Pila:** una estructura de datos que agrupa elementos.', 'pila'],
			['# ハイパーバイザー\n\nハイパーバイザーとは、やり取りされるデータである。', 'ハイパーバイザー'],
		] as const) {
			const definition = { uri: 'file:///a/b/c.md', text };
			assert.deepEqual(mentioned(definition, 'file:///a/d/e.md', `Aquí ${words} otra vez.`), [words], text);
		}
		const linked =
			'# 部署\n\n## Helm\n\n[Helm](https://example.com/es/los/helm) 是一个类似于 yum 的软件包管理工具，用于部署应用。';
		assert.deepEqual(
			mentioned({ uri: 'file:///a/b/c.md', text: linked }, 'file:///a/d/e.md', '用 helm 部署'),
			['helm'],
		);
		for (const uri of ['file:///notas/general/glosario.md', 'file:///notas/glosario/pilas.md']) {
			assert.deepEqual(mentioned({ ...stack, uri }, 'file:///notas/fisica/a.md', 'La pila.'), ['pila'], uri);
		}
	});

	test('mean it in code wherever it is', () => {
		const index = new NoteIndex();
		index.set({ ...stack, version: 1 });
		const code = { uri: 'file:///notas/fisica/a.ts', version: 1, text: 'const pila = 1;' };
		assert.deepEqual(
			index.mentionsIn(code, 'code').map(({ start, end }) => code.text.slice(start, end)),
			['pila'],
		);
	});

	test('of two characters stay in their folder, too', () => {
		const definition = { uri: 'file:///a/b/c.md', text: '# 前缀\n\n前缀是指从串首开始的一种特殊子串。' };
		assert.deepEqual(mentioned(definition, 'file:///a/b/d.md', '这里有前缀。'), ['前缀']);
		assert.deepEqual(mentioned(definition, 'file:///a/e/f.md', '这里有前缀。'), []);
	});

	test('follow their definition when it changes its language', () => {
		const index = new NoteIndex();
		const reader = { uri: 'file:///a/d/e.md', version: 1, text: 'La pila y la Pila.' };
		index.set({ ...stack, version: 1 });
		index.set(reader);
		const count = () => index.mentionsIn(reader, 'markdown').length;
		assert.equal(count(), 0);
		index.set({
			uri: stack.uri,
			version: 2,
			text: '# Pila\n\nA pila is a kind of wall that is in the middle.',
		});
		index.outdated.forEach(() => {
			index.refresh(reader);
		});
		assert.equal(count(), 2);
		const [term] = index.glossary.terms.values();
		assert.ok(term);
		assert.equal(index.mentionsOf(term).filter(({ uri }) => uri === reader.uri).length, 2);
	});
});
