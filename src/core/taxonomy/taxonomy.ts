// Chapters of many notes as one tree: folders where there are several, and the way down to an item.
import { isChapter } from '../glossary/chapter';
import type { Definition } from '../glossary/term';
import { lastIndex } from '../text/halves';
import { fileName } from './outline';
import type { TaxonomyNode } from './node';

const builtInFolder = 'chapter';

/** The whole tree: people's chapters in their folders, and below them the built-in ones under one item. */
export function rootsOf(chapters: readonly TaxonomyNode[], builtInLabel: string): readonly TaxonomyNode[] {
	const roots = inFolders(chapters.filter(({ uri }) => !isChapter(uri)));
	const builtIn = chapters
		.filter(({ uri }) => isChapter(uri))
		.sort((one, other) => (one.uri < other.uri ? -1 : 1));
	return builtIn.length === 0 ? roots : [...roots, folderNode(builtInFolder, builtInLabel, builtIn)];
}

/**
 * Puts chapters into the folders of their notes. Folders that hold a single folder are written as one
 * (`docs/guide`), and what all notes share is left out.
 */
export function inFolders(chapters: readonly TaxonomyNode[]): readonly TaxonomyNode[] {
	const paths = chapters.map(({ uri }) => uri.split('/').slice(0, -1));
	const first = paths[0] ?? [];
	const shared = paths.reduce((most, path) => {
		let same = 0;
		while (same < most && path[same] === first[same]) {
			same++;
		}
		return same;
	}, first.length);
	return level(
		chapters.map((chapter, index) => ({ chapter, path: (paths[index] ?? []).slice(shared) })),
		first.slice(0, shared).join('/'),
	);
}

interface Placed {
	readonly chapter: TaxonomyNode;
	readonly path: readonly string[];
}

function level(placed: readonly Placed[], base: string): readonly TaxonomyNode[] {
	const folders = new Map<string, Placed[]>();
	const here: TaxonomyNode[] = [];
	for (const { chapter, path } of placed) {
		const [name, ...rest] = path;
		if (name === undefined) {
			here.push(chapter);
		} else {
			const inside = folders.get(name) ?? [];
			folders.set(name, inside);
			inside.push({ chapter, path: rest });
		}
	}
	const byLabel = (one: TaxonomyNode, other: TaxonomyNode) =>
		one.uri < other.uri ? -1 : one.uri > other.uri ? 1 : 0;
	const inner = [...folders]
		.map(([name, inside]) => folder(name, inside, base))
		.sort((one, other) => (one.id < other.id ? -1 : 1));
	return [...inner, ...here.sort(byLabel)];
}

function folder(name: string, inside: readonly Placed[], base: string): TaxonomyNode {
	const id = base === '' ? name : `${base}/${name}`;
	const children = level(inside, id);
	const [only] = children;
	const label = fileName(`/${name}.folder`);
	if (children.length === 1 && only?.kind === 'folder') {
		return { ...only, label: `${label}/${only.label}` };
	}
	return folderNode(id, label, children);
}

/**
 * The same tree with one chapter in place of another of the same note: what a keystroke changes, at the cost of the
 * folders around it.
 * @param roots as `rootsOf` gives them; `before` is one of their chapters
 */
export function withChapter(
	roots: readonly TaxonomyNode[],
	before: TaxonomyNode,
	after: TaxonomyNode,
): readonly TaxonomyNode[] {
	const at = placeOf(roots, before.uri);
	const node = roots[at];
	if (node === undefined || (node.kind !== 'folder' && node !== before)) {
		return roots;
	}
	const changed = node === before ? after : { ...node, children: withChapter(node.children, before, after) };
	return [...roots.slice(0, at), changed, ...roots.slice(at + 1)];
}

/**
 * Where a note's chapter is among items as `rootsOf` orders them, or else the folder that may hold it; -1 when neither is
 * there. People's folders stand before their chapters, which are sorted, and the built-in ones at the end.
 */
function placeOf(nodes: readonly TaxonomyNode[], uri: string): number {
	const at = lastIndex(nodes.length, (index) => {
		const node = nodes[index];
		return node?.kind === 'folder' ? node.id !== builtInFolder : node !== undefined && node.uri <= uri;
	});
	return nodes[at]?.uri === uri ? at : nodes.findIndex((node) => node.kind === 'folder' && holds(node, uri));
}

function holds({ id }: TaxonomyNode, uri: string): boolean {
	return id === builtInFolder ? isChapter(uri) : uri.startsWith(id) && uri.charAt(id.length) === '/';
}

/** A folder item; folders have no place in a note. */
export function folderNode(id: string, label: string, children: readonly TaxonomyNode[]): TaxonomyNode {
	const nowhere = { start: 0, end: 0 };
	return {
		id,
		kind: 'folder',
		label,
		uri: '',
		span: nowhere,
		extent: nowhere,
		definition: undefined,
		answered: undefined,
		children,
	};
}

/**
 * The items from a root down to the one that stands for a definition; empty when there is none.
 * @param roots as `rootsOf` gives them
 */
export function pathTo(roots: readonly TaxonomyNode[], definition: Definition): readonly TaxonomyNode[] {
	const node = roots[placeOf(roots, definition.uri)];
	const below =
		node?.kind === 'folder' ? pathTo(node.children, definition) : wayTo(definition, node?.children ?? []);
	return node === undefined || below.length === 0 ? [] : [node, ...below];
}

/** The items of one note down to a definition. */
function wayTo(definition: Definition, nodes: readonly TaxonomyNode[]): readonly TaxonomyNode[] {
	for (const node of nodes) {
		if (node.definition === definition) {
			return [node];
		}
		const below = node.children.length === 0 ? [] : wayTo(definition, node.children);
		if (below.length > 0) {
			return [node, ...below];
		}
	}
	return [];
}
