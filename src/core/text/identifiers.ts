// Where the words of an identifier meet.
import { CharacterKind, type Characters } from './characters';

/**
 * End of the first word of the identifier `[start, end)`: a change from lower to upper case, between letters and
 * digits, or before the last capital of a run that a small letter follows.
 * @example `new|KVM|Hypervisor` · `type|1|Hypervisor` · `VMM|Factory` · `VMs|By|Id` · `v|CPUs`
 */
export function identifierPartEnd(text: string, start: number, end: number, characters: Characters): number {
	const kind = (offset: number) => (offset < end ? characters.kindAt(text, offset) : CharacterKind.symbol);
	let offset = start + 1;
	if (kind(start) === CharacterKind.digit) {
		while (kind(offset) === CharacterKind.digit) {
			offset++;
		}
		return offset;
	}
	while (kind(offset) === CharacterKind.upper && kind(start) === CharacterKind.upper) {
		offset++;
	}
	const capitals = offset - start;
	if (capitals > 1 && kind(offset) === CharacterKind.lower) {
		const plural = acronymPluralEnd(text, offset);
		if (plural > offset && kind(plural) !== CharacterKind.lower) {
			return plural;
		}
		return offset - 1;
	}
	while (goesOn(kind(offset))) {
		offset++;
	}
	return Math.min(offset, end);
}

function goesOn(kind: CharacterKind): boolean {
	return kind === CharacterKind.lower || kind === CharacterKind.extender || kind === CharacterKind.invisible;
}

/** The plural of an acronym is a small `s` or `es`: `VMs`, `OSes`. */
function acronymPluralEnd(text: string, offset: number): number {
	const ending = /^e?s/.exec(text.slice(offset, offset + 2));
	return offset + (ending?.[0].length ?? 0);
}
