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
	/**
	 * For each kind of closer the offset before which no opener fits it (`openers_bottom` of the specification): to look
	 * there from each would take the square of the length.
	 */
	readonly #bottoms = new Map<number, number>();
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
		// From `depth` up to here the runs that wait for a closer are put: none that stand inside a pair.
		let openers = depth;
		for (let at = depth; at < runs.length; at++) {
			const closer = runs[at] as Run;
			while (closer.closes && closer.end > closer.start) {
				const found = this.#openerFor(closer, openers, depth);
				const opener = runs[found];
				if (opener === undefined) {
					break;
				}
				this.#pair(opener, closer);
				openers = opener.end > opener.start ? found + 1 : found;
			}
			if (closer.opens && closer.end > closer.start) {
				runs[openers++] = closer;
			}
		}
		this.#forget(depth);
	}

	#forget(depth: number): void {
		if (this.#runs.length > depth) {
			this.#runs.length = depth;
			this.#bottoms.clear();
		}
	}

	/** The last of the runs from `depth` up to `after` that a closer may be paired with, -1 where there is none. */
	#openerFor(closer: Run, after: number, depth: number): number {
		const kind = (closer.unit * 2 + Number(closer.opens)) * 3 + (closer.length % 3);
		const bottom = this.#bottoms.get(kind) ?? 0;
		for (let at = after - 1; at >= depth; at--) {
			const opener = this.#runs[at] as Run;
			if (opener.start < bottom) {
				break;
			}
			if (fits(opener, closer)) {
				return at;
			}
		}
		this.#bottoms.set(kind, closer.start);
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

function fits(opener: Run, closer: Run): boolean {
	// "Multiples of three": *foo**bar* keeps the inner run as text.
	const both = (opener.closes || closer.opens) && closer.unit !== tilde;
	const sum = opener.length + closer.length;
	return opener.unit === closer.unit && !(both && sum % 3 === 0 && closer.length % 3 !== 0);
}
