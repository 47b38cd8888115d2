// How an item of the taxonomy looks, sounds and reads.
import * as vscode from 'vscode';
import { isClassifier } from '../../core/classifier/choices';
import { describe, termOf, toMarkdown } from '../../core/describe';
import { hoverLimits } from '../../core/markdown/excerpt';
import { isChapter } from '../../core/glossary/chapter';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import { builtInFolder } from '../../core/taxonomy/taxonomy';
import type { Workspace } from '../../core/workspace/noteIndex';
import { commandIds } from '../context';
import { untrustedMarkdown } from '../convert';
import { messages, words } from '../messages';

/**
 * The item of a node, shown open or closed at first; its tooltip comes later.
 * @param count what `countOf` says of it
 */
export function itemOf(node: TaxonomyNode, count: number, opens: boolean): vscode.TreeItem {
	const collapsible = vscode.TreeItemCollapsibleState;
	const unfolded = opens ? collapsible.Expanded : collapsible.Collapsed;
	const isLeaf = node.kind !== 'folder' && node.children.length === 0;
	const item = new vscode.TreeItem(node.label, isLeaf ? collapsible.None : unfolded);
	const note = noteOn(node, count);
	item.id = node.id;
	item.description = note.short;
	item.iconPath = iconOf(node);
	item.contextValue = contextOf(node);
	item.accessibilityInformation = {
		label: messages.announce(node.label, messages.kind(node.kind), note.spoken),
	};
	if (node.uri !== '') {
		item.command = { command: commandIds.openDefinition, title: '', arguments: [node] };
	}
	return item;
}

/** The definition, as the hover begins it; `undefined` when the item has none to show. */
export function tooltipOf(workspace: Workspace, node: TaxonomyNode): vscode.MarkdownString | undefined {
	const term = node.definition && termOf(workspace, node.definition);
	if (term === undefined) {
		return undefined;
	}
	const { definitions } = describe(workspace, term, node.uri);
	const own = definitions.find(({ definition }) => definition.uri === node.uri) ?? definitions[0];
	return own && untrustedMarkdown(toMarkdown(own, words, { limits: hoverLimits }).markdown, node.uri);
}

/** What stands in grey behind an item, and how it is said aloud. */
function noteOn(node: TaxonomyNode, count: number): { readonly short: string; readonly spoken: string } {
	if (node.kind === 'question') {
		const state = node.answered === true ? messages.answered() : messages.open();
		return { short: node.answered === true ? '' : state, spoken: state };
	}
	if (node.definition === undefined) {
		return { short: '', spoken: '' };
	}
	const missing = node.definition.markdown === '' ? messages.noDefinitionShort() : '';
	return {
		short: missing === '' && count > 0 ? count.toLocaleString() : missing,
		spoken: messages.announce(messages.mentions(count), missing),
	};
}

/** How often a term is mentioned; 0 for everything else. */
export function countOf(workspace: Workspace, { definition }: TaxonomyNode): number {
	const term = definition && termOf(workspace, definition);
	return term === undefined ? 0 : workspace.count(term);
}

function iconOf(node: TaxonomyNode): vscode.ThemeIcon {
	switch (node.kind) {
		case 'folder':
			return new vscode.ThemeIcon(isBuiltIn(node) ? 'library' : 'folder');
		case 'chapter':
			return new vscode.ThemeIcon('book');
		case 'section':
			return new vscode.ThemeIcon('bookmark');
		case 'group':
			return new vscode.ThemeIcon('type-hierarchy-sub');
		case 'term':
			return node.definition?.markdown === ''
				? new vscode.ThemeIcon('circle-outline', new vscode.ThemeColor('list.warningForeground'))
				: new vscode.ThemeIcon('tag');
		case 'example':
			return new vscode.ThemeIcon('circle-small');
		case 'question':
			return node.answered === true
				? new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
				: new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground'));
	}
}

/** What `viewItem` of the manifest's menus asks for: `term`, `chapter builtIn`, `group classifier`. */
function contextOf(node: TaxonomyNode): string {
	const parts = [node.kind, isBuiltIn(node) ? 'builtIn' : '', isClassifier(node) ? 'classifier' : ''];
	return parts.filter((part) => part !== '').join(' ');
}

/** True for the notes that ship and for the folder they are in. */
export function isBuiltIn(node: TaxonomyNode): boolean {
	return node.kind === 'folder' ? node.id === builtInFolder : isChapter(node.uri);
}
