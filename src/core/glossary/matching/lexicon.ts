// All names that mentions are looked for, and which terms they name.

/** A label as a key: `Type 1 hypervisors` and `type-1 hypervisor` are both `type 1 hypervisor`; `VMs` is `vm`. */
export function normaliseName(name: string): string {
	return wordsOf(name)
		.map((word) => word.text)
		.join(' ');
}

/** A word of a text, folded and made singular. */
export interface FoldedWord {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The words of a text: of `Type-1 hypervisors` the folded `type`, `1`, `hypervisor`. */
export function wordsOf(text: string): FoldedWord[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
		const word = match[0];
		const stem = /^\p{Lu}+$/u.test(word) ? word : word.replace(/(?<=..)(?<![su])s$/, '');
		return {
			text: stem.normalize('NFKC').toLowerCase(),
			start: match.index,
			end: match.index + word.length,
		};
	});
}

/** Names and the callers' integers for what they name; one name may have several. */
export class Lexicon {
	readonly #names = new Map<string, number[]>();

	/** How many distinct names there are. */
	get size(): number {
		return this.#names.size;
	}

	/** Makes `name` one of the names of `id`; adding it again changes nothing. */
	add(name: string, id: number): void {
		const key = normaliseName(name);
		const ids = this.#names.get(key);
		if (ids === undefined) {
			this.#names.set(key, [id]);
		} else if (!ids.includes(id)) {
			ids.push(id);
		}
	}

	/** Takes `name` from `id`; nothing happens when it was not one of its names. */
	remove(name: string, id: number): void {
		const key = normaliseName(name);
		const ids = this.#names.get(key)?.filter((other) => other !== id) ?? [];
		if (ids.length === 0) {
			this.#names.delete(key);
		} else {
			this.#names.set(key, ids);
		}
	}

	/** The ids of a name in any spelling and number: `VMs` finds what `VM` names. */
	idsOf(name: string): readonly number[] {
		return this.#names.get(normaliseName(name)) ?? [];
	}
}
