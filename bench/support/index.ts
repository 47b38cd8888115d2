// The index under test, filled as the extension fills it.
import { readFileSync } from 'node:fs';
import type { Term } from '../../src/core/glossary/term';
import type { TextDocument } from '../../src/core/text/document';
import { NoteIndex } from '../../src/core/workspace/noteIndex';
import { openCorpus, type Corpus, type CorpusShape, type NoteFile } from './corpus';

/** A corpus that is indexed to its end. */
export interface Indexed {
	readonly corpus: Corpus;
	readonly index: NoteIndex;
}

/** Reads a note's text from the disk. */
export function readNote({ path, uri }: NoteFile, version = 0): TextDocument {
	return { uri, version, text: readFileSync(path, 'utf8') };
}

/** Indexes all notes without a pause. */
export function indexCorpus(shape: CorpusShape): Indexed {
	const corpus = openCorpus(shape);
	return { corpus, index: indexFiles(corpus) };
}

/** Reads every file and settles: what has to be done before every answer is right. */
export function indexFiles({ files }: Corpus): NoteIndex {
	const index = new NoteIndex();
	index.isLoading = true;
	files.forEach((file) => {
		index.set(readNote(file));
	});
	index.settle();
	refreshOutdated(index);
	index.isLoading = false;
	return index;
}

/** Reads what names have outdated from the disk again, as the extension's upkeep does; gives how many notes. */
export function refreshOutdated(index: NoteIndex, open?: TextDocument): number {
	let refreshed = 0;
	for (let outdated = index.outdated; outdated.length > 0; outdated = index.outdated) {
		for (const uri of outdated) {
			index.refresh(uri === open?.uri ? open : readNote({ uri, path: new URL(uri).pathname }));
		}
		index.settle();
		refreshed += outdated.length;
	}
	return refreshed;
}

/** All terms, in the order in which they came. */
export function termsOf(index: NoteIndex): readonly Term[] {
	return [...index.glossary.terms.values()];
}
