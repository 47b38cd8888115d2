// @ts-check
// The barest tree view: as many closed rows as ours shows at first, with a label and an icon, known before they are asked for.
const vscode = require('vscode');

const rows = Array.from({ length: 20 }, (_, row) => {
	const item = new vscode.TreeItem(
		`row-${String(row).padStart(2, '0')}`,
		vscode.TreeItemCollapsibleState.Collapsed,
	);
	item.iconPath = new vscode.ThemeIcon('folder');
	return item;
});

exports.activate = (/** @type {vscode.ExtensionContext} */ { subscriptions }) => {
	const treeDataProvider = {
		getChildren: (/** @type {vscode.TreeItem | undefined} */ row) => (row === undefined ? rows : []),
		getTreeItem: (/** @type {vscode.TreeItem} */ row) => row,
	};
	subscriptions.push(vscode.window.createTreeView('yardstick.rows', { treeDataProvider }));
};
