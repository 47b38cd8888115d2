// A node of the live taxonomy as a classifier: its terms as kinds, their definitions in one plain sentence.
import { blocksOf, inlineAt, isFence } from '../markdown/builder';
import type { TaxonomyNode } from '../taxonomy/node';
import { sentences } from '../text/sentences';
import type { Classifier, Kind } from './classifier';

/**
 * The node with its kinds, and theirs.
 *
 * @example classifierOf(howIsVirtualized).kinds.map((kind) => kind.label) // ['Partitioning', 'Full virt…', …]
 */
export function classifierOf(node: TaxonomyNode): Classifier {
	return { name: node.label, kinds: kindsOf(node) };
}

/**
 * The first sentence of a Markdown text as a reader sees it; '' when it begins with something else.
 *
 * @example firstSentence('**KVM** is a [module](x).\nIt is old.') // 'KVM is a module.'
 */
export function firstSentence(markdown: string): string {
	const block = blocksOf(markdown).find((text) => !isFence(text)) ?? '';
	const words = plain(block.replace(/\s+/g, ' ')).trim();
	const [first] = sentences(words);
	return first === undefined ? words : words.slice(first.start, first.end);
}

/**
 * The children that are kinds of a node: its terms, or where it has none, its groups. Sections alone are a table of
 * contents.
 *
 * @example kindNodes(typesOfHypervisor).map(({ label }) => label) // ['Type 1 hypervisor', 'Type 2 hypervisor']
 */
export function kindNodes({ children }: TaxonomyNode): readonly TaxonomyNode[] {
	const terms = children.filter(({ kind }) => kind === 'term');
	return terms.length > 0 ? terms : children.filter(({ kind }) => kind === 'group');
}

function kindsOf(node: TaxonomyNode): readonly Kind[] {
	return kindNodes(node).map((child) => ({
		label: child.label,
		definition: firstSentence(child.definition?.markdown ?? ''),
		kinds: kindsOf(child),
	}));
}

/** Without markup: code, links and pictures are their words, emphasis marks are gone. */
function plain(text: string): string {
	let words = '';
	for (let at = 0; at < text.length;) {
		const piece = inlineAt(text, at);
		if (piece === undefined) {
			const run = /^(?:\*+|~~|_+)/.exec(text.slice(at, at + 8))?.[0] ?? '';
			const mark = run !== '' && isMark(run, words.slice(-1), text.charAt(at + run.length));
			words += mark ? '' : run || text.charAt(at);
			at += run.length || 1;
		} else {
			const nested = piece.kind === 'link' || piece.kind === 'image';
			words += nested
				? plain(piece.words)
				: piece.kind === 'comment' || piece.kind === 'html'
					? ''
					: piece.words;
			at = piece.end;
		}
	}
	return words;
}

/** A lone `2 * 3` and the bar inside a name_of_something are no emphasis. */
function isMark(run: string, before: string, after: string): boolean {
	const alone = /^\s?$/.test(before) && /^\s?$/.test(after);
	return !alone && !(run.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}
