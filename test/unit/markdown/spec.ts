import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The examples of the CommonMark specification, `→` read as a tab. */
export function specExamples(): readonly string[] {
	const require = createRequire(join(process.cwd(), 'package.json'));
	const spec = readFileSync(require.resolve('commonmark-spec/spec.txt'), 'utf8');
	return [...spec.matchAll(/^`{32} example\n([^]*?)^\.\n[^]*?^`{32}$/gm)].map((found) =>
		(found[1] ?? '').replace(/→/g, '\t'),
	);
}
