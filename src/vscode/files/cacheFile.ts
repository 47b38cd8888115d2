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

/** The bytes of a file. */
export function encodeCache({ termKeys, notes }: CacheContent, key: string): Uint8Array {
	const head: Head = {
		key,
		termKeys: Array.from(termKeys, (term) => term ?? null),
		lengths: notes.map(({ numbers }) => numbers.length),
	};
	const text = new TextEncoder().encode([JSON.stringify(head), ...notes.map(({ line }) => line)].join('\n'));
	const count = head.lengths.reduce((sum, length) => sum + length, 0);
	const numbers = new Int32Array(headInts + count);
	let at = headInts;
	for (const note of notes) {
		numbers.set(note.numbers, at);
		at += note.numbers.length;
	}
	numbers[0] = magic;
	numbers[2] = text.length;
	numbers[3] = count;
	const bytes = new Uint8Array(numbers.byteLength + text.length);
	bytes.set(text, numbers.byteLength);
	bytes.set(new Uint8Array(numbers.buffer));
	numbers[1] = checksum(bytes);
	bytes.set(new Uint8Array(numbers.buffer, 0, headInts * 4));
	return bytes;
}

/** What a file says; `undefined` when it is damaged, of another form, or for another key. */
export function decodeCache(bytes: Uint8Array, key: string): CacheContent | undefined {
	const ints = intsOf(bytes);
	const [found, sum, textLength = -1, count = -1] = ints;
	const textStart = (headInts + count) * 4;
	if (found !== magic || count < 0 || textStart + textLength !== bytes.byteLength) {
		return undefined;
	}
	const text = bytes.subarray(textStart);
	if (sum !== checksum(bytes, ints)) {
		return undefined;
	}
	const [first = '', ...lines] = new TextDecoder().decode(text).split('\n');
	const head = JSON.parse(first) as Head;
	if (head.key !== key) {
		return undefined;
	}
	let at = headInts;
	const notes = lines.map((line, index) => {
		const numbers = ints.slice(at, at + (head.lengths[index] ?? 0));
		at += numbers.length;
		return { line, numbers };
	});
	return { termKeys: head.termKeys.map((term) => term ?? undefined), notes };
}

/** A copy of the whole numbers at the beginning. Node's `Buffer` lies anywhere in its memory, and its `slice` is no copy. */
function intsOf(bytes: Uint8Array): Int32Array {
	const ints = new Int32Array(Math.floor(bytes.byteLength / 4));
	new Uint8Array(ints.buffer).set(bytes.subarray(0, ints.byteLength));
	return ints;
}

/** FNV-1a over what follows the checksum: a torn or foreign file is noticed, a forged one is not the aim. */
function checksum(bytes: Uint8Array, ints = intsOf(bytes)): number {
	let hash = 0x811c9dc5;
	for (const number of ints.subarray(2)) {
		hash = Math.imul(hash ^ number, 0x01000193);
	}
	for (const byte of bytes.subarray(ints.byteLength)) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	return hash | 0;
}
