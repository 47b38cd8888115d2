// Chapters of many notes as one tree: folders where there are several, and the way down to an item.
import { isChapter } from '../glossary/chapter';
import type { Definition } from '../glossary/term';
import { decoded } from '../text/decoded';
import { lastIndex } from '../text/halves';
import { once } from '../text/once';
import { folderAround } from '../text/uris';
import { compareNames, inNameOrder } from './nameOrder';
import type { TaxonomyNode } from './node';

/** The id of the folder of the notes that ship. */
export const builtInFolder = 'chapter';

/** The whole tree: people's chapters in their folders, and below them the built-in ones under one item. */
export function rootsOf(chapters: readonly TaxonomyNode[], builtInLabel: string): readonly TaxonomyNode[] {
	const roots = inFolders(chapters.filter(({ uri }) => !isChapter(uri)));
	const builtIn = inNameOrder(
		chapters.filter(({ uri }) => isChapter(uri)),
		({ uri }) => lastSegment(uri),
	);
	return builtIn.length === 0 ? roots : [...roots, folderNode(builtInFolder, builtInLabel, () => builtIn)];
}

/**
 * Puts chapters into the folders of their notes. Folders that hold a single folder are written as one
 * (`docs/guide`), and what all notes share is left out. Notes that nobody has saved are in no folder.
 */
function inFolders(chapters: readonly TaxonomyNode[]): readonly TaxonomyNode[] {
	const saved = chapters.filter(({ uri }) => !isUnsaved(uri));
	let shared = folderAround(saved[0]?.uri ?? '');
	for (const { uri } of saved) {
		while (!uri.startsWith(shared)) {
			shared = folderAround(shared.slice(0, -1));
		}
	}
	const unsaved = chapters.filter(({ uri }) => isUnsaved(uri));
	return level(saved, shared.length, unsaved);
}

/** True for `untitled:Untitled-1`. */
function isUnsaved(uri: string): boolean {
	return uri.startsWith('untitled:');
}

/** `kvm.md` of `file:///notes/kvm.md`. */
function lastSegment(uri: string): string {
	return uri.slice(uri.lastIndexOf('/') + 1);
}

/**
 * @param base the length of the folder's address, which all chapters share, with the slash at its end
 * @param others chapters without an address in it, which stand among its own
 */
function level(
	chapters: readonly TaxonomyNode[],
	base: number,
	others: readonly TaxonomyNode[] = [],
): readonly TaxonomyNode[] {
	const folders = new Map<string, TaxonomyNode[]>();
	const here = [...others];
	for (const chapter of chapters) {
		const end = chapter.uri.indexOf('/', base);
		if (end < 0) {
			here.push(chapter);
			continue;
		}
		const name = chapter.uri.slice(base, end);
		const inside = folders.get(name);
		if (inside === undefined) {
			folders.set(name, [chapter]);
		} else {
			inside.push(chapter);
		}
	}
	const inner = inNameOrder([...folders], ([name]) => name).map(([name, inside]) =>
		folder(inside, base, base + name.length),
	);
	return [...inner, ...inNameOrder(here, ({ uri }) => lastSegment(uri))];
}

/** @param start of the folder's name in the addresses of all chapters, and `end` its end */
function folder(inside: readonly TaxonomyNode[], start: number, end: number): TaxonomyNode {
	const address = inside[0]?.uri ?? '';
	let last = end;
	for (;;) {
		const next = address.indexOf('/', last + 1);
		const only = address.slice(last, next + 1);
		if (next < 0 || !inside.every(({ uri }) => uri.startsWith(only, last))) {
			break;
		}
		last = next;
	}
	const label = address.slice(start, last).split('/').map(decoded).join('/');
	return folderNode(address.slice(0, last), label, () => level(inside, last + 1));
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
	const name = lastSegment(uri);
	const at = lastIndex(nodes.length, (index) => {
		const node = nodes[index];
		return node?.kind === 'folder'
			? node.id !== builtInFolder
			: node !== undefined && compareNames(lastSegment(node.uri), name) <= 0;
	});
	return nodes[at]?.uri === uri ? at : nodes.findIndex((node) => node.kind === 'folder' && holds(node, uri));
}

function holds({ id }: TaxonomyNode, uri: string): boolean {
	return id === builtInFolder ? isChapter(uri) : uri.startsWith(id) && uri.charAt(id.length) === '/';
}

/**
 * A folder item; folders have no place in a note.
 * @param childrenOf called once, when somebody looks into the folder: of thousands few are opened
 */
export function folderNode(
	id: string,
	label: string,
	childrenOf: () => readonly TaxonomyNode[],
): TaxonomyNode {
	const nowhere = { start: 0, end: 0 };
	const children = once(childrenOf);
	return {
		id,
		kind: 'folder',
		label,
		uri: '',
		span: nowhere,
		extent: nowhere,
		definition: undefined,
		answered: undefined,
		get children() {
			return children();
		},
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
