// The taxonomy as a window shows it: folders of the workspace by their names, and nothing above them. Pure.
import type { TaxonomyNode } from '../../core/taxonomy/node';
import { decoded } from '../../core/text/decoded';

/** A folder of the workspace. */
export interface WorkspaceRoot {
	/** Without a slash at its end: `file:///home/me/notes`. */
	readonly uri: string;
	readonly name: string;
}

/**
 * Leaves out what lies above the folders of the workspace. An only folder is left out as well; several are shown by
 * their names.
 */
export function arrange(
	taxonomy: readonly TaxonomyNode[],
	roots: readonly WorkspaceRoot[],
): readonly TaxonomyNode[] {
	return taxonomy.flatMap((node): readonly TaxonomyNode[] => {
		if (node.kind !== 'folder') {
			return [node];
		}
		const own = roots.find(({ uri }) => uri === node.id);
		if (own !== undefined) {
			return roots.length === 1 ? node.children : [{ ...node, label: own.name }];
		}
		if (roots.some(({ uri }) => uri.startsWith(`${node.id}/`))) {
			return arrange(node.children, roots);
		}
		const above = roots.find(({ uri }) => node.id.startsWith(`${uri}/`));
		const label = above === undefined ? node.label : labelIn(above, node.id, roots.length > 1);
		// A copy would look into the folder.
		return [label === node.label ? node : { ...node, label }];
	});
}

function labelIn(root: WorkspaceRoot, id: string, named: boolean): string {
	const path = id
		.slice(root.uri.length + 1)
		.split('/')
		.map(decoded)
		.join('/');
	return named ? `${root.name}/${path}` : path;
}
