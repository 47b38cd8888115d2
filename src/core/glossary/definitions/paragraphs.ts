// All paragraphs of some blocks, in the order of the text.
import type { Block, Paragraph } from '../../markdown/note';

/**
 * Visits paragraphs, those of quotes and list items too.
 * @example of `- One\n\n> Two` there are two
 */
export function forEachParagraph(blocks: readonly Block[], visit: (paragraph: Paragraph) => void): void {
	for (const block of blocks) {
		if (block.kind === 'paragraph') {
			visit(block);
		} else if (block.kind === 'quote') {
			forEachParagraph(block.blocks, visit);
		} else if (block.kind === 'list') {
			for (const item of block.items) {
				forEachParagraph(item.blocks, visit);
			}
		}
	}
}
