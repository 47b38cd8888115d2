// Guards the direction of imports: a file may import from its own folder and from folders to the left in
// `order`, and no chain of value imports may come back to where it began. A suite that no index imports never runs.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { root as checkout } from './paths.mjs';

const root = join(checkout, 'src');

/** From left (knows nothing) to right (knows everything). Longer prefixes win. */
const order = [
	'core/text',
	'core/markdown',
	'core/glossary',
	'core/taxonomy',
	'core/workspace',
	'core/describe.ts',
	'core/lint',
	'core/review',
	'core/classifier',
	'core/export',
	'core/preview',
	'core',
	'vscode',
	'cli',
	'cli.ts',
	'features.ts',
	'extension.ts',
];

/** Features in src/vscode never import each other: only these files and folders there are shared. */
const sharedEdge = [
	'convert.ts',
	'config.ts',
	'logger.ts',
	'notes.ts',
	'context.ts',
	'messages.ts',
	'pause.ts',
	'later.ts',
	'api.ts',
	'files',
	'terms',
	// What the settings say, for `config.ts`.
	'corrections/read.ts',
	'settingsFile.ts',
];

/** A feature with a folder of another name. Otherwise `corrections.ts` and `corrections/` are one. */
const folderOf = new Map([
	['taxonomyView', 'taxonomy'],
	['classifiers', 'classifier'],
]);

/** Files below a folder whose names end like this, as paths from there. */
const filesIn = (folder, end) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(end))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

const files = filesIn(root, '.ts');

const rank = (file) => {
	let best = -1;
	order.forEach((prefix, index) => {
		if (
			(file === prefix || file.startsWith(`${prefix}/`)) &&
			(best < 0 || prefix.length > order[best].length)
		) {
			best = index;
		}
	});
	return best;
};

/** The feature to which a file of src/vscode belongs; nothing for what is shared, and for files elsewhere. */
const featureOf = (file) => {
	if (!file.startsWith('vscode/')) {
		return undefined;
	}
	const path = file.slice('vscode/'.length);
	if (sharedEdge.some((shared) => path === shared || path.startsWith(`${shared}/`))) {
		return undefined;
	}
	const name = path.split('/')[0].replace(/\.ts$/, '');
	return folderOf.get(name) ?? name;
};

const problems = [];
const graph = new Map();
for (const file of files) {
	const source = readFileSync(join(root, file), 'utf8');
	const targets = [];
	for (const [statement, early, later] of source.matchAll(
		/^(?:import|export)\s[^;]*?from\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
	)) {
		const specifier = early ?? later;
		const base = normalize(join(dirname(file), specifier))
			.split(sep)
			.join('/');
		const target = [`${base}.ts`, `${base}/index.ts`, base].find((name) => files.includes(name));
		if (target === undefined) {
			if (!/\.(json|md)$/.test(base)) {
				problems.push(`${file}: cannot find ${specifier}`);
			}
			continue;
		}
		if (rank(file) < 0) {
			problems.push(`${file}: this folder has no place in the order of scripts/checkImports.mjs`);
		}
		if (rank(target) > rank(file)) {
			problems.push(`${file}: imports ${target}, which lies to its right`);
		}
		const feature = featureOf(target);
		if (file.startsWith('vscode/') && feature !== undefined && featureOf(file) !== feature) {
			problems.push(`${file}: features never import each other (${target})`);
		}
		if (!/^(?:import|export)\s+type\s/.test(statement)) {
			targets.push(target);
		}
	}
	graph.set(file, targets);
}

const state = new Map();
const visit = (file, path) => {
	if (state.get(file) === 'done') {
		return;
	}
	if (state.get(file) === 'open') {
		problems.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
		return;
	}
	state.set(file, 'open');
	for (const target of graph.get(file) ?? []) {
		visit(target, [...path, file]);
	}
	state.set(file, 'done');
};
files.forEach((file) => visit(file, []));

for (const kind of ['unit', 'host', 'workbench']) {
	const folder = join(checkout, 'test', kind);
	const index = readFileSync(join(folder, 'index.ts'), 'utf8');
	for (const suite of filesIn(folder, '.test.ts')) {
		if (!index.includes(`import './${suite.slice(0, -'.ts'.length)}';`)) {
			problems.push(`test/${kind}/${suite}: test/${kind}/index.ts does not import it`);
		}
	}
}

if (problems.length > 0) {
	console.error(problems.join('\n'));
	process.exit(1);
}
