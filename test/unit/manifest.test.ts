// The manifest and the code say the same: commands, settings, views, context keys, files, words.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { contributes } = manifest;
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.ts'))
	.map((path) => read(join('src', path)))
	.join('\n');

interface Manifest {
	readonly name: string;
	readonly publisher: string;
	readonly main: string;
	readonly browser: string;
	readonly activationEvents: readonly string[];
	readonly capabilities: { readonly virtualWorkspaces: boolean; readonly untrustedWorkspaces: object };
	readonly contributes: {
		readonly configuration: {
			readonly properties: Readonly<Record<string, Setting>>;
		};
		readonly commands: readonly {
			readonly command: string;
			readonly title: string;
			readonly category?: string;
		}[];
		readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
		readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
		readonly viewsContainers: {
			readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
		};
		readonly viewsWelcome: readonly { readonly view: string; readonly when?: string }[];
	};
}

interface Setting {
	readonly type: string;
	readonly default: unknown;
	readonly scope?: string;
	readonly order?: number;
	readonly description?: string;
	readonly markdownDescription?: string;
}

/** What the code registers: the command's id, and what its handler takes first. */
const registered = (() => {
	const ids = new Map(
		[...read('src/vscode/context.ts').matchAll(/^\t(\w+): '(_?virtualizationNotes\.[\w.]+)',$/gm)].map(
			([, name = '', id = '']) => [name, id],
		),
	);
	const calls = sources.matchAll(
		/\bregisterCommand\(\s*(?:commandIds\.(\w+)|'([\w.]+)')\s*,\s*(?:async\s*)?(?:\(([^)]*)\))?/g,
	);
	return [...calls].map(([, name = '', literal, parameters = '']) => ({
		id: literal ?? ids.get(name) ?? `commandIds.${name}`,
		needsArgument: /^\s*(?!_)\w+\s*[:,]/.test(parameters) && !/^[^,{(]*=/.test(parameters),
	}));
})();

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') {
		return [value];
	}
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

suite('Manifest', () => {
	test('every visible string is in package.nls.json, and every one there is used', () => {
		const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
		assert.deepEqual([...used].sort(), Object.keys(strings).sort());
		for (const { title, category } of contributes.commands) {
			assert.match(title, /^%.*%$/);
			assert.equal(category, 'Virtualization Notes');
		}
	});

	test('commands, settings and views have our prefix', () => {
		const ids = [
			...contributes.commands.map(({ command }) => command),
			...Object.keys(contributes.configuration.properties),
			...Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id)),
		];
		assert.deepEqual(
			ids.filter((id) => !id.startsWith('virtualizationNotes.')),
			[],
		);
		assert.equal(`${manifest.publisher}.${manifest.name}`, 'virtnotes.virtualization-notes');
	});

	test('every command is registered, and every registered one is contributed or begins with an underscore', () => {
		const contributed = contributes.commands.map(({ command }) => command).sort();
		const visible = registered.map(({ id }) => id).filter((id) => !id.startsWith('_'));
		assert.deepEqual([...new Set(visible)].sort(), contributed);
		assert.equal(visible.length, new Set(visible).size, 'a command is registered twice');
	});

	test('every file that is named exists', () => {
		const named = textsIn(manifest).filter((text) => /^(?:\.\/)?[\w-]+(?:\/[\w.-]+)+\.\w+$/.test(text));
		const built = named.filter((path) => path.startsWith('./dist/'));
		assert.deepEqual(built, [manifest.main, manifest.browser]);
		const missing = named.filter((path) => !built.includes(path) && !existsSync(join(root, path)));
		assert.deepEqual(missing, []);
		assert.ok(named.length > 10);
	});

	test('menus and welcome pages name commands and views that exist', () => {
		const commands = new Set(contributes.commands.map(({ command }) => command));
		for (const [menu, items] of Object.entries(contributes.menus)) {
			for (const { command, when } of items) {
				assert.ok(commands.has(command), `${menu}: ${command}`);
				assert.ok(when, `${menu}: ${command} needs a condition`);
			}
		}
		const views = new Set(Object.values(contributes.views).flatMap((all) => all.map(({ id }) => id)));
		assert.ok(contributes.viewsWelcome.every(({ view }) => views.has(view)));
		for (const [, command] of Object.values(strings)
			.join()
			.matchAll(/\(command:([\w.]+)/g)) {
			assert.ok(commands.has(command ?? '') || command?.startsWith('workbench.'), command);
		}
	});

	test('commands that need an argument are hidden from the palette', () => {
		const hidden = (contributes.menus['commandPalette'] ?? [])
			.filter(({ when }) => when === 'false')
			.map(({ command }) => command);
		const needy = registered.filter(({ needsArgument }) => needsArgument).map(({ id }) => id);
		assert.deepEqual(
			needy.filter((id) => !id.startsWith('_') && !hidden.includes(id)),
			[],
		);
		assert.ok(needy.includes('virtualizationNotes.copyName'), 'the search of the sources finds nothing');
	});

	test('conditions ask for settings that exist and for keys that the code sets', () => {
		const conditions = [...Object.values(contributes.menus).flat(), ...contributes.viewsWelcome].flatMap(
			({ when }) => when ?? [],
		);
		for (const [, config, name = ''] of conditions
			.join('\n')
			.matchAll(/(config\.)?(?<![=~] )\b(virtualizationNotes\.[\w.]+)/g)) {
			if (config === undefined) {
				assert.ok(sources.includes(`('${name}')`), `nothing sets ${name}`);
			} else {
				assert.ok(name in contributes.configuration.properties, `there is no setting ${name}`);
			}
		}
	});

	test('every setting has a type that its default fits, a scope, a place and a description', () => {
		const properties = Object.entries(contributes.configuration.properties);
		for (const [id, { type, default: value, scope, ...setting }] of properties) {
			assert.equal(Array.isArray(value) ? 'array' : typeof value, type, id);
			assert.ok(scope === 'window' || scope === 'resource', id);
			assert.match(setting.markdownDescription ?? setting.description ?? '', /^%configuration\.[\w.]+%$/, id);
		}
		const orders = properties.map(([, { order }]) => order);
		assert.equal(new Set(orders).size, orders.length, 'two settings have one place');
	});

	test('the settings that others rely on keep their names and types', () => {
		const promised = {
			builtInChapter: true,
			'notes.include': ['**/*.{md,markdown}'],
			'notes.exclude': ['**/{node_modules,.git,dist,out,vendor}/**'],
		};
		for (const [name, value] of Object.entries(promised)) {
			assert.deepEqual(contributes.configuration.properties[`virtualizationNotes.${name}`]?.default, value);
		}
		assert.equal(contributes.configuration.properties['virtualizationNotes.languages']?.type, 'array');
	});

	test('every setting that the code reads is declared, and the reverse', () => {
		const declared = Object.keys(contributes.configuration.properties);
		for (const id of declared) {
			assert.ok(sources.includes(id) || sources.includes(`'${id.replace('virtualizationNotes.', '')}'`), id);
			assert.notEqual(contributes.configuration.properties[id]?.default, undefined);
		}
		for (const [, name] of sources.matchAll(/\bread(?:<[^>]*>)?\('([\w.]+)'/g)) {
			assert.ok(declared.includes(`virtualizationNotes.${name ?? ''}`), name);
		}
	});

	test('promises that the rest of the code keeps', () => {
		assert.equal(manifest.capabilities.virtualWorkspaces, true);
		assert.deepEqual(manifest.capabilities.untrustedWorkspaces, { supported: true });
		const named = 'workspaceContains:';
		const [early, other] = [true, false].map((is) =>
			manifest.activationEvents.filter((event) => event.startsWith(named) === is),
		);
		assert.deepEqual(other, ['onLanguage:markdown', 'onStartupFinished']);
		// For a name VS Code looks once; for a pattern it searches, and all that waits for the start waits for that.
		assert.ok(early?.length);
		assert.deepEqual(
			early.filter((event) => /[*?[\]{}]/.test(event)),
			[],
		);
		assert.ok(existsSync(join(root, contributes.viewsContainers.activitybar[0]?.icon ?? '')));
	});

	test('every built-in note is read', () => {
		const reader = read('src/vscode/files/chapterFiles.ts');
		const named = [...reader.matchAll(/'([\w-]+\.md)'/g)].map(([, name]) => name);
		assert.deepEqual(named, readdirSync(join(root, 'chapter')).sort());
	});
});
