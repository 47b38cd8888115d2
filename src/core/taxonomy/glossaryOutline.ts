// A glossary file as a tree: its contexts as groups, their terms below.
import type { GlossaryFile } from '../glossary/definitions/glossaryFile';
import type { Definition, GlossaryContext } from '../glossary/term';
import type { TaxonomyNode } from './node';
import { termDrafts, type Draft } from './drafts';
import { fileName, finish } from './outline';

/**
 * The chapter of a glossary file; `undefined` when there is no term in it. A context without a name is no group.
 * @param definitions what the rules leave of the file's
 */
export function glossaryOutline(
	{ uri, contexts }: GlossaryFile,
	definitions: readonly Definition[],
): TaxonomyNode | undefined {
	if (definitions.length === 0) {
		return undefined;
	}
	const byContext = new Map<GlossaryContext | undefined, Definition[]>();
	for (const definition of definitions) {
		const inContext = byContext.get(definition.entry?.context);
		if (inContext === undefined) {
			byContext.set(definition.entry?.context, [definition]);
		} else {
			inContext.push(definition);
		}
	}
	const children = contexts.flatMap((context): readonly Draft[] => {
		const terms = termDrafts(byContext.get(context) ?? []);
		const { name: label = '', head: span, span: extent } = context;
		return label === '' || terms.length === 0
			? terms
			: [{ kind: 'group', label, span, extent, children: [...terms] }];
	});
	const end = contexts.reduce((last, { span }) => Math.max(last, span.end), 0);
	const label = fileName(uri).replace(/\.glossary$/i, '');
	const chapter: Draft = {
		kind: 'chapter',
		label,
		span: { start: 0, end: 0 },
		extent: { start: 0, end },
		children,
	};
	return finish(chapter, uri, uri);
}
