// A workspace of generated notes, written once into .cache/bench and the same on every machine.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeNames } from './names';
import { writeNote } from './note';
import { cacheFolder } from './places';
import { below, randomFrom } from './random';

/** What decides every byte of a corpus. */
export interface CorpusShape {
	readonly notes: number;
	/** Names that the notes define and mention. */
	readonly terms: number;
}

/** One file of a corpus. */
export interface NoteFile {
	readonly path: string;
	readonly uri: string;
}

/** A corpus on disk. */
export interface Corpus {
	readonly folder: string;
	readonly files: readonly NoteFile[];
	/** What the notes define. */
	readonly names: readonly string[];
	/** Names that the notes mention as often and none defines. */
	readonly undefinedNames: readonly string[];
}

/** Changes when the generator writes other bytes. */
const edition = 2;
const seed = 42;
const noteUnits = 4950;
const perFolder = 100;

/** Finds a corpus, or writes it. A half-written one keeps its temporary name. */
export function openCorpus(shape: CorpusShape): Corpus {
	const all = makeNames(Math.ceil(shape.terms * 1.02), seed);
	const folder = join(cacheFolder, `corpus-${String(edition)}-${String(shape.notes)}-${String(shape.terms)}`);
	const paths = Array.from({ length: shape.notes }, (_, index) => pathOf(index));
	if (!existsSync(folder)) {
		const draft = `${folder}.draft-${String(process.pid)}`;
		paths.forEach((path, index) => {
			mkdirSync(dirname(join(draft, path)), { recursive: true });
			writeFileSync(join(draft, path), textOf(index, shape, all));
		});
		renameSync(draft, folder);
		rmSync(draft, { recursive: true, force: true });
	}
	const files = paths.map((path) => ({
		path: join(folder, path),
		uri: pathToFileURL(join(folder, path)).toString(),
	}));
	return { folder, files, names: all.slice(0, shape.terms), undefinedNames: all.slice(shape.terms) };
}

/** The texts of the first `count` notes; all by default. */
export function readTexts({ files }: Corpus, count = files.length): readonly string[] {
	return files.slice(0, count).map(({ path }) => readFileSync(path, 'utf8'));
}

function pathOf(index: number): string {
	const topic = String(Math.floor(index / perFolder)).padStart(2, '0');
	return join(`topic-${topic}`, `note-${String(index).padStart(5, '0')}.md`);
}

/** Terms are dealt out evenly: several a note, or one every few notes. */
function textOf(index: number, { notes, terms }: CorpusShape, names: readonly string[]): string {
	const random = randomFrom(seed * 1_000_003 + index);
	const first = Math.floor((index * terms) / notes);
	const defines = names.slice(first, Math.floor(((index + 1) * terms) / notes));
	const units = noteUnits + below(random, 700);
	return writeNote({ random, names: shuffled(names), defines, first, units }, `Note ${String(index)}`);
}

const orders = new Map<readonly string[], readonly string[]>();

/** What is mentioned often is not what the first notes define. */
function shuffled(names: readonly string[]): readonly string[] {
	const known = orders.get(names);
	if (known !== undefined) {
		return known;
	}
	const random = randomFrom(seed + 1);
	const order = [...names];
	for (let at = order.length - 1; at > 0; at--) {
		const other = below(random, at + 1);
		[order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
	}
	orders.set(names, order);
	return order;
}
