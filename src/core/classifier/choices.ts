// Which items of the taxonomy make a classifier, and which of them a marker in code means.
import { distance } from '../glossary/nearness';
import type { TaxonomyNode } from '../taxonomy/node';
import { touches } from '../text/span';
import { tidyLabel } from './classifier';
import { kindNodes } from './fromTaxonomy';

/** An item with its kinds, and the way to it: of the group *Types of hypervisor* its chapter and section. */
export interface Choice {
	readonly node: TaxonomyNode;
	/** From the chapter down, the item itself left out. */
	readonly path: readonly TaxonomyNode[];
}

/** Where somebody is who wants a classifier. */
export interface Reader {
	readonly uri: string;
	/** Where the cursor stands. */
	readonly offset: number;
}

/**
 * True when the item has two kinds or more: terms, or where it has no term, groups. Sections alone are a table of
 * contents.
 *
 * @example isClassifier(typesOfHypervisor) // true
 */
export function isClassifier(node: TaxonomyNode): boolean {
	return node.kind !== 'folder' && new Set(kindNodes(node).map(({ label }) => tidyLabel(label))).size >= 2;
}

/**
 * Everything that makes a classifier. First what is around the cursor, the innermost first; then the same note, the
 * same folder, other notes, the built-in chapter, each in the order of the notes.
 */
export function choicesIn(taxonomy: readonly TaxonomyNode[], reader: Reader | undefined): readonly Choice[] {
	const rank = ({ node, path }: Choice): number => {
		if (reader === undefined) {
			return distance(node.uri, '');
		}
		const around = node.uri === reader.uri && touches(node.extent, reader.offset);
		return around ? -path.length : distance(node.uri, reader.uri);
	};
	const found = everyItem(taxonomy, []).filter(({ node }) => isClassifier(node));
	const ranks = new Map(found.map((choice) => [choice, rank(choice)]));
	return found.sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

/**
 * The item that a marker's name means. Of several with that name the one that has most of the labels, then one with
 * terms of its own, then the nearest to the code; `undefined` when no item of that name has kinds.
 *
 * @example choiceFor(taxonomy, 'Types of hypervisor', ['Type 1 hypervisor'], uri)?.node.label
 */
export function choiceFor(
	taxonomy: readonly TaxonomyNode[],
	name: string,
	labels: readonly string[],
	fromUri: string,
): Choice | undefined {
	const wanted = new Set(labels.map(key));
	const ranked = everyItem(taxonomy, [])
		.filter(({ node }) => key(node.label) === key(name) && kindNodes(node).length > 0)
		.map((choice) => ({
			choice,
			shared: labelsBelow(choice.node).filter((label) => wanted.has(label)).length,
			terms: Number(choice.node.children.some(({ kind }) => kind === 'term')),
			near: -distance(choice.node.uri, fromUri),
		}));
	ranked.sort((one, other) => other.shared - one.shared || other.terms - one.terms || other.near - one.near);
	return ranked[0]?.choice;
}

/** No more than these are worth asking about. */
const mostLikely = 3;

/**
 * Items that a marker may mean whose name is gone from the notes: those that have half of its labels or more, the
 * likeliest first.
 *
 * @example likelyChoices(taxonomy, ['Type 1', 'Type 2'], uri).map(({ node }) => node.label) // ['Hypervisors by type']
 */
export function likelyChoices(
	taxonomy: readonly TaxonomyNode[],
	labels: readonly string[],
	fromUri: string,
): readonly Choice[] {
	const wanted = new Set(labels.map(key));
	return everyItem(taxonomy, [])
		.filter(({ node }) => isClassifier(node))
		.map((choice) => {
			const own = new Set(kindNodes(choice.node).map(({ label }) => key(label)));
			const shared = [...wanted].filter((label) => own.has(label)).length;
			return { choice, shared, extra: own.size - shared, near: -distance(choice.node.uri, fromUri) };
		})
		.filter(({ shared }) => shared > 0 && shared * 2 >= wanted.size)
		.sort((one, other) => other.shared - one.shared || one.extra - other.extra || other.near - one.near)
		.slice(0, mostLikely)
		.map(({ choice }) => choice);
}

function everyItem(nodes: readonly TaxonomyNode[], path: readonly TaxonomyNode[]): Choice[] {
	return nodes.flatMap((node) => {
		const below = everyItem(node.children, node.kind === 'folder' ? path : [...path, node]);
		return node.kind === 'folder' ? below : [{ node, path }, ...below];
	});
}

function labelsBelow(node: TaxonomyNode): readonly string[] {
	return kindNodes(node).flatMap((child) => [key(child.label), ...labelsBelow(child)]);
}

function key(label: string): string {
	return tidyLabel(label).normalize('NFC');
}
