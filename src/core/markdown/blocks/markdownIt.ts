// markdown-it's block rules, without the half of it that renders, and who reads their tokens. In the Node host a file
// that is loaded with the first text that needs it.
import type MarkdownIt from 'markdown-it';
import * as helpers from 'markdown-it/lib/helpers/index.mjs';
import BlockRules from 'markdown-it/lib/parser_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { noLabels } from './commonMark';

export { TokenReader } from './tokenReader';

/** The blocks of a text, and which labels have a link reference definition. */
export interface ParsedBlocks {
	/** As markdown-it gives them, flat; inline tokens have no children. */
	readonly tokens: readonly Token[];
	/** The labels that a definition resolves, as `referenceKey` writes them: `KVM` where `[kvm]: https://…` stands. */
	readonly references: ReadonlySet<string>;
}

/** Parses blocks as `new MarkdownIt({ html: true })` does. */
export function createBlockParser(): (source: string) => ParsedBlocks {
	const block = new BlockRules();
	// What the block rules ask of a whole markdown-it; addresses are not looked at, for nothing is rendered.
	const host = {
		block,
		helpers,
		options: { html: true, maxNesting: 100 },
		normalizeLink: (address: string) => address,
		validateLink: () => true,
	} as unknown as MarkdownIt;
	return (source) => {
		const env: { references?: Record<string, unknown> } = {};
		const tokens: Token[] = [];
		block.parse(source, host, env, tokens);
		const { references } = env;
		return { tokens, references: references === undefined ? noLabels : new Set(Object.keys(references)) };
	};
}
