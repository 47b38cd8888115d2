// A note's blocks by heading: what stands directly under each, and how far each reaches.
import type { Block, Heading, Note } from '../../markdown/note';
import { plainText } from '../../markdown/plain';
import type { Span } from '../../text/span';

/** A heading with its own blocks; the first section has no heading when text stands before the first one. */
export interface Section {
	readonly heading: Heading | undefined;
	/** The heading as its reader hears it; '' where there is none. */
	readonly title: string;
	/** Top-level blocks up to the next heading of any level. */
	readonly blocks: readonly Block[];
	/** From the heading to the next one of the same or a higher level. */
	readonly extent: Span;
}

/** All sections in the order of the text, flat; nesting follows from the extents. */
export function sectionsOf(note: Note): readonly Section[] {
	const sections: {
		heading: Heading | undefined;
		title: string;
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
		const title = heading === undefined ? '' : plainText(note.text, heading).text;
		const section = { heading, title, blocks: [], extent: { start, end: note.text.length } };
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
