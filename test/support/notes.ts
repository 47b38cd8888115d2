// Notes in memory: what unit tests are written in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDefinitions } from '../../src/core/glossary/definitions/findDefinitions';
import type { Definition } from '../../src/core/glossary/term';
import type { Note } from '../../src/core/markdown/note';
import { createParser } from '../../src/core/markdown/parser';
import type { TextDocument } from '../../src/core/text/document';
import { NoteIndex } from '../../src/core/workspace/noteIndex';

/** Joins lines by LF, so that Markdown stays readable in a test. */
export function lines(...parts: readonly string[]): string {
	return parts.join('\n');
}

/** A parsed note called `file:///notes/note.md`. */
export function note(text: string, uri = 'file:///notes/note.md'): Note {
	return createParser().parse({ uri, version: 1, text });
}

/** The definitions of a text. */
export function definitions(text: string, uri?: string): readonly Definition[] {
	return findDefinitions(note(text, uri));
}

/** Each definition as `Label (alias, alias): the first words …`, the way tests compare them. */
export function told(found: readonly Definition[], words = 4): readonly string[] {
	return found.map(({ label, aliases, markdown }) => {
		const names = aliases.length === 0 ? '' : ` (${aliases.map((alias) => alias.label).join(', ')})`;
		const all = markdown.split(/\s+/);
		return `${label}${names}: ${all.slice(0, words).join(' ')}${all.length > words ? ' …' : ''}`.trim();
	});
}

/** A workspace of the given notes, by file name. */
export function workspace(files: Readonly<Record<string, string>>): NoteIndex {
	const index = new NoteIndex();
	for (const [name, text] of Object.entries(files)) {
		index.set({ uri: `file:///notes/${name}`, version: 1, text });
	}
	return index;
}

/** Gives an index the texts that it asks for again, until it asks for none; ten rounds are enough for any. */
export function bringUpToDate(index: NoteIndex, read: (uri: string) => TextDocument): void {
	for (let rounds = 0; index.outdated.length > 0 && rounds < 10; rounds++) {
		for (const uri of index.outdated) {
			index.refresh(read(uri));
		}
		index.settle();
	}
}

/** A file of `test/fixtures`, byte for byte. */
export function fixture(name: string): string {
	return readFileSync(join(process.cwd(), 'test', 'fixtures', name), 'utf8');
}

/** The notes that started the project: typos, a Go block, a stray marker line, unanswered questions. */
export function seed(): string {
	return fixture('understanding-linux-virtualization.md');
}
