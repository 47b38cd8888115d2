import { strict as assert } from 'node:assert';
import { workspace } from '../../support/notes';
import { familyOf, itemAt, itemWithId } from '../../../src/core/taxonomy/family';
import { folderNode } from '../../../src/core/taxonomy/taxonomy';

const text =
	'# Machines\n\n## Kinds\n\n**Host:** a machine that runs guests.\n\n**Guest:** a machine that is run.\n';
const indexOf = (source: string) => workspace({ 'a.md': source });

suite('Look-ups in the taxonomy', () => {
	test('finds the deepest item around an offset, and its parents', () => {
		const family = familyOf(indexOf(text).taxonomy);
		const item = itemAt(family, 'file:///notes/a.md', text.indexOf('that is run'));
		assert.equal(item?.label, 'Guest');
		assert.equal(family.parents.get(item.id)?.label, 'Kinds');
		assert.equal(itemAt(family, 'file:///notes/b.md', 0), undefined);
	});

	test('finds an item in a folder with more notes than a call takes arguments', () => {
		const [note] = indexOf(text).taxonomy;
		assert.ok(note !== undefined);
		const notes = Array.from({ length: 200_000 }, (_, number) => ({
			...note,
			id: String(number),
			children: [],
		}));
		const folder = folderNode('many', 'many', () => notes);
		assert.equal(itemWithId([folder], '7'), notes[7]);
	});

	test('finds an item again after the text above it grew', () => {
		const before = itemAt(familyOf(indexOf(text).taxonomy), 'file:///notes/a.md', text.indexOf('Guest'));
		const after = itemWithId(indexOf(text.replace('# Mach', 'Words.\n\n# Mach')).taxonomy, before?.id ?? '');
		assert.equal(after?.label, 'Guest');
		assert.equal(after.span.start, (before?.span.start ?? 0) + 'Words.\n\n'.length);
	});
});
