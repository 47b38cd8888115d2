// Follows the imports of glossary files. Reading them is the edge's affair: it gives the texts it has, and asks what is missing.
import type { GlossaryEntry, GlossaryFile, GlossaryProblem } from './glossaryFile';
import { LineTable } from '../../text/document';

/** What a glossary file offers with everything it imports. */
export interface ResolvedGlossary {
	/** Its own entries, then those of its imports in the order written, each file once however often it is imported. */
	readonly entries: readonly GlossaryEntry[];
	/** Addresses that were imported and are not among the files, in the order met: for the edge to read. */
	readonly missing: readonly string[];
	/** Imports that lead nowhere, at the lines that have them. */
	readonly problems: readonly GlossaryProblem[];
}

/**
 * A file with its imports, chained ones too; a circle ends where it began.
 * @param files by address, those already read
 * @param textOf the text of a file, for the lines of problems
 */
export function resolveImports(
	file: GlossaryFile,
	files: ReadonlyMap<string, GlossaryFile>,
	textOf: (uri: string) => string,
): ResolvedGlossary {
	const entries: GlossaryEntry[] = [];
	const missing: string[] = [];
	const problems: GlossaryProblem[] = [];
	const seen = new Set<string>([file.uri]);
	const waiting: GlossaryFile[] = [file];
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		entries.push(...next.entries);
		const found: GlossaryFile[] = [];
		for (const { target, uri, span } of next.imports) {
			const imported = uri === undefined ? undefined : files.get(uri);
			if (uri === undefined || imported === undefined) {
				const position = new LineTable(textOf(next.uri)).positionAt(span.start);
				const code = uri === undefined ? 'importOnWeb' : 'importNotFound';
				problems.push({ code, detail: target, uri: next.uri, span, position });
				if (uri !== undefined && !seen.has(uri)) {
					missing.push(uri);
				}
			} else if (!seen.has(uri)) {
				found.push(imported);
			}
			if (uri !== undefined) {
				seen.add(uri);
			}
		}
		waiting.unshift(...found);
	}
	return { entries, missing, problems };
}
