// Text to Note.
import type { TextDocument } from '../text/document';
import { LineTable } from '../text/document';
import { BlockMaker } from './blocks/blockMaker';
import { BlockScanner } from './blocks/blockScanner';
import { longestLabel, noLabels, referenceKey } from './blocks/commonMark';
import { LineColumns } from './blocks/lineColumns';
import { markdownItRules } from './blocks/rules';
import { frontMatterLines } from './frontMatter';
import type { Block, Note } from './note';

/** Parses Markdown to a `Note`. Keeps nothing of a text; build one and share it. */
export interface MarkdownParser {
	/** Any text parses; what is no Markdown is paragraphs. Offsets are those of `document.text`, whatever its line ends. */
	parse(document: TextDocument): Note;
	/**
	 * Parses a stretch of a longer text whose other stretches may define link references, too.
	 * @param length that of the whole text
	 */
	parsePart(document: TextDocument, isDefinedElsewhere: IsReference, length: number): ParsedPart;
}

/** True for the label of a link reference, written as `referenceKey` does, that some definition resolves. */
export type IsReference = (key: string) => boolean;

/** A stretch of a text, and what it has to do with the link references of the rest. */
export interface ParsedPart {
	/** Offsets are the stretch's own. */
	readonly note: Note;
	/** The references that it defines, by their keys. */
	readonly defined: ReadonlySet<string>;
	/** Those that it asked for and does not define itself: another answer makes it another note. */
	readonly asked: ReadonlySet<string>;
}

/** Longer texts are scanned although they are open, part by part, too. In UTF-16 units. */
const longestRead = 200_000;

function isScanned(version: number, length: number): boolean {
	return version === 0 || length > longestRead;
}

/**
 * Makes the parser that every feature shares. markdown-it finds the blocks of texts that are open; of all others, and of
 * very long ones, our own scanner does, unless it leaves them to markdown-it. Both find the same.
 * @param scans tells which texts are scanned: those of files, whose version is 0, and long ones
 */
export function createParser(
	scans: (version: number, length: number) => boolean = isScanned,
): MarkdownParser {
	const columns = new LineColumns();
	let markdownIt: MarkdownIt | undefined;
	const parsePart = (
		{ uri, version, text }: TextDocument,
		isDefinedElsewhere?: IsReference,
		length = text.length,
	): ParsedPart => {
		const lines = new LineTable(text);
		const head = frontMatterLines(text, lines);
		const { blocks, make, labels } =
			(scans(version, length) ? scan(text, lines, columns, head, isDefinedElsewhere) : undefined) ??
			read(text, lines, head, isDefinedElsewhere, (markdownIt ??= loadMarkdownIt()));
		const frontMatter = head === 0 ? undefined : lines.linesSpan(1, head - 1);
		const note = { uri, version, text, frontMatter, blocks, markers: make.markers, runs: make.runs };
		return { note, defined: labels.defined, asked: labels.asked };
	};
	return {
		parse: (document) => parsePart(document).note,
		parsePart,
	};
}

/** Knows which labels have a link reference definition, and remembers what it was asked. */
class Labels {
	readonly defined: ReadonlySet<string>;
	#asked: Set<string> | undefined;
	readonly #isDefinedElsewhere: IsReference | undefined;

	constructor(defined: ReadonlySet<string>, isDefinedElsewhere: IsReference | undefined) {
		this.defined = defined;
		this.#isDefinedElsewhere = isDefinedElsewhere;
	}

	get asked(): ReadonlySet<string> {
		return this.#asked ?? noLabels;
	}

	/** @param label as it is written between brackets */
	isReference(label: string): boolean {
		const mayBeDefined = this.defined.size > 0 || this.#isDefinedElsewhere !== undefined;
		if (!mayBeDefined || label.length > longestLabel) {
			return false;
		}
		const key = referenceKey(label);
		if (this.defined.has(key) || this.#isDefinedElsewhere === undefined) {
			return this.defined.has(key);
		}
		this.#asked ??= new Set();
		this.#asked.add(key);
		return this.#isDefinedElsewhere(key);
	}
}

interface Found {
	readonly blocks: readonly Block[];
	readonly make: BlockMaker;
	readonly labels: Labels;
}

/** What the scanner finds; nothing where it leaves the text to markdown-it. */
function scan(
	text: string,
	lines: LineTable,
	columns: LineColumns,
	head: number,
	isDefinedElsewhere: IsReference | undefined,
): Found | undefined {
	if (text.includes('\0')) {
		return undefined;
	}
	columns.read(text, lines, head);
	const scanner = new BlockScanner(text, columns, head);
	const labels = new Labels(scanner.references, isDefinedElsewhere);
	const make = new BlockMaker(text, lines, labels);
	const blocks = scanner.blocks(make);
	return blocks && { blocks, make, labels };
}

/** markdown-it's rules, ready to be asked part after part. */
type MarkdownIt = ReturnType<typeof loadMarkdownIt>;

function loadMarkdownIt() {
	const { createBlockParser, TokenReader } = markdownItRules();
	return { parse: createBlockParser(), TokenReader };
}

/** What markdown-it finds. */
function read(
	text: string,
	lines: LineTable,
	head: number,
	isDefinedElsewhere: IsReference | undefined,
	{ parse, TokenReader }: MarkdownIt,
): Found {
	const { tokens, references } = parse(blockSource(text, lines, head));
	const labels = new Labels(references, isDefinedElsewhere);
	const make = new BlockMaker(text, lines, labels);
	return { blocks: new TokenReader(text, lines, make, tokens).blocks(), make, labels };
}

/**
 * What markdown-it reads: line for line the same text, each line with an LF, the front matter and a byte order mark
 * blanked.
 */
function blockSource(text: string, lines: LineTable, frontMatterEnd: number): string {
	const isUnfinished = lines.start(lines.count - 1) < text.length;
	const source = text.slice(lines.start(frontMatterEnd)) + (isUnfinished ? '\n' : '');
	const body = /[\r\0]/.test(source) ? source.replace(/\r\n?/g, '\n').replace(/\0/g, '\uFFFD') : source;
	return '\n'.repeat(frontMatterEnd) + (body.startsWith('\uFEFF') ? ` ${body.slice(1)}` : body);
}
