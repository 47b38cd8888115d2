// What a Markdown text is made of, as plain values with offsets into the original text. Types only.
import type { Span } from '../text/span';

/** Where a piece of text stands; hover, counts, lint and preview each choose the places they look at. */
export type Place =
	| 'prose'
	| 'heading'
	| 'table'
	| 'linkText'
	| 'inlineCode'
	| 'fence'
	| 'html'
	| 'comment'
	| 'frontMatter'
	| 'url'
	| 'diagram';

/** A stretch of source that is read as text: of `**full** [virtualization](x)` the parts `full`, ` `, `virtualization`. */
export interface ProseSpan extends Span {
	/** Differs from its run's place inside code spans and link texts. */
	readonly place: Place;
}

/**
 * Text that belongs together: a paragraph, a heading, a table cell, a code block.
 * A phrase may go on from one span to the next; what lies between two spans of a run is markup or a line's prefix
 * (`> `, indentation). No phrase goes on from one run to another.
 */
export interface ProseRun {
	readonly place: Place;
	/** In the order of the text, never overlapping, never empty. */
	readonly spans: readonly ProseSpan[];
	/** The language of a code block, lower case, '' when none is named; only on `fence` and `diagram`: `go`. */
	readonly language?: string;
}

/** Kinds of inline markup that somebody asks for; everything else is read through. */
export type InlineKind = 'strong' | 'code' | 'link' | 'image' | 'url' | 'html' | 'math';

/** Markup in a block: of `see [KVM](https://x)` a link whose `inner` is `KVM`. */
export interface Inline extends Span {
	readonly kind: InlineKind;
	/** What stands inside the marks: the label of a link, the alt text of an image, the words in bold. */
	readonly inner: Span;
}

/** Source that no reader sees as words: of `**KVM**` both pairs of asterisks, of `[a](b)` `[` and `](b)`. */
export interface Mark extends Span {
	/** True for what stands in the place of words (pictures, addresses, formulas): no phrase reads through it. */
	readonly opaque: boolean;
}

/** Words of a block with the markup gone, and the way back: of `**KVM**, the [hypervisor](x)`, `KVM, the hypervisor`. */
export interface PlainText {
	/** Soft breaks are single spaces; pictures and raw addresses are left out; ends are trimmed. */
	readonly text: string;
	/** How many blanks were trimmed before `text`: `pieces` counts them. */
	readonly lead: number;
	/** By twos: where a stretch of words begins in the untrimmed text, and where in the source. */
	readonly pieces: readonly number[];
	/** Source offset where what was read ends. */
	readonly end: number;
}

/** A block that holds words. */
export interface Leaf {
	readonly kind: 'heading' | 'paragraph' | 'cell';
	/** The block's text in the source, marks like `## ` left out; may hold line prefixes. */
	readonly span: Span;
	/** Source lines, zero-based, `[first, after)`. */
	readonly lines: readonly [first: number, after: number];
	/** Each line's own text in the source: prefixes, indentation and trailing blanks left out. */
	readonly lineSpans: readonly Span[];
	/** Markup in the block, by where it begins; the outer before the inner. */
	readonly inlines: readonly Inline[];
	/** In order, never overlapping. */
	readonly marks: readonly Mark[];
}

/** A heading of either style: `## Name` or `Name` with a line of `---` below. */
export interface Heading extends Leaf {
	readonly kind: 'heading';
	/** 1 to 6. */
	readonly level: number;
}

/** Lines of text up to a blank line or another block. */
export interface Paragraph extends Leaf {
	readonly kind: 'paragraph';
}

/** A table cell with its place in the table. */
export interface Cell extends Leaf {
	readonly kind: 'cell';
}

/** A bullet or numbered list; `number` on items is what the author wrote, counted on as CommonMark does. */
export interface List {
	readonly kind: 'list';
	readonly ordered: boolean;
	readonly span: Span;
	readonly lines: readonly [first: number, after: number];
	readonly items: readonly ListItem[];
}

/** One item with all its blocks: `- **KVM**: …` and what is indented below. */
export interface ListItem {
	readonly span: Span;
	readonly lines: readonly [first: number, after: number];
	/** 3 for `3. …`; 0 in bullet lists. */
	readonly number: number;
	readonly blocks: readonly Block[];
}

/** Blocks behind `>`. */
export interface Quote {
	readonly kind: 'quote';
	readonly span: Span;
	readonly lines: readonly [first: number, after: number];
	readonly blocks: readonly Block[];
}

/** A fenced or indented code block; `language` is the first word of the info string, lower case. */
export interface CodeBlock {
	readonly kind: 'code';
	readonly span: Span;
	readonly lines: readonly [first: number, after: number];
	readonly language: string;
	/** The code between the fences. */
	readonly body: Span;
}

/** A table with pipes: `| Term | Meaning |`. */
export interface Table {
	readonly kind: 'table';
	readonly span: Span;
	readonly lines: readonly [first: number, after: number];
	/** The first row is the head. Every row has as many cells as the head. */
	readonly rows: readonly (readonly Cell[])[];
}

/** Raw HTML, thematic breaks and link reference definitions: seen, never read. */
export interface OtherBlock {
	readonly kind: 'html' | 'rule';
	readonly span: Span;
	readonly lines: readonly [first: number, after: number];
}

/** A block in the order of the text. */
export type Block = Heading | Paragraph | List | Quote | CodeBlock | Table | OtherBlock;

/** A line like `// FEAT: xzy` or `TODO: ask`, taken out of its paragraph before anything else looks (rule R0). */
export interface Marker {
	/** `FEAT`, `TODO` or `FIXME`. */
	readonly tag: string;
	/** The words after the colon. */
	readonly text: string;
	readonly span: Span;
}

/** One Markdown text, parsed. Every feature reads this value; nothing parses twice. */
export interface Note {
	readonly uri: string;
	readonly version: number;
	/** The original text that all offsets speak of. */
	readonly text: string;
	/** The YAML between the first two `---` lines, without them; absent when there is none. */
	readonly frontMatter: Span | undefined;
	readonly blocks: readonly Block[];
	readonly markers: readonly Marker[];
	/** All text that a mention may stand in, in order. */
	readonly runs: readonly ProseRun[];
}
