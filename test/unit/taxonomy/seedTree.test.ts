// The golden test: the tree of the notes that started the project.
import { strict as assert } from 'node:assert';
import type { TaxonomyNode } from '../../../src/core/taxonomy/node';
import { seed, workspace } from '../../support/notes';
import { seedTree } from '../../support/seedTree';

function tell(node: TaxonomyNode, indent = ''): string {
	const { kind, label, definition, answered, children } = node;
	const notes = [
		...(definition === undefined ? [] : [definition.rule]),
		...(definition?.body === undefined && definition !== undefined ? ['no definition'] : []),
		...(definition === undefined || definition.aliases.length === 0
			? []
			: [`aliases ${definition.aliases.map((alias) => alias.label).join(', ')}`]),
		...(answered === undefined ? [] : [answered ? 'answered' : 'open']),
	];
	const own = `${indent}${label}${kind === 'term' ? '' : ` <${kind}>`}${notes.length === 0 ? '' : ` | ${notes.join(' | ')}`}`;
	return [own, ...children.map((child) => tell(child, `${indent}  `))].join('\n');
}

suite('The seed', () => {
	test('has the tree that its author would draw', () => {
		const index = workspace({ 'understanding-linux-virtualization.md': seed() });
		assert.equal(index.taxonomy.map((root) => tell(root)).join('\n'), seedTree);
	});

	test('has the same tree with CRLF line ends', () => {
		const labels = (text: string) => workspace({ 'a.md': text }).taxonomy.map((root) => tell(root));
		assert.deepEqual(labels(seed().replace(/\n/g, '\r\n')), labels(seed()));
	});

	test('defines virtualization where it says "is a", not where it says "is the"', () => {
		const index = workspace({ 'a.md': seed() });
		const [definition] = index.glossary.lookUp('virtualization')[0]?.definitions ?? [];
		assert.match(
			definition?.markdown ?? '',
			/^Virtualization is a concept that creates virtualized resources/,
		);
	});
});
