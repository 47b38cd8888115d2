// Pairs the delimiters of emphasis, strong emphasis and strikethrough (CommonMark 0.31.2, 6.2 "process emphasis").
import type { MarkupCollector } from './markup';

interface Run {
	readonly unit: number;
	/** Offset of the first delimiter still unused. */
	start: number;
	/** Offset after the last delimiter still unused. */
	end: number;
	readonly length: number;
	readonly opens: boolean;
	readonly closes: boolean;
}

const tilde = 0x7e;
const blank = /\s/u;
const symbol = /[\p{P}\p{S}]/u;

/** What stands beside a delimiter run: part of a word, a blank, or punctuation. */
const enum Neighbour {
	Word,
	Blank,
	Symbol,
}

/** Of ASCII, by its units. */
const neighbours = Array.from({ length: 128 }, (_, unit) => neighbourOf(String.fromCharCode(unit)));

function neighbourOf(character: string): Neighbour {
	return blank.test(character) ? Neighbour.Blank : symbol.test(character) ? Neighbour.Symbol : Neighbour.Word;
}

/** What stands before an offset; the text's ends count as blanks. */
function before(text: string, start: number): Neighbour {
	const unit = text.charCodeAt(start - 1);
	if (unit >= 0xdc00 && unit <= 0xdfff) {
		return neighbourOf(text.slice(start - 2, start));
	}
	return start === 0 ? Neighbour.Blank : (neighbours[unit] ?? neighbourOf(String.fromCharCode(unit)));
}

/** What stands at an offset. */
function after(text: string, end: number): Neighbour {
	const unit = text.codePointAt(end) ?? 0x20;
	return neighbours[unit] ?? neighbourOf(String.fromCodePoint(unit));
}

/** Collects delimiter runs while a text is scanned and pairs them when told. */
export class EmphasisStack {
	readonly #runs: Run[] = [];
	#text = '';
	#found: MarkupCollector | undefined;

	/** Forgets everything, to read another text; what is found there is given to `found` as it closes. */
	begin(text: string, found: MarkupCollector): void {
		this.#text = text;
		this.#found = found;
		this.#forget(0);
	}

	/** How many runs are waiting for a partner. */
	get depth(): number {
		return this.#runs.length;
	}

	/** Takes in the run of delimiters that begins at `start` and returns the offset after it. */
	read(start: number): number {
		const text = this.#text;
		const unit = text.charCodeAt(start);
		let end = start;
		while (text.charCodeAt(end) === unit) {
			end++;
		}
		const left = before(text, start);
		const right = after(text, end);
		const isLeftFlanking =
			right !== Neighbour.Blank && (right !== Neighbour.Symbol || left !== Neighbour.Word);
		const isRightFlanking =
			left !== Neighbour.Blank && (left !== Neighbour.Symbol || right !== Neighbour.Word);
		const inWord = unit === 0x5f; // _
		const opens = isLeftFlanking && (!inWord || !isRightFlanking || left === Neighbour.Symbol);
		const closes = isRightFlanking && (!inWord || !isLeftFlanking || right === Neighbour.Symbol);
		if ((opens || closes) && !(unit === tilde && end - start !== 2)) {
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
		this.#forget(depth);
	}

	#forget(depth: number): void {
		if (this.#runs.length > depth) {
			this.#runs.length = depth;
		}
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
			const both = (opener.closes || closer.opens) && closer.unit !== tilde;
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
		const innerStart = opener.end;
		const innerEnd = closer.start;
		opener.end -= used;
		closer.start += used;
		this.#found?.hide(opener.end, innerStart);
		this.#found?.hide(innerEnd, closer.start);
		if (used === 2 && closer.unit !== tilde) {
			this.#found?.add('strong', opener.end, closer.start, innerStart, innerEnd);
		}
	}
}
