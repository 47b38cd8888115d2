// Mentions on show come from the rows that counts are made of: never from rows that names or parts have overtaken.
import { strict as assert } from 'node:assert';
import { NoteIndex } from '../../../src/core/workspace/noteIndex';

/** The words that are shown as mentions of a term. */
function shown(index: NoteIndex, uri: string, text: string, version = 1): readonly string[] {
	return index
		.mentionsIn({ uri, version, text }, 'markdown')
		.map(({ start, end, terms }) => `${text.slice(start, end)}: ${terms.map(({ label }) => label).join()}`);
}

suite('Mentions on show', () => {
	const uri = 'file:///a/open.md';

	test('know a new name at once, and when its notes are known to be outdated', () => {
		const index = new NoteIndex();
		const text = 'A gizmo.';
		index.set({ uri, version: 1, text });
		index.settle();
		index.set({ uri: 'file:///b/other.md', version: 1, text: '**Gizmo:** A thing of its own.' });
		assert.deepEqual(shown(index, uri, text), ['gizmo: Gizmo']);
		index.settle();
		assert.deepEqual(index.outdated, [uri]);
		assert.deepEqual(shown(index, uri, text), ['gizmo: Gizmo']);
	});

	test('have the nearest of several terms first, as the hover has', () => {
		const index = new NoteIndex();
		index.set({ uri: 'file:///z/1.md', version: 1, text: '**Alpha widget (AW):** A thing far away.' });
		index.set({ uri: 'file:///a/2.md', version: 1, text: '**Aqua wheel (AW):** A thing nearby.' });
		const text = 'An AW.';
		index.set({ uri, version: 1, text });
		assert.deepEqual(shown(index, uri, text), ['AW: Aqua wheel,Alpha widget']);
		const hovered = index.mentionAt({ uri, version: 1, text }, 4, 'markdown');
		assert.deepEqual(
			hovered?.terms.map(({ label }) => label),
			['Aqua wheel', 'Alpha widget'],
		);
	});
});
