// The file that keeps an index between two sessions: a head, a line of JSON for each note, and their numbers. Pure.
import type { PackedNote } from '../../core/workspace/snapshot';

/** What a file holds. */
export interface CacheContent {
	/** The terms by the numbers that the notes' rows have for them. */
	readonly termKeys: readonly (string | undefined)[];
	readonly notes: readonly PackedNote[];
}

interface Head {
	/** Names everything beside the files that the content depends on. */
	readonly key: string;
	/** `null` where a number belongs to no term any more. */
	readonly termKeys: readonly (string | null)[];
	/** How many numbers each note has. */
	readonly lengths: readonly number[];
}

/** "VNC3": the form of the file. */
const magic = 0x33434e56;
/** Magic, checksum, length of the text in bytes, how many numbers. */
const headInts = 4;
const newline = 10;

/** After so many notes, or whole numbers, there may be a pause. */
const [fewNotes, fewNumbers] = [32, 1 << 18];

/** The bytes of a file, in steps: a large one takes longer than anybody should wait. */
export function* encodeCache({ termKeys, notes }: CacheContent, key: string): Generator<void, Uint8Array> {
	const head: Head = {
		key,
		termKeys: Array.from(termKeys, (term) => term ?? null),
		lengths: notes.map(({ numbers }) => numbers.length),
	};
	const encoder = new TextEncoder();
	const lines = [encoder.encode(JSON.stringify(head))];
	for (const [index, { line }] of notes.entries()) {
		lines.push(encoder.encode(`\n${line}`));
		if (index % fewNotes === 0) {
			yield;
		}
	}
	const textLength = lines.reduce((sum, line) => sum + line.length, 0);
	const count = head.lengths.reduce((sum, length) => sum + length, 0);
	const bytes = new Uint8Array((headInts + count) * 4 + textLength);
	const numbers = new Int32Array(bytes.buffer, 0, headInts + count);
	numbers.set([magic, 0, textLength, count]);
	let at = headInts;
	let textAt = numbers.byteLength;
	for (const [index, line] of lines.entries()) {
		bytes.set(line, textAt);
		textAt += line.length;
		const own = notes[index]?.numbers ?? [];
		numbers.set(own, at);
		at += own.length;
		if (index % fewNotes === 0) {
			yield;
		}
	}
	numbers[1] = yield* checksum(bytes, intsOf(bytes));
	return bytes;
}

/** What a file says, in steps; `undefined` when it is damaged, of another form, or for another key. */
export function* decodeCache(bytes: Uint8Array, key: string): Generator<void, CacheContent | undefined> {
	const ints = intsOf(bytes);
	const [found, sum, textLength = -1, count = -1] = ints;
	const textStart = (headInts + count) * 4;
	if (found !== magic || count < 0 || textStart + textLength !== bytes.byteLength) {
		return undefined;
	}
	yield;
	if (sum !== (yield* checksum(bytes, ints))) {
		return undefined;
	}
	const decoder = new TextDecoder();
	const lineFrom = (start: number) => {
		const end = bytes.indexOf(newline, start);
		return decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
	};
	const headEnd = bytes.indexOf(newline, textStart);
	const head = JSON.parse(lineFrom(textStart)) as Head;
	if (head.key !== key) {
		return undefined;
	}
	const notes: PackedNote[] = [];
	let at = headInts;
	for (let end = headEnd; end >= 0; end = bytes.indexOf(newline, end + 1)) {
		const numbers = ints.slice(at, at + (head.lengths[notes.length] ?? 0));
		at += numbers.length;
		notes.push({ line: lineFrom(end + 1), numbers });
		if (notes.length % fewNotes === 0) {
			yield;
		}
	}
	return { termKeys: head.termKeys.map((term) => term ?? undefined), notes };
}

/** A copy of the whole numbers at the beginning. Node's `Buffer` lies anywhere in its memory, and its `slice` is no copy. */
function intsOf(bytes: Uint8Array): Int32Array {
	const ints = new Int32Array(Math.floor(bytes.byteLength / 4));
	new Uint8Array(ints.buffer).set(bytes.subarray(0, ints.byteLength));
	return ints;
}

/** FNV-1a over what follows the checksum: a torn or foreign file is noticed, a forged one is not the aim. */
function* checksum(bytes: Uint8Array, ints: Int32Array): Generator<void, number> {
	let hash = 0x811c9dc5;
	for (let from = 2; from < ints.length; from += fewNumbers) {
		for (const number of ints.subarray(from, from + fewNumbers)) {
			hash = Math.imul(hash ^ number, 0x01000193);
		}
		yield;
	}
	for (const byte of bytes.subarray(ints.byteLength)) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	return hash | 0;
}
