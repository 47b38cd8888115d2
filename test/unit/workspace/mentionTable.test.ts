import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { MentionTable, renumbered, RowWriter, visitRow } from '../../../src/core/workspace/mentionTable';

type Mention = readonly [start: number, end: number, id: number, isOrdinary: boolean, isNear: boolean];

const mention = (start: number, end: number, id: number, isOrdinary = false, isNear = false): Mention => [
	start,
	end,
	id,
	isOrdinary,
	isNear,
];

const everywhere = () => true;

const writer = new RowWriter();

/** As an index has it written: one writer for all texts. */
function rowOf(mentions: readonly Mention[]): Int32Array {
	mentions.forEach((each) => {
		writer.add(...each);
	});
	return writer.take();
}

suite('Mention table', () => {
	test('gives back a whole row, mention for mention', () => {
		const written = [mention(0, 2, 7, true), mention(0, 2, 9, false, true), mention(4_000_000, 4_000_023, 0)];
		const read: Mention[] = [];
		visitRow(rowOf(written), (...each) => read.push(each));
		assert.deepEqual(read, written);
	});

	test('gives back the mentions of a term in a note, also far into a long text', () => {
		const table = new MentionTable();
		table.set(3, rowOf([mention(0, 2, 7), mention(4_000_000, 4_000_023, 7), mention(9, 11, 8)]));
		assert.deepEqual(
			[...table.mentionsOf(7, 3, true, everywhere)],
			[
				{ start: 0, end: 2 },
				{ start: 4_000_000, end: 4_000_023 },
			],
		);
		assert.deepEqual(table.notesOf(8), [3]);
	});

	test('counts everyday words only when asked, and nothing of a row that was replaced', () => {
		const table = new MentionTable();
		table.set(0, rowOf([mention(0, 2, 1), mention(5, 9, 1, true)]));
		assert.deepEqual([table.count(1, true), table.count(1, false)], [2, 1]);
		table.set(0, rowOf([mention(5, 9, 1, true)]));
		assert.deepEqual([table.count(1, true), table.count(1, false)], [1, 0]);
		table.set(0, rowOf([]));
		assert.deepEqual([table.count(1, true), table.notesOf(1)], [0, []]);
	});

	test('asks where mentions stand that count only near a definition, and of no others', () => {
		const table = new MentionTable();
		table.set(
			0,
			rowOf([
				mention(0, 2, 1),
				mention(5, 9, 1, true, true),
				mention(20, 24, 1, false, true),
				mention(30, 34, 2),
			]),
		);
		const asked: number[] = [];
		const isNear = (start: number) => asked.push(start) > 1;
		assert.deepEqual(
			[...table.mentionsOf(1, 0, true, isNear)],
			[
				{ start: 0, end: 2 },
				{ start: 20, end: 24 },
			],
		);
		assert.deepEqual(asked, [5, 20]);
		assert.equal(
			table.countFar(1, 0, (start) => start === 5),
			1,
		);
		assert.deepEqual([table.count(1, true), table.count(1, false)], [3, 2]);
	});

	test('knows the notes of each term after any replacing of rows', () => {
		const ids = fc.array(fc.nat({ max: 5 }), { maxLength: 8 });
		const step = fc.record({ note: fc.nat({ max: 3 }), ids });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
				const table = new MentionTable();
				const rows = new Map<number, readonly number[]>();
				for (const each of steps) {
					rows.set(each.note, each.ids);
					table.set(each.note, rowOf(each.ids.map((id, at) => mention(at, at + 1, id, id === 5))));
				}
				for (let id = 0; id <= 5; id++) {
					const notes = [...rows].filter(([, row]) => row.includes(id)).map(([note]) => note);
					const count = [...rows.values()].flat().filter((each) => each === id).length;
					assert.deepEqual([...table.notesOf(id)].sort(), notes.sort());
					assert.deepEqual([table.count(id, true), table.count(id, false)], [count, id === 5 ? 0 : count]);
				}
			}),
		);
	});

	test('leaves out what no row can hold, and nothing else', () => {
		const table = new MentionTable();
		table.set(0, rowOf([mention(0, 5000, 1), mention(6000, 6002, 1), mention(5_000_000, 5_000_002, 1)]));
		assert.deepEqual([...table.mentionsOf(1, 0, true, everywhere)], [{ start: 6000, end: 6002 }]);
	});

	test('renumbers a saved row, less the terms that are gone', () => {
		const table = new MentionTable();
		const saved = rowOf([mention(0, 2, 1), mention(3, 5, 2, true), mention(6, 8, 2, false, true)]);
		table.set(
			0,
			renumbered(saved, (id) => (id === 2 ? 9 : undefined)),
		);
		assert.deepEqual([...table.mentionsOf(9, 0, true, (start) => start !== 6)], [{ start: 3, end: 5 }]);
		assert.equal(table.count(9, false), 1);
	});
});
