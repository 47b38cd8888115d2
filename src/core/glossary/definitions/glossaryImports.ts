// Follows the imports of glossary files. Reading them is the edge's affair.
import type { GlossaryFile, GlossaryProblem } from './glossaryFile';

/**
 * A file and all that it imports, chained imports too: itself first, then its imports in the order written, each file
 * once however often it is imported. A circle ends where it began, and what is not among the files is left out.
 * @param files by address, those already read
 */
export function withImports(
	file: GlossaryFile,
	files: ReadonlyMap<string, GlossaryFile>,
): readonly GlossaryFile[] {
	const found = new Set<GlossaryFile>();
	const waiting = [file];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (!found.has(next)) {
			found.add(next);
			// Taken from the end, so the last import goes in first.
			for (const { uri } of [...next.imports].reverse()) {
				const imported = files.get(uri);
				if (imported !== undefined && !found.has(imported)) {
					waiting.push(imported);
				}
			}
		}
	}
	return [...found];
}

/** Imports that lead nowhere, at the lines that have them. */
export function missingImports(
	{ uri, imports }: GlossaryFile,
	files: ReadonlyMap<string, GlossaryFile>,
): readonly GlossaryProblem[] {
	return imports
		.filter((each) => !files.has(each.uri))
		.map(({ target, span, position, end }) => ({
			code: 'importNotFound',
			detail: target,
			uri,
			span,
			position,
			end,
		}));
}
