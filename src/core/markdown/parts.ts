// A text in parts that parse alone as they do within the whole, so that an edit has only its own part read again.
import { detached } from '../text/detached';
import { LineTable, type TextDocument } from '../text/document';
import { noLabels } from './blocks/commonMark';
import { frontMatterLines } from './frontMatter';
import type { Note } from './note';
import type { MarkdownParser } from './parser';

/** A stretch of a text, from the beginning or from a heading on. Offsets are its own. */
export interface Part {
	readonly note: Note;
	/** The link references that it defines, by their keys. */
	readonly defined: ReadonlySet<string>;
	/** Those that it asked the rest of the text for … */
	readonly asked: ReadonlySet<string>;
	/** … and those of them that the rest defined. */
	readonly told: ReadonlySet<string>;
}

/** A part and where it begins in its text. */
export interface PlacedPart {
	readonly part: Part;
	readonly start: number;
}

/** A text as its parts make it up: one after the other, without a gap. */
export interface PartedNote extends TextDocument {
	/** At least one. */
	readonly parts: readonly PlacedPart[];
}

/** A part ends at the first heading behind so many UTF-16 units that can be read alone; by the length of the text. */
export type PartSize = (length: number) => number;

/** The more parts, the less an edit has to read, and the more to put together: both grow alike. */
const usualSize: PartSize = (length) => Math.max(600, 4 * Math.sqrt(length));

/** Shorter texts that nobody edits are one part. */
const longestPart = 65_536;

/**
 * At a heading of this form every paragraph, list and quote before it is over, as CommonMark 0.31 has it: it stands at
 * the beginning of a line, behind an empty one. Only fenced code, and HTML that waits for its end, go on.
 */
const cut = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g;
const emptyLine = /\n[ \t]*\r?\n$/;
/** More blanks in an empty line nobody writes; the place is no end of a part then. */
const longestEmptyLine = 100;

/** Cuts texts into parts, and finds again those that an edit has not touched. */
export class PartParser {
	readonly #parser: MarkdownParser;
	readonly #holdsTogether: (note: Note, level: number) => boolean;
	readonly #sizeOf: PartSize;

	/**
	 * @param holdsTogether true where something at a part's end must not be parted from a heading of a level behind it
	 */
	constructor(
		parser: MarkdownParser,
		holdsTogether: (note: Note, level: number) => boolean = () => false,
		sizeOf: PartSize = usualSize,
	) {
		this.#parser = parser;
		this.#holdsTogether = holdsTogether;
		this.#sizeOf = sizeOf;
	}

	/**
	 * Reads a text.
	 * @param before an earlier text, of whose parts those are kept that are still there
	 */
	parse(document: TextDocument, before?: PartedNote): PartedNote {
		const { uri, version, text } = document;
		const size = this.#sizeOf(text.length);
		const parts = new Cutting(document, before?.parts ?? [], size, (from, to, isDefined) =>
			this.#part(document, from, to, isDefined),
		);
		return { uri, version, text, parts: this.#withReferences(document, parts.read(this.#holdsTogether)) };
	}

	/** Reads a text that will not be edited, in one part if it can: `parse` knows nothing of that. */
	parseOnce(document: TextDocument): PartedNote {
		const { uri, version, text } = document;
		if (text.length >= longestPart) {
			return this.parse(document);
		}
		const part = { note: this.#parser.parse(document), defined: noLabels, asked: noLabels, told: noLabels };
		return { uri, version, text, parts: [{ part, start: 0 }] };
	}

	#part({ uri, version, text }: TextDocument, from: number, to: number, isDefined: IsDefined): Part {
		const told = new Set<string>();
		const own = { uri, version, text: detached(text.slice(from, to)) };
		const isReference = (key: string) => {
			const isTold = isDefined(key);
			if (isTold) {
				told.add(key);
			}
			return isTold;
		};
		const parsed = this.#parser.parsePart(own, isReference, text.length);
		return { ...parsed, told };
	}

	/** Has parts read again that were told something else about link references than the parts say now. */
	#withReferences(document: TextDocument, parts: readonly PlacedPart[]): readonly PlacedPart[] {
		const defined = definedIn(parts);
		return parts.map((placed) => {
			const { part, start } = placed;
			for (const key of part.asked) {
				if (defined.has(key) !== part.told.has(key)) {
					const end = start + part.note.text.length;
					return { part: this.#part(document, start, end, (asked) => defined.has(asked)), start };
				}
			}
			return placed;
		});
	}
}

type IsDefined = (key: string) => boolean;

function definedIn(parts: readonly PlacedPart[]): ReadonlySet<string> {
	const some = parts.filter(({ part }) => part.defined.size > 0);
	return some.length === 0 ? noLabels : new Set(some.flatMap(({ part }) => [...part.defined]));
}

/** One text on its way into parts. */
class Cutting {
	readonly #text: string;
	readonly #before: readonly PlacedPart[];
	readonly #size: number;
	readonly #parse: (from: number, to: number, isDefined: IsDefined) => Part;
	/** Parts that are kept at the beginning, and the first one that is kept at the end. */
	#kept = 0;
	#rest: number;
	/** What is between them: from here on, to there. */
	#from = 0;
	#to: number;

	constructor(
		{ text }: TextDocument,
		before: readonly PlacedPart[],
		size: number,
		parse: (from: number, to: number, isDefined: IsDefined) => Part,
	) {
		this.#text = text;
		// A front matter that ends in a later part is none in any.
		const isLost = opensFrontMatter(text) && before[0]?.part.note.frontMatter === undefined;
		this.#before = isLost && frontMatterEnd(text) > 0 ? [] : before;
		this.#size = size;
		this.#parse = parse;
		this.#rest = this.#before.length;
		this.#to = text.length;
	}

	read(holdsTogether: (note: Note, level: number) => boolean): readonly PlacedPart[] {
		this.#keep(holdsTogether);
		const defined = definedIn(this.#before);
		const made: PlacedPart[] = [];
		while (this.#from < this.#to) {
			const start = this.#from;
			let end = this.#next(start + this.#size);
			let part = this.#parse(start, end, (key) => defined.has(key));
			while (!this.#ends(part.note, end, holdsTogether)) {
				end = this.#next(end + Math.max(end - start, this.#size));
				part = this.#parse(start, end, (key) => defined.has(key));
			}
			made.push({ part, start });
			this.#from = end;
		}
		const moved = this.#before.slice(this.#rest);
		const by = this.#to - (moved[0]?.start ?? 0);
		return [
			...this.#before.slice(0, this.#kept),
			...made,
			...(by === 0 ? moved : moved.map(({ part, start }) => ({ part, start: start + by }))),
		];
	}

	/** Finds what is the same at both ends of the text. */
	#keep(holdsTogether: (note: Note, level: number) => boolean): void {
		const text = this.#text;
		const textOf = (index: number) => this.#before[index]?.part.note.text ?? '';
		while (this.#kept < this.#before.length) {
			const next = textOf(this.#kept);
			if (text.slice(this.#from, this.#from + next.length) !== next) {
				break;
			}
			this.#from += next.length;
			this.#kept++;
		}
		for (let last = this.#before[this.#kept - 1]; last !== undefined; last = this.#before[this.#kept - 1]) {
			if (this.#ends(last.part.note, this.#from, holdsTogether)) {
				break;
			}
			this.#kept--;
			this.#from = last.start;
		}
		// The first part may begin with anything, and is itself only at the beginning.
		while (this.#rest > Math.max(this.#kept, 1)) {
			const last = textOf(this.#rest - 1);
			const start = this.#to - last.length;
			if (start < this.#from || text.slice(start, this.#to) !== last) {
				break;
			}
			this.#to = start;
			this.#rest--;
		}
	}

	/** The first place at or behind `wanted` where a part may end; parts that were to be kept are read anew to get there. */
	#next(wanted: number): number {
		while (this.#to < wanted && this.#rest < this.#before.length) {
			this.#to += this.#before[this.#rest++]?.part.note.text.length ?? 0;
		}
		cut.lastIndex = Math.max(0, wanted - 2);
		const found = wanted < this.#to ? cut.exec(this.#text) : null;
		const end = found === null ? this.#to : found.index + found[0].length;
		return end > this.#to - this.#size / 2 ? this.#to : end;
	}

	/** True when a part ends before a place: nothing in it goes on behind it. */
	#ends(note: Note, place: number, holdsTogether: (note: Note, level: number) => boolean): boolean {
		if (place === this.#text.length) {
			return true;
		}
		const heading = /^#{1,6}(?=[ \t])/.exec(this.#text.slice(place, place + 7));
		const isAlone = emptyLine.test(this.#text.slice(Math.max(0, place - longestEmptyLine), place));
		if (heading === null || !isAlone || isUnclosed(note) || holdsTogether(note, heading[0].length)) {
			return false;
		}
		const isFrontMatter = place === note.text.length && opensFrontMatter(this.#text);
		return !isFrontMatter || note.frontMatter !== undefined || frontMatterEnd(this.#text) === 0;
	}
}

/** True when the last block takes the empty line at the end of a part: a fence that is not closed, a comment. */
function isUnclosed({ blocks, text }: Note): boolean {
	const last = blocks.at(-1);
	return (
		(last?.kind === 'code' || last?.kind === 'html') &&
		(text.slice(last.span.end).match(/\n/g)?.length ?? 0) < 2
	);
}

function opensFrontMatter(text: string): boolean {
	return text.startsWith('---') || text.startsWith('\uFEFF---');
}

function frontMatterEnd(text: string): number {
	return frontMatterLines(text, new LineTable(text));
}
