import { strict as assert } from 'node:assert';
import { ParsedNotes } from '../../../src/core/workspace/parsedNotes';

const document = (name: string, version: number, text = `# ${name}\r\n\r\nA **half-typed`) => ({
	uri: `file:///${name}.md`,
	version,
	text,
});

suite('Parsed notes', () => {
	test('a version is parsed once, the next one anew', () => {
		const notes = new ParsedNotes();
		const first = notes.read(document('a', 1));
		assert.equal(notes.get(document('a', 1)), first);
		assert.notEqual(notes.get(document('a', 2)), first);
		assert.notEqual(notes.get(document('a', 2, 'Other words.')), notes.get(document('a', 2)));
	});

	test('files that are read do not take the places of notes in sight', () => {
		const notes = new ParsedNotes();
		const open = notes.get(document('open', 1));
		for (let at = 0; at < 50; at++) {
			notes.read(document(`file ${String(at)}`, 0));
		}
		assert.equal(notes.get(document('open', 1)), open);
	});

	test('a file that somebody has asked about is kept when it is put in', () => {
		const notes = new ParsedNotes();
		notes.get(document('a', 0));
		assert.equal(notes.read(document('a', 0, 'Later.')), notes.get(document('a', 0, 'Later.')));
	});

	test('of many notes in sight the one used longest ago goes', () => {
		const notes = new ParsedNotes();
		const [first, second] = [notes.get(document('0', 1)), notes.get(document('1', 1))];
		for (let at = 2; at < 12; at++) {
			notes.get(document(String(at), 1));
		}
		assert.equal(notes.get(document('0', 1)), first);
		notes.get(document('12', 1));
		assert.equal(notes.get(document('0', 1)), first);
		assert.notEqual(notes.get(document('1', 1)), second);
	});

	test('it is known of which notes just this version was put in', () => {
		const notes = new ParsedNotes();
		const put = notes.read(document('a', 1));
		assert.ok(notes.isPutIn(notes.get(document('a', 1))));
		const newer = notes.get(document('a', 2, 'Other words.'));
		assert.ok(!notes.isPutIn(newer));
		assert.ok(!notes.isPutIn(notes.get(document('a', 1))) && notes.isPutIn(put));
	});

	test('a note that is gone is forgotten', () => {
		const notes = new ParsedNotes();
		const gone = notes.get(document('a', 1));
		notes.forget('file:///a.md');
		notes.forget('file:///never.md');
		assert.notEqual(notes.get(document('a', 1)), gone);
	});
});
