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

/** "VNC2": the form of the file. */
const magic = 0x32434e56;
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
	numbers[1] = checksum(numbers.subarray(2), text);
	bytes.set(new Uint8Array(numbers.buffer));
	return bytes;
}

/** What a file says; `undefined` when it is damaged, of another form, or for another key. */
export function decodeCache(bytes: Uint8Array, key: string): CacheContent | undefined {
	const whole = bytes.byteLength - (bytes.byteLength % 4);
	const ints = new Int32Array(bytes.slice(0, whole).buffer);
	const [found, sum, textLength = -1, count = -1] = ints;
	const textStart = (headInts + count) * 4;
	if (found !== magic || count < 0 || textStart + textLength !== bytes.byteLength) {
		return undefined;
	}
	const text = bytes.subarray(textStart);
	if (sum !== checksum(ints.subarray(2, headInts + count), text)) {
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

/** FNV-1a over whole numbers and over bytes: a torn or foreign file is noticed, a forged one is not the aim. */
function checksum(numbers: Int32Array, text: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (const number of numbers) {
		hash = Math.imul(hash ^ number, 0x01000193);
	}
	for (const byte of text) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	return hash | 0;
}
