// Pairs the delimiters of emphasis, strong emphasis and strikethrough (CommonMark 0.31.2, 6.2 "process emphasis").
import type { Inline, Mark } from './note';

interface Run {
	readonly unit: string;
	/** Offset of the first delimiter still unused. */
	start: number;
	/** Offset after the last delimiter still unused. */
	end: number;
	readonly length: number;
	readonly opens: boolean;
	readonly closes: boolean;
}

const blank = /\s/u;
const symbol = /[\p{P}\p{S}]/u;

/** The whole character before or after an offset; a line's ends count as blanks. */
function neighbours(text: string, start: number, end: number): [string, string] {
	const low = text.charCodeAt(start - 1);
	const before = low >= 0xdc00 && low <= 0xdfff ? text.slice(start - 2, start) : text.slice(start - 1, start);
	const after = String.fromCodePoint(text.codePointAt(end) ?? 32);
	return [start === 0 ? ' ' : before, after];
}

/** Collects delimiter runs while a text is scanned and pairs them when told. */
export class EmphasisStack {
	readonly #text: string;
	readonly #marks: Mark[];
	readonly #inlines: Inline[];
	readonly #runs: Run[] = [];

	/** Found marks and strong spans are pushed to the two arrays, in the order in which they close. */
	constructor(text: string, marks: Mark[], inlines: Inline[]) {
		this.#text = text;
		this.#marks = marks;
		this.#inlines = inlines;
	}

	/** How many runs are waiting for a partner. */
	get depth(): number {
		return this.#runs.length;
	}

	/** Takes in the run of delimiters that begins at `start` and returns the offset after it. */
	read(start: number): number {
		const text = this.#text;
		const unit = text[start] ?? '';
		let end = start;
		while (text[end] === unit) {
			end++;
		}
		const [before, after] = neighbours(text, start, end);
		const left = !blank.test(after) && (!symbol.test(after) || blank.test(before) || symbol.test(before));
		const right = !blank.test(before) && (!symbol.test(before) || blank.test(after) || symbol.test(after));
		const inWord = unit === '_';
		const opens = left && (!inWord || !right || symbol.test(before));
		const closes = right && (!inWord || !left || symbol.test(after));
		if ((opens || closes) && !(unit === '~' && end - start !== 2)) {
			this.#runs.push({ unit, start, end, length: end - start, opens, closes });
		}
		return end;
	}

	/** Pairs all runs from the given depth up and forgets them: a link's text has been read, or the whole block. */
	close(depth: number): void {
		const runs = this.#runs;
		for (let at = depth; at < runs.length; at++) {
			const closer = runs[at];
			while (closer?.closes === true && closer.end > closer.start) {
				const openerAt = this.#openerFor(closer, at, depth);
				const opener = runs[openerAt];
				if (opener === undefined) {
					break;
				}
				this.#pair(opener, closer);
				for (let between = openerAt + 1; between < at; between++) {
					const skipped = runs[between];
					if (skipped !== undefined) {
						skipped.start = skipped.end;
					}
				}
			}
		}
		runs.length = depth;
	}

	#openerFor(closer: Run, at: number, depth: number): number {
		for (let before = at - 1; before >= depth; before--) {
			const opener = this.#runs[before];
			if (
				opener === undefined ||
				opener.unit !== closer.unit ||
				!opener.opens ||
				opener.end === opener.start
			) {
				continue;
			}
			// "Multiples of three": *foo**bar* keeps the inner run as text.
			const both = (opener.closes || closer.opens) && closer.unit !== '~';
			if (
				both &&
				(opener.length + closer.length) % 3 === 0 &&
				(opener.length % 3 !== 0 || closer.length % 3 !== 0)
			) {
				continue;
			}
			return before;
		}
		return -1;
	}

	#pair(opener: Run, closer: Run): void {
		const used = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1;
		const inner = { start: opener.end, end: closer.start };
		opener.end -= used;
		closer.start += used;
		this.#marks.push({ start: opener.end, end: inner.start, opaque: false });
		this.#marks.push({ start: inner.end, end: closer.start, opaque: false });
		if (used === 2 && closer.unit !== '~') {
			this.#inlines.push({ kind: 'strong', start: opener.end, end: closer.start, inner });
		}
	}
}
