// What an index knows of a note, as a line of text and some numbers, to be kept between two sessions.
import type { Definition } from '../glossary/term';
import type { TaxonomyNode } from '../taxonomy/node';
import type { SavedMentions } from './mentionIndex';
import { filterWords } from './wordSignatures';

/** What is kept of one note. */
export interface SavedNote {
	readonly uri: string;
	/** What the file looked like when it was read; equal identities are equal texts. */
	readonly identity: string;
	readonly definitions: readonly Definition[];
	readonly outline: TaxonomyNode | undefined;
	/** The terms in its row have the numbers of the session that saved it. */
	readonly mentions: SavedMentions;
}

/** A saved note as a file can hold it. */
export interface PackedNote {
	/** JSON, without a line ending. */
	readonly line: string;
	/** The row and the filter, one after the other. */
	readonly numbers: Int32Array;
}

interface Line {
	readonly uri: string;
	readonly identity: string;
	readonly definitions: readonly Definition[];
	readonly outline?: PackedNode;
}

/** A node without what its note says already; a definition is its position. */
interface PackedNode extends Omit<TaxonomyNode, 'definition' | 'children' | 'uri'> {
	readonly definition: number;
	readonly children: readonly PackedNode[];
}

/** Writes a note. */
export function packNote({ uri, identity, definitions, outline, mentions }: SavedNote): PackedNote {
	const numbers = new Int32Array(mentions.row.length + filterWords);
	numbers.set(mentions.row);
	numbers.set(mentions.filter, mentions.row.length);
	const node = outline === undefined ? {} : { outline: packNode(outline, definitions) };
	const line: Line = { uri, identity, definitions, ...node };
	return { line: JSON.stringify(line), numbers };
}

/** Reads a note that `packNote` wrote; throws a `SyntaxError` on what is no JSON. */
export function unpackNote({ line, numbers }: PackedNote): SavedNote {
	const { uri, identity, definitions, outline } = JSON.parse(line) as Line;
	const rowLength = Math.max(0, numbers.length - filterWords);
	const mentions = {
		row: numbers.slice(0, rowLength),
		filter: Uint32Array.from(numbers.subarray(rowLength)),
	};
	const node = outline === undefined ? undefined : unpackNode(outline, uri, definitions);
	return { uri, identity, definitions, outline: node, mentions };
}

function packNode(node: TaxonomyNode, definitions: readonly Definition[]): PackedNode {
	const { id, kind, label, span, extent, answered, definition, children } = node;
	const position = definition === undefined ? -1 : definitions.indexOf(definition);
	const below = children.map((child) => packNode(child, definitions));
	return { id, kind, label, span, extent, answered, definition: position, children: below };
}

function unpackNode(node: PackedNode, uri: string, definitions: readonly Definition[]): TaxonomyNode {
	const { id, kind, label, span, extent, answered, definition, children } = node;
	const below = children.map((child) => unpackNode(child, uri, definitions));
	return {
		id,
		kind,
		label,
		uri,
		span,
		extent,
		definition: definitions[definition],
		answered,
		children: below,
	};
}
