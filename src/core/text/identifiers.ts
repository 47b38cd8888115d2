// Where the words of an identifier meet.
import { CharacterKind, type Characters, widthAt } from './characters';

/**
 * End of the first word of the identifier `[start, end)`: a change from lower to upper case, between letters and
 * digits, or before the last capital of a run that a small letter follows.
 * @example `new|KVM|Hypervisor` · `type|1|Hypervisor` · `VMM|Factory` · `VMs|By|Id` · `v|CPUs`
 */
export function identifierPartEnd(text: string, start: number, end: number, characters: Characters): number {
	const kind = (offset: number) => (offset < end ? characters.kindAt(text, offset) : CharacterKind.symbol);
	/** Where a run of one kind that reaches `offset` ends, with the accents in it. */
	const runEnd = (from: number, wanted: CharacterKind) => {
		let offset = from;
		for (let found = kind(offset); found === wanted || belongsBefore(found); found = kind(offset)) {
			offset += widthAt(text, offset);
		}
		return offset;
	};
	const first = start + widthAt(text, start);
	switch (kind(start)) {
		case CharacterKind.digit:
			return runEnd(first, CharacterKind.digit);
		case CharacterKind.upper: {
			const capitals = runEnd(start, CharacterKind.upper);
			if (capitals === runEnd(first, CharacterKind.extender) || kind(capitals) !== CharacterKind.lower) {
				return runEnd(capitals, CharacterKind.lower);
			}
			const plural = acronymPluralEnd(text, capitals);
			const next = kind(plural);
			// An s with an accent of its own is another letter.
			const isPlural = plural > capitals && next !== CharacterKind.lower && !belongsBefore(next);
			return isPlural ? plural : lastCapital(capitals, kind);
		}
		default:
			return runEnd(first, CharacterKind.lower);
	}
}

/** Accents and characters that are not there belong to what stands before them. */
function belongsBefore(kind: CharacterKind): boolean {
	return kind === CharacterKind.extender || kind === CharacterKind.invisible;
}

/** The plural of an acronym is a small `s` or `es`: `VMs`, `OSes`. */
function acronymPluralEnd(text: string, offset: number): number {
	const ending = /^e?s/.exec(text.slice(offset, offset + 2));
	return offset + (ending?.[0].length ?? 0);
}

/** Where the last capital before `end` begins: the `F` of `VMMFactory`. */
function lastCapital(end: number, kind: (offset: number) => CharacterKind): number {
	let offset = end - 1;
	while (kind(offset) !== CharacterKind.upper) {
		offset--;
	}
	return offset;
}
