import type { Block, Leaf } from '../../../src/core/markdown/note';

/** The blocks with words, in the order of the text. */
export function* leaves(blocks: readonly Block[]): Generator<Leaf> {
	for (const block of blocks) {
		switch (block.kind) {
			case 'paragraph':
			case 'heading':
				yield block;
				break;
			case 'quote':
				yield* leaves(block.blocks);
				break;
			case 'list':
				for (const item of block.items) {
					yield* leaves(item.blocks);
				}
				break;
			case 'table':
				yield* block.rows.flat();
				break;
			default:
		}
	}
}
