// A term as data and as Markdown: one text for hover, tree, completion, preview and tools.
import { normaliseName } from './glossary/matching/lexicon';
import type { Alias, Definition, GlossaryDetails, Meta, Term } from './glossary/term';
import { blocksOf, escapeMarkdown, inlineAt, neutralise, type LinkPolicy } from './markdown/builder';
import { excerpt, type ExcerptLimits } from './markdown/excerpt';
import type { TaxonomyNode } from './taxonomy/node';
import { pathTo } from './taxonomy/taxonomy';
import { sentences } from './text/sentences';
import type { Workspace } from './workspace/noteIndex';

/** Words for people, in their language; the core has none of its own. */
export interface Words {
	/** `No definition yet.` */
	readonly noDefinition: string;
	/** `also virtual machine manager, VMM` */
	alsoCalled(names: string): string;
	/** `Examples: VMware Player, VirtualBox` */
	examples(names: string): string;
	/** What stands above sentences that use a term: `Examples of use:` */
	readonly usage: string;
	/** `a, b, c` as the language joins them. */
	list(names: readonly string[]): string;
}

/** One definition with all that is worth showing beside it. */
export interface DescribedDefinition {
	readonly definition: Definition;
	/** The name that mentions match: `Software-based full virtualization`. */
	readonly label: string;
	/** The term's other names, the label itself and repetitions left out; with the first definition only. */
	readonly aliases: readonly string[];
	readonly examples: readonly string[];
	/** From chapter to term; empty when the tree does not hold it. */
	readonly path: readonly TaxonomyNode[];
	/** The other terms of the same group or section, in their order. */
	readonly siblings: readonly TaxonomyNode[];
	/** Those of them that are easily taken for it and have a definition: of type 1 hypervisor, type 2 hypervisor. */
	readonly confusable: readonly TaxonomyNode[];
}

/** A term as a reader in one place should see it. */
export interface DescribedTerm {
	readonly term: Term;
	/** Nearest first; of several that say the same, the first. Empty ones only when no note says more. */
	readonly definitions: readonly DescribedDefinition[];
	/** Mentions in the notes. */
	readonly mentions: number;
}

/** What `toMarkdown` makes of a definition. */
export interface DefinitionText {
	readonly markdown: string;
	/** False when *Read on* has more to offer. */
	readonly whole: boolean;
}

/** Collects what a reader of `fromUri` should see of a term. */
export function describe(workspace: Workspace, term: Term, fromUri: string): DescribedTerm {
	const nearest = workspace.glossary.nearest(term, fromUri);
	const definitions = distinct(nearest).map((definition, index) => {
		const path = pathTo(workspace.taxonomy, definition);
		const aliases = term.aliases.filter((alias) => nearest.some((each) => each.aliases.includes(alias)));
		return describeDefinition(index === 0 ? aliases : [], definition, path);
	});
	return { term, definitions, mentions: workspace.count(term) };
}

/** How `toMarkdown` writes. */
export interface DescriptionStyle {
	/** Cuts the text; absent, all of it is shown. */
	readonly limits?: ExcerptLimits;
	/** Where the text's links lead; absent, addresses that are safe anywhere stay. */
	readonly links?: LinkPolicy;
	/** False leaves out the name, where it has just been shown. */
	readonly head?: boolean;
	/** A remark in one line below the name, as plain text: `VM stands for virtual machine`. */
	readonly remark?: string;
}

/** A definition's head, text and examples as Markdown that is safe outside its note. */
export function toMarkdown(
	described: DescribedDefinition,
	words: Words,
	{ limits, links, head = true, remark = '' }: DescriptionStyle = {},
): DefinitionText {
	const { label, aliases, examples, definition } = described;
	const name = `**${escapeMarkdown(label)}**`;
	const names = aliases.length > 0 ? ` — *${escapeMarkdown(words.alsoCalled(words.list(aliases)))}*` : '';
	const body = neutralise(definition.markdown, links);
	const text = limits === undefined ? { markdown: body, whole: true } : excerpt(body, limits);
	const told = remark === '' ? '' : `*${escapeMarkdown(remark)}*`;
	const top = [head ? name + names : '', told].filter((line) => line !== '').join('  \n');
	const parts = top === '' ? [] : [top];
	parts.push(body === '' ? `*${escapeMarkdown(words.noDefinition)}*` : text.markdown);
	if (examples.length > 0) {
		parts.push(`*${escapeMarkdown(words.examples(words.list(examples)))}*`);
	}
	if (definition.entry !== undefined) {
		parts.push(...entryParts(definition.entry, words, links));
	}
	return { markdown: parts.join('\n\n'), whole: text.whole };
}

/** What only a glossary file says: sentences that use the term, and what is known beside the definition. */
function entryParts(
	{ usage, meta, context }: GlossaryDetails,
	words: Words,
	links: LinkPolicy | undefined,
): readonly string[] {
	const line = (text: string) => neutralise(text.replace(/\s+/g, ' '), links);
	const lines = (of: Meta) => of.map(([key, value]) => `${line(key)} ${line(value)}`);
	const sentences = usage.map((sentence) => `- ${line(sentence)}`);
	const vision = context.vision ?? '';
	const name = context.name === undefined ? '' : `**${escapeMarkdown(context.name)}**`;
	const about = vision === '' ? [] : [[name, line(vision)].filter((part) => part !== '').join(' — ')];
	return [
		...(sentences.length === 0 ? [] : [`*${escapeMarkdown(words.usage)}*`, sentences.join('\n')]),
		lines(meta).join('  \n'),
		[...about, ...lines(context.meta)].join('  \n'),
	].filter((part) => part !== '');
}

/**
 * A definition's first sentence as plain text in one line, for lists; '' when there is none.
 * @example of `a **kernel** [module](x). More.` it is `a kernel module.`
 */
export function firstSentence(markdown: string): string {
	const [block = ''] = blocksOf(markdown.slice(0, longestSentence * 4));
	const plainRun = /[^\\`![<]+/y;
	let words = '';
	for (let at = 0; at < block.length && words.length < longestSentence;) {
		plainRun.lastIndex = at;
		const run = plainRun.exec(block)?.[0];
		const piece = run === undefined ? inlineAt(block, at) : undefined;
		words += run ?? (piece === undefined ? (block[at] ?? '') : piece.kind === 'html' ? '' : piece.words);
		at = run === undefined ? (piece?.end ?? at + 1) : at + run.length;
	}
	const plain = words
		.replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	const [first] = sentences(plain);
	const cut = first === undefined ? plain : plain.slice(first.start, first.end);
	return cut.length > longestSentence ? `${cut.slice(0, longestSentence).trimEnd()}…` : cut;
}

/** Characters of a sentence in a list; wider lists are rare. */
const longestSentence = 240;

/** The term that a definition belongs to: `KVM` of the tree's item KVM. */
export function termOf(workspace: Workspace, definition: Definition): Term | undefined {
	const candidates = workspace.glossary.lookUp(definition.label);
	return (
		candidates.find((term) => term.definitions.some((other) => isSame(other, definition))) ??
		candidates.find((term) => term.label === definition.label)
	);
}

function describeDefinition(
	names: readonly Alias[],
	definition: Definition,
	path: readonly TaxonomyNode[],
): DescribedDefinition {
	const own = path.at(-1);
	const holds = own?.definition !== undefined && isSame(own.definition, definition);
	const parent = holds ? path.at(-2) : undefined;
	const seen = new Set([definition.label.toLowerCase()]);
	const aliases = names
		.map(({ label }) => label)
		.filter((label) => !seen.has(label.toLowerCase()) && seen.add(label.toLowerCase()));
	const siblings = parent?.children.filter((node) => node.kind === 'term' && node.id !== own?.id) ?? [];
	return {
		definition,
		label: definition.label,
		aliases,
		examples: [...new Set(definition.examples.map(({ label }) => label))],
		path: holds ? path.filter(({ kind }) => kind !== 'folder') : [],
		siblings,
		confusable: confusableWith(definition.label, siblings),
	};
}

/** Of more siblings than these nobody takes one for another: they are a series, *layer 1* … *layer 7*. */
const mostConfusable = 3;

/** Siblings with a definition whose names differ in one word, and in that word hardly. */
function confusableWith(label: string, siblings: readonly TaxonomyNode[]): readonly TaxonomyNode[] {
	const words = normaliseName(label).split(' ');
	const found = (words.length > 1 ? siblings : []).filter(({ definition, label: shown }) => {
		const others = normaliseName(definition?.label ?? shown).split(' ');
		const different = others.flatMap((word, at) =>
			word === words[at] ? [] : [[word, words[at] ?? ''] as const],
		);
		return (
			others.length === words.length &&
			different.length === 1 &&
			different.every(([one, other]) => looksLike(one, other)) &&
			(definition?.markdown ?? '').trim() !== ''
		);
	});
	return found.length > mostConfusable ? [] : found;
}

/** Digits, single letters, and words with the same end or one inside the other: `inbound`, `outbound`; not `full`, `hybrid`. */
function looksLike(one: string, other: string): boolean {
	if (/^(?:\d+|\p{L}|i{2,3}|iv|vi{0,3})$/u.test(one)) {
		return /^(?:\d+|\p{L}|i{2,3}|iv|vi{0,3})$/u.test(other);
	}
	let same = 0;
	while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) {
		same++;
	}
	return same >= alikeEnding && same * 2 >= Math.max(one.length, other.length);
}

const alikeEnding = 4;

function distinct(definitions: readonly Definition[]): readonly Definition[] {
	const told = definitions.filter(({ markdown }) => markdown.trim() !== '');
	const texts = new Set<string>();
	return (told.length > 0 ? told : definitions.slice(0, 1)).filter(({ markdown }) => {
		const text = markdown.replace(/\s+/g, ' ').trim().toLowerCase();
		return !texts.has(text) && texts.add(text);
	});
}

function isSame(one: Definition, other: Definition): boolean {
	return one === other || (one.uri === other.uri && one.head.start === other.head.start);
}
