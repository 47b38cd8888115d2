// A note's blocks by heading: what stands directly under each, and how far each reaches.
import type { Block, Heading, Note } from '../../markdown/note';
import type { Span } from '../../text/span';

/** A heading with its own blocks; the first section has no heading when text stands before the first one. */
export interface Section {
	readonly heading: Heading | undefined;
	/** Top-level blocks up to the next heading of any level. */
	readonly blocks: readonly Block[];
	/** From the heading to the next one of the same or a higher level. */
	readonly extent: Span;
}

/** All sections in the order of the text, flat; nesting follows from the extents. */
export function sectionsOf(note: Note): readonly Section[] {
	const sections: {
		heading: Heading | undefined;
		blocks: Block[];
		extent: { start: number; end: number };
	}[] = [];
	const open: (typeof sections)[number][] = [];
	const begin = (heading: Heading | undefined) => {
		const start = heading?.span.start ?? 0;
		while (open.length > 0 && (open.at(-1)?.heading?.level ?? 7) >= (heading?.level ?? 7)) {
			const closed = open.pop();
			if (closed !== undefined) {
				closed.extent.end = start;
			}
		}
		const section = { heading, blocks: [], extent: { start, end: note.text.length } };
		sections.push(section);
		open.push(section);
	};
	for (const block of note.blocks) {
		if (block.kind === 'heading') {
			begin(block);
		} else {
			if (sections.length === 0) {
				begin(undefined);
			}
			sections.at(-1)?.blocks.push(block);
		}
	}
	return sections;
}
