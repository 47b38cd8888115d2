// The tree of chapters, sections, groups and terms; live while typing, and following the cursor when asked to.
import * as vscode from 'vscode';
import type { TaxonomyNode } from '../core/taxonomy/node';
import type { Config } from './config';
import { commandIds, taxonomyViewId } from './context';
import type { Notes } from './notes';
import { Follower } from './taxonomy/follower';
import { TaxonomyTree } from './taxonomy/tree';

/** Registers the view and what can be done with its items. */
export function registerTaxonomyView(notes: Notes, config: Config): vscode.Disposable {
	const tree = new TaxonomyTree(notes);
	const view = vscode.window.createTreeView(taxonomyViewId, {
		treeDataProvider: tree,
		showCollapseAll: true,
	});
	const follower = new Follower(view, tree, config);
	return vscode.Disposable.from(
		view,
		tree,
		follower,
		vscode.commands.registerCommand(commandIds.copyName, (given: TaxonomyNode) => {
			const node = tree.now(given);
			return vscode.env.clipboard.writeText(node.definition?.label ?? node.label);
		}),
		vscode.commands.registerCommand(commandIds.followCursor, () => config.setFollowCursor(true)),
		vscode.commands.registerCommand(commandIds.stopFollowingCursor, () => config.setFollowCursor(false)),
	);
}
