// Terms as items of a list: name, other names and place, and the definition's first sentence.
import * as vscode from 'vscode';
import { isChapter } from '../../core/glossary/chapter';
import type { Definition, Term } from '../../core/glossary/term';
import { firstSentence } from '../../core/describe';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import type { Workspace } from '../../core/workspace/noteIndex';
import { nameOf } from '../convert';
import { Slices } from '../files/slices';
import { messages } from '../messages';

/** A term in a list; Enter leads to its nearest definition. */
export interface TermItem extends vscode.QuickPickItem {
	readonly term: Term;
	readonly definition: Definition;
	readonly buttons: readonly vscode.QuickInputButton[];
}

/** Items of all terms from A to Z, people's own before the built-in ones; made in slices. */
export async function termItems(workspace: Workspace, fromUri: string): Promise<readonly TermItem[]> {
	const places = placesIn(workspace.taxonomy);
	const items: TermItem[] = [];
	const slices = new Slices();
	for (const term of workspace.glossary.terms.values()) {
		await slices.next();
		const [nearest] = workspace.glossary.nearest(term, fromUri);
		if (nearest !== undefined) {
			items.push(itemOf(term, nearest, places));
		}
	}
	const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare;
	return items.sort(
		(one, other) =>
			Number(isChapter(one.definition.uri)) - Number(isChapter(other.definition.uri)) ||
			compare(one.label, other.label),
	);
}

/** Sentences of definitions that have been cut before; they live as long as the definitions. */
const sentences = new WeakMap<Definition, string>();

function itemOf(term: Term, definition: Definition, places: ReadonlyMap<Definition, string>): TermItem {
	const known = sentences.get(definition) ?? firstSentence(definition.markdown);
	sentences.set(definition, known);
	const names = term.aliases.map(({ label }) => label).join(', ');
	const place = places.get(definition) ?? nameOf(definition.uri);
	return {
		label: definition.label,
		description: [names, place].filter((part) => part !== '').join(' · '),
		detail: known === '' ? messages.noDefinitionShort() : known,
		term,
		definition,
		buttons: [
			{
				iconPath: new vscode.ThemeIcon('references'),
				tooltip: messages.findMentionsOf(definition.label),
			},
			{ iconPath: new vscode.ThemeIcon('question'), tooltip: messages.whyIsIt() },
		],
	};
}

/** `Hypervisors › Types` for every definition in the tree, in one walk. */
function placesIn(roots: readonly TaxonomyNode[]): ReadonlyMap<Definition, string> {
	const places = new Map<Definition, string>();
	const visit = (node: TaxonomyNode, above: string): void => {
		if (node.definition !== undefined) {
			places.set(node.definition, above);
		}
		const own = node.kind === 'folder' ? above : above === '' ? node.label : `${above} › ${node.label}`;
		node.children.forEach((child) => {
			visit(child, own);
		});
	};
	roots.forEach((root) => {
		visit(root, '');
	});
	return places;
}
