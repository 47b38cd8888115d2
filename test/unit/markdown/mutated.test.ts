// A thousand broken notes: ours, and the README files of the packages that every clone has.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assertExactSpans } from '../../support/exactSpans';
import { draws, mutated } from '../../support/mutations';
import { note } from '../../support/notes';

/** Longer notes are read in part: a thousand of them have to be parsed in seconds. */
const longest = 6000;
const count = 1000;

const root = process.cwd();
const inFolder = (folder: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => join(folder, name));

/** `README.md` of packages, also of those with a scope; sorted, so that a clone's own order does not matter. */
function readmes(): readonly string[] {
	const packages = readdirSync(join(root, 'node_modules')).flatMap((name) =>
		name.startsWith('@')
			? readdirSync(join(root, 'node_modules', name)).map((own) => join(name, own))
			: name.startsWith('.')
				? []
				: [name],
	);
	return packages.sort().flatMap((name) => {
		try {
			return readdirSync(join(root, 'node_modules', name))
				.filter((file) => /^readme\.md$/i.test(file))
				.map((file) => join('node_modules', name, file));
		} catch {
			return [];
		}
	});
}

suite('Mutated notes', () => {
	const files = [...['chapter', 'samples', 'docs', 'test/fixtures'].flatMap(inFolder), ...readmes()];
	const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));

	test('parse with exact spans, a thousand of them', function () {
		this.timeout(60_000);
		const draw = draws(20261122);
		for (let at = 0; at < count; at++) {
			const index = draw(texts.length);
			const text = texts[index] ?? '';
			const from = draw(Math.max(1, text.length - longest));
			const broken = mutated(text.slice(from, from + longest), draw);
			try {
				assertExactSpans(note(broken));
			} catch (error) {
				throw new Error(`mutation ${String(at)} of ${files[index] ?? ''}:\n${broken}`, { cause: error });
			}
		}
	});
});
